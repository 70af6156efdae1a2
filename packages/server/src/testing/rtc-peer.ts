import type { DtlsParameters, RtpParameters, TransportOptions } from '@madang/protocol';
import nodeDataChannel, {
  type Audio,
  type DataChannel,
  type PeerConnection,
  type Track,
  type Video,
} from 'node-datachannel';
import { isRtcp, isVp8KeyFrame, keyFrameRequests, readRtp } from './rtp-packets.ts';
import { RtpSource, type RtpSourceOptions } from './rtp-source.ts';

/** Which way a media section flows, seen from the peer. */
export type PeerDirection = 'send' | 'receive';

/** What arrived of one stream. */
export type Received = {
  packets: number;
  /** VP8 key frames. */
  keyFrames: number;
  /** Payload size of the newest packet. */
  lastBytes: number;
  payloadTypes: Set<number>;
  sequences: number[];
};

/** How a peer reaches its server: the transport's options, and who tells the server our fingerprint. */
export type PeerSetup = {
  readonly transport: TransportOptions;
  readonly connect: (dtlsParameters: DtlsParameters) => Promise<unknown>;
};

type Section = { readonly mid: string; readonly direction: PeerDirection; readonly parameters: RtpParameters };

/** A data channel with all that arrived over it, in order. */
export type PeerData = { readonly channel: DataChannel; readonly received: Buffer[] };

/**
 * A real WebRTC peer (ICE, DTLS, SRTP by libdatachannel) for one transport of the media engine. The server's side of
 * the SDP is written by hand from the transport's options, as an ice-lite offer; sections may be added at any time.
 */
export class RtcPeer {
  readonly #setup: PeerSetup;
  readonly #connection: PeerConnection;
  readonly #sections: Section[] = [];
  readonly #tracks = new Map<string, Track>();
  readonly #sources = new Set<RtpSource>();
  readonly #received = new Map<number, Received>();
  readonly #kept = new Map<number, Buffer[]>();
  readonly #keyFrameRequests = new Map<number, number>();
  #hasData = false;
  #checks = new Set<() => void>();
  #connecting: Promise<void> | undefined;
  #closed = false;

  constructor(setup: PeerSetup) {
    this.#setup = setup;
    this.#connection = new nodeDataChannel.PeerConnection('peer', { iceServers: [], disableAutoNegotiation: false });
    this.#connection.onTrack((track) => this.#keep(track));
    this.#connection.onStateChange(() => this.#changed());
  }

  get connected(): boolean {
    return this.#connection.state() === 'connected';
  }

  get state(): string {
    return this.#connection.state();
  }

  /** Adds a section for a stream to receive, and connects if this is the first one. */
  async receive(parameters: RtpParameters): Promise<void> {
    await this.#add({ mid: parameters.mid ?? String(this.#sections.length), direction: 'receive', parameters });
  }

  /** Adds a section for a stream to send, and connects if this is the first one. */
  async send(parameters: RtpParameters): Promise<void> {
    await this.#add({ mid: parameters.mid ?? String(this.#sections.length), direction: 'send', parameters });
  }

