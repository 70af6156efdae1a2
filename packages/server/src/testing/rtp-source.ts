import { rtpPacket, senderReport, vp8Payload } from './rtp-packets.ts';

/** What a source sends. */
export type RtpSourceOptions = {
  readonly payloadType: number;
  readonly ssrc: number;
  readonly clockRate: number;
  /** Time between packets. */
  readonly intervalMs: number;
  /** The same payload in every packet, or VP8 frames of that size with key frames when asked for. */
  readonly content: Buffer | { readonly vp8Bytes: number };
  /** Audio levels to send in turn, each for 100 ms, in the header extension of that id (RFC 6464). */
  readonly audioLevels?: { readonly id: number; readonly levels: readonly number[] };
};

/** Sends RTP at an even pace, with sender reports, as an encoder would. */
export class RtpSource {
  readonly #options: RtpSourceOptions;
  readonly #send: (packet: Buffer) => void;
  readonly #timer: NodeJS.Timeout;
  #sequence = 1;
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
    const marker = !Buffer.isBuffer(content);
    const sequence = this.#sequence++;
    const timestamp = 1_000 + Math.round((sequence * intervalMs * clockRate) / 1000);
    const payload = Buffer.isBuffer(content)
      ? content
      : vp8Payload(this.#keyFrameDue, sequence & 0x7fff, content.vp8Bytes);
    this.#keyFrameDue = false;
    const extensions = this.#extensions(sequence);
    this.#send(rtpPacket({ payloadType, ssrc, sequence, timestamp, marker, payload, extensions }));
    this.#bytes += payload.length;
    if (sequence % 10 === 2) this.#send(senderReport(ssrc, timestamp, { packets: sequence, bytes: this.#bytes }));
  }

  #extensions(sequence: number): { id: number; data: Buffer }[] {
    const { audioLevels, intervalMs } = this.#options;
    if (audioLevels === undefined) return [];
    const { id, levels } = audioLevels;
    const level = levels[Math.floor((sequence * intervalMs) / 100) % levels.length] ?? 127;
    return [{ id, data: Buffer.from([0x80 | level]) }];
  }
}
