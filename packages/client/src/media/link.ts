import type {
  DataChannelId,
  MediaSetup,
  ParticipantId,
  SignalMethod,
  SignalRequestInput,
  SignalResponse,
  TrackId,
  TrackSource,
} from '@madang/protocol';
import { limits } from '@madang/protocol/limits';
import { Device, type types } from 'mediasoup-client';
import { clientError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { keepIceAlive } from './ice.ts';

/** Sends a signalling request; the only way out that media has. */
export type SendRequest = <Method extends SignalMethod>(
  method: Method,
  data: SignalRequestInput<Method>,
) => Promise<SignalResponse<Method>>;

/** How the two connections are together. */
export type LinkState = 'connecting' | 'connected' | 'recovering' | 'failed';

/** What travels with a producer to `track.publish`. */
export type PublishFacts = {
  readonly source: TrackSource;
  readonly muted: boolean;
  readonly contentHint: '' | 'motion' | 'detail' | 'text' | 'speech' | 'music';
  readonly trackId: TrackId | null;
};

/** What travels with a data producer to `data.publish`. */
export type DataFacts = { readonly to: ParticipantId | null; readonly reliable: boolean };

/** A data channel of somebody, as it reaches this page. */
export type DataOffer = { readonly id: DataChannelId; readonly streamId: number; readonly reliable: boolean };

/** What a link needs from outside. */
export type LinkOptions = {
  readonly setup: MediaSetup;
  readonly request: SendRequest;
  readonly clock: Clock;
  readonly onState: (state: LinkState) => void;
  readonly onError: (error: unknown) => void;
};

/** The media connections of one generation: a transport to send, one to receive. A rebuilt room gets a new link. */
export class MediaLink {
  readonly #options: LinkOptions;
  readonly #scope: Scope;
  readonly #states = { send: 'connecting' as LinkState, receive: 'connecting' as LinkState };
  readonly #restarts: (() => void)[] = [];
  readonly #used: { send?: Promise<void>; receive?: Promise<void> } = {};
  readonly #iceServersUntilMs: number;
  readonly device: types.Device;
  readonly #send: types.Transport;
  readonly #receive: types.Transport;

  /** Loads what the browser can do and opens both transports; nothing is sent before {@link announce}. */
  static async open(options: LinkOptions): Promise<MediaLink> {
    let device: types.Device;
    try {
      device = await Device.factory();
      await device.load({ routerRtpCapabilities: options.setup.routerRtpCapabilities as types.RtpCapabilities });
    } catch (error) {
      throw clientError('BROWSER_UNSUPPORTED', error);
    }
    return new MediaLink(options, device);
  }

  constructor(options: LinkOptions, device: types.Device) {
    this.#options = options;
    this.device = device;
    this.#scope = new Scope(options.clock, options.onError);
    const { setup } = options;
    const ttlSeconds = setup.iceServersTtlSeconds ?? Number.POSITIVE_INFINITY;
    this.#iceServersUntilMs = options.clock.now() + 1000 * ttlSeconds;
    const common = { iceServers: setup.iceServers as RTCIceServer[], iceTransportPolicy: setup.iceTransportPolicy };
    this.#send = device.createSendTransport({ ...(setup.send as types.TransportOptions), ...common });
    this.#receive = device.createRecvTransport({ ...(setup.receive as types.TransportOptions), ...common });
    this.#wire(this.#send, 'send');
    this.#wire(this.#receive, 'receive');
    this.#send.on('produce', ({ rtpParameters, appData }, done, failed) => {
      const { trackId, ...facts } = appData as PublishFacts;
      const request = {
        ...facts,
        generation: this.generation,
        rtpParameters,
        ...(trackId === null ? {} : { trackId }),
      };
      options
        .request('track.publish', request as SignalRequestInput<'track.publish'>)
        .then((answer) => done({ id: answer.trackId }), failed);
    });
    this.#send.on('producedata', ({ sctpStreamParameters, appData }, done, failed) => {
      const { to, reliable } = appData as DataFacts;
      const streamId = sctpStreamParameters.streamId ?? 0;
      options
        .request('data.publish', { reliable, generation: this.generation, streamId, ...(to === null ? {} : { to }) })
        .then((answer) => done({ id: answer.channelId }), failed);
    });
  }

  get generation(): number {
    return this.#options.setup.generation;
  }

  get closed(): boolean {
    return this.#scope.closed;
  }

  /** true: the browser can send VP9 and AV1 in layers (only Chromium's engine does). */
  get canLayer(): boolean {
    return this.device.handlerName.startsWith('Chrome');
  }

  /** Codecs that can be sent, e.g. `vp8`, in lower case. */
  sendable(): ReadonlySet<string> {
    const codecs = this.device.sendRtpCapabilities.codecs ?? [];
    return new Set(codecs.map((codec) => codec.mimeType.split('/')[1]?.toLowerCase() ?? ''));
  }

  /** Says what can be received; subscriptions follow as events. */
  async announce(autoSubscribe: boolean, direct: boolean): Promise<void> {
    await this.#options.request('media.setup', {
      generation: this.generation,
      rtpCapabilities: this.device.recvRtpCapabilities as SignalRequestInput<'media.setup'>['rtpCapabilities'],
      autoSubscribe,
      direct,
      data: true,
    });
  }

  async produce(options: types.ProducerOptions, facts: PublishFacts): Promise<types.Producer> {
    await this.#use(this.#send, 'send');
    return await this.#send.produce({ ...options, stopTracks: false, disableTrackOnPause: false, appData: facts });
  }

  async consume(options: types.ConsumerOptions): Promise<types.Consumer> {
    await this.#use(this.#receive, 'receive');
    return await this.#receive.consume(options);
  }

  async produceData(facts: DataFacts): Promise<types.DataProducer> {
    await this.#use(this.#send, 'send');
    return await this.#send.produceData({ ...streamOptions(facts.reliable), appData: facts });
  }

  async consumeData({ id, streamId, reliable }: DataOffer): Promise<types.DataConsumer> {
    await this.#use(this.#receive, 'receive');
    const sctpStreamParameters = { streamId, ...streamOptions(reliable) };
    const consumer = await this.#receive.consumeData({ id, dataProducerId: id, sctpStreamParameters });
    consumer.binaryType = 'arraybuffer';
    return consumer;
  }

  /** Raw reports of both connections. */
  async stats(): Promise<{ readonly send: RTCStatsReport; readonly receive: RTCStatsReport }> {
    const [send, receive] = await Promise.all([this.#send.getStats(), this.#receive.getStats()]);
    return { send, receive };
  }

  /** Asks ICE for another path in both directions. */
  restartIce(): void {
    for (const restart of this.#restarts) restart();
  }

  close(): void {
    if (this.#scope.closed) return;
    this.#scope.close();
    this.#send.close();
    this.#receive.close();
  }

  #wire(transport: types.Transport, direction: 'send' | 'receive'): void {
    const { request, clock } = this.#options;
    transport.on('connect', ({ dtlsParameters }, done) => {
      const connect = {
        direction,
        generation: this.generation,
        dtlsParameters: dtlsParameters as SignalRequestInput<'media.connect'>['dtlsParameters'],
      };
      this.#scope.spawn(() => request('media.connect', connect));
      // Looking for a path takes a round trip before the handshake begins: by then the server knows.
      done();
    });
    const keeper = keepIceAlive({
      clock,
      restart: async () => {
        await this.#restart(transport, direction);
      },
      onState: (state) => {
        this.#states[direction] = state;
        this.#report();
      },
    });
    this.#scope.add(keeper.close);
    this.#restarts.push(keeper.restart);
    transport.on('connectionstatechange', (state) => keeper.changed(state));
  }

  /** New ICE credentials, and with them those of the TURN servers. */
  async #restart(transport: types.Transport, direction: 'send' | 'receive'): Promise<void> {
    const answer = await this.#options.request('media.restartIce', { direction, generation: this.generation });
    if (transport.closed) return;
    await transport.updateIceServers({ iceServers: answer.iceServers as RTCIceServer[] });
    await transport.restartIce({ iceParameters: answer.iceParameters as types.IceParameters });
  }

  /** A connection begins with its first track. */
  #use(transport: types.Transport, direction: 'send' | 'receive'): Promise<void> {
    const used = this.#used[direction] ?? this.#begin(transport, direction);
    this.#used[direction] = used;
    this.#report();
    return used;
  }

  /** The first track may come long after the TURN credentials did. */
  async #begin(transport: types.Transport, direction: 'send' | 'receive'): Promise<void> {
    if (this.#options.clock.now() < this.#iceServersUntilMs) return;
    // Without them it may still connect; if it does not, the keeper asks again.
    await this.#restart(transport, direction).catch(() => undefined);
  }

  /** The worse of the connections in use. */
  #report(): void {
    const order: readonly LinkState[] = ['failed', 'recovering', 'connecting', 'connected'];
    const used = (['send', 'receive'] as const).filter((direction) => this.#used[direction] !== undefined);
    const states = used.map((direction) => this.#states[direction]);
    const worst = order.find((state) => states.includes(state));
    if (worst !== undefined && !this.#scope.closed) this.#options.onState(worst);
  }
}

/** How a browser sends over a data channel; see `dataLossyLifetimeMs`. */
export function streamOptions(reliable: boolean): { ordered: boolean; maxPacketLifeTime?: number } {
  return reliable ? { ordered: true } : { ordered: false, maxPacketLifeTime: limits.dataLossyLifetimeMs };
}
