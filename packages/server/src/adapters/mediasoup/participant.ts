import { receiveScore, sendScore } from '@madang/core';
import {
  AppError,
  type DataChannelId,
  type MediaEvent,
  type ParticipantId,
  type RoomId,
  type SubscriptionId,
} from '@madang/protocol';
import type { types } from 'mediasoup';
import { Scope } from '../../kernel/scope.ts';
import type { Home } from './homes.ts';
import type { EngineSettings } from './options.ts';
import { watchRate } from './rate-watch.ts';
import { ScoreWatch } from './score-watch.ts';
import { sctpOptions } from './sctp.ts';
import { Subscription } from './subscription.ts';

/** Which of a participant's two transports. */
export type Direction = 'send' | 'receive';

/** Somebody who takes data so slowly that the worker's buffer is full gets none for so long. */
const DATA_REST_MS = 1_000;

/** By then the worker has said that a channel of somebody who left has ended, where it says so at all. */
const DATA_ENDED_MS = 1_000;

/** What a participant needs from its room. */
export type ParticipantContext = {
  readonly roomId: RoomId;
  readonly participantId: ParticipantId;
  readonly home: Home;
  readonly settings: EngineSettings;
  readonly emit: (event: MediaEvent) => void;
};

/** One participant's media: a transport to send, one to receive, its producers and its subscriptions. */
export class MediaParticipant {
  readonly home: Home;
  readonly #context: ParticipantContext;
  readonly #transports: Readonly<Record<Direction, types.WebRtcTransport>>;
  readonly #scope: Scope;
  readonly #producers = new Map<string, types.Producer>();
  readonly #subscriptions = new Map<SubscriptionId, Subscription>();
  readonly #dataProducers = new Set<types.DataProducer>();
  readonly #resting = new Set<types.DataConsumer>();
  readonly #dataConsumers = new Map<DataChannelId, types.DataConsumer>();
  readonly #scores: Readonly<Record<Direction, ScoreWatch>>;

  private constructor(context: ParticipantContext, transports: Record<Direction, types.WebRtcTransport>) {
    const { settings } = context;
    this.home = context.home;
    this.#context = context;
    this.#transports = transports;
    this.#scope = new Scope(settings.clock, (error) => settings.log.error({ err: error }, 'media participant'));
    this.#scores = { send: this.#scoreWatch('send'), receive: this.#scoreWatch('receive') };
    this.#watchRate();
    this.#watchLoss('send');
    this.#watchLoss('receive');
  }

  static async open(context: ParticipantContext): Promise<MediaParticipant> {
    const opened = await Promise.allSettled([openTransport(context), openTransport(context)]);
    const [send, receive] = opened.map((result) => (result.status === 'fulfilled' ? result.value : undefined));
    if (send === undefined || receive === undefined) {
      for (const transport of [send, receive]) transport?.close();
      throw opened.find((result) => result.status === 'rejected')?.reason;
    }
    const participant = new MediaParticipant(context, { send, receive });
    try {
      await send.setMaxIncomingBitrate(context.settings.maxIncomingBitrateBps);
      return participant;
    } catch (error) {
      participant.close();
      throw error;
    }
  }

  transport(direction: Direction): types.WebRtcTransport {
    return this.#transports[direction];
  }

  get subscriptionCount(): number {
    return this.#subscriptions.size;
  }

  get producerCount(): number {
    return this.#producers.size;
  }

