const BARS = Array.from({ length: 12 }, (_, i) => i);

/** How loud the microphone hears, as bars; for eyes only, since a level spoken aloud would drown what is said. */
export function LevelMeter({ level, muted = false }: { readonly level: number; readonly muted?: boolean }) {
  const lit = muted ? 0 : Math.round(Math.min(1, Math.max(0, level)) * BARS.length);
  return (
    <span aria-hidden="true" className="inline-flex h-4 items-center gap-[3px]">
      {BARS.map((i) => (
        <span
          key={i}
          className="h-full w-[5px] rounded-full transition-colors duration-75"
          style={{ background: i < lit ? (i > 9 ? 'var(--spark)' : 'var(--accent)') : 'var(--line)' }}
        />
      ))}
    </span>
  );
}
