import type { Frame, FrameHandler } from './index.ts';
import type { FromPage, FromWorker, OpenTrack } from './messages.ts';
import { decide, firstPace, learn } from './pace.ts';
import { Tally } from './tally.ts';

/** How often pictures are asked for where they come one by one, a second. */
const DEFAULT_RATE = 30;

/** Work on one track, inside a worker: takes pictures as fast as they can be worked on, and hands on what comes out. */
export class TrackWork {
  readonly #open: OpenTrack;
  readonly #makeHandler: () => FrameHandler | Promise<FrameHandler>;
  readonly #tally = new Tally();
  #handler: FrameHandler | null = null;
  #pace = firstPace;
  #frameRate: number | null;
  #ready = false;
  #closed = false;
  #close: () => void = () => undefined;

  constructor(open: OpenTrack, makeHandler: () => FrameHandler | Promise<FrameHandler>) {
    this.#open = open;
    this.#makeHandler = makeHandler;
    this.#frameRate = open.frameRate;
  }

  run(): void {
    const { port, carriage } = this.#open;
    const asked = carriage.how === 'messages' ? this.#onRequest(carriage.answers) : null;
    port.onmessage = ({ data }: MessageEvent<FromPage>) => {
      if (data.type === 'close') this.#end();
      else if (data.type === 'frame-rate') this.#frameRate = data.frameRate;
      else asked?.(data);
    };
    const flow = carriage.how === 'streams' ? this.#flow(carriage.pictures, carriage.worked) : Promise.resolve();
    flow.catch((error: unknown) => this.#fail(error));
  }

  /** Pictures flow in and out by themselves; what comes while one is worked on is left out by the browser. */
  async #flow(pictures: ReadableStream<VideoFrame>, worked: WritableStream<VideoFrame> | null): Promise<void> {
    const reader = pictures.getReader();
    const writer = worked?.getWriter();
    this.#close = () => {
      reader.cancel().catch(() => undefined);
      writer?.close().catch(() => undefined);
    };
    for (;;) {
      const { value, done } = await reader.read();
      if (done || this.#closed) return void value?.close();
      try {
        const canvas = await this.#work(value, value.timestamp / 1_000);
        if (this.#closed || (writer !== undefined && canvas === null)) continue;
        if (canvas !== null) await writer?.write(new VideoFrame(canvas, { timestamp: value.timestamp }));
      } finally {
        value.close();
      }
      this.#begun();
    }
  }

  /** Pictures come one by one, when the worker asks: its timers go on in hidden tabs, where those of pages starve. */
  #onRequest(answers: boolean): (message: FromPage) => void {
    let busy = false;
    const timer = setInterval(
      () => {
        if (busy) return;
        busy = true;
        this.#tell({ type: 'next' });
      },
      1_000 / (this.#frameRate ?? DEFAULT_RATE),
    );
    this.#close = () => clearInterval(timer);
    return (message) => {
      busy = false;
      if (message.type !== 'picture') return;
      busy = true;
      this.#workOnOne(message.picture, message.atMs, answers)
        .catch((error: unknown) => this.#fail(error))
        .finally(() => {
          busy = false;
          message.picture.close();
        });
    };
  }

  async #workOnOne(picture: ImageBitmap, atMs: number, answers: boolean): Promise<void> {
    const canvas = await this.#work(picture, atMs);
    if (this.#closed || (answers && canvas === null)) return;
    if (canvas !== null && answers) {
      const bitmap = canvas.transferToImageBitmap();
      this.#tell({ type: 'worked', picture: bitmap }, [bitmap]);
    }
    this.#begun();
  }

  async #work(picture: VideoFrame | ImageBitmap, atMs: number): Promise<OffscreenCanvas | null> {
    const { take, pace } = decide(this.#pace, atMs, this.#frameRate);
    this.#pace = pace;
    if (!take) return null;
    this.#handler ??= await this.#makeHandler();
    const begunAt = performance.now();
    const canvas = await this.#handler(frameOf(picture, atMs), (data) => this.#tell({ type: 'data', data }));
    const now = performance.now();
    this.#pace = learn(this.#pace, now - begunAt);
    const cost = this.#tally.add(now, now - begunAt, this.#pace.halved);
    if (cost !== null) this.#tell({ type: 'cost', cost });
    return canvas;
  }

  #begun(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#tell({ type: 'ready' });
  }

  #fail(error: unknown): void {
    if (this.#closed) return;
    this.#tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    this.#end();
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#close();
    this.#open.port.close();
  }

  #tell(message: FromWorker, transfer: Transferable[] = []): void {
    this.#open.port.postMessage(message, transfer);
  }
}

function frameOf(picture: VideoFrame | ImageBitmap, atMs: number): Frame {
  return 'displayWidth' in picture
    ? { picture, widthPx: picture.displayWidth, heightPx: picture.displayHeight, atMs }
    : { picture, widthPx: picture.width, heightPx: picture.height, atMs };
}
