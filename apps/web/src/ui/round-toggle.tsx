import type { LucideIcon } from 'lucide-react';
import { cx } from './cx.ts';

type Props = {
  readonly on: boolean;
  readonly iconOn: LucideIcon;
  readonly iconOff: LucideIcon;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

/** The large switch of a device; red while off, so that nobody talks into a dead microphone. */
export function RoundToggle({ on, iconOn, iconOff, label, disabled, onClick }: Props) {
  const Icon = on ? iconOn : iconOff;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className={cx(
        'press grid size-14 place-items-center rounded-full shadow-2 disabled:opacity-60',
        on ? 'bg-surface text-ink hover:bg-raised' : 'bg-danger text-on-danger hover:bg-danger-strong',
      )}
    >
      <Icon size={24} aria-hidden />
    </button>
  );
}
