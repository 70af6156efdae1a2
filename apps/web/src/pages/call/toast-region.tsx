import { Info, OctagonAlert, UserRoundMinus, UserRoundPlus, X } from 'lucide-react';
import { useEffect } from 'react';
import { useKit, useUi } from '../../call/context.ts';
import type { Toast, ToastContent } from '../../call/toasts.ts';
import { dismiss, expire } from '../../call/ui-store.ts';
import { m } from '../../paraglide/messages.js';
import { IconButton } from '../../ui/icon-button.tsx';

/** How often toasts are looked over for those that have been shown long enough. */
const TICK_MS = 500;

const icons = { joined: UserRoundPlus, left: UserRoundMinus, info: Info, error: OctagonAlert } as const;

/** The one place that speaks up by itself, to eyes and to screen readers; polite, and above the bar so that it covers no control. */
export function ToastRegion() {
  const { ui } = useKit();
  const list = useUi((now) => now.toasts.list);
  const spoken = useUi((now) => now.spoken);
  const any = list.length > 0;
  useEffect(() => {
    if (!any) return;
    const timer = setInterval(() => expire(ui), TICK_MS);
    return () => clearInterval(timer);
  }, [any, ui]);
  return (
    <section
      aria-label={m.toast_region()}
      aria-live="polite"
      aria-relevant="additions text"
      // Goes on speaking while a dialog holds the rest of the page back.
      data-react-aria-top-layer="true"
      className="pointer-events-none fixed inset-x-0 bottom-28 z-20 mx-auto grid w-fit max-w-[calc(100vw-1.5rem)] justify-items-center gap-2"
    >
      <p key={spoken.n} className="sr-only">
        {spoken.text}
      </p>
      {list.map((toast) => (
        <ToastView key={toast.id} toast={toast} onDismiss={() => dismiss(ui, toast.id)} />
      ))}
    </section>
  );
}

/** One toast. */
export function ToastView({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: () => void }) {
  const { content } = toast;
  const Icon = icons[content.kind];
  const error = content.kind === 'error';
  return (
    <div
      className={`rise pointer-events-auto flex min-h-11 max-w-xl items-center gap-2.5 rounded-3xl py-1 pl-4 text-[0.9375rem] font-semibold shadow-3 ${error ? 'bg-danger-soft pr-1 text-on-danger-soft' : 'bg-ink pr-5 text-paper'}`}
    >
      <Icon size={18} aria-hidden className="shrink-0" />
      <span className="py-1.5 leading-snug">
        {toastText(content)}
        {content.kind === 'error' && content.hint !== undefined && (
          <span className="block text-sm font-medium">{content.hint}</span>
        )}
      </span>
      {error && <IconButton size="sm" icon={X} label={m.toast_dismiss()} onClick={onDismiss} />}
    </div>
  );
}

function toastText(content: ToastContent): string {
  if (content.kind === 'info' || content.kind === 'error') return content.text;
  const [name = '', ...more] = content.names;
  const count = more.length;
  if (content.kind === 'joined') return count === 0 ? m.toast_joined({ name }) : m.toast_joined_more({ name, count });
  return count === 0 ? m.toast_left({ name }) : m.toast_left_more({ name, count });
}
