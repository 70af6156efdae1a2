import type { Clock } from './clock.ts';

type Timer = { readonly at: number; readonly order: number; readonly callback: () => void };

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  #time = 0;
  #order = 0;
  readonly #epoch: number;
  readonly #timers = new Set<Timer>();

  constructor(epoch = Date.UTC(2026, 0, 1)) {
    this.#epoch = epoch;
  }

  now(): number {
    return this.#epoch + this.#time;
  }

  monotonic(): number {
    return this.#time;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.#time + delayMs, order: this.#order++, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves time forward and runs what is due, in order. */
  advance(ms: number): void {
    const target = this.#time + ms;
    for (;;) {
      const due = [...this.#timers].filter((timer) => timer.at <= target);
      const next = due.sort((a, b) => a.at - b.at || a.order - b.order)[0];
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#time = next.at;
      next.callback();
    }
    this.#time = target;
  }
}
