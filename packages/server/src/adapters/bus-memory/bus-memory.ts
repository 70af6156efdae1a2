import { AppError } from '@madang/protocol';
import type { Clock } from '../../kernel/clock.ts';
import type { Bus, Unsubscribe } from '../../ports/bus.ts';

type Handler = (message: unknown) => void;
type Responder = (message: unknown) => Promise<unknown>;

/** The bus of a single process. Handlers never run inside `publish`, as if the message had travelled. */
export function openMemoryBus(clock: Clock): Bus {
  return new MemoryBus(clock);
}

class MemoryBus implements Bus {
  readonly #clock: Clock;
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #responders = new Map<string, Responder>();
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  publish(subject: string, message: unknown): void {
    const handlers = this.#handlers.get(subject);
    if (this.#closed || handlers === undefined) return;
    const text = JSON.stringify(message);
    queueMicrotask(() => {
      for (const handler of handlers) handler(JSON.parse(text));
    });
  }

  subscribe(subject: string, handler: Handler): Unsubscribe {
    const handlers = this.#handlers.get(subject) ?? new Set();
    this.#handlers.set(subject, handlers);
    // Wrapped, so that the same function may subscribe twice and leave once.
    const own: Handler = (message) => handler(message);
    handlers.add(own);
    return () => {
      handlers.delete(own);
      if (handlers.size === 0 && this.#handlers.get(subject) === handlers) this.#handlers.delete(subject);
    };
  }

  async request(subject: string, message: unknown, options: { readonly timeoutMs: number }): Promise<unknown> {
    const responder = this.#closed ? undefined : this.#responders.get(subject);
    if (responder === undefined) throw new AppError('UNAVAILABLE');
    const sent: unknown = copy(message);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const cancel = this.#clock.after(options.timeoutMs, () => reject(new AppError('TIMEOUT')));
    queueMicrotask(() => {
      responder(sent).then(
        (answer) => resolve(copy(answer)),
        (error: unknown) => reject(copyError(error)),
      );
    });
    return promise.finally(cancel);
  }

  respond(subject: string, handler: Responder): Unsubscribe {
    this.#responders.set(subject, handler);
    return () => {
      if (this.#responders.get(subject) === handler) this.#responders.delete(subject);
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#handlers.clear();
    this.#responders.clear();
  }
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Only what the registry knows crosses nodes; the text of anything else stays where it was thrown. */
function copyError(error: unknown): AppError {
  if (!(error instanceof AppError)) return new AppError('INTERNAL', { cause: error });
  return new AppError(error.code, {
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    ...(error.details === undefined ? {} : { details: error.details }),
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
  });
}
