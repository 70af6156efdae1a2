import { rtpPacket, senderReport, vp8Payload } from './rtp-packets.ts';

/** What a source sends. */
export type RtpSourceOptions = {
  readonly payloadType: number;
  readonly ssrc: number;
  readonly clockRate: number;
  /** Time between packets. */
  readonly intervalMs: number;
  /** Bytes of one packet's payload, VP8 apart. */
  readonly payloadBytes?: number;
  /** Sends VP8 frames, with key frames when asked for. */
  readonly vp8?: boolean;
  readonly extensions?: readonly { readonly id: number; readonly data: Buffer }[];
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
    const { payloadType, ssrc, clockRate, intervalMs, vp8, payloadBytes, extensions } = this.#options;
    const sequence = this.#sequence++;
    const timestamp = 1_000 + Math.round((sequence * intervalMs * clockRate) / 1000);
    const payload =
      vp8 === true
        ? vp8Payload(this.#keyFrameDue, sequence & 0x7fff)
        : Buffer.alloc(payloadBytes ?? 80, sequence & 0xff);
    this.#keyFrameDue = false;
    const marker = vp8 === true;
    this.#send(
      rtpPacket({ payloadType, ssrc, sequence, timestamp, marker, payload, ...(extensions && { extensions }) }),
    );
    this.#bytes += payload.length;
    if (sequence % 10 === 2) this.#send(senderReport(ssrc, timestamp, { packets: sequence, bytes: this.#bytes }));
  }
}
