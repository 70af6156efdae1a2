import { initialsOf, toneOf } from './initials.ts';

/** A person without a picture: two letters on a colour that stays theirs. */
export function Avatar({ name, size }: { readonly name: string; readonly size: number | string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-grid shrink-0 select-none place-items-center rounded-full font-bold tracking-tight text-[#fffaf0]"
      style={{
        width: size,
        height: size,
        background: `var(--avatar-${toneOf(name)})`,
        fontSize: typeof size === 'number' ? size * 0.36 : `calc(${size} * 0.36)`,
      }}
    >
      {initialsOf(name)}
    </span>
  );
}
