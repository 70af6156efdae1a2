import type { Layers, RtpParameters } from '@madang/protocol';
import type { types } from 'mediasoup';
import { fromMediasoupParameters, toMediasoupLayers } from './wire.ts';

/** What a subscriber wants of a subscription. */
export type SubscriptionWish = {
  readonly flowing: boolean;
  readonly layers: Layers | null;
  readonly priority: number;
};

/** One consumer and what was asked of it last: what is in force already is not sent to the worker again. */
export class Subscription {
  readonly #consumer: types.Consumer;
  #layers: string;
  #priority = 1;

  constructor(consumer: types.Consumer) {
    this.#consumer = consumer;
    this.#layers = JSON.stringify(toMediasoupLayers(null));
  }

  get trackId(): string {
    return this.#consumer.producerId;
  }

  get rtpParameters(): RtpParameters {
    return fromMediasoupParameters(this.#consumer.rtpParameters);
  }

  get flowing(): boolean {
    return !this.#consumer.paused && !this.#consumer.producerPaused;
  }

  /** 0 to 10, of the stream towards the subscriber. */
  get score(): number {
    return this.#consumer.score.score;
  }

  /**
   * Applies a wish: first what to send, then whether to send at all.
   * Resuming makes the worker ask the publisher for a key frame by itself.
   */
  async apply(wish: SubscriptionWish): Promise<void> {
    await Promise.all([this.#applyLayers(wish.layers), this.#applyPriority(wish.priority)]);
    if (wish.flowing === !this.#consumer.paused) return;
    await (wish.flowing ? this.#consumer.resume() : this.#consumer.pause());
  }

  close(): void {
    this.#consumer.close();
  }

  async #applyLayers(layers: Layers | null): Promise<void> {
    if (this.#consumer.type !== 'simulcast' && this.#consumer.type !== 'svc') return;
    const wanted = toMediasoupLayers(layers);
    const key = JSON.stringify(wanted);
    if (key === this.#layers) return;
    this.#layers = key;
    await this.#consumer.setPreferredLayers(wanted);
  }

  async #applyPriority(priority: number): Promise<void> {
    // mediasoup shares out estimated bandwidth among video only; its default is 1.
    if (this.#consumer.kind !== 'video' || priority === this.#priority) return;
    this.#priority = priority;
    await this.#consumer.setPriority(priority);
  }
}
