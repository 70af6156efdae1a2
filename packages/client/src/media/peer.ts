import type { ParticipantId, PathView, PeerMessage, TrackId } from '@madang/protocol';
import { DirectPipe, type FramePipe } from '../data/pipe.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { Serial } from '../kernel/serial.ts';
import { ArrivalWatch } from './arrival.ts';
import type { CallCipher } from './cipher.ts';
import { streamOptions } from './link.ts';
import { startFaster } from './sdp.ts';

/** One own track as the other end should get it. `media` null: its device is off, its place is kept. */
export type OutgoingTrack = {
  readonly trackId: TrackId;
  readonly media: MediaStreamTrack | null;
  readonly maxBitrateBps: number | null;
};

/** What a direct path needs from outside. */
export type PeerOptions = {
  readonly path: Extract<PathView, { mode: 'trying' | 'direct' }>;
  readonly ice: Pick<RTCConfiguration, 'iceServers' | 'iceTransportPolicy'>;
  readonly clock: Clock;
  readonly send: (message: PeerMessage) => void;
  /** Data of the other end. */
  readonly onFrame: (bytes: Uint8Array, reliable: boolean) => void;
  /** null: not encrypted from end to end, beyond what the connection does by itself. */
  readonly cipher: CallCipher | null;
  /** What carries a track at present; null: nothing. */
  readonly carrier: (trackId: TrackId) => RTCRtpReceiver | null;
  /** A track of the other end flows here; from now on it may be shown. */
  readonly onArrived: (trackId: TrackId, receiver: RTCRtpReceiver) => void;
  /** Everything of the other end arrives. Said once. */
  readonly onReady: () => void;
  /** The path does not come, or broke. Said once. */
  readonly onFailed: () => void;
  readonly onError: (error: unknown) => void;
};

/** How often arriving media is looked for: while the path is tried, and once it carries the call. */
const LOOK_MS = { trying: 50, ready: 250 } as const;

/** Silent or dark tracks are not waited for longer than this once the connection stands. */
const SETTLE_MS = 6_000;

/** What browsers offer first for pictures. */
const DIRECT_VIDEO = 'VP8';

/** A connection that says nothing for so long is given up: the server takes over faster than ICE finds another way. */
const LOST_MS = 3_000;

/** The data channels of a direct path; both ends open them by number (RFC 8831 §6.4). The first message of the last, whatever it says, is the farewell. */
const CHANNELS = { reliable: 0, lossy: 1, farewell: 2 } as const;

/**
 * A direct connection to the other participant, built and kept by "perfect negotiation" (WebRTC 1.0 §10.7): both may offer
 * at any time; in a collision the offer of the one the server named stands.
 */
export class PeerLink {
  readonly #options: PeerOptions;
  readonly #scope: Scope;
  readonly #connection: RTCPeerConnection;
  readonly #incoming = new Serial();
  readonly #sent = new Map<TrackId, RTCRtpTransceiver>();
  /** Which media section of the other end carries which track. */
  #announced: ReadonlyMap<string, TrackId> = new Map();
  readonly #arrived = new Map<TrackId, RTCRtpReceiver>();
  readonly #watches = new Map<TrackId, ArrivalWatch>();
  readonly #data = { reliable: new DirectPipe(), lossy: new DirectPipe() };
  #farewell: RTCDataChannel | null = null;
  #otherDone = false;
  readonly #unprotected = new Set<RTCRtpReceiver>();
  #offering = false;
  #ignoring = false;
  #connectedAt: number | null = null;
  #cancelLost: () => void = () => undefined;
  #told = false;

