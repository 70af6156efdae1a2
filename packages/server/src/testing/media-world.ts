import {
  type DataChannelId,
  defaultCodecs,
  type Layers,
  type MediaEvent,
  type ParticipantId,
  type RoomCodecs,
  type RoomId,
  RtpCapabilities,
  type RtpParameters,
  type SubscriptionId,
  type TrackId,
  type TrackKind,
  type TrackSource,
  type TransportOptions,
} from '@madang/protocol';
import { createMediasoupEngine, type MediasoupEngine, type MediasoupOptions } from '../adapters/mediasoup/index.ts';
import { newId } from '../kernel/ids.ts';
import { type PeerData, RtcPeer } from './rtc-peer.ts';
import type { RtpSource, RtpSourceOptions } from './rtp-source.ts';

/** A track to publish and the packets to send for it. */
export type TestTrack = {
  readonly kind: TrackKind;
  readonly source: TrackSource;
  readonly rtpParameters: RtpParameters;
  readonly sources: readonly RtpSourceOptions[];
};

/** A subscription as its subscriber knows it. */
export type TestSubscription = {
  readonly id: SubscriptionId;
  readonly ssrc: number;
  readonly rtpParameters: RtpParameters;
};

const nackPli = [{ type: 'nack' }, { type: 'nack', parameter: 'pli' }, { type: 'ccm', parameter: 'fir' }];

/** Payload of a VP8 frame of the smallest simulcast layer; layer n has n + 1 times as much. */
export const VP8_BYTES = 200;

/** A VP8 camera; several SSRCs make it simulcast, the smallest picture first. */
export function vp8({ ssrc, mid = '0' }: { ssrc: number | readonly number[]; mid?: string }): TestTrack {
  const ssrcs = typeof ssrc === 'number' ? [ssrc] : ssrc;
  return {
    kind: 'video',
    source: 'camera',
    rtpParameters: {
      mid,
      codecs: [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000, rtcpFeedback: nackPli }],
      encodings: ssrcs.map((one) => ({ ssrc: one })),
      rtcp: { cname: 'test' },
    },
    sources: ssrcs.map((one, layer) => ({
      payloadType: 96,
      ssrc: one,
      clockRate: 90_000,
      intervalMs: 20,
      content: { vp8Bytes: VP8_BYTES * (layer + 1) },
    })),
  };
}

/** Loudness of speech, syllables and gaps, and of a silent room, in -dBov (RFC 6464). */
const SPEECH = [12, 20, 15, 60, 18, 11, 70, 65];
const SILENCE = [120];

/** An Opus microphone; `loud` makes it say in each packet how loud it is, speech or silence. */
export function opus({ ssrc, mid = 'a', loud }: { ssrc: number; mid?: string; loud?: boolean }): TestTrack {
  const uri = 'urn:ietf:params:rtp-hdrext:ssrc-audio-level';
  return {
    kind: 'audio',
    source: 'microphone',
    rtpParameters: {
      mid,
      codecs: [{ mimeType: 'audio/opus', payloadType: 111, clockRate: 48_000, channels: 2 }],
      headerExtensions: loud === undefined ? [] : [{ uri, id: 6 }],
      encodings: [{ ssrc }],
      rtcp: { cname: 'test' },
    },
    sources: [
      {
        payloadType: 111,
        ssrc,
        clockRate: 48_000,
        intervalMs: 20,
        content: Buffer.alloc(80, 1),
        ...(loud === undefined ? {} : { audioLevels: { id: 6, levels: loud ? SPEECH : SILENCE } }),
      },
    ],
  };
}

/** A media engine with real workers on free ports, and what it told. */
export class MediaWorld {
  readonly engine: MediasoupEngine;
  readonly events: MediaEvent[] = [];
  readonly #peers: RtcPeer[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(engine: MediasoupEngine) {
    this.engine = engine;
    engine.onEvent((event) => {
      this.events.push(event);
      for (const check of this.#waiting) check();
    });
  }

  static async start(options: Partial<MediasoupOptions> = {}): Promise<MediaWorld> {
    return new MediaWorld(await createMediasoupEngine({ workers: 1, basePort: 0, ...options }));
  }

