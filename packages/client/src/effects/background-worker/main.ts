import { handleFrames } from '../../frames/index.ts';
import { Composer, MODEL_SIZE } from './compose.ts';
import type { FromBackground, Look, ToBackground } from './messages.ts';
import { openSegmenter, type Segment } from './segmenter.ts';

/** The worker of `createBackground`: a classic script, as the engine loads its own part with `importScripts`. */
class BackgroundWorker {
  #segment: Segment | null = null;
  #look: Look = { kind: 'blur', strength: 'strong' };

  listen(): void {
    addEventListener('message', ({ data }: MessageEvent<ToBackground>) => {
      if (data.type === 'load') void this.#load(data);
      else if (data.type === 'look') this.#show(data.look);
    });
    handleFrames(() => {
      const composer = new Composer();
      return ({ picture, widthPx, heightPx }) => {
        if (this.#segment === null) throw new Error('not loaded');
        const confidence = this.#segment(composer.shrink(picture));
        return composer.compose(picture, { width: widthPx, height: heightPx }, confidence, this.#look);
      };
    });
  }

  async #load(files: Extract<ToBackground, { type: 'load' }>): Promise<void> {
    try {
      const segment = await openSegmenter(files);
      // The first run is the slowest one: not in front of a camera.
      const { width, height } = MODEL_SIZE;
      const blank = new OffscreenCanvas(width, height);
      blank.getContext('2d')?.fillRect(0, 0, width, height);
      segment(blank);
      this.#segment = segment;
      answer({ type: 'loaded' });
    } catch (error) {
      answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  #show(look: Look): void {
    if (this.#look.kind === 'image') this.#look.image.close();
    this.#look = look;
  }
}

function answer(message: FromBackground): void {
  (globalThis as unknown as { postMessage(message: FromBackground): void }).postMessage(message);
}

new BackgroundWorker().listen();
