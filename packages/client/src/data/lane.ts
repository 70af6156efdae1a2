import type { ParticipantId } from '@madang/protocol';
import { markAgain, writeDataFrame } from '@madang/protocol/data-frame';
import { limits } from '@madang/protocol/limits';
import type { MadangError } from '../api/errors.ts';
import { clientError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import type { FramePipe } from './pipe.ts';

/**
 * What was sent lately is kept, for the case that its way breaks: longer than it takes to notice that, and more than may
 * be under way at a time (what waits in the browser, and what is on the line).
 */
const KEPT_MS = 15_000;
const KEPT_BYTES = 2 * 1024 * 1024;

type Waiting = {
  readonly frame: Uint8Array<ArrayBuffer>;
  readonly sinceMs: number;
  readonly done: () => void;
  readonly failed: (error: MadangError) => void;
};

type Sent = { readonly frame: Uint8Array<ArrayBuffer>; readonly atMs: number };

/**
 * All messages of this page to one audience, reliable or lossy, in order, over whatever way there is. When the way
 * changes, reliable messages that may not have arrived go again on the next one, before what comes after them: each way by itself carries
 * everything in order, so that receivers need only drop what they have already.
 */
export class DataLane {
  /** null: everyone. */
  readonly to: ParticipantId | null;
  readonly reliable: boolean;
  readonly #clock: Clock;
  #stream: number;
  #seq = 0;
  #waiting: Waiting[] = [];
  #kept: Sent[] = [];
  #keptBytes = 0;
  #pipe: FramePipe | null = null;
  #forget: () => void = () => undefined;
  #cancelWait: () => void = () => undefined;
  #lastSentAtMs: number;

  constructor(to: ParticipantId | null, reliable: boolean, clock: Clock) {
    this.to = to;
    this.reliable = reliable;
    this.#clock = clock;
    this.#stream = this.#newStream();
    this.#lastSentAtMs = clock.now();
  }

  /** true: something waits to be sent, or may have to be sent again. */
  get needsWay(): boolean {
    this.#forgetOld();
    return this.#waiting.length > 0 || this.#kept.length > 0;
  }

  /** How long nothing was sent, in ms. */
  get idleMs(): number {
    return this.#waiting.length > 0 ? 0 : this.#clock.now() - this.#lastSentAtMs;
  }

  /** Resolves when the message was handed to the browser, which has room again by then. */
  send(payload: string | Uint8Array, topic: string | null): Promise<void> {
    const seq = this.reliable ? this.#seq + 1 : 0;
    const head = { stream: this.#stream, seq, topic, direct: this.to !== null, again: false };
    const frame = writeDataFrame({ ...head, payload });
    if (frame === null) return Promise.reject(clientError('DATA_TOO_LARGE'));
    this.#seq = seq;
    return new Promise((done, failed) => {
      this.#waiting.push({ frame, sinceMs: this.#clock.now(), done, failed });
      this.#pump();
    });
  }

  /** Goes on over another way; null: there is none at the moment. */
  use(pipe: FramePipe | null): void {
    if (pipe === this.#pipe) return;
    this.#forgetOld();
    this.#forget();
    this.#cancelWait();
    this.#pipe = pipe;
    if (pipe === null) return;
    this.#sendKeptAgain();
    this.#forget = pipe.onChange(() => this.#pump());
    this.#pump();
  }

  /** Gives up what waits: it can never be sent. */
  fail(error: MadangError): void {
    this.use(null);
    // Numbers that were given and never sent must not look like messages lost.
    this.#stream = this.#newStream();
    this.#seq = 0;
    this.#kept = [];
    this.#keptBytes = 0;
    for (const { failed } of this.#waiting.splice(0)) failed(error);
  }

  #sendKeptAgain(): void {
    const again = this.#kept.map(({ frame }) => {
      markAgain(frame);
      return { frame, sinceMs: this.#clock.now(), done: () => undefined, failed: () => undefined };
    });
    this.#kept = [];
    this.#keptBytes = 0;
    this.#waiting.unshift(...again);
  }

  #pump(): void {
    this.#cancelWait();
    for (;;) {
      const pipe = this.#pipe;
      const [next] = this.#waiting;
      if (next === undefined || pipe === null || pipe.state !== 'open' || pipe.full) return;
      const waitMs = pipe.waitMs();
      if (waitMs > 0) {
        this.#cancelWait = this.#clock.after(waitMs, () => this.#pump());
        return;
      }
      if (!this.#isStale(next)) {
        if (!trySend(pipe, next.frame)) return;
        this.#keep(next.frame);
      }
      this.#waiting.shift();
      next.done();
    }
  }

  /** A lossy message that waited for its way until it meant nothing any more, with a newer one behind it. */
  #isStale({ sinceMs }: Waiting): boolean {
    const late = this.#clock.now() - sinceMs > limits.dataLossyLifetimeMs;
    return !this.reliable && late && this.#waiting.length > 1;
  }

  #newStream(): number {
    return Math.floor(this.#clock.random() * 2 ** 32);
  }

  #keep(frame: Uint8Array<ArrayBuffer>): void {
    this.#lastSentAtMs = this.#clock.now();
    if (!this.reliable) return;
    this.#kept.push({ frame, atMs: this.#lastSentAtMs });
    this.#keptBytes += frame.length;
    this.#forgetOld();
  }

  /** What may not have arrived grows no older while there is no way. */
  #forgetOld(): void {
    const since = this.#pipe === null ? Number.NEGATIVE_INFINITY : this.#clock.now() - KEPT_MS;
    let count = 0;
    for (const { frame, atMs } of this.#kept) {
      if (atMs >= since && this.#keptBytes <= KEPT_BYTES) break;
      this.#keptBytes -= frame.length;
      count += 1;
    }
    this.#kept.splice(0, count);
  }
}

/** A browser refuses while it closes a channel or is at its own limit: then a change of the way brings the next try. */
function trySend(pipe: FramePipe, frame: Uint8Array<ArrayBuffer>): boolean {
  try {
    pipe.send(frame);
    return true;
  } catch {
    return false;
  }
}
