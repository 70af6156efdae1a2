import { limits } from '@madang/protocol/limits';
import type { Clock } from '../kernel/clock.ts';

/** What may go at once, before the pace is kept to. */
const BURST_MS = 250;

/** Keeps what is sent through the server to the bytes a second that it allows. */
export class Pace {
  readonly #clock: Clock;
  /** When everything sent so far is paid for. */
  #paidAtMs = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How long the next message has to wait. */
  waitMs(): number {
    return Math.max(0, this.#paidAtMs - this.#clock.now() - BURST_MS);
  }

  spend(bytes: number): void {
    this.#paidAtMs = Math.max(this.#paidAtMs, this.#clock.now()) + (1_000 * bytes) / limits.dataBytesPerSecond;
  }
}
