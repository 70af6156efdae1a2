import type { RouterCodec } from '@madang/core';
import { AppError, DATA_FRAME_BYTES, InvariantError } from '@madang/protocol';
import type { types } from 'mediasoup';
import { workerGone } from './errors.ts';
import type { MediaWorker } from './media-worker.ts';
import type { EngineSettings } from './options.ts';
import { sctpOptions } from './sctp.ts';
import type { WorkerPool } from './worker-pool.ts';

/** One router of a room and the worker it runs on. */
export type Home = { readonly worker: MediaWorker; readonly router: types.Router };

/** The routers of one room: one to begin with, more on other workers when it grows; joined by pipes on demand. */
export class RoomHomes {
  readonly #pool: WorkerPool;
  readonly #settings: EngineSettings;
  readonly #codecs: types.RouterRtpCodecCapability[];
  readonly #homes: Home[] = [];
  /** Producers already piped, by `producer>router`. */
  readonly #pipes = new Map<string, Promise<void>>();
  #closed = false;

  private constructor(pool: WorkerPool, settings: EngineSettings, codecs: readonly RouterCodec[]) {
    this.#pool = pool;
    this.#settings = settings;
    this.#codecs = codecs.map((codec) => ({ ...codec, parameters: { ...codec.parameters } }));
  }

  /** Opens the first router on the least loaded worker. @throws AppError MEDIA_UNAVAILABLE. */
  static async open(pool: WorkerPool, settings: EngineSettings, codecs: readonly RouterCodec[]): Promise<RoomHomes> {
    const homes = new RoomHomes(pool, settings, codecs);
    // A worker may die between being chosen and answering: then another one is tried.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const worker = await pool.forRoom();
      try {
        await homes.#add(worker);
        return homes;
      } catch (error) {
        if (!worker.closed) throw error;
      }
    }
    throw new AppError('MEDIA_UNAVAILABLE', { retryAfterMs: 1_000 });
  }

  /** The first router: the room's microphones are listened to there. */
  get main(): Home {
    const [first] = this.#homes;
    if (first === undefined) throw new InvariantError('a room has at least one router');
    return first;
  }

  isOn(worker: MediaWorker): boolean {
    return this.#homes.some((home) => home.worker === worker);
  }

  /** Where one more participant goes; opens a router on another worker when the present ones are full. */
  async forParticipant(expectedConsumers: number): Promise<Home> {
    const worker = this.#pool.forParticipant(
      this.#homes.map((home) => home.worker),
      expectedConsumers,
    );
    return this.#homes.find((home) => home.worker === worker) ?? (await this.#add(worker));
  }

  /** Makes a producer of one router available under the same id on another one. */
  async bring(producer: types.Producer | types.DataProducer, from: Home, to: Home): Promise<void> {
    if (from === to) return;
    const key = `${producer.id}>${to.router.id}`;
    const piped = this.#pipes.get(key) ?? this.#pipe(producer, from, to, key);
    this.#pipes.set(key, piped);
    await piped;
  }

  /** Closes every router and with them everything in them. Idempotent. */
  close(): void {
    this.#closed = true;
    this.#pipes.clear();
    for (const home of this.#homes) home.router.close();
  }

  async #add(worker: MediaWorker): Promise<Home> {
    const router = await worker.createRouter(this.#codecs);
    if (this.#closed) {
      router.close();
      throw workerGone();
    }
    const home = { worker, router };
    this.#homes.push(home);
    return home;
  }

  async #pipe(producer: types.Producer | types.DataProducer, from: Home, to: Home, key: string): Promise<void> {
    const { observer }: { readonly observer: Pick<types.DataProducerObserver, 'once'> } = producer;
    observer.once('close', () => this.#pipes.delete(key));
    try {
      const { socketBufferBytes } = this.#settings;
      await from.router.pipeToRouter({
        ...(isMedia(producer) ? { producerId: producer.id } : { dataProducerId: producer.id }),
        router: to.router,
        enableRtx: true,
        // One pair of transports joins two routers for good, whatever it is asked to carry first.
        ...sctpOptions,
        maxSendMessageSize: 2 * DATA_FRAME_BYTES,
        maxReceiveMessageSize: 2 * DATA_FRAME_BYTES,
        listenInfo: {
          protocol: 'udp',
          ip: '127.0.0.1',
          sendBufferSize: socketBufferBytes,
          recvBufferSize: socketBufferBytes,
        },
      });
    } catch (error) {
      this.#pipes.delete(key);
      throw error;
    }
  }
}

function isMedia(producer: types.Producer | types.DataProducer): producer is types.Producer {
  return 'kind' in producer;
}
