import { cx } from './cx.ts';

type Props = {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  /** In words, for those who hear it. */
  readonly text: string;
  readonly look?: 'on' | 'still' | 'danger';
};

const looks = { on: 'bg-accent', still: 'bg-ink-soft', danger: 'bg-danger' } as const;

/** How much of something is done. */
export function ProgressBar({ label, share, text, look = 'on' }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="h-2 overflow-hidden rounded-full bg-line"
    >
      <div className={cx('h-full rounded-full transition-[width]', looks[look])} style={{ width: `${percent}%` }} />
    </div>
  );
}
