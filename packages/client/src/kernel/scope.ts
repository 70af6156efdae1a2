import type { Clock } from './clock.ts';

/** Owns the timers, listeners and stray promises of one long-lived object, and ends them with it. */
export class Scope {
  readonly #closers = new Set<() => void>();
  readonly #clock: Clock;
  readonly #onError: (error: unknown) => void;
  #closed = false;

  constructor(clock: Clock, onError: (error: unknown) => void) {
    this.#clock = clock;
    this.#onError = onError;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Runs `closer` when the scope closes; at once if it is closed already. The returned function forgets it. */
  add(closer: () => void): () => void {
    if (this.#closed) closer();
    else this.#closers.add(closer);
    return () => this.#closers.delete(closer);
  }

  /** Calls back once, unless the scope closes before. The returned function cancels. */
  after(delayMs: number, callback: () => void): () => void {
    if (this.#closed) return () => undefined;
    const stop = this.#clock.after(delayMs, () => {
      forget();
      callback();
    });
    const forget = this.add(stop);
    return () => {
      forget();
      stop();
    };
  }

  /** Calls back again and again; a slow callback is not overtaken by the next. */
  every(intervalMs: number, callback: () => void | Promise<void>): void {
    this.after(intervalMs, () => {
      this.spawn(async () => {
        try {
          await callback();
        } finally {
          this.every(intervalMs, callback);
        }
      });
    });
  }

  /** Listens to a DOM event until the scope closes. */
  listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    if (this.#closed) return;
    target.addEventListener(type, listener);
    this.add(() => target.removeEventListener(type, listener));
  }

  /** Runs a promise that nobody awaits; its failure goes to the scope's error handler. */
  spawn(task: () => Promise<unknown>): void {
    task().catch((error: unknown) => {
      if (!this.#closed) this.#onError(error);
    });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const closer of [...this.#closers].reverse()) closer();
    this.#closers.clear();
  }
}
