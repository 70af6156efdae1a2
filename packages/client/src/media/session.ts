import { SAFE } from '@madang/core/audio-safe';
import type {
  AnyEvent,
  MediaSetup,
  ParticipantId,
  PublishLimits,
  RoomCodecs,
  RoomView,
  SendGrade,
  TrackId,
  TrackSource,
  CallSnapshot as WireSnapshot,
} from '@madang/protocol';
import type { AudioSafeView, CallPath, MediaState, NoPath } from '../api/snapshot.ts';
import type { CallStats } from '../api/stats.ts';
import { DataSession, type DataSessionOptions } from '../data/session.ts';
import { clientError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import type { CallCipher } from './cipher.ts';
import type { SendRequest } from './link.ts';
import { MediaLink } from './link.ts';
import { canProtectDirect, type PeerLink } from './peer.ts';
import { Publication } from './publication.ts';
import type { ReceiverOptions } from './receiver.ts';
import { Receiver } from './receiver.ts';
import { MediaRoute } from './route.ts';
import { PictureSafety } from './safety.ts';
import type { LineStats, RawStat, RawStats, TrackOfMid } from './stats.ts';
import { summarise } from './stats.ts';

/** What a media session is given. */
export type MediaSessionOptions = Omit<ReceiverOptions, 'onError' | 'unprotect'> & {
  readonly request: SendRequest;
  readonly clock: Clock;
  readonly autoSubscribe: boolean;
  /** Whether this page may take a direct path to the only other participant. */
  readonly direct: boolean;
  /** Whether pictures give way by themselves, so that sound stays whole. */
  readonly audioSafe: boolean;
  /** Whether somebody's own line is known to spoil what they send. */
  readonly spoils: (participantId: ParticipantId) => boolean;
  /** null: the call is not encrypted from end to end. */
  readonly cipher: () => CallCipher | null;
  readonly onState: (state: MediaState) => void;
  readonly onPath: (path: CallPath, noPath: NoPath | null) => void;
  readonly onAudioSafe: (view: AudioSafeView) => void;
  /** Work on own pictures is to be done on so many a second at most; null: on all. */
  readonly onEffectsBudget: (frameRate: number | null) => void;
  readonly refusesData: DataSessionOptions['refuses'];
  readonly onData: DataSessionOptions['onData'];
  readonly onPublished: (source: TrackSource, trackId: TrackId) => void;
  readonly onError: (error: unknown) => void;
};

/** How often the server is told what the client measures. */
const REPORT_INTERVAL_MS = 5_000;

/** Until the room has said what cameras may send. */
const DEFAULT_LIMITS: PublishLimits = { widthPx: 1280, heightPx: 720, frameRate: 30, bitrateBps: 1_700_000 };

/** All media of a call, over all its connections: what is published, what is received, how it does. */
export class MediaSession {
  readonly #options: MediaSessionOptions;
  readonly #scope: Scope;
  readonly #publications: ReadonlyMap<TrackSource, Publication>;
  readonly receiver: Receiver;
  readonly data: DataSession;
  readonly #route: MediaRoute;
  /** What Audio Safe does with it. */
  readonly safety: PictureSafety;
  #link: MediaLink | null = null;
  #generation = 0;
  #wasConnected = false;
  #state: MediaState = 'idle';
  #codecs: RoomCodecs = { audio: ['opus'], video: ['VP8'] };
  #limits: PublishLimits = DEFAULT_LIMITS;
  #speechDbov = 0;
  #ice: Pick<RTCConfiguration, 'iceServers' | 'iceTransportPolicy'> = {};
  #before: RawStats | null = null;
  /** How the server finds what is sent. */
  #judged: SendGrade | null = null;

  constructor(options: MediaSessionOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    this.receiver = new Receiver({
      ...options,
      unprotect: (receiver, from, codec) => options.cipher()?.unprotect(receiver, from, codec),
    });
    const sources: readonly TrackSource[] = ['microphone', 'camera', 'screen', 'screen-audio'];
    this.#publications = new Map(sources.map((source) => [source, this.#publicationOf(source)]));
    this.data = new DataSession({
      request: options.request,
      clock: options.clock,
      refuses: options.refusesData,
      onData: options.onData,
      onError: options.onError,
    });
    this.#route = new MediaRoute({
      request: options.request,
      clock: options.clock,
      publications: [...this.#publications.values()],
      receiver: this.receiver,
      ice: () => this.#ice,
      thresholdDbov: () => this.#speechDbov,
      cipher: options.cipher,
      onPath: (path, noPath) => this.#moved(path, noPath),
      receiveData: (from) => this.data.receiver(from),
      onWay: (peer, server) => this.data.follow(peer, server),
      onError: options.onError,
    });
    this.safety = new PictureSafety({
      clock: options.clock,
      publication: (source) => this.publication(source),
      receiver: this.receiver,
      measure: () => this.#measureLine(),
      restartIce: () => this.#link?.restartIce(),
      automatic: options.audioSafe,
      onView: options.onAudioSafe,
      onChange: () => this.#scope.spawn(() => this.#reportQuality()),
      onEffectsBudget: options.onEffectsBudget,
      onError: options.onError,
    });
    this.#scope.every(REPORT_INTERVAL_MS, () => this.#reportQuality());
  }

  publication(source: TrackSource): Publication {
    const publication = this.#publications.get(source);
    if (publication === undefined) throw clientError('CALL_CLOSED');
    return publication;
  }

  /** Which of this page's sources a track is of; undefined: somebody else's. */
  sourceOf(trackId: TrackId): TrackSource | undefined {
    return [...this.#publications.values()].find((one) => one.trackId === trackId)?.source;
  }

  /** The call was entered, or its whole state came anew. `stale`: its media was opened by another page and is replaced. */
  enter(snapshot: WireSnapshot, stale: boolean): void {
    this.#takeRoom(snapshot.room);
    this.#setLimits(snapshot.cameraLimits);
    this.safety.hear(snapshot.speaker, snapshot.self.id);
    if (stale) return;
    this.data.enter(snapshot);
    this.#route.follow(snapshot.path);
    if (snapshot.media.generation !== this.#generation) {
      this.#rebuild(snapshot.media);
      return;
    }
    const alive = new Set(snapshot.tracks.map((track) => track.id));
    this.receiver.retain(alive);
    for (const publication of this.#publications.values()) {
      if (publication.trackId !== null && !alive.has(publication.trackId)) publication.forget();
      this.#sync(publication);
    }
  }

  /** Takes what concerns media from the server's events. */
  handle(told: AnyEvent): void {
    this.data.handle(told);
    const { event, data } = told;
    switch (event) {
      case 'media.reset':
        this.#rebuild(data.media);
        break;
      case 'media.path':
        this.#route.follow(data.path);
        break;
      case 'peer.message':
        this.#route.take(data);
        break;
      case 'speaker.changed':
        this.safety.hear(data.participantId);
        break;
      case 'participant.left':
        this.safety.left(data.participantId);
        break;
      case 'send.judged':
        this.#judged = data.grade;
        break;
      case 'subscription.added':
        if (this.#link !== null) this.receiver.add(this.#link, data);
        break;
      case 'subscription.updated':
        this.receiver.update(data);
        break;
      case 'subscription.removed':
        this.receiver.remove(data.subscriptionId);
        break;
      case 'track.unpublished':
        this.receiver.drop(data.trackId);
        break;
      case 'track.unsupported':
        this.#avoidCodec(data.trackId);
        break;
      case 'publish.limits':
        this.#setLimits(data.camera);
        break;
      case 'room.updated':
        this.#takeRoom(data.room);
        break;
      default:
        break;
    }
  }

  /** Measures now, against the measurement before. */
  async stats(): Promise<CallStats> {
    const raw = await this.#measure();
    if (raw === null)
      return summarise({ send: [], receive: [], sendTracks: new Map(), receiveTracks: new Map() }, null);
    const before = this.#before;
    this.#before = raw;
    return summarise(raw, before);
  }

  close(): void {
    this.#scope.close();
    this.safety.close();
    this.data.close();
    this.#route.close();
    this.#link?.close();
    this.#link = null;
    this.receiver.close();
  }

  #rebuild(setup: MediaSetup): void {
    this.#generation = setup.generation;
    this.#judged = null;
    this.#ice = { iceServers: setup.iceServers as RTCIceServer[], iceTransportPolicy: setup.iceTransportPolicy };
    this.#before = null;
    this.#link?.close();
    this.#link = null;
    this.data.linked(null);
    this.receiver.suspend();
    const rebuilt = this.#wasConnected;
    this.#tellState(rebuilt ? 'recovering' : 'idle');
    this.#scope.spawn(async () => {
      const link = await MediaLink.open({
        setup,
        request: this.#options.request,
        clock: this.#options.clock,
        onState: (state) => {
          this.#wasConnected ||= state === 'connected';
          this.#tellState(rebuilt && state === 'connecting' ? 'recovering' : state);
        },
        onError: this.#options.onError,
      }).catch((error: unknown) => {
        // A browser without WebRTC, or one where it is forbidden: nothing follows that could say so later.
        if (this.#generation === setup.generation) {
          this.#tellState('failed');
          this.data.fail(error);
        }
        throw error;
      });
      if (this.#scope.closed || this.#generation !== setup.generation) return link.close();
      this.#link = link;
      this.data.linked(link);
      // Publishing needs no answer about receiving: both go out together.
      for (const publication of this.#publications.values()) this.#sync(publication);
      // What a page has not asked for must not arrive past the server either.
      await link.announce(this.#options.autoSubscribe, this.#options.autoSubscribe && this.#canGoDirect());
    });
  }

  #canGoDirect(): boolean {
    return this.#options.direct && (this.#options.cipher() === null || canProtectDirect());
  }

  /** While a direct path carries the call, trouble with the server's is nobody's concern. */
  #tellState(state: MediaState): void {
    this.#state = state;
    if (this.#route.direct === null) this.#options.onState(state);
  }

  #moved(path: CallPath, noPath: NoPath | null): void {
    this.#options.onState(path === 'direct' ? 'connected' : this.#state);
    this.#options.onPath(path, noPath);
  }

  #publicationOf(source: TrackSource): Publication {
    return new Publication(source, {
      request: this.#options.request,
      link: () => this.#link,
      codecs: () => this.#codecs,
      limits: () => this.#limits,
      protect: (sender, codec) => this.#options.cipher()?.protect(sender, codec),
      onPublished: (trackId) => this.#options.onPublished(source, trackId),
      onChanged: () => this.#route.refresh(),
    });
  }

  #sync(publication: Publication): void {
    this.#scope.spawn(() => publication.sync());
  }

  #avoidCodec(trackId: TrackId): void {
    const source = this.sourceOf(trackId);
    if (source !== undefined) this.#scope.spawn(() => this.publication(source).avoidCodec());
  }

  #takeRoom({ codecs, speaker, audioSafe }: RoomView): void {
    this.safety.follow(audioSafe);
    this.#codecs = codecs;
    this.#speechDbov = speaker.thresholdDbov;
  }

  #setLimits(limits: PublishLimits): void {
    this.#limits = limits;
    this.#scope.spawn(() => this.publication('camera').applyLimits());
  }

  async #reportQuality(): Promise<void> {
    if (this.#link === null) return;
    const { rttMs, lossShare } = await this.stats();
    if (rttMs === null || this.#scope.closed) return;
    // A report that does not arrive is made good by the next one.
    await this.#options
      .request('quality.report', {
        rttMs: Math.min(rttMs, 60_000),
        lossShare: Math.min(lossShare, 1),
        audioSafe: this.safety.sides.send.level >= SAFE,
        audioSafeSides: this.safety.sides,
      })
      .catch(() => undefined);
  }

  async #measure(): Promise<RawStats | null> {
    const direct = this.#route.direct;
    if (direct !== null) return await this.#measureDirect(direct);
    const link = this.#link;
    if (link === null || link.closed) return null;
    const reports = await link.stats();
    const ids = new Map([...this.#publications.values()].map((one) => [one.source, one] as const));
    const sendTracks: [string, { trackId: TrackId; source: TrackSource }][] = [];
    for (const [source, publication] of ids) {
      const mid = publication.producer?.rtpParameters.mid;
      if (mid !== undefined && publication.trackId !== null)
        sendTracks.push([mid, { trackId: publication.trackId, source }]);
    }
    return {
      send: rawOf(reports.send),
      receive: rawOf(reports.receive),
      sendTracks: new Map(sendTracks),
      receiveTracks: this.#receiveTracks(),
    };
  }

  /** What says something about this page's own line. */
  async #measureLine(): Promise<LineStats | null> {
    const raw = await this.#measure();
    if (raw === null) return null;
    const spoiled = (mid: unknown) => {
      const trackId = raw.receiveTracks.get(mid as string)?.trackId;
      const track = trackId === undefined ? null : this.receiver.track(trackId);
      return track !== null && this.#options.spoils(track.participantId);
    };
    const receive = raw.receive.filter((stat) => stat.type !== 'inbound-rtp' || !spoiled(stat['mid']));
    return { ...raw, receive, judged: this.#route.direct === null ? this.#judged : null };
  }

  async #measureDirect(peer: PeerLink): Promise<RawStats> {
    const report = rawOf(await peer.stats());
    const { send, receive } = peer.mids();
    const named = (mids: ReadonlyMap<string, TrackId>, sourceOf: (id: TrackId) => TrackSource | undefined) =>
      new Map(
        [...mids].flatMap(([mid, trackId]) => {
          const source = sourceOf(trackId);
          return source === undefined ? [] : [[mid, { trackId, source }] as const];
        }),
      );
    return {
      send: report,
      receive: report,
      sendTracks: named(send, (id) => this.sourceOf(id)),
      receiveTracks: named(receive, (id) => this.receiver.track(id)?.source),
    };
  }

  #receiveTracks(): TrackOfMid {
    const entries: [string, { trackId: TrackId; source: TrackSource }][] = [];
    for (const [trackId, consumer] of this.receiver.consumers()) {
      const source = this.receiver.track(trackId)?.source;
      if (source !== undefined) entries.push([consumer.localId, { trackId, source }]);
    }
    return new Map(entries);
  }
}

function rawOf(report: RTCStatsReport): readonly RawStat[] {
  const list: RawStat[] = [];
  for (const stat of report.values()) list.push(stat as RawStat);
  return list;
}
