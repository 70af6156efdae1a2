import type { FrameCost } from './messages.ts';

const WINDOW_MS = 1_000;

/** Adds up what pictures cost, and says so once a second. */
export class Tally {
  #since: number | null = null;
  #costs: number[] = [];

  /** `nowMs`: the picture was done; it took `tookMs`. Answers with the last second's cost when one is over, else null. */
  add(nowMs: number, tookMs: number, halved: boolean): FrameCost | null {
    this.#since ??= nowMs;
    this.#costs.push(tookMs);
    const elapsed = nowMs - this.#since;
    if (elapsed < WINDOW_MS) return null;
    const sorted = this.#costs.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    // The first picture began the window.
    const framesPerSecond = ((sorted.length - 1) * 1_000) / elapsed;
    this.#since = nowMs;
    this.#costs = [tookMs];
    return { p50Ms: at(0.5), p95Ms: at(0.95), framesPerSecond, halved };
  }
}
