import { AlertTriangle, CheckCircle2, Info, type LucideIcon, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

/** A sheet of paper that holds things that belong together. */
export function Card({ children, flush }: { readonly children: ReactNode; readonly flush?: boolean }) {
  return (
    <div className={cx('rounded-[var(--radius-card)] border border-line bg-surface shadow-2', !flush && 'p-6 sm:p-8')}>
      {children}
    </div>
  );
}

/** How serious a note is. */
export type NoteTone = 'info' | 'good' | 'warn' | 'danger';

const notes: Readonly<Record<NoteTone, { readonly look: string; readonly icon: LucideIcon }>> = {
  info: { look: 'bg-sunken text-ink', icon: Info },
  good: { look: 'bg-accent-soft text-on-accent-soft', icon: CheckCircle2 },
  warn: { look: 'bg-warn-soft text-on-warn-soft', icon: AlertTriangle },
  danger: { look: 'bg-danger-soft text-on-danger-soft', icon: OctagonAlert },
};

type NoteProps = {
  readonly tone: NoteTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: LucideIcon;
};

/** What happened and what to do about it. */
export function Note({ tone, title, children, action, icon }: NoteProps) {
  const Icon = icon ?? notes[tone].icon;
  return (
    <div
      role={tone === 'danger' || tone === 'warn' ? 'alert' : 'note'}
      className={cx('flex gap-3 rounded-2xl p-4 text-[0.9375rem]', notes[tone].look)}
    >
      <Icon size={20} aria-hidden className="mt-0.5 shrink-0" />
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="font-semibold">{title}</p>
        {children !== undefined && <div className="text-sm">{children}</div>}
        {action !== undefined && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}

/** A small count or word beside something. */
export function Badge({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'danger';
}) {
  const look = {
    plain: 'bg-sunken text-ink-soft',
    accent: 'bg-accent-soft text-on-accent-soft',
    danger: 'bg-danger text-on-danger',
  }[tone];
  return (
    <span
      className={cx('inline-flex min-h-5 items-center rounded-full px-2 text-xs font-bold whitespace-nowrap', look)}
    >
      {children}
    </span>
  );
}

/** A key of the keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-grid min-w-7 place-items-center rounded-lg border border-b-2 border-line-strong bg-raised px-1.5 py-0.5 font-sans text-xs font-bold text-ink">
      {children}
    </kbd>
  );
}
