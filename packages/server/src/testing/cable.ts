import { AppError } from '@madang/protocol';
import type { Bus, Unsubscribe } from '../ports/bus.ts';

/** A node's cable to the bus, which can be pulled: nothing goes out or comes in any more, and nobody is told. */
export class Cable implements Bus {
  readonly #bus: Bus;
  #pulled = false;
  #deaf = false;

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  /** What happens to the network of a node that dies. */
  pull(): void {
    this.#pulled = true;
  }

  /** From now on nothing is heard of what others publish; what is said still goes out. */
  deafen(): void {
    this.#deaf = true;
  }

  publish(subject: string, message: unknown): void {
    if (!this.#pulled) this.#bus.publish(subject, message);
  }

  subscribe(subject: string, handler: (message: unknown) => void): Unsubscribe {
    return this.#bus.subscribe(subject, (message) => {
      if (!this.#pulled && !this.#deaf) handler(message);
    });
  }

  async request(subject: string, message: unknown, options: { readonly timeoutMs: number }): Promise<unknown> {
    if (this.#pulled) throw new AppError('TIMEOUT');
    return await this.#bus.request(subject, message, options);
  }

  respond(subject: string, handler: (message: unknown) => Promise<unknown>): Unsubscribe {
    return this.#bus.respond(subject, handler);
  }

  /** The bus itself is another's to close. */
  async close(): Promise<void> {
    this.#pulled = true;
  }
}
