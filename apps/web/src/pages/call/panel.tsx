import { X } from 'lucide-react';
import { type HTMLAttributes, useEffect, useRef } from 'react';
import { useKit } from '../../call/context.ts';
import { m } from '../../paraglide/messages.js';
import { IconButton } from '../../ui/icon-button.tsx';

type Props = Omit<HTMLAttributes<HTMLElement>, 'className' | 'title' | 'onKeyDown'> & {
  readonly kind: 'people' | 'chat';
  readonly title: string;
};

/** A panel beside the stage. Takes the focus when it opens, gives it back to its button when it closes. */
export function Panel({ kind, title, children, ...rest }: Props) {
  const { ui } = useKit();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // The effect's end runs while the panel's last focus is gone already: the button is the natural place to go on.
    return () => document.getElementById(`action-${kind}`)?.focus();
  }, [kind]);
  const close = () => ui.setState({ panel: null });
  return (
    <aside
      {...rest}
      aria-labelledby={`panel-${kind}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !event.nativeEvent.isComposing) close();
      }}
      className="call-panel rise relative flex min-h-0 flex-col overflow-hidden rounded-[var(--radius-card)] border border-line bg-surface shadow-3"
    >
      <header className="flex items-center justify-between gap-2 py-3 pr-3 pl-5">
        <h2 ref={heading} id={`panel-${kind}`} tabIndex={-1} className="text-lg outline-none">
          {title}
        </h2>
        <IconButton icon={X} label={m.close()} onClick={close} />
      </header>
      {children}
    </aside>
  );
}