  /** Sends a track from here on. The producer leaves by itself when it closes. */
  async produce(options: types.ProducerOptions): Promise<types.Producer> {
    const producer = await this.#transports.send.produce(options);
    this.#producers.set(producer.id, producer);
    producer.on('score', () => this.#scores.send.changed());
    producer.observer.once('close', () => {
      this.#producers.delete(producer.id);
      this.#scores.send.changed();
    });
    return producer;
  }

  /** Receives a track from here on, paused at first. The subscription leaves by itself when its track ends. */
  async consume(id: SubscriptionId, options: types.ConsumerOptions): Promise<Subscription> {
    const consumer = await this.#transports.receive.consume({ ...options, paused: true });
    const { roomId, participantId, emit } = this.#context;
    const subscription = new Subscription(consumer);
    this.#subscriptions.set(id, subscription);
    consumer.on('score', () => this.#scores.receive.changed());
    consumer.on('layerschange', (layers) =>
      emit({
        type: 'layers',
        roomId,
        participantId,
        subscriptionId: id,
        layers: layers === undefined ? null : { spatial: layers.spatialLayer, temporal: layers.temporalLayer ?? 0 },
      }),
    );
    consumer.observer.once('close', () => this.#subscriptions.delete(id));
    return subscription;
  }

  /** Sends data over a channel from here on. */
  async produceData(options: types.DataProducerOptions): Promise<types.DataProducer> {
    const producer = await this.#transports.send.produceData(options);
    this.#dataProducers.add(producer);
    producer.observer.once('close', () => this.#dataProducers.delete(producer));
    return producer;
  }

  /** Receives a data channel from here on, until it ends at its source. */
  async consumeData(id: DataChannelId, source: types.DataProducer): Promise<types.DataConsumer> {
    const consumer = await this.#transports.receive.consumeData({ dataProducerId: id });
    this.#dataConsumers.set(id, consumer);
    consumer.on('sctpsendbufferfull', () => this.#rest(consumer));
    // The worker says that it has ended, but for one that the receiver was quicker to close: of that it says nothing.
    const ended = () => void this.#scope.after(DATA_ENDED_MS, () => consumer.close());
    source.observer.once('close', ended);
    consumer.observer.once('close', () => {
      source.observer.off('close', ended);
      this.#dataConsumers.delete(id);
    });
    return consumer;
  }

  findDataConsumer(id: DataChannelId): types.DataConsumer | undefined {
    return this.#dataConsumers.get(id);
  }

  findSubscription(id: SubscriptionId): Subscription | undefined {
    return this.#subscriptions.get(id);
  }

  /** @throws AppError SUBSCRIPTION_NOT_FOUND. */
  subscription(id: SubscriptionId): Subscription {
    const subscription = this.#subscriptions.get(id);
    if (subscription === undefined) throw new AppError('SUBSCRIPTION_NOT_FOUND');
    return subscription;
  }

  /** Closes both transports and with them all that runs through them. Idempotent. */
  close(): void {
    void this.#scope.close();
    for (const transport of Object.values(this.#transports)) transport.close();
  }

  /** The worker tells of each message that it drops: a flood of them must not become one of notices. */
  #rest(consumer: types.DataConsumer): void {
    if (this.#resting.has(consumer)) return;
    this.#resting.add(consumer);
    // A consumer that closes meanwhile rests for good.
    const quietly = (done: Promise<void>) => void done.catch(() => undefined);
    quietly(consumer.pause());
    this.#scope.after(DATA_REST_MS, () => {
      this.#resting.delete(consumer);
      quietly(consumer.resume());
    });
  }

  #scoreWatch(direction: Direction): ScoreWatch {
    const { roomId, participantId, settings, emit } = this.#context;
    const sample = direction === 'send' ? () => this.#sendSample() : () => this.#receiveSample();
    const tell = (score: number) => emit({ type: 'score', roomId, participantId, direction, score });
    return new ScoreWatch(settings.clock, this.#scope, sample, tell);
  }

  #sendSample(): number | null {
    const tracks = [...this.#producers.values()].map((producer) => ({
      paused: producer.paused,
      encodings: producer.score.map((encoding) => encoding.score),
    }));
    return sendScore(tracks);
  }

  #receiveSample(): number | null {
    return receiveScore([...this.#subscriptions.values()].filter((one) => one.flowing).map((one) => one.score));
  }

  #watchRate(): void {
    const { roomId, participantId, settings, emit } = this.#context;
    watchRate(this.#transports.send, {
      scope: this.#scope,
      sends: () => this.producerCount + this.#dataProducers.size > 0,
      limitBps: () => settings.maxIncomingBitrateBps + (this.#dataProducers.size > 0 ? settings.maxIncomingDataBps : 0),
      tell: (rate) => emit({ type: 'sendRate', roomId, participantId, ...rate }),
    });
  }

  #watchLoss(direction: Direction): void {
    const transport = this.#transports[direction];
    const { roomId, participantId, emit } = this.#context;
    let lost = false;
    const lose = () => {
      if (lost || this.#scope.closed) return;
      lost = true;
      emit({ type: 'transportLost', roomId, participantId, direction });
    };
    transport.on('icestatechange', (state) => {
      if (state === 'disconnected') lose();
      else if (state === 'connected' || state === 'completed') lost = false;
    });
    transport.on('dtlsstatechange', (state) => {
      if (state === 'failed' || state === 'closed') lose();
    });
  }
}

function openTransport({ home, settings }: ParticipantContext): Promise<types.WebRtcTransport> {
  return home.router.createWebRtcTransport({
    webRtcServer: home.worker.webRtcServer,
    enableUdp: true,
    enableTcp: true,
    preferUdp: true,
    ...sctpOptions,
    iceConsentTimeout: settings.iceConsentTimeoutSeconds,
    initialAvailableOutgoingBitrate: settings.initialOutgoingBitrateBps,
  });
}
