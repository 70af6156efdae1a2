/** What has been seen of a process that owes an answer. Times are counted in slices, which a stall of ours does not stretch. */
export type Wait = {
  /** Since it was asked. */
  readonly totalMs: number;
  /** Since it last gave any sign of life. */
  readonly silentMs: number;
  /** Signs so far: anything it says beside the answer. */
  readonly signs: number;
  /** Of the silent time: how long it was ready to run and got no core; null: this system does not tell. */
  readonly starvedMs: number | null;
  readonly queuedMs: number | null;
};

/** One look at the process. `queuedMs`: time it has stood in the queue for a core since it began. */
export type WaitLook = { readonly signs: number; readonly queuedMs: number | null };

/** A process that hardly gets a core is given so many times the patience. */
const STARVED_FACTOR = 5;
/** One that goes on saying things, but does not answer, so many: what it was asked first is still before it. */
const TALKING_FACTOR = 20;

/** The process was asked. */
export function startWait({ signs, queuedMs }: WaitLook): Wait {
  return { totalMs: 0, silentMs: 0, signs, starvedMs: queuedMs === null ? null : 0, queuedMs };
}

/** Another slice of time has gone by without an answer. */
export function stepWait(wait: Wait, { signs, queuedMs }: WaitLook, sliceMs: number): Wait {
  const totalMs = wait.totalMs + sliceMs;
  // It lives: what it was asked, or had to say, before is still on its way (a storm of joins, overload).
  if (signs !== wait.signs) return { ...startWait({ signs, queuedMs }), totalMs };
  const starvedMs = queuedMs === null || wait.queuedMs === null ? null : queuedMs - wait.queuedMs;
  return { ...wait, totalMs, silentMs: wait.silentMs + sliceMs, starvedMs };
}

/**
 * Whether to give a process up. One that stands in the queue for a core most of the time is starved, not hung, and one
 * that talks is late, not hung: killing it would turn an overload into an outage (as jicofo's issue 1143 tells).
 */
export function givesUp({ totalMs, silentMs, starvedMs }: Wait, timeoutMs: number): boolean {
  if (totalMs >= timeoutMs * TALKING_FACTOR) return true;
  if (silentMs < timeoutMs) return false;
  const starved = starvedMs !== null && starvedMs >= silentMs / 2;
  return !starved || silentMs >= timeoutMs * STARVED_FACTOR;
}
