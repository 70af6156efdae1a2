import { useEffect, useRef } from 'react';
import { useKit } from '../../call/context.ts';
import { say } from '../../call/ui-store.ts';

/** Tells screen readers a text when it appears, and again whenever it becomes another; null: nothing to tell. */
export function useSaid(text: string | null): void {
  const { ui } = useKit();
  useEffect(() => {
    if (text !== null) say(ui, text);
  }, [text, ui]);
}

/** Tells screen readers what a text becomes, but not what it was to begin with. */
export function useSaidChange(text: string): void {
  const first = useRef(text);
  const changed = first.current !== text;
  if (changed) first.current = '';
  useSaid(changed ? text : null);
}
