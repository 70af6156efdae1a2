/** How pictures reach a worker and leave it: as streams, where the browser has them, or one by one. */
export type Carriage =
  | {
      readonly how: 'streams';
      readonly pictures: ReadableStream<VideoFrame>;
      /** null: nothing but data comes out. */
      readonly worked: WritableStream<VideoFrame> | null;
    }
  | { readonly how: 'messages'; readonly answers: boolean };

/** What a page asks of a worker with frames: to work on one more track. All that follows goes over the port. */
export type OpenTrack = {
  readonly madang: 'open-track';
  readonly port: MessagePort;
  readonly carriage: Carriage;
  /** Pictures a second at most; null: all. */
  readonly frameRate: number | null;
};

/** What the page tells of a track. */
export type FromPage =
  | { readonly type: 'picture'; readonly picture: ImageBitmap; readonly atMs: number }
  /** There is no new picture. */
  | { readonly type: 'no-picture' }
  | { readonly type: 'frame-rate'; readonly frameRate: number | null }
  | { readonly type: 'close' };

/** What the worker tells of a track. */
export type FromWorker =
  /** Send the next picture: the worker's clock goes on in hidden tabs. */
  | { readonly type: 'next' }
  | { readonly type: 'worked'; readonly picture: ImageBitmap }
  /** The first picture has been worked on. */
  | { readonly type: 'ready' }
  | { readonly type: 'data'; readonly data: unknown }
  | { readonly type: 'cost'; readonly cost: FrameCost }
  | { readonly type: 'failed'; readonly message: string };

/** What working on pictures costs, over the last second or so. */
export type FrameCost = {
  /** Middle and 95th percentile of the time that one picture takes, ms. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly framesPerSecond: number;
  /** true: every second picture is left out, because one takes too long. */
  readonly halved: boolean;
};
