import type { PublishLimits, RoomCodecs, TrackId, TrackSource } from '@madang/protocol';
import { kindOfSource } from '@madang/protocol/constants';
import type { types } from 'mediasoup-client';
import { clientError } from '../errors.ts';
import { Serial } from '../kernel/serial.ts';
import type { Encoding } from './encodings.ts';
import { cameraConstraints, cameraEncodings, chooseCodec, layersFor, screenEncodings } from './encodings.ts';
import type { MediaLink, PublishFacts, SendRequest } from './link.ts';
import { START_KBPS } from './sdp.ts';

/** What should be published of a source. `media` null: nothing is sent, but the track keeps its place. */
export type PublishWish = {
  readonly media: MediaStreamTrack | null;
  /** The device that `media` is made of, where it is not the device itself: size and rate are asked of it. */
  readonly device?: MediaStreamTrack | undefined;
  readonly muted: boolean;
  readonly contentHint: PublishFacts['contentHint'];
  readonly codec?: string | undefined;
};

/** What is left of a source's sending: all, nothing, or at most so much. Sound knows only the bitrate. */
export type SendCap =
  | 'full'
  | 'none'
  | {
      readonly heightPx: number | null;
      readonly frameRate: number | null;
      readonly bitrateBps: number;
      /** One size of a picture instead of several. */
      readonly oneLayer: boolean;
    };

/** What a publication needs to know of the call around it. */
export type PublishContext = {
  readonly request: SendRequest;
  /** null while there is no media connection; {@link Publication.sync} is called when there is. */
  readonly link: () => MediaLink | null;
  readonly codecs: () => RoomCodecs;
  readonly limits: () => PublishLimits;
  /** Encrypts what a sender sends, where the call is encrypted. */
  readonly protect: (sender: RTCRtpSender, codec: string) => void;
  readonly onPublished: (trackId: TrackId) => void;
  /** What is sent changed, or whether it is. */
  readonly onChanged: () => void;
};

/**
 * One source as the server should see it. Wishes may change at any time; `sync` makes the server match the latest one,
 * one step after another, and again after the media was rebuilt.
 */
export class Publication {
  readonly source: TrackSource;
  readonly #context: PublishContext;
  readonly #serial = new Serial();
  #wish: PublishWish | null = null;
  #producer: types.Producer | null = null;
  #link: MediaLink | null = null;
  #trackId: TrackId | null = null;
  #serverMuted = false;
  #busy = false;
  #codec = '';
  /** Codecs that somebody in the call cannot decode, in lower case. */
  readonly #avoided = new Set<string>();
  #layers = 1;
  /** Another path carries it: the server keeps the track, and gets nothing. */
  #diverted = false;
  #cap: SendCap = 'full';

  constructor(source: TrackSource, context: PublishContext) {
    this.source = source;
    this.#context = context;
  }

  get trackId(): TrackId | null {
    return this.#trackId;
  }

  get producer(): types.Producer | null {
    return this.#producer;
  }

  /** What is to be sent now; null: nothing. */
  get media(): MediaStreamTrack | null {
    const media = this.#cap === 'none' ? null : (this.#wish?.media ?? null);
    return media?.readyState === 'live' ? media : null;
  }

