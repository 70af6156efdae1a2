import type { DataChannelId } from '@madang/protocol';
import type { types } from 'mediasoup-client';
import type { MediaLink } from '../media/link.ts';
import type { DataLane } from './lane.ts';
import type { Pace } from './pace.ts';
import { type FramePipe, serverPipe } from './pipe.ts';

/** One of this page's channels over the server, from the wish for it to its end. */
export class OwnChannel {
  readonly #pace: Pace;
  #producer: types.DataProducer | null = null;
  #pipe: FramePipe | null = null;
  #closed = false;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** null: the server does not know it yet. */
  get id(): DataChannelId | null {
    return (this.#producer?.id ?? null) as DataChannelId | null;
  }

  get pipe(): FramePipe | null {
    return this.#pipe;
  }

  /** Opens it for what a lane sends; `lost` is called when it ends by itself. */
  async open(link: MediaLink, { to, reliable }: DataLane, lost: () => void): Promise<void> {
    const producer = await link.produceData({ to, reliable });
    if (this.#closed) return producer.close();
    this.#producer = producer;
    this.#pipe = serverPipe(producer, this.#pace);
    producer.on('close', lost);
  }

  close(): void {
    this.#closed = true;
    this.#producer?.close();
  }
}
