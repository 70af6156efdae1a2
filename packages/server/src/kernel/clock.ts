/** Milliseconds of a monotonic clock: for durations and deadlines; steps of the wall clock do not touch it. */
export type MonotonicMs = number;

/** Where time comes from. Tests move it by hand. */
export interface Clock {
  /** Wall clock, ms since 1970. */
  now(): number;
  /** Monotonic clock, ms. */
  monotonic(): MonotonicMs;
  /** Calls back once after `delayMs`; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void;
}

/** The machine's clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
