import { capabilitiesFor, judgeCodecs, type RouterCodec, routerCodecs } from '@madang/core';
import {
  AppError,
  type DataChannelId,
  InvariantError,
  kindOfSource,
  type MediaEvent,
  type MediaRequest,
  type ParticipantId,
  type RoomCodecs,
  type RoomId,
  type TrackId,
} from '@madang/protocol';
import type { types } from 'mediasoup';
import { workerGone } from './errors.ts';
import { measuredCapabilities } from './estimation.ts';
import { type Home, RoomHomes } from './homes.ts';
import { LevelWatch } from './level-watch.ts';
import type { MediaWorker } from './media-worker.ts';
import type { EngineSettings } from './options.ts';
import { MediaParticipant } from './participant.ts';
import { streamOptions } from './sctp.ts';
import type { Subscription } from './subscription.ts';
import { toMediasoupCapabilities, toMediasoupParameters } from './wire.ts';
import type { WorkerPool } from './worker-pool.ts';

type Track = { readonly producer: types.Producer; readonly home: Home; readonly codec: string };
type DataSource = { readonly producer: types.DataProducer; readonly home: Home };
type Parts = {
  readonly homes: RoomHomes;
  readonly levels: LevelWatch;
  /** What the room allows, and the part of it that the workers carry. */
  readonly allowed: readonly RouterCodec[];
  readonly carried: readonly RouterCodec[];
};

/** The media of one room. Its methods are called one after the other, by the room's queue. */
export class MediaRoom {
  readonly #id: RoomId;
  readonly #settings: EngineSettings;
  readonly #parts: Parts;
  readonly #emit: (event: MediaEvent) => void;
  readonly #participants = new Map<ParticipantId, MediaParticipant>();
  readonly #tracks = new Map<TrackId, Track>();
  readonly #data = new Map<DataChannelId, DataSource>();
  #closed = false;

  private constructor(id: RoomId, settings: EngineSettings, parts: Parts, emit: (event: MediaEvent) => void) {
    this.#id = id;
    this.#settings = settings;
    this.#parts = parts;
    this.#emit = emit;
  }

  /** @throws AppError MEDIA_UNAVAILABLE. */
  static async open(
    { roomId, codecs, carried }: { readonly roomId: RoomId; readonly codecs: RoomCodecs; readonly carried: RoomCodecs },
    pool: WorkerPool,
    settings: EngineSettings,
    emit: (event: MediaEvent) => void,
  ): Promise<MediaRoom> {
    const lines = { allowed: routerCodecs(codecs), carried: routerCodecs(carried) };
    const homes = await RoomHomes.open(pool, settings, lines.carried);
    let closed = () => false;
    const emitWhileOpen = (event: MediaEvent) => (closed() ? undefined : emit(event));
    try {
      const levels = await LevelWatch.open(homes.main.router, (items) =>
        emitWhileOpen({ type: 'levels', roomId, items }),
      );
      const room = new MediaRoom(roomId, settings, { homes, levels, ...lines }, emitWhileOpen);
      closed = () => room.closed;
      return room;
    } catch (error) {
      homes.close();
      throw error;
    }
  }

  get closed(): boolean {
    return this.#closed;
  }

  isOn(worker: MediaWorker): boolean {
    return this.#parts.homes.isOn(worker);
  }

