/** The mark: ㅁ, the first letter of 마당 and the plan of a house around its yard, with the gate open and somebody in. */
export function LogoMark({ size = 36 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" className="shrink-0">
      <path
        d="M24 54h-6a8 8 0 0 1-8-8V18a8 8 0 0 1 8-8h28a8 8 0 0 1 8 8v28a8 8 0 0 1-8 8h-6"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <circle cx="32" cy="34" r="8" fill="var(--spark)" />
    </svg>
  );
}
