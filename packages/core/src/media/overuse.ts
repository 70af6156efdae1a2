/** More than allowed by this factor is no congestion control that has yet to settle (RFC 8836: within seconds). */
const TOLERANCE = 1.25;

/** Over the limit for so long: what is sent is no longer passed on. */
export const OVERUSE_PAUSE_MS = 5_000;

/** Over the limit for so long, though nothing is passed on: the sender does not listen. */
export const OVERUSE_REMOVE_MS = 15_000;

/** How a participant keeps to the most it may send. */
export type Overuse =
  | { readonly name: 'within' }
  | { readonly name: 'over'; readonly sinceMs: number }
  | { readonly name: 'paused'; readonly sinceMs: number };

/** What somebody sends, and the most they may. */
export type SendRate = { readonly bitrateBps: number; readonly limitBps: number };

/** What follows from a look at the rate. */
export type OveruseStep = { readonly state: Overuse; readonly act: 'pause' | 'remove' | null };

/** Whoever sends too much for long is paused first, and removed if that does not help. */
export function stepOveruse(state: Overuse, { bitrateBps, limitBps }: SendRate, nowMs: number): OveruseStep {
  if (bitrateBps <= limitBps * TOLERANCE) return { state: { name: 'within' }, act: null };
  if (state.name === 'within') return { state: { name: 'over', sinceMs: nowMs }, act: null };
  const forMs = nowMs - state.sinceMs;
  if (forMs >= OVERUSE_REMOVE_MS) return { state, act: 'remove' };
  if (state.name === 'over' && forMs >= OVERUSE_PAUSE_MS)
    return { state: { name: 'paused', sinceMs: state.sinceMs }, act: 'pause' };
  return { state, act: null };
}

/** Whether a rate is worth telling of: only the first good one after a bad one, and every bad one. */
export function isTelling(before: SendRate | null, now: SendRate): boolean {
  return now.bitrateBps > now.limitBps || (before !== null && before.bitrateBps > before.limitBps);
}