  /** Opens the transports of a participant; anew, if it had some: then its tracks and subscriptions end. */
  async openParticipant(participantId: ParticipantId): Promise<MediaParticipant> {
    this.closeParticipant(participantId);
    const home = await this.#parts.homes.forParticipant(this.#tracks.size);
    const context = { roomId: this.#id, participantId, home, settings: this.#settings, emit: this.#emit };
    const participant = await MediaParticipant.open(context);
    if (this.#closed) {
      participant.close();
      throw workerGone();
    }
    this.#participants.set(participantId, participant);
    return participant;
  }

  closeParticipant(participantId: ParticipantId): void {
    this.#participants.get(participantId)?.close();
    this.#participants.delete(participantId);
  }

  /** @throws AppError PARTICIPANT_NOT_FOUND. */
  participant(participantId: ParticipantId): MediaParticipant {
    const participant = this.#participants.get(participantId);
    if (participant === undefined) throw new AppError('PARTICIPANT_NOT_FOUND');
    return participant;
  }

  findParticipant(participantId: ParticipantId): MediaParticipant | undefined {
    return this.#participants.get(participantId);
  }

  /** Takes a new track in. @returns the codec's MIME type. */
  async publish(request: MediaRequest<'publish'>): Promise<string> {
    const { participantId, trackId, kind, source } = request;
    const participant = this.participant(participantId);
    const codec = this.#checkTrack(request, participant);
    const producer = await participant.produce({
      // Pipes keep the id, so a track has one name on every router of the room.
      id: trackId,
      kind,
      rtpParameters: toMediasoupParameters(request.rtpParameters),
      paused: request.paused,
      ...(kind === 'video' ? { keyFrameRequestDelay: this.#settings.keyFrameRequestDelayMs } : {}),
    });
    this.#tracks.set(trackId, { producer, home: participant.home, codec });
    producer.observer.once('close', () => this.#tracks.delete(trackId));
    if (source === 'microphone') await this.#listenTo(producer, participantId, participant.home);
    return codec;
  }

  /** @throws AppError TRACK_NOT_FOUND. */
  track(trackId: TrackId): Track {
    const track = this.#tracks.get(trackId);
    if (track === undefined) throw new AppError('TRACK_NOT_FOUND');
    return track;
  }

  unpublish(trackId: TrackId): void {
    this.#tracks.get(trackId)?.producer.close();
  }

  /** Lets a participant receive a track, paused at first. null: it cannot decode the track's codec. */
  async subscribe(request: MediaRequest<'subscribe'>): Promise<Subscription | null> {
    const { participantId, subscriptionId, trackId } = request;
    const participant = this.participant(participantId);
    const track = this.track(trackId);
    const present = participant.findSubscription(subscriptionId);
    if (present?.trackId === trackId) return present;
    present?.close();
    if (participant.subscriptionCount >= this.#settings.maxSubscriptionsPerParticipant) {
      throw new AppError('TRACK_LIMIT_REACHED', { detail: 'The participant has as many subscriptions as allowed.' });
    }
    const known = capabilitiesFor(track.codec, request.rtpCapabilities);
    const rtpCapabilities = toMediasoupCapabilities(measuredCapabilities(track.producer.kind, known));
    if (rtpCapabilities.codecs?.length === 0) return null;
    if (!track.home.router.canConsume({ producerId: trackId, rtpCapabilities })) return null;
    await this.#parts.homes.bring(track.producer, track.home, participant.home);
    // mediasoup resends lost audio only if told to; it does so for codecs whose receiver knows NACK, that is Opus.
    return participant.consume(subscriptionId, { producerId: trackId, rtpCapabilities, enableRtx: true });
  }

  /** Takes a new data channel in. */
  async publishData({ participantId, channelId, reliable, streamId }: MediaRequest<'publishData'>): Promise<void> {
    const participant = this.participant(participantId);
    const sctpStreamParameters = { streamId, ...streamOptions(reliable) };
    const producer = await participant.produceData({ id: channelId, sctpStreamParameters });
    this.#data.set(channelId, { producer, home: participant.home });
    producer.observer.once('close', () => this.#data.delete(channelId));
  }

  unpublishData(channelId: DataChannelId): void {
    this.#data.get(channelId)?.producer.close();
  }

  /** Lets a data channel reach a participant. @returns the stream that carries it there. */
  async subscribeData({ participantId, channelId }: MediaRequest<'subscribeData'>): Promise<number> {
    const participant = this.participant(participantId);
    const channel = this.#data.get(channelId);
    if (channel === undefined) throw new AppError('DATA_CHANNEL_NOT_FOUND');
    await this.#parts.homes.bring(channel.producer, channel.home, participant.home);
    const consumer =
      participant.findDataConsumer(channelId) ?? (await participant.consumeData(channelId, channel.producer));
    const { streamId } = consumer.sctpStreamParameters ?? {};
    if (streamId === undefined) throw new InvariantError('a data consumer of a WebRTC transport has a stream');
    return streamId;
  }

  /** Ends all media of the room. Idempotent. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const participant of this.#participants.values()) participant.close();
    this.#participants.clear();
    this.#tracks.clear();
    this.#data.clear();
    this.#parts.homes.close();
  }

  #checkTrack(request: MediaRequest<'publish'>, participant: MediaParticipant): string {
    const { trackId, kind, source, rtpParameters } = request;
    if (this.#tracks.has(trackId)) throw new AppError('RTP_INVALID', { detail: 'The track is published already.' });
    if (kindOfSource[source] !== kind) throw new AppError('RTP_INVALID', { detail: `A ${source} is not ${kind}.` });
    if (participant.producerCount >= this.#settings.maxTracksPerParticipant) throw new AppError('TRACK_LIMIT_REACHED');
    if (!rtpParameters.encodings?.length) throw new AppError('RTP_INVALID', { detail: 'There is no encoding.' });
    const { allowed, carried } = this.#parts;
    const verdict = judgeCodecs(rtpParameters.codecs, kind, carried);
    if (verdict.fits) return verdict.codec;
    if (verdict.why === 'not-allowed') {
      throw new AppError(
        judgeCodecs(rtpParameters.codecs, kind, allowed).fits ? 'CODEC_UNAVAILABLE' : 'CODEC_NOT_ALLOWED',
      );
    }
    throw new AppError('RTP_INVALID', {
      detail: verdict.why === 'none' ? 'There is no media codec.' : `The codecs are not all of ${kind}.`,
    });
  }

  async #listenTo(producer: types.Producer, participantId: ParticipantId, from: Home): Promise<void> {
    const { homes, levels } = this.#parts;
    try {
      await homes.bring(producer, from, homes.main);
      await levels.add(producer, participantId);
    } catch (error) {
      producer.close();
      throw error;
    }
  }
}
