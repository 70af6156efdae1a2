/** What tells whether media arrives. */
export type Source = Pick<RTCRtpReceiver, 'getStats' | 'track'>;

/** How much had come on both ways at one moment, each counted from any beginning. */
export type Look = { readonly atMs: number; readonly next: number; readonly current: number };

/** A way counts as flowing when it was watched for so long … */
const WINDOW_MS = 500;
/** … and carried in that time at least this share of what came the other way. */
const FLOWING_SHARE = 0.8;

/** How much has arrived so far: decoded frames of a picture, packets of a sound. */
export async function arrivedSoFar(receiver: Source): Promise<number> {
  const report = await receiver.getStats();
  const key = receiver.track.kind === 'video' ? 'framesDecoded' : 'packetsReceived';
  for (const stat of report.values()) if (stat.type === 'inbound-rtp') return Number(stat[key] ?? 0);
  return 0;
}

/**
 * Whether the next way of a track carries as much as the present one. One picture is not enough: a new connection has
 * yet to find out what it may send, and holds pictures back for seconds after the first.
 */
export function keepsUp(looks: readonly Look[], before: number): boolean {
  const [first, last] = [looks[0], looks.at(-1)];
  if (first === undefined || last === undefined || last.next <= before) return false;
  if (last.atMs - first.atMs < WINDOW_MS) return false;
  return last.next - first.next >= FLOWING_SHARE * (last.current - first.current);
}

/** Watches one track on two ways. */
export class ArrivalWatch {
  readonly #before: number;
  #looks: readonly Look[] = [];

  /** `before`: what had come on the next way when nothing was sent there. */
  constructor(before: number) {
    this.#before = before;
  }

  /** Looks once more; true: the next way carries the track as well as the present one, if there is one. */
  async look(next: Source, current: Source | null, nowMs: number): Promise<boolean> {
    const arrived = await arrivedSoFar(next);
    if (current === null) return arrived > this.#before;
    const look = { atMs: nowMs, next: arrived, current: await arrivedSoFar(current) };
    const lastOld = this.#looks.findLastIndex(({ atMs }) => nowMs - atMs >= WINDOW_MS);
    this.#looks = [...this.#looks.slice(Math.max(0, lastOld)), look];
    return keepsUp(this.#looks, this.#before);
  }
}
