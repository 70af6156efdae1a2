import { ChevronDown, type LucideIcon } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { cx } from './cx.ts';

const box =
  'w-full min-h-12 rounded-[var(--radius-field)] border bg-raised px-4 text-base text-ink transition-colors hover:border-ink-soft';

type TextProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A line of text with its label, a hint, and what is wrong with it. */
export function TextField({ label, hint, error, ...rest }: TextProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold text-ink">
        {label}
      </label>
      <input
        {...rest}
        id={id}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        className={cx(box, error === undefined ? 'border-line-strong' : 'border-danger border-2')}
      />
      {note !== undefined && (
        <p
          id={`${id}-note`}
          role={error === undefined ? undefined : 'alert'}
          className={cx('text-sm', error === undefined ? 'text-ink-soft' : 'font-medium text-on-danger-soft')}
        >
          {note}
        </p>
      )}
    </div>
  );
}

/** One choice of a list. */
export type Option = { readonly value: string; readonly label: string };

type SelectProps = {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly value: string;
  readonly options: readonly Option[];
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
  readonly children?: ReactNode;
};

/** A choice from a list by the browser's own picker, which every phone and screen reader knows. */
export function SelectField({ label, icon: Icon, value, options, disabled, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold text-ink">
        {label}
      </label>
      <div className="flex items-center gap-2">
        <div className="relative min-w-0 flex-1">
          {Icon && (
            <Icon
              size={18}
              aria-hidden
              className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-ink-soft"
            />
          )}
          <select
            id={id}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
            className={cx(
              box,
              'appearance-none truncate border-line-strong pr-10 disabled:opacity-60',
              Icon && 'pl-11',
            )}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            size={18}
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2 text-ink-soft"
          />
        </div>
        {children}
      </div>
    </div>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** On or off, at once. */
export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label className="flex items-center justify-between gap-4 py-1">
      <span className="grid gap-0.5">
        <span className="font-semibold text-ink">{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className="text-sm text-ink-soft">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="press relative h-7 w-12 shrink-0 appearance-none rounded-full border border-line-strong bg-sunken before:absolute before:top-[3px] before:left-[3px] before:size-5 before:rounded-full before:bg-line-strong before:transition-transform before:content-[''] checked:border-accent checked:bg-accent checked:before:translate-x-5 checked:before:bg-on-accent"
      />
    </label>
  );
}

type SegmentedProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: LucideIcon }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few choices, all of them visible. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold text-ink">{label}</legend>
      <div className="flex gap-1 rounded-2xl border border-line bg-sunken p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="press flex min-h-10 flex-1 items-center justify-center gap-1.5 rounded-xl px-3 text-sm font-semibold whitespace-nowrap text-ink-soft has-checked:bg-raised has-checked:text-ink has-checked:shadow-1 has-focus-visible:outline-3 has-focus-visible:outline-[var(--focus)]"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.icon && <option.icon size={16} aria-hidden />}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
