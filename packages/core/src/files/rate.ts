/** How fast something grew lately: marks of the last seconds, oldest first. */
export type Pace = readonly { readonly atMs: number; readonly bytes: number }[];

/** The pace is read over this long: long enough to be calm, short enough to follow the line. */
export const PACE_MS = 5_000;
/** Less says nothing yet. */
const LEAST_MS = 1_000;

/** Adds a mark. */
export function addToPace(pace: Pace, bytes: number, atMs: number): Pace {
  return [...pace.filter((mark) => atMs - mark.atMs < PACE_MS), { atMs, bytes }];
}

/** Bytes per second over the last {@link PACE_MS}; null: too early to tell. */
export function paceOf(pace: Pace): number | null {
  const [first, last] = [pace[0], pace.at(-1)];
  if (first === undefined || last === undefined || last.atMs - first.atMs < LEAST_MS) return null;
  return Math.max(0, ((last.bytes - first.bytes) * 1_000) / (last.atMs - first.atMs));
}
