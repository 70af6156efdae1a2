import type { Clock } from './clock.ts';

type Closer = () => void | Promise<void>;

/**
 * Owns timers, promises and children of one long-lived object and ends them with it.
 * Closing is idempotent and runs in reverse order of opening.
 */
export class Scope {
  readonly #closers: Closer[] = [];
  readonly #abort = new AbortController();
  readonly #clock: Clock;
  readonly #onError: (error: unknown) => void;
  #closing: Promise<void> | undefined;

  constructor(clock: Clock, onError: (error: unknown) => void) {
    this.#clock = clock;
    this.#onError = onError;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get closed(): boolean {
    return this.#abort.signal.aborted;
  }

  /** Closes `closer` with this scope; at once if the scope is closed already. */
  add(closer: Closer): void {
    if (this.closed) void this.#run(closer);
    else this.#closers.push(closer);
  }

  /** Calls back once, unless the scope closes before. The returned function cancels. */
  after(delayMs: number, callback: () => void): () => void {
    if (this.closed) return () => undefined;
    const cancel = this.#clock.after(delayMs, () => {
      this.#forget(cancel);
      callback();
    });
    this.#closers.push(cancel);
    return () => {
      this.#forget(cancel);
      cancel();
    };
  }

  /** Calls back again and again until the scope closes. A slow callback is not overtaken by the next. */
  every(intervalMs: number, callback: () => void | Promise<void>): void {
    this.after(intervalMs, () => {
      this.spawn(async () => {
        await callback();
        this.every(intervalMs, callback);
      });
    });
  }

  /** Runs a promise that nobody awaits; its failure goes to the scope's error handler. */
  spawn(task: () => Promise<unknown>): void {
    task().catch((error: unknown) => {
      if (!this.closed) this.#onError(error);
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    this.#abort.abort();
    for (const closer of this.#closers.splice(0).toReversed()) await this.#run(closer);
  }

  async #run(closer: Closer): Promise<void> {
    try {
      await closer();
    } catch (error) {
      this.#onError(error);
    }
  }

  #forget(closer: Closer): void {
    const index = this.#closers.indexOf(closer);
    if (index >= 0) this.#closers.splice(index, 1);
  }
}
