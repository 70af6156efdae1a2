import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from './cx.ts';
import { Spinner } from './spinner.tsx';

/** How much a button calls for attention. */
export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly tone?: ButtonTone;
  readonly size?: 'sm' | 'md' | 'lg';
  readonly icon?: LucideIcon;
  readonly busy?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

const tones: Readonly<Record<ButtonTone, string>> = {
  primary: 'bg-accent text-on-accent shadow-1 hover:bg-accent-strong',
  quiet: 'bg-surface text-ink border border-line shadow-1 hover:border-line-strong',
  plain: 'text-ink hover:bg-sunken',
  danger: 'bg-danger text-on-danger shadow-1 hover:bg-danger-strong',
};
const sizes = {
  sm: 'min-h-9 px-3.5 text-sm gap-1.5 rounded-xl',
  md: 'min-h-11 px-5 text-[0.9375rem] gap-2 rounded-2xl',
  lg: 'min-h-14 px-7 text-lg gap-2.5 rounded-[1.25rem]',
} as const;

/** A button with words. */
export function Button({ tone = 'quiet', size = 'md', icon: Icon, busy = false, wide, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : rest.onClick}
      className={cx(
        'press inline-flex items-center justify-center font-semibold disabled:opacity-50',
        tones[tone],
        sizes[size],
        wide && 'w-full',
      )}
    >
      {busy ? <Spinner size={18} /> : Icon && <Icon size={size === 'lg' ? 22 : 18} strokeWidth={2.2} aria-hidden />}
      {children}
    </button>
  );
}
