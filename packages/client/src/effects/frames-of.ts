import type { ProcessedTrack, TrackProcessor } from '../api/processors.ts';
import type { FrameCost } from '../frames/messages.ts';
import { Pipe } from './pipe.ts';

/** Options of {@link frameProcessor}. */
export type FrameProcessorOptions = {
  /** Pictures a second at most. Default: all. */
  readonly frameRate?: number;
  /** Hears what the worker's handlers tell. */
  readonly onData?: (data: unknown) => void;
  /** Hears once a second what working on pictures costs. */
  readonly onCost?: (cost: FrameCost) => void;
};

/** A processor whose pictures are worked on by a worker of yours. */
export interface FrameProcessor extends TrackProcessor {
  readonly kind: 'video';
  /** Pictures a second at most from now on, e.g. less while the device is busy; null: all. */
  setBudget(frameRate: number | null): void;
}

/** Options of {@link watchFrames}. */
export type WatchOptions = {
  /** Pictures a second at most. Default: 10. */
  readonly frameRate?: number;
  readonly onData: (data: unknown) => void;
  /** The worker cannot go on; told once. */
  readonly onFailed?: (error: Error) => void;
};

const WATCH_RATE = 10;

/**
 * Makes a processor of a worker that calls `handleFrames` of `@madang/client/frames`: for {@link Call.setProcessor}. The worker stays
 * yours: it may serve several tracks, and you end it.
 */
export function frameProcessor(worker: Worker, options: FrameProcessorOptions = {}): FrameProcessor {
  const pipes = new Set<Pipe>();
  let frameRate = options.frameRate ?? null;
  return {
    kind: 'video',
    setBudget(rate) {
      frameRate = rate;
      for (const pipe of pipes) pipe.setFrameRate(rate);
    },
    async open(input, onFailed): Promise<ProcessedTrack> {
      let begun = false;
      const pipe: Pipe = new Pipe(worker, input, {
        answers: true,
        frameRate,
        onData: options.onData,
        onCost: options.onCost,
        onFailed: (error) => {
          pipes.delete(pipe);
          if (begun) onFailed(error);
        },
      });
      const { track } = pipe;
      pipes.add(pipe);
      await pipe.ready();
      begun = true;
      if (track === null) throw new Error('nothing comes out');
      const close = () => {
        pipes.delete(pipe);
        pipe.close();
      };
      return { track, close };
    },
  };
}

/**
 * Has a worker look at a track, local or received, and hears what it finds; the track itself is left alone. For a received
 * one say the size with `track.setView`, or show it: a picture that nobody needs is not sent. Returns the end of it.
 */
export function watchFrames(track: MediaStreamTrack, worker: Worker, options: WatchOptions): () => void {
  const { frameRate = WATCH_RATE, onData, onFailed = () => undefined } = options;
  const pipe = new Pipe(worker, track, { answers: false, frameRate, onData, onFailed });
  return () => pipe.close();
}