  /** Opens a data channel of that number, and connects if this is the first thing to do. */
  async openData(streamId: number, reliable = true): Promise<PeerData> {
    if (!this.#hasData) {
      this.#hasData = true;
      this.#offer();
    }
    const how = reliable ? {} : { unordered: true, maxPacketLifeTime: 500 };
    // Before anything can come: the library resets a stream that brings something while it has no channel.
    const channel = this.#connection.createDataChannel('', { negotiated: true, id: streamId, ...how });
    const received: Buffer[] = [];
    channel.onMessage((message) => {
      received.push(typeof message === 'string' ? Buffer.from(message) : Buffer.from(message as Buffer));
      this.#changed();
    });
    channel.onOpen(() => this.#changed());
    channel.onClosed(() => this.#changed());
    channel.onBufferedAmountLow(() => this.#changed());
    await this.#connected();
    await this.until(() => channel.isOpen(), `data channel ${streamId} open`);
    return { channel, received };
  }

  /** Starts sending RTP into the section of that mid, until the source or the peer is closed. */
  source(mid: string, options: RtpSourceOptions): RtpSource {
    const source = new RtpSource((packet) => this.sendRaw(mid, packet), options);
    this.#sources.add(source);
    return source;
  }

  /** Sends one RTP or RTCP packet as it is; it is encrypted on the way. */
  sendRaw(mid: string, packet: Buffer): void {
    const track = this.#tracks.get(mid);
    if (this.#closed || track === undefined || !track.isOpen()) return;
    track.sendMessageBinary(packet);
  }

  /** What arrived with an SSRC so far. */
  received(ssrc: number): Received {
    const present = this.#received.get(ssrc);
    if (present !== undefined) return present;
    const fresh = { packets: 0, keyFrames: 0, lastBytes: 0, payloadTypes: new Set<number>(), sequences: [] };
    this.#received.set(ssrc, fresh);
    return fresh;
  }

  /** Payloads of a stream from now on; the list grows as they arrive. */
  payloads(ssrc: number): readonly Buffer[] {
    const list: Buffer[] = [];
    this.#kept.set(ssrc, list);
    return list;
  }

  /** How often the server asked for a key frame of an SSRC. */
  keyFrameRequests(ssrc: number): number {
    return this.#keyFrameRequests.get(ssrc) ?? 0;
  }

  /** Settles as soon as the condition holds; it is looked at whenever something arrives or changes. */
  async until(condition: () => boolean, what: string, timeoutMs = 10_000): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => finish(() => reject(new Error(`not within ${timeoutMs} ms: ${what}`))), timeoutMs);
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#checks.delete(check);
        settle();
      };
      const check = () => {
        if (condition()) finish(resolve);
      };
      this.#checks.add(check);
      check();
    });
  }

  /** Ends the connection. Idempotent. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const source of this.#sources) source.close();
    this.#connection.close();
  }

  async #add(section: Section): Promise<void> {
    this.#sections.push(section);
    if (section.direction === 'send') this.#keep(this.#connection.addTrack(localMedia(section)));
    this.#offer();
    await this.#connected();
    await this.until(() => this.#tracks.get(section.mid)?.isOpen() === true, `section ${section.mid} open`);
  }

  #offer(): void {
    this.#connection.setRemoteDescription(offer(this.#setup.transport, this.#sections, this.#hasData), 'offer');
  }

  async #connected(): Promise<void> {
    this.#connecting ??= this.#connect();
    await this.#connecting;
  }

  async #connect(): Promise<void> {
    await this.until(() => this.#connection.localDescription() !== null, 'local description');
    const sdp = this.#connection.localDescription()?.sdp ?? '';
    const value = /a=fingerprint:sha-256 ([0-9A-F:]+)/i.exec(sdp)?.[1] ?? '';
    await this.#setup.connect({ role: 'client', fingerprints: [{ algorithm: 'sha-256', value }] });
    await this.until(() => this.connected, 'DTLS connected');
  }

  #keep(track: Track): void {
    this.#tracks.set(track.mid(), track);
    track.onOpen(() => this.#changed());
    track.onMessage((packet) => {
      if (isRtcp(packet)) this.#takeRtcp(packet);
      else this.#takeRtp(packet);
      this.#changed();
    });
    this.#changed();
  }

  #takeRtp(packet: Buffer): void {
    const { ssrc, payloadType, sequence, payload } = readRtp(packet);
    const seen = this.received(ssrc);
    seen.packets += 1;
    seen.lastBytes = payload.length;
    seen.payloadTypes.add(payloadType);
    if (seen.sequences.length < 10_000) seen.sequences.push(sequence);
    if (isVp8KeyFrame(payload)) seen.keyFrames += 1;
    this.#kept.get(ssrc)?.push(payload);
  }

  #takeRtcp(packet: Buffer): void {
    for (const ssrc of keyFrameRequests(packet)) {
      this.#keyFrameRequests.set(ssrc, this.keyFrameRequests(ssrc) + 1);
      for (const source of this.#sources) source.keyFrameWanted(ssrc);
    }
  }

  #changed(): void {
    for (const check of this.#checks) check();
  }
}

/** Our side of a section to send. The library finds the track of an RTCP packet by the SSRCs named here. */
function localMedia({ mid, parameters }: Section): Audio | Video {
  const media =
    kindOf(parameters) === 'audio'
      ? new nodeDataChannel.Audio(mid, 'SendOnly')
      : new nodeDataChannel.Video(mid, 'SendOnly');
  for (const { mimeType, payloadType } of parameters.codecs) {
    const name = mimeType.split('/')[1] ?? '';
    if ('addAudioCodec' in media) media.addAudioCodec(payloadType, name);
    else media.addVideoCodec(payloadType, name);
  }
  for (const { ssrc } of parameters.encodings ?? []) if (ssrc !== undefined) media.addSSRC(ssrc, 'peer', 'peer', mid);
  return media;
}

