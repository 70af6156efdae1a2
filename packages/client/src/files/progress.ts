import { addToPace, type Pace, paceOf } from '@madang/core/files';
import type { FileProgress, FileState } from '../api/files.ts';

/** Nothing for this long: the person is told that it stands still. */
const STALLED_MS = 4_000;

/** Measures one transfer for the eye. */
export class Progress {
  readonly #sizeBytes: number;
  #bytes = 0;
  #grewAtMs = 0;
  #pace: Pace = [];

  constructor(sizeBytes: number) {
    this.#sizeBytes = sizeBytes;
  }

  /** Looks at where the transfer is; `moving`: it should be growing. */
  observe(bytes: number, moving: boolean, nowMs: number): void {
    if (bytes !== this.#bytes || !moving) this.#grewAtMs = nowMs;
    this.#bytes = bytes;
    this.#pace = moving ? addToPace(this.#pace, bytes, nowMs) : [];
  }

  view(state: FileState, nowMs: number): FileProgress {
    const moving = state.status === 'moving';
    const stalled = moving && nowMs - this.#grewAtMs >= STALLED_MS;
    const pace = moving && !stalled ? paceOf(this.#pace) : null;
    return {
      state: stalled ? { status: 'stalled' } : state,
      bytes: this.#bytes,
      bytesPerSecond: pace,
      remainingMs: pace === null || pace === 0 ? null : ((this.#sizeBytes - this.#bytes) / pace) * 1_000,
    };
  }
}
