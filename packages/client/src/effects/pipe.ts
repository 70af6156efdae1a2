import type { Carriage, FrameCost, FromPage, FromWorker, OpenTrack } from '../frames/messages.ts';
import { drawnTrack, picturesOf } from './one-by-one.ts';
import { TrackGenerator, TrackProcessor } from './streams.ts';

/** What a worker is to do with a track. */
export type PipeOptions = {
  /** A track of what comes out is wanted, and not data alone. */
  readonly answers: boolean;
  readonly frameRate: number | null;
  readonly onData?: ((data: unknown) => void) | undefined;
  readonly onCost?: ((cost: FrameCost) => void) | undefined;
  /** It cannot go on; told once. */
  readonly onFailed: (error: Error) => void;
};

/** How long the first picture may take: models are loaded before, but a camera may be slow. */
const FIRST_PICTURE_MS = 10_000;

/** Pictures of one track on their way through a worker. */
export class Pipe {
  readonly #port: MessagePort;
  readonly #closers: (() => void)[] = [];
  readonly #options: PipeOptions;
  readonly #ready = Promise.withResolvers<void>();
  readonly #show: ((picture: ImageBitmap) => void) | null = null;
  readonly #next: (() => void) | null = null;
  /** What comes out; null where only data does. */
  readonly track: MediaStreamTrack | null;
  #over = false;

  constructor(worker: Worker, input: MediaStreamTrack, options: PipeOptions) {
    this.#options = options;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#heard(data);
    const died = (event: Event) => this.#fail(event instanceof ErrorEvent ? event.message : 'the worker failed');
    worker.addEventListener('error', died);
    this.#closers.push(() => worker.removeEventListener('error', died));
    const { answers } = options;
    let carriage: Carriage;
    if (TrackProcessor !== undefined && TrackGenerator !== undefined) {
      const generator = answers ? new TrackGenerator({ kind: 'video' }) : null;
      const pictures = new TrackProcessor({ track: input, maxBufferSize: 1 }).readable;
      carriage = { how: 'streams', pictures, worked: generator?.writable ?? null };
      this.track = generator;
    } else {
      const pictures = picturesOf(input);
      this.#closers.push(pictures.close);
      this.#next = () => void pictures.next().then((one) => this.#hand(one));
      const drawn = answers ? drawnTrack() : null;
      this.#show = drawn?.show ?? null;
      carriage = { how: 'messages', answers };
      this.track = drawn?.track ?? null;
    }
    const message: OpenTrack = { madang: 'open-track', port: port2, carriage, frameRate: options.frameRate };
    const streams =
      carriage.how === 'streams' ? [carriage.pictures, ...(carriage.worked === null ? [] : [carriage.worked])] : [];
    worker.postMessage(message, [port2, ...streams]);
  }

  /** Resolves when the first picture has come out. */
  async ready(): Promise<void> {
    const timer = setTimeout(() => this.#fail('no picture came out in time'), FIRST_PICTURE_MS);
    try {
      await this.#ready.promise;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Pictures a second at most from now on; null: all. */
  setFrameRate(frameRate: number | null): void {
    this.#tell({ type: 'frame-rate', frameRate });
  }

  close(): void {
    if (this.#over) return;
    this.#over = true;
    this.#tell({ type: 'close' });
    for (const close of this.#closers) close();
    this.track?.stop();
    // Whoever waits for the first picture waits for nothing.
    this.#ready.reject(new Error('closed'));
    this.#ready.promise.catch(() => undefined);
  }

  #heard(message: FromWorker): void {
    if (this.#over) {
      if (message.type === 'worked') message.picture.close();
      return;
    }
    switch (message.type) {
      case 'next':
        this.#next?.();
        break;
      case 'worked':
        this.#show?.(message.picture);
        break;
      case 'ready':
        this.#ready.resolve();
        break;
      case 'data':
        this.#options.onData?.(message.data);
        break;
      case 'cost':
        this.#options.onCost?.(message.cost);
        break;
      case 'failed':
        this.#fail(message.message);
        break;
    }
  }

  #hand(picture: ImageBitmap | null): void {
    if (this.#over) return void picture?.close();
    if (picture === null) this.#tell({ type: 'no-picture' });
    else this.#tell({ type: 'picture', picture, atMs: performance.now() }, [picture]);
  }

  #fail(message: string): void {
    if (this.#over) return;
    const error = new Error(message);
    this.#ready.reject(error);
    this.#ready.promise.catch(() => undefined);
    this.close();
    this.#options.onFailed(error);
  }

  #tell(message: FromPage, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }
}
