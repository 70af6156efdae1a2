import type { EventData, ParticipantId, PathView, PeerMessage, TrackId } from '@madang/protocol';
import type { CallPath, NoPath } from '../api/snapshot.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { ArrivalWatch, arrivedSoFar } from './arrival.ts';
import type { CallCipher } from './cipher.ts';
import { Hearing } from './hearing.ts';
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
  /** How the direct connection finds its way: servers and policy as for the server's own. */
  readonly ice: () => Pick<RTCConfiguration, 'iceServers' | 'iceTransportPolicy'>;
  /** What counts as speech in this room. */
  readonly thresholdDbov: () => number;
  /** Where data of the other end goes. */
  readonly receiveData: (from: ParticipantId) => (bytes: Uint8Array, reliable: boolean) => void;
  readonly cipher: () => CallCipher | null;
  readonly onPath: (path: CallPath, noPath: NoPath | null) => void;
  /** What carries data now: a direct connection, or else the server, if it may. */
  readonly onWay: (peer: PeerLink | null, server: boolean) => void;
  readonly onError: (error: unknown) => void;
};

/**
 * After this long on the server's path again the direct one is closed, whether or not everything has arrived at both ends.
 * Pictures flow there steadily after 2 s (`bench paths`): a key frame, a second until the server sends every layer, and
 * half a second in which both ways are compared. The rest is for long lines. Less than the 10 s after which the next
 * direct try may begin, so that two never overlap.
 */
const HANDOVER_MS = 5_000;

/** How often is looked whether a track flows. */
const LOOK_MS = 50;

/**
 * Moves a call between the server and a direct connection without a gap: the next path is open and carries everything
 * before the former one ends. Which path is taken, the room decides.
 */
export class MediaRoute {
  readonly #options: MediaRouteOptions;
  readonly #scope: Scope;
  #peer: PeerLink | null = null;
  #taken: CallPath = 'server';
  #noPath: NoPath | null = null;
  #hearing: Hearing | null = null;

  constructor(options: MediaRouteOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    this.#scope.add(() => this.#peer?.close());
    this.#scope.add(() => this.#hearing?.close());
  }

  /** The direct connection that carries the call; null: the server does. */
  get direct(): PeerLink | null {
    return this.#taken === 'direct' ? this.#peer : null;
  }

  /** The room says how media travels. */
  follow(path: PathView): void {
    if (path.mode === 'none') this.#drop();
    else if (path.mode === 'server') this.#toServer();
    else if (this.#peer === null || this.#peer.epoch !== path.epoch || this.#peer.closed) this.#try(path);
    if (path.mode === 'direct' || path.mode === 'server') this.#take(path.mode, null);
    else if (path.mode === 'none') this.#take('none', path.reason);
    else if (path.meanwhile === 'none') this.#take('none', 'connecting');
    else this.#take('server', null);
    this.#listen(path);
    this.#options.onWay(this.direct, this.#taken === 'server');
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

  #try(path: Extract<PathView, { mode: 'trying' | 'direct' }>): void {
    this.#peer?.close();
    const { request, clock, receiver, ice, cipher, onError } = this.#options;
    const { epoch } = path;
    const report = (state: 'ready' | 'failed') => this.#scope.spawn(() => request('peer.report', { epoch, state }));
    this.#peer = new PeerLink({
      path,
      ice: ice(),
      clock,
      cipher: cipher(),
      send: (message: PeerMessage) => this.#scope.spawn(() => request('peer.send', { epoch, message })),
      onFrame: this.#options.receiveData(path.peer),
      carrier: (trackId) => receiver.consumers().get(trackId)?.rtpReceiver ?? null,
      onArrived: (trackId, from) => receiver.divert(trackId, from),
      onReady: () => report('ready'),
      onFailed: () => report('failed'),
      onError,
    });
    this.refresh();
  }

  /** While the server hears nothing, this end tells what it hears of the other. */
  #listen(path: PathView): void {
    if (path.mode === 'direct' && this.#hearing?.epoch === path.epoch) return;
    this.#hearing?.close();
    this.#hearing = null;
    if (path.mode !== 'direct') return;
    const { request, clock, receiver, thresholdDbov, onError } = this.#options;
    const { epoch } = path;
    this.#hearing = new Hearing({
      epoch,
      clock,
      microphone: () => receiver.directMicrophone(),
      thresholdDbov,
      tell: (levelDbov) => this.#scope.spawn(() => request('peer.level', { epoch, levelDbov })),
      onError,
    });
  }

  #outgoing(): readonly OutgoingTrack[] {
    return this.#options.publications.flatMap(({ trackId, media, maxBitrateBps }) =>
      trackId === null ? [] : [{ trackId, media, maxBitrateBps }],
    );
  }

  /** What carries the call from now on. The server gets media only while it is that. */
  #take(taken: CallPath, noPath: NoPath | null): void {
    const before = this.#taken;
    if (taken === before && noPath === this.#noPath) return;
    this.#taken = taken;
    this.#noPath = noPath;
    if ((taken === 'server') !== (before === 'server')) this.#divert(taken !== 'server');
    this.#options.onPath(taken, noPath);
  }

  /** Nothing is carried any more. */
  #drop(): void {
    const peer = this.#peer;
    this.#peer = null;
    for (const [trackId, from] of peer?.arrived ?? []) this.#options.receiver.release(trackId, from);
    peer?.close();
  }

  #divert(diverted: boolean): void {
    for (const publication of this.#options.publications) this.#scope.spawn(() => publication.divert(diverted));
  }

  #toServer(): void {
    const peer = this.#peer;
    if (peer === null) return;
    this.#peer = null;
    this.#scope.spawn(() => this.#handOver(peer));
  }

  /** Shows each track from the server as soon as it flows from there; until then the direct one goes on. */
  async #handOver(peer: PeerLink): Promise<void> {
    const { clock, receiver } = this.#options;
    const before = await this.#arrivals(peer.arrived);
    const deadline = clock.now() + HANDOVER_MS;
    const waiting = new Map([...before].map(([trackId, count]) => [trackId, new ArrivalWatch(count)]));
    while (waiting.size > 0 && !this.#scope.closed && clock.now() < deadline) {
      for (const [trackId, watch] of waiting) {
        const consumer = receiver.consumers().get(trackId)?.rtpReceiver;
        const gone = receiver.track(trackId) === null;
        const direct = peer.arrived.get(trackId) ?? null;
        if (!gone && (consumer === undefined || !(await watch.look(consumer, direct, clock.now())))) continue;
        waiting.delete(trackId);
        receiver.release(trackId, direct);
      }
      await this.#lookLater();
    }
    for (const trackId of waiting.keys()) receiver.release(trackId, peer.arrived.get(trackId) ?? null);
    // The other end may still show what comes from here.
    peer.sayDone();
    while (!peer.otherDone && !this.#scope.closed && clock.now() < deadline) await this.#lookLater();
    peer.close();
  }

  async #lookLater(): Promise<void> {
    await new Promise<void>((resolve) => this.#scope.after(LOOK_MS, resolve));
  }

  async #arrivals(direct: ReadonlyMap<TrackId, unknown>): Promise<ReadonlyMap<TrackId, number>> {
    const consumers = this.#options.receiver.consumers();
    const entries = [...direct.keys()].map(async (trackId) => {
      const receiver = consumers.get(trackId)?.rtpReceiver;
      return [trackId, receiver === undefined ? 0 : await arrivedSoFar(receiver)] as const;
    });
    return new Map(await Promise.all(entries));
  }
}