  /** The first event that fits, of those told from now on or already. */
  async event<Type extends MediaEvent['type']>(
    type: Type,
    fits: (event: Extract<MediaEvent, { type: Type }>) => boolean = () => true,
    timeoutMs = 10_000,
  ): Promise<Extract<MediaEvent, { type: Type }>> {
    const find = () =>
      this.events.find(
        (event): event is Extract<MediaEvent, { type: Type }> =>
          event.type === type && fits(event as Extract<MediaEvent, { type: Type }>),
      );
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`no ${type} event within ${timeoutMs} ms; told: ${JSON.stringify(this.events.slice(-5))}`));
      }, timeoutMs);
      const check = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }

  async openRoom(codecs: RoomCodecs = defaultCodecs): Promise<TestRoom> {
    const roomId = newId('room');
    await this.engine.command('openRoom', { roomId, codecs });
    return new TestRoom(this.engine, roomId, (peer) => this.#peers.push(peer));
  }

  async close(): Promise<void> {
    for (const peer of this.#peers) peer.close();
    await this.engine.close();
  }
}

/** A room of the world. */
export class TestRoom {
  readonly id: RoomId;
  readonly #engine: MediasoupEngine;
  readonly #own: (peer: RtcPeer) => void;

  constructor(engine: MediasoupEngine, id: RoomId, own: (peer: RtcPeer) => void) {
    this.#engine = engine;
    this.id = id;
    this.#own = own;
  }

  /** A new participant with both transports open; they connect with the first track. */
  async join(): Promise<TestParticipant> {
    const participantId = newId('participant');
    const setup = await this.#engine.command('openParticipant', { roomId: this.id, participantId });
    const peer = (direction: 'send' | 'receive', transport: TransportOptions) => {
      const made = new RtcPeer({
        transport,
        connect: (dtlsParameters) =>
          this.#engine.command('connectTransport', { roomId: this.id, participantId, direction, dtlsParameters }),
      });
      this.#own(made);
      return made;
    };
    return new TestParticipant(this.#engine, { roomId: this.id, participantId }, setup.routerRtpCapabilities, {
      send: peer('send', setup.send),
      receive: peer('receive', setup.receive),
    });
  }
}

/** A participant with real peers behind both transports. */
export class TestParticipant {
  readonly id: ParticipantId;
  readonly sender: RtcPeer;
  readonly receiver: RtcPeer;
  readonly routerRtpCapabilities: RtpCapabilities;
  readonly #engine: MediasoupEngine;
  readonly #roomId: RoomId;
  #nextStreamId = 0;
  /** What sends for each track. */
  readonly sources = new Map<TrackId, RtpSource[]>();

  constructor(
    engine: MediasoupEngine,
    ref: { roomId: RoomId; participantId: ParticipantId },
    routerRtpCapabilities: RtpCapabilities,
    peers: { send: RtcPeer; receive: RtcPeer },
  ) {
    this.#engine = engine;
    this.#roomId = ref.roomId;
    this.id = ref.participantId;
    this.routerRtpCapabilities = routerRtpCapabilities;
    this.sender = peers.send;
    this.receiver = peers.receive;
  }

  /** What this participant can receive: all the router has, without bandwidth estimation, which its peer does not answer. */
  get rtpCapabilities(): RtpCapabilities {
    const estimates = new Set(['transport-cc', 'goog-remb']);
    return RtpCapabilities.parse({
      codecs: this.routerRtpCapabilities.codecs.map((codec) => ({
        ...codec,
        rtcpFeedback: (codec.rtcpFeedback ?? []).filter((feedback) => !estimates.has(feedback.type)),
      })),
      headerExtensions: (this.routerRtpCapabilities.headerExtensions ?? []).filter((one) => one.uri.endsWith('mid')),
    });
  }

  /** Publishes and starts to send. */
  async publish(track: TestTrack, paused = false): Promise<TrackId> {
    const { kind, source, rtpParameters } = track;
    const trackId = newId('track');
    const ref = { roomId: this.#roomId, participantId: this.id };
    await this.#engine.command('publish', { ...ref, trackId, kind, source, rtpParameters, paused });
    await this.sender.send(rtpParameters);
    const mid = rtpParameters.mid ?? '0';
    this.sources.set(
      trackId,
      track.sources.map((options) => this.sender.source(mid, options)),
    );
    return trackId;
  }

  /** Subscribes, paused as subscriptions begin, and makes the peer ready to receive. */
  async subscribe(trackId: TrackId): Promise<TestSubscription> {
    const id = newId('subscription');
    const { rtpParameters } = await this.#engine.command('subscribe', {
      roomId: this.#roomId,
      participantId: this.id,
      subscriptionId: id,
      trackId,
      rtpCapabilities: this.rtpCapabilities,
    });
    if (rtpParameters === null) throw new Error('cannot receive the track');
    await this.receiver.receive(rtpParameters);
    return { id, rtpParameters, ssrc: rtpParameters.encodings?.[0]?.ssrc ?? 0 };
  }

  /** Opens a data channel to send over. */
  async publishData(reliable = true): Promise<{ readonly id: DataChannelId; readonly data: PeerData }> {
    const channelId = newId('dataChannel');
    const streamId = this.#nextStreamId++;
    const ref = { roomId: this.#roomId, participantId: this.id, channelId };
    await this.#engine.command('publishData', { ...ref, reliable, streamId });
    return { id: channelId, data: await this.sender.openData(streamId, reliable) };
  }

  /** Opens a data channel of somebody to receive over. */
  async subscribeData(channelId: DataChannelId, reliable = true): Promise<PeerData> {
    const ref = { roomId: this.#roomId, participantId: this.id, channelId };
    const { streamId } = await this.#engine.command('subscribeData', ref);
    return await this.receiver.openData(streamId, reliable);
  }

  /** Lets a subscription flow, or stops it. */
  async flow(subscription: TestSubscription, flowing = true, layers: Layers | null = null): Promise<void> {
    const ref = { roomId: this.#roomId, participantId: this.id, subscriptionId: subscription.id };
    await this.#engine.command('setSubscription', { ...ref, flowing, layers, priority: 1 });
  }
}
