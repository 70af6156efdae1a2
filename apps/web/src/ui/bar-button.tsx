import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from './cx.ts';
import { Tip } from './overlay.tsx';

type Props = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly short: string;
  readonly shows?: string | undefined;
  /** `off` is red: a source that does not send. `on` is lit: something that is open or raised. */
  readonly look?: 'plain' | 'on' | 'off' | 'leave';
  readonly pressed?: boolean | null;
  readonly badge?: number;
  readonly badgeLabel?: string;
  readonly disabled?: boolean;
  readonly id?: string;
  readonly onPress?: () => void;
};

const looks = {
  plain: 'bg-surface text-ink border border-line group-hover:border-line-strong',
  on: 'bg-accent-soft text-on-accent-soft border border-transparent',
  off: 'bg-danger-soft text-on-danger-soft border border-transparent',
  leave: 'bg-danger text-on-danger border border-transparent group-hover:bg-danger-strong',
} as const;

/** A control of the call's bar: a round icon with its word below. */
export function BarButton({
  icon: Icon,
  label,
  short,
  shows,
  look = 'plain',
  pressed = null,
  badge = 0,
  badgeLabel,
  disabled,
  id,
  onPress,
}: Props) {
  return (
    <Tip label={label} shows={shows}>
      <AriaButton
        {...(id === undefined ? {} : { id })}
        aria-label={badge > 0 && badgeLabel !== undefined ? `${label}, ${badgeLabel}` : label}
        {...(pressed === null ? {} : { 'aria-pressed': pressed })}
        isDisabled={disabled ?? false}
        {...(onPress === undefined ? {} : { onPress })}
        className="group press relative sm:w-[4.25rem] grid w-16 shrink-0 cursor-pointer justify-items-center gap-1 rounded-2xl py-1 text-[0.75rem] font-semibold text-ink-soft disabled:opacity-50"
      >
        <span className={cx('press grid size-12 place-items-center rounded-full shadow-1', looks[look])}>
          <Icon size={22} aria-hidden />
        </span>
        <span className="max-w-full truncate px-0.5">{short}</span>
        {badge > 0 && (
          // Drawn by the style sheet: the number is in the name already, and text here would be read twice.
          <span
            aria-hidden="true"
            data-count={badge > 99 ? '99+' : badge}
            className="absolute top-0 right-2 grid h-5 min-w-5 place-items-center rounded-full bg-danger px-1 text-[0.6875rem] font-bold text-on-danger ring-2 ring-[var(--stage)] before:content-[attr(data-count)]"
          />
        )}
      </AriaButton>
    </Tip>
  );
}
