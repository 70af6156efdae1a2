import type { NodeId } from '@madang/protocol';
import type { Clock } from '../../kernel/clock.ts';
import { Ears } from '../../kernel/ears.ts';

/** How often to look; edges say every 2 s that they live. */
export const EDGE_LOOK_MS = 1_000;

/** An edge that says nothing for this long is gone, and its sockets with it. */
export const EDGE_TIMEOUT_MS = 6_000;

/** Notices when an edge vanishes without a word, as a killed process or a broken network does. */
export class EdgeWatch {
  readonly #clock: Clock;
  readonly #ears: Ears;
  readonly #heardAtMs = new Map<NodeId, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#ears = new Ears(clock, EDGE_LOOK_MS);
  }

  /** An edge has said something. */
  heard(edge: NodeId): void {
    this.#heardAtMs.set(edge, this.#clock.monotonic());
  }

  /** Edges that have fallen silent, each told of once. Time in which nobody could listen here is not their silence. */
  gone(): NodeId[] {
    const deafMs = this.#ears.look();
    const now = this.#clock.monotonic();
    const gone: NodeId[] = [];
    for (const [edge, heardAtMs] of this.#heardAtMs) {
      const sinceMs = Math.min(now, heardAtMs + deafMs);
      this.#heardAtMs.set(edge, sinceMs);
      if (now - sinceMs >= EDGE_TIMEOUT_MS) gone.push(edge);
    }
    for (const edge of gone) this.#heardAtMs.delete(edge);
    return gone;
  }
}