  /** The most that is sent for now, whatever is wished and whichever way it goes. */
  get maxBitrateBps(): number | null {
    if (typeof this.#cap === 'object') return this.#cap.bitrateBps;
    return this.source === 'camera' ? this.#limits().bitrateBps : null;
  }

  /** Sends less than wished, or nothing, until told otherwise; what is wished stays. */
  async restrict(cap: SendCap): Promise<void> {
    this.#cap = cap;
    await this.sync();
    await this.applyLimits();
  }

  /** Stops or goes on sending to the server, while another path carries the track. */
  divert(diverted: boolean): Promise<void> {
    this.#diverted = diverted;
    return this.sync();
  }

  /** Sets what should be published; null: nothing, the track ends. Resolves when the server knows. */
  set(wish: PublishWish | null): Promise<void> {
    this.#wish = wish;
    return this.sync();
  }

  /** true: the server says muted though nobody here asked for it, and nothing that would change it is under way. */
  contradictsMute(): boolean {
    return this.#wish?.muted === false && !this.#busy;
  }

  /** The server muted the track on somebody else's behalf: the wish follows. */
  mutedByServer(media: MediaStreamTrack | null): Promise<void> {
    this.#serverMuted = true;
    if (this.#wish !== null) this.#wish = { ...this.#wish, media, muted: true };
    return this.sync();
  }

  /** Somebody cannot decode what is sent: another codec takes over, under a new track, where there is one. */
  avoidCodec(): Promise<void> {
    this.#avoided.add(this.#codec.toLowerCase());
    return this.sync();
  }

  /** The track vanished at the server: publishing again makes a new one. */
  forget(): void {
    this.#trackId = null;
    this.#producer?.close();
    this.#producer = null;
  }

  /** Makes the server match the wish. */
  sync(): Promise<void> {
    return this.#serial.run(async () => {
      this.#busy = true;
      try {
        await this.#sync();
      } catch (error) {
        // The media is being rebuilt under the attempt; the new link brings another one.
        if (this.#context.link()?.closed !== true && this.#context.link() !== null) throw error;
      } finally {
        this.#busy = false;
      }
      this.#context.onChanged();
    });
  }

  /** The camera's size follows the room's limits. */
  applyLimits(): Promise<void> {
    return this.#serial.run(async () => {
      const media = this.#wish?.media ?? null;
      const device = this.#wish?.device ?? media;
      const producer = this.#liveProducer();
      if (this.source === 'microphone' && producer !== null) await applyBitrate(producer, this.maxBitrateBps);
      if (this.source !== 'camera' || media === null || device === null) return;
      // Not every source can scale (canvases cannot): the encoder does what is left.
      await device
        .applyConstraints({ ...device.getConstraints(), ...cameraConstraints(this.#limits()) })
        .catch(() => undefined);
      if (producer !== null && !this.#isHeldBack) await applyEncodings(producer, this.#encodings(media));
    });
  }

  async #sync(): Promise<void> {
    const wish = this.#wish;
    const link = this.#context.link();
    if (link !== this.#link) {
      this.#link = link;
      this.#producer = null;
    }
    if (link === null || link.closed) return;
    const producer = this.#liveProducer();
    if (wish === null) return await this.#end(producer);
    const { media } = wish;
    if (producer !== null && (media === null || nameOf(this.#chooseCodec(link, wish)) === this.#codec))
      return await this.#adjust(producer, wish);
    if (producer !== null) await this.#end(producer);
    if (media !== null && media.readyState === 'live') await this.#publish(link, media, wish);
  }

  async #publish(link: MediaLink, media: MediaStreamTrack, wish: PublishWish): Promise<void> {
    const codec = this.#chooseCodec(link, wish);
    this.#codec = nameOf(codec);
    this.#layers = layersFor(sizeOf(wish.device ?? media, this.#limits()));
    const sent = this.#isHeldBack ? darkCopy(media) : media;
    const producer = await link.produce(
      {
        track: sent,
        codec,
        onRtpSender: (sender) => this.#context.protect(sender, nameOf(codec)),
        ...this.#sendOptions(link, media, wish),
      },
      { source: this.source, muted: wish.muted, contentHint: wish.contentHint, trackId: this.#trackId },
    );
    this.#producer = producer;
    this.#serverMuted = wish.muted;
    this.#trackId = producer.id as TrackId;
    this.#context.onPublished(this.#trackId);
    if (this.#wish !== null) await this.#adjust(producer, this.#wish);
    if (sent !== media) sent.stop();
  }

  /** What is held back is switched off from the first packet on. */
  #sendOptions(link: MediaLink, media: MediaStreamTrack, wish: PublishWish): Partial<types.ProducerOptions> {
    const held = this.#isHeldBack && { active: false };
    if (media.kind === 'audio')
      return { encodings: [{ ...held }], codecOptions: audioOptions(this.source, wish.contentHint) };
    const encodings = this.#encodings(media, link).map((encoding) => ({ ...encoding, ...held }));
    return {
      encodings: encodings as types.RtpEncodingParameters[],
      codecOptions: { videoGoogleStartBitrate: START_KBPS },
    };
  }

  async #adjust(producer: types.Producer, wish: PublishWish): Promise<void> {
    const media = this.#isHeldBack ? null : wish.media;
    if (producer.track !== media) await this.#replaceMedia(producer, media);
    if (this.#trackId !== null && this.#serverMuted !== wish.muted) {
      await this.#context.request('track.mute', { trackId: this.#trackId, muted: wish.muted });
      this.#serverMuted = wish.muted;
    }
  }

  /** Firefox goes on sending when there is nothing to send: what is held back is switched off, too. */
  async #replaceMedia(producer: types.Producer, media: MediaStreamTrack | null): Promise<void> {
    if (media === null) await producer.setRtpEncodingParameters({ active: false });
    await producer.replaceTrack({ track: media });
    if (media === null) return;
    // Also for pictures: while the answer that mediasoup-client keeps for the server calls their layers paused, each
    // later negotiation, of the microphone for one, switches them off again.
    await producer.setRtpEncodingParameters({ active: true });
    if (media.kind === 'video') await applyEncodings(producer, this.#encodings(media));
  }

  async #end(producer: types.Producer | null): Promise<void> {
    const trackId = this.#trackId;
    this.#trackId = null;
    this.#producer = null;
    producer?.close();
    if (trackId !== null) await this.#context.request('track.unpublish', { trackId });
  }

  /** Whether the server gets nothing of it for now, whatever is wished. */
  get #isHeldBack(): boolean {
    return this.#diverted || this.#cap === 'none';
  }

  #limits(): PublishLimits {
    const limits = this.#context.limits();
    if (typeof this.#cap === 'string') return limits;
    const { heightPx, frameRate, bitrateBps } = this.#cap;
    const share = Math.min(1, (heightPx ?? limits.heightPx) / limits.heightPx);
    return {
      widthPx: Math.round(limits.widthPx * share),
      heightPx: Math.round(limits.heightPx * share),
      frameRate: Math.min(limits.frameRate, frameRate ?? limits.frameRate),
      bitrateBps: Math.min(limits.bitrateBps, bitrateBps),
    };
  }

  #liveProducer(): types.Producer | null {
    return this.#producer === null || this.#producer.closed ? null : this.#producer;
  }

  #encodings(media: MediaStreamTrack, link = this.#link): readonly Encoding[] {
    const hint = this.#wish?.contentHint;
    if (this.source === 'screen') return screenEncodings(hint === 'motion' || hint === 'text' ? hint : 'detail');
    const limits = this.#limits();
    const codec = this.#codec.toUpperCase() as RoomCodecs['video'][number];
    return cameraEncodings({
      codec,
      limits,
      source: sizeOf(this.#wish?.device ?? media, limits),
      layers: this.#layers,
      svc: link?.canLayer ?? false,
      oneLayer: typeof this.#cap === 'object' && this.#cap.oneLayer,
    });
  }

  #chooseCodec(link: MediaLink, wish: PublishWish): types.RtpCodecCapability {
    const kind = kindOfSource[this.source];
    const allowed: readonly string[] = this.#context.codecs()[kind];
    const name = chooseCodec(allowed, link.sendable(), wish.codec, this.#avoided);
    const codec = (link.device.sendRtpCapabilities.codecs ?? []).find(
      (one) => one.mimeType.toLowerCase() === `${kind}/${name?.toLowerCase()}`,
    );
    if (codec === undefined) throw clientError('CODEC_UNSUPPORTED');
    return codec;
  }
}

function nameOf(codec: types.RtpCodecCapability): string {
  return codec.mimeType.split('/')[1] ?? '';
}

function audioOptions(source: TrackSource, hint: PublishFacts['contentHint']): types.ProducerCodecOptions {
  const music = source === 'screen-audio' || hint === 'music';
  return music
    ? { opusStereo: true, opusFec: true, opusDtx: false, opusMaxAverageBitrate: 128_000 }
    : { opusStereo: false, opusFec: true, opusDtx: true };
}

/** Black or silent: Firefox sends some packets of what is switched off from the start. */
function darkCopy(media: MediaStreamTrack): MediaStreamTrack {
  const copy = media.clone();
  copy.enabled = false;
  return copy;
}

function sizeOf(media: MediaStreamTrack, limits: PublishLimits) {
  const { width, height } = media.getSettings();
  return { widthPx: width ?? limits.widthPx, heightPx: height ?? limits.heightPx };
}

async function applyEncodings(producer: types.Producer, encodings: readonly Encoding[]): Promise<void> {
  const sender = producer.rtpSender;
  if (sender === undefined) return;
  const parameters = sender.getParameters();
  parameters.encodings.forEach((encoding, index) => {
    const wanted = encodings.find((one) => one.rid !== undefined && one.rid === encoding.rid) ?? encodings[index];
    if (wanted === undefined) return;
    encoding.active = wanted.active;
    encoding.maxBitrate = wanted.maxBitrate;
    encoding.maxFramerate = wanted.maxFramerate;
    encoding.scaleResolutionDownBy = wanted.scaleResolutionDownBy;
  });
  await sender.setParameters(parameters);
}

async function applyBitrate(producer: types.Producer, maxBitrateBps: number | null): Promise<void> {
  const sender = producer.rtpSender;
  if (sender === undefined) return;
  const parameters = sender.getParameters();
  for (const encoding of parameters.encodings) {
    if (maxBitrateBps === null) delete encoding.maxBitrate;
    else encoding.maxBitrate = maxBitrateBps;
  }
  await sender.setParameters(parameters);
}
