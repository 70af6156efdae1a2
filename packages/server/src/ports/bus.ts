/** Ends a subscription. */
export type Unsubscribe = () => void;

/**
 * Messages between nodes. At most once, in order per publisher and subject. Messages are plain JSON values, copied on
 * the way: a receiver can never change what the sender holds. Adapters: in-process (one node); Redis is to follow.
 */
export interface Bus {
  /** Sends to every subscriber of the subject; never waits. */
  publish(subject: string, message: unknown): void;
  subscribe(subject: string, handler: (message: unknown) => void): Unsubscribe;
  /**
   * Asks the one responder of a subject.
   * @throws AppError UNAVAILABLE if nobody responds to the subject, TIMEOUT after `timeoutMs`, or the responder's AppError.
   */
  request(subject: string, message: unknown, options: { readonly timeoutMs: number }): Promise<unknown>;
  respond(subject: string, handler: (message: unknown) => Promise<unknown>): Unsubscribe;
  close(): Promise<void>;
}
