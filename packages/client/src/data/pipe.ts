import type { types } from 'mediasoup-client';
import type { Pace } from './pace.ts';

/** Bytes that may wait in the browser before nothing more is handed to it, and at which more is. */
const HIGH_WATER_BYTES = 512 * 1024;
const LOW_WATER_BYTES = 128 * 1024;

/** A way for frames: a data channel of the browser, over the server or a direct path. */
export interface FramePipe {
  readonly state: 'opening' | 'open' | 'closed';
  /** More should wait until this is over. */
  readonly full: boolean;
  /** How long the next frame has to wait so that what is allowed is kept to, in ms. */
  waitMs(): number;
  send(frame: Uint8Array<ArrayBuffer>): void;
  /** Hears when it opens, has room again or closes; returns the function that ends it. */
  onChange(listener: () => void): () => void;
}

const changes = ['open', 'bufferedamountlow', 'close'] as const;

function stateOf(readyState: RTCDataChannelState): FramePipe['state'] {
  if (readyState === 'connecting') return 'opening';
  return readyState === 'open' ? 'open' : 'closed';
}

/** A way over a direct path; its channel may come later. */
export class DirectPipe implements FramePipe {
  readonly #listeners = new Set<() => void>();
  #channel: RTCDataChannel | null = null;

  get state(): FramePipe['state'] {
    return stateOf(this.#channel?.readyState ?? 'connecting');
  }

  get full(): boolean {
    return (this.#channel?.bufferedAmount ?? 0) >= HIGH_WATER_BYTES;
  }

  attach(channel: RTCDataChannel): void {
    this.#channel = channel;
    channel.bufferedAmountLowThreshold = LOW_WATER_BYTES;
    for (const change of changes)
      channel.addEventListener(change, () => {
        for (const listener of [...this.#listeners]) listener();
      });
  }

  waitMs(): number {
    return 0;
  }

  send(frame: Uint8Array<ArrayBuffer>): void {
    this.#channel?.send(frame);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A way over the server, which allows so much and no more. */
export function serverPipe(producer: types.DataProducer, pace: Pace): FramePipe {
  producer.bufferedAmountLowThreshold = LOW_WATER_BYTES;
  return {
    get state() {
      return producer.closed ? 'closed' : stateOf(producer.readyState);
    },
    get full() {
      return producer.bufferedAmount >= HIGH_WATER_BYTES;
    },
    waitMs: () => pace.waitMs(),
    send(frame) {
      producer.send(frame);
      pace.spend(frame.length);
    },
    onChange(listener) {
      for (const change of changes) producer.on(change, listener);
      return () => {
        for (const change of changes) producer.off(change, listener);
      };
    },
  };
}
