import { useEffect } from 'react';
import { type Action, actionForKey, isOffered } from '../../call/actions.ts';
import { useKit } from '../../call/context.ts';
import { releaseAction, runAction } from './run-action.ts';

/** Lets keys run actions: none while typing, none under an open dialog or menu. */
export function useShortcuts(): void {
  const kit = useKit();
  useEffect(() => {
    let held: Action | null = null;
    const down = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented || isTyping(event.target)) return;
      const action = actionForKey(event);
      if (action === null) return;
      const state = { snapshot: kit.call.snapshot, ui: kit.ui.getState() };
      const offered = action.shortcut?.hold === true || isOffered(action, state);
      if (!offered || !action.enabled(state)) return;
      event.preventDefault();
      if (action.shortcut?.hold === true) held = action;
      runAction(kit, action);
    };
    const letGo = () => {
      if (held !== null) releaseAction(kit, held);
      held = null;
    };
    const up = (event: KeyboardEvent) => {
      if (held?.shortcut?.code === event.code) letGo();
    };
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    // A key that is let go in another window must not leave the microphone on.
    addEventListener('blur', letGo);
    return () => {
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
      removeEventListener('blur', letGo);
      letGo();
    };
  }, [kit]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null) return true;
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'range'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