const DATA_MID = 'data';

/** The server's offer: ICE lite, DTLS passive, one section for each stream and one for data, all bundled. */
function offer(transport: TransportOptions, sections: readonly Section[], data: boolean): string {
  const { iceParameters, iceCandidates, dtlsParameters } = transport;
  const fingerprint =
    dtlsParameters.fingerprints.find((one) => one.algorithm === 'sha-256') ?? dtlsParameters.fingerprints[0];
  const candidates = iceCandidates
    .filter((one) => one.protocol === 'udp')
    .map((one) => `a=candidate:${one.foundation} 1 udp ${one.priority} ${one.address} ${one.port} typ host`);
  const common = (mid: string) => [
    'c=IN IP4 127.0.0.1',
    `a=mid:${mid}`,
    `a=ice-ufrag:${iceParameters.usernameFragment}`,
    `a=ice-pwd:${iceParameters.password}`,
    `a=fingerprint:${fingerprint?.algorithm} ${fingerprint?.value}`,
    'a=setup:passive',
  ];
  const media = sections.flatMap(({ mid, direction, parameters }) => [
    `m=${kindOf(parameters)} 7 UDP/TLS/RTP/SAVPF ${parameters.codecs.map((codec) => codec.payloadType).join(' ')}`,
    ...common(mid),
    `a=${direction === 'receive' ? 'sendonly' : 'recvonly'}`,
    'a=rtcp-mux',
    ...parameters.codecs.map(rtpMap),
    ...(direction === 'receive' ? ssrcLines(parameters) : []),
    ...candidates,
    'a=end-of-candidates',
  ]);
  const { port, maxMessageSize } = transport.sctpParameters;
  const application = [
    'm=application 7 UDP/DTLS/SCTP webrtc-datachannel',
    ...common(DATA_MID),
    `a=sctp-port:${port}`,
    `a=max-message-size:${maxMessageSize}`,
    ...candidates,
    'a=end-of-candidates',
  ];
  if (data) media.push(...application);
  const mids = [...sections.map((section) => section.mid), ...(data ? [DATA_MID] : [])];
  const bundle = `a=group:BUNDLE ${mids.join(' ')}`;
  return `${['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=ice-lite', bundle, ...media].join('\r\n')}\r\n`;
}

function kindOf(parameters: RtpParameters): string {
  return parameters.codecs[0]?.mimeType.split('/')[0]?.toLowerCase() ?? 'video';
}

function rtpMap(codec: RtpParameters['codecs'][number]): string {
  const name = codec.mimeType.split('/')[1] ?? '';
  return `a=rtpmap:${codec.payloadType} ${name}/${codec.clockRate}${codec.channels === undefined ? '' : `/${codec.channels}`}`;
}

function ssrcLines(parameters: RtpParameters): string[] {
  return (parameters.encodings ?? []).flatMap((encoding) =>
    [encoding.ssrc, encoding.rtx?.ssrc].flatMap((ssrc) => (ssrc === undefined ? [] : [`a=ssrc:${ssrc} cname:server`])),
  );
}
