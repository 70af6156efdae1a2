import type { Clock } from '../src/kernel/clock.ts';

/** A received picture: frames come while it flows, 20 a second. */
export class FakeReceiver {
  readonly track: MediaStreamTrack;
  readonly #clock: Clock;
  #framesBefore = 0;
  #since: number | null = null;

  constructor(clock: Clock, id: string) {
    this.#clock = clock;
    this.track = { kind: 'video', id } as MediaStreamTrack;
  }

  flow(on: boolean): void {
    this.#framesBefore = this.#frames();
    this.#since = on ? this.#clock.now() : null;
  }

  async getStats(): Promise<RTCStatsReport> {
    return new Map([['in', { type: 'inbound-rtp', framesDecoded: this.#frames() }]]) as unknown as RTCStatsReport;
  }

  get asReceiver(): RTCRtpReceiver {
    return this as unknown as RTCRtpReceiver;
  }

  #frames(): number {
    const ms = this.#since === null ? 0 : this.#clock.now() - this.#since;
    return this.#framesBefore + Math.floor(ms / 50);
  }
}

class FakeChannel extends EventTarget {
  readyState = 'open';
  binaryType = 'arraybuffer';
  send(): void {}
}

/** A peer connection as the direct path uses it, connected from the start; the test plays the other end. */
export class FakePeerConnection extends EventTarget {
  readonly connectionState = 'connected';
  readonly signalingState = 'stable';
  readonly localDescription = null;
  readonly transceivers: { readonly mid: string; readonly receiver: FakeReceiver }[] = [];
  readonly channels: FakeChannel[] = [];
  closed = false;

  createDataChannel(): FakeChannel {
    const channel = new FakeChannel();
    this.channels.push(channel);
    return channel;
  }

  getTransceivers(): FakePeerConnection['transceivers'] {
    return this.transceivers;
  }

  async setLocalDescription(): Promise<void> {}
  async setRemoteDescription(): Promise<void> {}

  close(): void {
    this.closed = true;
  }
}
