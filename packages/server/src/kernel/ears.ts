import type { Clock } from './clock.ts';

/**
 * Whether this process could listen at all. Timers run before what has arrived is read: after a pause of the whole
 * process, or of its machine, everybody would seem to have been silent.
 */
export class Ears {
  readonly #clock: Clock;
  readonly #intervalMs: number;
  #lookedAtMs: number;

  /** @param intervalMs How often it is asked; a look that is later than twice that was kept from coming. */
  constructor(clock: Clock, intervalMs: number) {
    this.#clock = clock;
    this.#intervalMs = intervalMs;
    this.#lookedAtMs = clock.monotonic();
  }

  /** For how long nobody listened since the last look, ms. */
  look(): number {
    const now = this.#clock.monotonic();
    const lateMs = now - this.#lookedAtMs - this.#intervalMs;
    this.#lookedAtMs = now;
    return lateMs > this.#intervalMs ? lateMs : 0;
  }
}
