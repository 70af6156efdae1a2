/**
 * Waits before each attempt to reconnect, in ms: at once, then slower (LiveKit's client uses the same steps). Together
 * about 44 s, beyond the server's resume window of 30 s.
 */
const DELAYS_MS = [0, 300, 1_200, 2_700, 4_800, 7_000, 7_000, 7_000, 7_000, 7_000] as const;

/** Spread, so that many clients of a lost server do not come back in one wave. */
const MAX_JITTER_MS = 1_000;

/** How long to wait before an attempt (counted from 1); null: give up. The first one is made at once. */
export function reconnectDelayMs(attempt: number, random: number): number | null {
  const base = DELAYS_MS[attempt - 1];
  if (base === undefined) return null;
  // Jitter never exceeds the wait itself: the early attempts stay quick.
  return Math.round(base + random * Math.min(MAX_JITTER_MS, base));
}

/** Attempts at opening the first socket before joining fails. */
export const JOIN_ATTEMPTS = 3;
