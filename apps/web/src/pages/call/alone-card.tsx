import { useKit } from '../../call/context.ts';
import { m } from '../../paraglide/messages.js';
import { InviteBody } from './dialogs/invite-body.tsx';

/** Nobody else is here yet: how to change that. */
export function AloneCard() {
  const { call } = useKit();
  if (call.room === null) return null;
  return (
    <section
      aria-labelledby="alone-title"
      className="rise absolute right-1/2 bottom-3 z-4 grid max-h-[calc(100%-1.5rem)] w-[min(27rem,calc(100%-1.5rem))] translate-x-1/2 grid-cols-[minmax(0,1fr)] gap-4 lg:right-6 lg:bottom-1/2 lg:translate-x-0 lg:translate-y-1/2 overflow-auto rounded-[var(--radius-card)] border border-line bg-raised p-6 shadow-3"
    >
      <div className="grid gap-1">
        <h2 id="alone-title" className="text-xl">
          {m.call_alone_title()}
        </h2>
        <p className="text-ink-soft">{m.call_alone_text()}</p>
      </div>
      <InviteBody compact />
    </section>
  );
}
