import type { OpenTrack } from './messages.ts';
import { TrackWork } from './track-work.ts';

export type { FrameCost } from './messages.ts';

/** One picture of a track, inside a worker. */
export type Frame = {
  /** Draw it with `drawImage`; it is gone when the handler is done. */
  readonly picture: VideoFrame | ImageBitmap;
  readonly widthPx: number;
  readonly heightPx: number;
  /** When it was taken, ms; grows from picture to picture of one track. */
  readonly atMs: number;
};

/**
 * What is done with each picture of one track. The canvas that it answers with goes on in the picture's place; null: nothing
 * does. `tell` sends data to the page. A handler that throws ends the work on its track.
 */
export type FrameHandler = (
  frame: Frame,
  tell: (data: unknown) => void,
) => OffscreenCanvas | null | Promise<OffscreenCanvas | null>;

/**
 * Makes this worker one that works on pictures, with a handler of its own for each track, as the page asks for it with
 * `frameProcessor` or `watchFrames` of `@madang/client/effects`.
 */
export function handleFrames(makeHandler: () => FrameHandler | Promise<FrameHandler>): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data } = event;
    if (isOpenTrack(data)) new TrackWork(data, makeHandler).run();
  });
}

function isOpenTrack(data: unknown): data is OpenTrack {
  return typeof data === 'object' && data !== null && 'madang' in data && data.madang === 'open-track';
}
