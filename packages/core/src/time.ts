/**
 * The moment of a decision, by both clocks: durations count on the monotonic one, which never jumps; the wall clock
 * only dates things.
 */
export type Now = {
  readonly monotonicMs: number;
  /** Unix time, ms. */
  readonly wallMs: number;
};

/** A moment as the contract writes it: RFC 3339 in UTC. */
export function timestamp(wallMs: number): string {
  return new Date(wallMs).toISOString();
}
