import type { EventData, PathView, PeerMessage, TrackId } from '@madang/protocol';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { arrivedSoFar, hasArrived } from './arrival.ts';
import type { SendRequest } from './link.ts';
import { type OutgoingTrack, PeerLink } from './peer.ts';
import type { Publication } from './publication.ts';
import type { Receiver } from './receiver.ts';

/** What the choice of path works with. */
export type MediaRouteOptions = {
  readonly request: SendRequest;
  readonly clock: Clock;
  readonly publications: readonly Publication[];
  readonly receiver: Receiver;
  readonly iceServers: () => readonly RTCIceServer[];
  readonly onPath: (path: 'server' | 'direct') => void;
  readonly onError: (error: unknown) => void;
};

/** After this long on the server's path again the direct one is closed, whether or not everything has arrived. */
const HANDOVER_MS = 5_000;

const LOOK_MS = 20;

/**
 * Moves a call between the server and a direct connection without a gap: the next path is open and carries everything
 * before the former one ends. Which path is taken, the room decides.
 */
export class MediaRoute {
  readonly #options: MediaRouteOptions;
  readonly #scope: Scope;
  #peer: PeerLink | null = null;
  #mode: PathView['mode'] = 'server';

  constructor(options: MediaRouteOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    this.#scope.add(() => this.#peer?.close());
  }

  /** The direct connection that carries the call; null: the server does. */
  get direct(): PeerLink | null {
    return this.#mode === 'direct' ? this.#peer : null;
  }

  /** The room says how media travels. */
  follow(path: PathView): void {
    if (path.mode === 'server') this.#toServer();
    else if (this.#peer === null || this.#peer.epoch !== path.epoch || this.#peer.closed) this.#try(path);
    const before = this.#mode;
    this.#mode = path.mode;
    if (path.mode === 'direct' && before !== 'direct') this.#divert(true);
    if ((path.mode === 'direct') !== (before === 'direct'))
      this.#options.onPath(path.mode === 'direct' ? 'direct' : 'server');
  }

  /** The other end says something. */
  take({ epoch, message }: EventData<'peer.message'>): void {
    if (this.#peer?.epoch === epoch) this.#peer.take(message);
  }

  /** What is sent has changed. */
  refresh(): void {
    const peer = this.#peer;
    if (peer !== null && !peer.closed) this.#scope.spawn(() => peer.update(this.#outgoing()));
  }

  close(): void {
    this.#scope.close();
  }

  #try(path: Exclude<PathView, { mode: 'server' }>): void {
    this.#peer?.close();
    const { request, clock, receiver, iceServers, onError } = this.#options;
    const { epoch } = path;
    const report = (state: 'ready' | 'failed') => this.#scope.spawn(() => request('peer.report', { epoch, state }));
    this.#peer = new PeerLink({
      path,
      iceServers: iceServers(),
      clock,
      send: (message: PeerMessage) => this.#scope.spawn(() => request('peer.send', { epoch, message })),
      onArrived: (trackId, from) => receiver.divert(trackId, from),
      onReady: () => report('ready'),
      onFailed: () => report('failed'),
      onError,
    });
    this.refresh();
  }

  #outgoing(): readonly OutgoingTrack[] {
    return this.#options.publications.flatMap(({ trackId, media, maxBitrateBps }) =>
      trackId === null ? [] : [{ trackId, media, maxBitrateBps }],
    );
  }

  #divert(diverted: boolean): void {
    for (const publication of this.#options.publications) this.#scope.spawn(() => publication.divert(diverted));
  }

  #toServer(): void {
    const peer = this.#peer;
    if (peer === null) return;
    this.#peer = null;
    if (this.#mode === 'direct') this.#divert(false);
    this.#scope.spawn(() => this.#handOver(peer));
  }

  /** Shows each track from the server as soon as it comes from there; until then the direct one goes on. */
  async #handOver(peer: PeerLink): Promise<void> {
    const before = await this.#arrivals(peer.arrived);
    const deadline = this.#options.clock.now() + HANDOVER_MS;
    const waiting = new Set(peer.arrived);
    while (waiting.size > 0 && !this.#scope.closed && this.#options.clock.now() < deadline) {
      for (const trackId of waiting) {
        const consumer = this.#options.receiver.consumers().get(trackId)?.rtpReceiver;
        const gone = this.#options.receiver.track(trackId) === null;
        if (!gone && (consumer === undefined || !(await hasArrived(consumer, before.get(trackId) ?? 0)))) continue;
        waiting.delete(trackId);
        this.#options.receiver.divert(trackId, null);
      }
      await new Promise<void>((resolve) => this.#scope.after(LOOK_MS, resolve));
    }
    for (const trackId of waiting) this.#options.receiver.divert(trackId, null);
    peer.close();
  }

  async #arrivals(trackIds: ReadonlySet<TrackId>): Promise<ReadonlyMap<TrackId, number>> {
    const consumers = this.#options.receiver.consumers();
    const entries = [...trackIds].map(async (trackId) => {
      const receiver = consumers.get(trackId)?.rtpReceiver;
      return [trackId, receiver === undefined ? 0 : await arrivedSoFar(receiver)] as const;
    });
    return new Map(await Promise.all(entries));
  }
}
