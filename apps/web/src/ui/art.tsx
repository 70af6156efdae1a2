/** Drawings of the house: flat shapes in the colours of the theme. */

/** A courtyard house seen from above a little, its yard full of people: the picture of the home page. */
export function YardScene({ label }: { readonly label: string }) {
  return (
    <svg viewBox="0 0 560 460" role="img" aria-label={label} className="h-auto w-full">
      <defs>
        <clipPath id="yard-clip">
          <rect x="60" y="150" width="440" height="262" rx="30" />
        </clipPath>
      </defs>
      <circle cx="438" cy="92" r="50" fill="var(--spark)" />
      <path d="M78 118c10-16 34-16 42-3 16-11 42-4 42 15H60c0-6 8-12 18-12Z" fill="var(--surface-raised)" />
      {/* Roof with lifted eaves, tiles on its edge */}
      <path
        d="M22 196c34-6 62-26 84-58 5-7 12-11 21-11h306c9 0 16 4 21 11 22 32 50 52 84 58 6 1 6 10 0 11-38 5-70 3-98-7H120c-28 10-60 12-98 7-6-1-6-10 0-11Z"
        fill="var(--roof)"
      />
      <path d="M124 140h312" stroke="var(--paper)" strokeOpacity="0.35" strokeWidth="4" strokeLinecap="round" />
      <g fill="var(--paper)" fillOpacity="0.28">
        {steps(112, 24, 15).map((x) => (
          <circle key={x} cx={x} cy={191} r="7" />
        ))}
      </g>
      {/* Painted beam */}
      <rect x="92" y="204" width="376" height="16" fill="var(--accent)" />
      <g fill="var(--spark)">
        {steps(114, 44, 8).map((x) => (
          <rect key={x} x={x} y="204" width="14" height="16" />
        ))}
      </g>
      {/* Rooms */}
      <rect x="92" y="220" width="376" height="166" fill="var(--surface-raised)" />
      <g>
        <Window x={112} skin="#e8b48c" coat="var(--avatar-3)" hair="#33281e" />
        <Window x={233} skin="#f0c7a2" coat="var(--avatar-2)" hair="#1f1a16" long />
        <Window x={354} skin="#d59f78" coat="var(--avatar-1)" hair="#4a3a2c" />
      </g>
      {/* Posts, step stone, ground */}
      <g fill="var(--avatar-4)">
        <rect x="92" y="220" width="12" height="176" />
        <rect x="216" y="220" width="8" height="176" />
        <rect x="337" y="220" width="8" height="176" />
        <rect x="456" y="220" width="12" height="176" />
      </g>
      <rect x="76" y="386" width="408" height="18" rx="6" fill="var(--tile)" />
      <rect x="40" y="404" width="480" height="22" rx="11" fill="var(--line)" />
      <rect x="236" y="396" width="88" height="16" rx="8" fill="var(--ink-faint)" />
      {/* Persimmon branch */}
      <path
        d="M520 428c-2-60-18-104-46-138"
        stroke="var(--ink-soft)"
        strokeWidth="6"
        fill="none"
        strokeLinecap="round"
      />
      <circle cx="478" cy="300" r="13" fill="var(--spark)" />
      <circle cx="504" cy="334" r="11" fill="var(--spark)" />
      <path d="M508 372c14-16 28-18 42-14-4 14-18 24-42 14Z" fill="var(--accent)" />
    </svg>
  );
}

/** Evenly spaced places. */
function steps(from: number, by: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => from + i * by);
}

type WindowProps = {
  readonly x: number;
  readonly skin: string;
  readonly coat: string;
  readonly hair: string;
  readonly long?: boolean;
};

function Window({ x, skin, coat, hair, long = false }: WindowProps) {
  return (
    <g>
      <clipPath id={`window-${x}`}>
        <rect x={x} y="238" width="96" height="112" rx="14" />
      </clipPath>
      <rect x={x} y="238" width="96" height="112" rx="14" fill="var(--accent-soft)" />
      <g clipPath={`url(#window-${x})`}>
        {long && <rect x={x + 22} y="268" width="52" height="62" rx="24" fill={hair} />}
        <rect x={x + 12} y="322" width="72" height="60" rx="30" fill={coat} />
        <rect x={x + 40} y="304" width="16" height="26" rx="8" fill={skin} />
        <circle cx={x + 48} cy="290" r="22" fill={skin} />
        <path d={`M${x + 25} 290c-2-18 8-28 23-28s25 10 23 28c-8-2-14-6-17-12-6 7-16 11-29 12Z`} fill={hair} />
        <circle cx={x + 40} cy="293" r="2.4" fill="#2b251c" />
        <circle cx={x + 56} cy="293" r="2.4" fill="#2b251c" />
        <path d={`M${x + 42} 301c4 4 8 4 12 0`} stroke="#2b251c" strokeWidth="2.2" fill="none" strokeLinecap="round" />
      </g>
      <rect x={x} y="238" width="96" height="112" rx="14" fill="none" stroke="var(--roof)" strokeWidth="5" />
      <rect x={x} y="358" width="96" height="20" rx="6" fill="var(--paper-deep)" />
    </g>
  );
}

/** The yard with nobody in it: for problems and the end of calls. */
export function EmptyYard({ tone = 'calm' }: { readonly tone?: 'calm' | 'warm' }) {
  return (
    <svg width="168" height="132" viewBox="0 0 168 132" aria-hidden="true">
      <circle cx="128" cy="34" r="20" fill={tone === 'warm' ? 'var(--spark)' : 'var(--line)'} />
      <path
        d="M6 58c16-3 30-13 40-29 3-4 6-6 10-6h56c4 0 7 2 10 6 10 16 24 26 40 29 4 1 4 6 0 7-18 3-34 1-47-4H53C40 66 24 68 6 65c-4-1-4-6 0-7Z"
        fill="var(--roof)"
      />
      <rect x="38" y="62" width="92" height="7" fill="var(--accent)" />
      <rect x="38" y="69" width="92" height="44" fill="var(--surface-raised)" />
      <path d="M66 113V88a18 18 0 0 1 36 0v25Z" fill="var(--paper-deep)" />
      <circle cx="93" cy="98" r="3" fill={tone === 'warm' ? 'var(--spark)' : 'var(--ink-faint)'} />
      <rect x="38" y="69" width="6" height="46" fill="var(--avatar-4)" />
      <rect x="124" y="69" width="6" height="46" fill="var(--avatar-4)" />
      <rect x="20" y="113" width="128" height="9" rx="4.5" fill="var(--line)" />
    </svg>
  );
}
