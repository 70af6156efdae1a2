import { rtpPacket, senderReport, vp8Payload } from './rtp-packets.ts';

/** Payloads of an encoder's packets: of a key frame, and of the frames after it, which are sent over and over. */
export type EncodedFrames = { readonly key: readonly Buffer[]; readonly others: readonly (readonly Buffer[])[] };

/** What a source sends. */
export type RtpSourceOptions = {
  readonly payloadType: number;
  readonly ssrc: number;
  readonly clockRate: number;
  /** Time between packets. */
  readonly intervalMs: number;
  /** The same payload in every packet, or frames: VP8 of that size, or an encoder's, with key frames when asked for. */
  readonly content: Buffer | { readonly vp8Bytes: number } | EncodedFrames;
  /** Audio levels to send in turn, each for 100 ms, in the header extension of that id (RFC 6464). */
  readonly audioLevels?: { readonly id: number; readonly levels: readonly number[] };
};

/** Sends RTP at an even pace, with sender reports, as an encoder would. */
export class RtpSource {
  readonly #options: RtpSourceOptions;
  readonly #send: (packet: Buffer) => void;
  readonly #timer: NodeJS.Timeout;
  #sequence = 1;
  #frame = 0;
  #bytes = 0;
  #keyFrameDue = true;

  constructor(send: (packet: Buffer) => void, options: RtpSourceOptions) {
    this.#send = send;
    this.#options = options;
    this.#timer = setInterval(() => this.#tick(), options.intervalMs);
  }

  /** Packets sent so far. */
  get packets(): number {
    return this.#sequence - 1;
  }

  /** The server wants a key frame of this SSRC: the next frame is one. */
  keyFrameWanted(ssrc: number): void {
    if (ssrc === this.#options.ssrc) this.#keyFrameDue = true;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    const { payloadType, ssrc, clockRate, intervalMs, content } = this.#options;
    const frame = ++this.#frame;
    const timestamp = 1_000 + Math.round((frame * intervalMs * clockRate) / 1000);
    const payloads = this.#payloads(frame);
    payloads.forEach((payload, index) => {
      const sequence = this.#sequence++;
      const marker = !Buffer.isBuffer(content) && index === payloads.length - 1;
      const extensions = this.#extensions(sequence);
      this.#send(rtpPacket({ payloadType, ssrc, sequence, timestamp, marker, payload, extensions }));
      this.#bytes += payload.length;
    });
    if (frame % 10 === 2) this.#send(senderReport(ssrc, timestamp, { packets: this.packets, bytes: this.#bytes }));
  }

  #payloads(frame: number): readonly Buffer[] {
    const { content } = this.#options;
    if (Buffer.isBuffer(content)) return [content];
    const keyFrame = this.#keyFrameDue;
    this.#keyFrameDue = false;
    if ('vp8Bytes' in content) return [vp8Payload(keyFrame, frame & 0x7fff, content.vp8Bytes)];
    return keyFrame ? content.key : (content.others[frame % content.others.length] ?? []);
  }

  #extensions(sequence: number): { id: number; data: Buffer }[] {
    const { audioLevels, intervalMs } = this.#options;
    if (audioLevels === undefined) return [];
    const { id, levels } = audioLevels;
    const level = levels[Math.floor((sequence * intervalMs) / 100) % levels.length] ?? 127;
    return [{ id, data: Buffer.from([0x80 | level]) }];
  }
}
