const BARS = 12;

/** How loud the microphone hears, as bars; for eyes only, since a level spoken aloud would drown what is said. */
export function LevelMeter({ level, muted = false }: { readonly level: number; readonly muted?: boolean }) {
  const lit = muted ? 0 : Math.round(Math.min(1, Math.max(0, level)) * BARS);
  return (
    <span aria-hidden="true" className="inline-flex h-4 items-center gap-[3px]">
      {Array.from({ length: BARS }, (_, i) => (
        <span
          key={`bar-${i + 1}`}
          className="h-full w-[5px] rounded-full transition-colors duration-75"
          style={{ background: i < lit ? (i > 9 ? 'var(--spark)' : 'var(--accent)') : 'var(--line)' }}
        />
      ))}
    </span>
  );
}
