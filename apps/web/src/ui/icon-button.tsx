import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { cx } from './cx.ts';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly tone?: 'plain' | 'raised' | 'plate' | 'danger';
  readonly size?: 'sm' | 'md';
  readonly ref?: Ref<HTMLButtonElement>;
};

const tones = {
  plain: 'text-ink-soft hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-on-accent-soft',
  raised: 'bg-surface text-ink border border-line shadow-1 hover:border-line-strong aria-pressed:bg-accent-soft',
  plate: 'bg-plate text-on-plate hover:brightness-125',
  danger: 'bg-danger text-on-danger hover:bg-danger-strong',
} as const;

/** A round button with an icon alone; its name is spoken and shown as a tip. */
export function IconButton({ icon: Icon, label, tone = 'plain', size = 'md', ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={cx(
        'press inline-grid shrink-0 place-items-center rounded-full disabled:opacity-50',
        tones[tone],
        size === 'sm' ? 'size-9' : 'size-11',
      )}
    >
      <Icon size={size === 'sm' ? 18 : 20} aria-hidden />
    </button>
  );
}