  constructor(options: PeerOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, options.onError);
    this.#connection = new RTCPeerConnection({
      ...options.ice,
      bundlePolicy: 'max-bundle',
    });
    this.#scope.add(() => this.#connection.close());
    this.#scope.listen(this.#connection, 'negotiationneeded', () => this.#scope.spawn(() => this.#describe()));
    this.#scope.listen(this.#connection, 'icecandidate', (event) => this.#tellCandidate(event));
    this.#scope.listen(this.#connection, 'connectionstatechange', () => this.#changed());
    if (options.path.offers) this.#openChannels();
    this.#lookSoon();
  }

  get epoch(): number {
    return this.#options.path.epoch;
  }

  /** The other end. */
  get to(): ParticipantId {
    return this.#options.path.peer;
  }

  /** The way for data to the other end. */
  pipe(reliable: boolean): FramePipe {
    return reliable ? this.#data.reliable : this.#data.lossy;
  }

  get closed(): boolean {
    return this.#scope.closed;
  }

  /** Tracks that arrive over this path. */
  get arrived(): ReadonlyMap<TrackId, RTCRtpReceiver> {
    return this.#arrived;
  }

  /** The other end shows nothing of this path any more. */
  get otherDone(): boolean {
    return this.#otherDone;
  }

  /** Tells the other end that nothing of this path is shown here any more. */
  sayDone(): void {
    if (this.#farewell?.readyState === 'open') this.#farewell.send('');
    else this.#endedThere();
  }

  /** Makes what is sent match these tracks. */
  async update(tracks: readonly OutgoingTrack[]): Promise<void> {
    if (this.closed) return;
    const wanted = new Set(tracks.map(({ trackId }) => trackId));
    for (const [trackId, transceiver] of this.#sent) {
      if (wanted.has(trackId)) continue;
      this.#sent.delete(trackId);
      transceiver.stop();
    }
    for (const track of tracks) {
      const known = this.#sent.get(track.trackId);
      if (known === undefined) this.#add(track);
      else await this.#adjust(known.sender, track);
    }
  }

  /** Takes what the other end said. */
  take(message: PeerMessage): void {
    this.#scope.spawn(() => this.#incoming.run(() => this.#take(message)));
  }

  /** Which media section carries which track, in each direction; for statistics. */
  mids(): { readonly send: ReadonlyMap<string, TrackId>; readonly receive: ReadonlyMap<string, TrackId> } {
    return { send: new Map(this.#ownMids()), receive: this.#announced };
  }

  stats(): Promise<RTCStatsReport> {
    return this.#connection.getStats();
  }

  close(): void {
    this.#scope.close();
  }

  /** Whose offer may be passed over waits for the other's with them: browsers close the channels of an offer that is taken back. */
  #openChannels(): void {
    this.#openData(true);
    this.#openData(false);
    this.#farewell = this.#connection.createDataChannel('', { negotiated: true, id: CHANNELS.farewell });
    this.#scope.listen(this.#farewell, 'message', () => this.#endedThere());
    this.#scope.listen(this.#farewell, 'close', () => this.#endedThere());
  }

  #openData(reliable: boolean): void {
    const id = reliable ? CHANNELS.reliable : CHANNELS.lossy;
    const channel = this.#connection.createDataChannel('', { negotiated: true, id, ...streamOptions(reliable) });
    channel.binaryType = 'arraybuffer';
    this.#scope.listen(channel, 'message', (event) =>
      this.#options.onFrame(new Uint8Array((event as MessageEvent<ArrayBuffer>).data), reliable),
    );
    this.#scope.listen(channel, 'close', () => this.#fail());
    (reliable ? this.#data.reliable : this.#data.lossy).attach(channel);
  }

  #endedThere(): void {
    this.#otherDone = true;
  }

  #add({ trackId, media, maxBitrateBps }: OutgoingTrack): void {
    if (media === null) return;
    const transceiver = this.#connection.addTransceiver(media, {
      direction: 'sendonly',
      streams: [new MediaStream()],
      sendEncodings: maxBitrateBps === null ? [{}] : [{ maxBitrate: maxBitrateBps }],
    });
    this.#sent.set(trackId, transceiver);
    this.#options.cipher?.protect(transceiver.sender, codecOf(media.kind));
  }

  /** Nothing that comes is shown before it is decrypted: this is done before the first packet. */
  #unprotect(): void {
    const { cipher, path } = this.#options;
    if (cipher === null) return;
    for (const { mid, receiver } of this.#connection.getTransceivers()) {
      if (mid === null || !this.#announced.has(mid) || this.#unprotected.has(receiver)) continue;
      this.#unprotected.add(receiver);
      cipher.unprotect(receiver, path.peer, codecOf(receiver.track.kind));
    }
  }

  async #adjust(sender: RTCRtpSender, { media, maxBitrateBps }: OutgoingTrack): Promise<void> {
    if (sender.track !== media) await sender.replaceTrack(media);
    const parameters = sender.getParameters();
    const [encoding] = parameters.encodings;
    if (encoding === undefined || (encoding.maxBitrate ?? null) === maxBitrateBps) return;
    if (maxBitrateBps === null) delete encoding.maxBitrate;
    else encoding.maxBitrate = maxBitrateBps;
    await sender.setParameters(parameters);
  }

  async #describe(): Promise<void> {
    this.#offering = true;
    try {
      await this.#connection.setLocalDescription();
      this.#tellDescription();
    } finally {
      this.#offering = false;
    }
  }

  #tellDescription(): void {
    const description = this.#connection.localDescription;
    if (this.closed || description === null || (description.type !== 'offer' && description.type !== 'answer')) return;
    const tracks = this.#ownMids().map(([mid, trackId]) => ({ mid, trackId }));
    this.#options.send({ kind: 'description', type: description.type, sdp: description.sdp, tracks });
  }

  #ownMids(): [string, TrackId][] {
    return [...this.#sent].flatMap(([trackId, { mid }]) => (mid === null ? [] : [[mid, trackId]]));
  }

  #tellCandidate(event: Event): void {
    const { candidate } = event as RTCPeerConnectionIceEvent;
    if (candidate === null) return;
    const { sdpMid, sdpMLineIndex, usernameFragment } = candidate;
    this.#options.send({ kind: 'candidate', candidate: candidate.candidate, sdpMid, sdpMLineIndex, usernameFragment });
  }

  async #take(message: PeerMessage): Promise<void> {
    if (this.closed) return;
    if (message.kind === 'candidate') await this.#takeCandidate(message);
    else await this.#takeDescription(message);
  }

  async #takeCandidate({ kind: _, ...candidate }: Extract<PeerMessage, { kind: 'candidate' }>): Promise<void> {
    try {
      await this.#connection.addIceCandidate(candidate);
    } catch (error) {
      // Those of an offer that was passed over mean nothing.
      if (!this.#ignoring) throw error;
    }
  }

  async #takeDescription(message: Extract<PeerMessage, { kind: 'description' }>): Promise<void> {
    const collides = message.type === 'offer' && (this.#offering || this.#connection.signalingState !== 'stable');
    this.#ignoring = collides && this.#options.path.offers;
    if (this.#ignoring) return;
    const { type, sdp } = message;
    await this.#connection.setRemoteDescription({ type, sdp: startFaster(sdp) });
    if (this.#farewell === null && type === 'offer') this.#openChannels();
    this.#announced = new Map(message.tracks.map(({ mid, trackId }) => [mid, trackId]));
    this.#unprotect();
    if (message.type !== 'offer') return;
    await this.#connection.setLocalDescription();
    this.#tellDescription();
  }

  #changed(): void {
    const state = this.#connection.connectionState;
    this.#cancelLost();
    if (state === 'connected') this.#connectedAt ??= this.#options.clock.now();
    else if (state === 'failed') this.#fail();
    else if (state === 'disconnected') this.#cancelLost = this.#scope.after(LOST_MS, () => this.#fail());
  }

  #fail(): void {
    if (!this.closed) this.#options.onFailed();
  }

  #lookSoon(): void {
    this.#scope.after(this.#told ? LOOK_MS.ready : LOOK_MS.trying, () =>
      this.#scope.spawn(() => this.#look().finally(() => this.#lookSoon())),
    );
  }

  /** Looks which tracks flow: an announced track is shown here only when it comes as well as where it comes from now. */
  async #look(): Promise<void> {
    if (this.#connectedAt === null) return;
    let missing = 0;
    for (const { mid, receiver } of this.#connection.getTransceivers()) {
      const trackId = mid === null ? undefined : this.#announced.get(mid);
      if (trackId === undefined || this.#arrived.has(trackId)) continue;
      const watch = this.#watches.get(trackId) ?? new ArrivalWatch(0);
      this.#watches.set(trackId, watch);
      if (await watch.look(receiver, this.#options.carrier(trackId), this.#options.clock.now()))
        this.#arrive(trackId, receiver);
      else missing += 1;
    }
    const settled = this.#options.clock.now() - this.#connectedAt >= SETTLE_MS;
    // Data is not lost, so it waits for its way longer than a dark track is waited for.
    const dataOpen = this.#data.reliable.state === 'open';
    if (this.#told || this.closed || (missing > 0 && !settled) || !dataOpen) return;
    this.#told = true;
    this.#options.onReady();
  }

  #arrive(trackId: TrackId, receiver: RTCRtpReceiver): void {
    if (this.closed) return;
    this.#arrived.set(trackId, receiver);
    this.#watches.delete(trackId);
    this.#options.onArrived(trackId, receiver);
  }
}

/**
 * Two browsers send each other what the offer names first. Saying so with setCodecPreferences would be better, but what
 * Firefox then offers Chromium refuses (Firefox 153: `Failed to parse codecs correctly`).
 */
function codecOf(kind: string): string {
  return kind === 'audio' ? 'opus' : DIRECT_VIDEO;
}

/** Whether what this browser would send directly is what the other end expects to be encrypted. */
export function canProtectDirect(): boolean {
  const [first] = RTCRtpSender.getCapabilities('video')?.codecs ?? [];
  return first?.mimeType === `video/${DIRECT_VIDEO}`;
}
