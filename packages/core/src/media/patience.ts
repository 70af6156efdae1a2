/** What is known about a process that owes an answer. */
export type AwaitedAnswer = {
  readonly waitedMs: number;
  /** Part of it that the process was ready to run and got no core; null: this system does not tell. */
  readonly queuedMs: number | null;
  readonly timeoutMs: number;
};

/** A process that hardly gets a core is given so many times the patience. */
const STARVED_FACTOR = 5;

/**
 * Whether to give a silent process up. One that stands in the queue for a core most of the time is starved, not hung:
 * killing it would turn an overload into an outage (as jicofo's issue 1143 tells).
 */
export function givesUp({ waitedMs, queuedMs, timeoutMs }: AwaitedAnswer): boolean {
  if (waitedMs < timeoutMs) return false;
  const starved = queuedMs !== null && queuedMs >= waitedMs / 2;
  return !starved || waitedMs >= timeoutMs * STARVED_FACTOR;
}
