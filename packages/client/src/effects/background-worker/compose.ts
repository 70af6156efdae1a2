import { boxBlur } from './box-blur.ts';
import { confidenceToAlpha, coverOf } from './mask.ts';
import type { Look } from './messages.ts';

/** The size that the model sees, px (model card of MediaPipe's selfie segmentation, landscape). */
export const MODEL_SIZE = { width: 256, height: 144 } as const;

/** How small the room gets before it is blurred, px, and with which radius: what is smaller than that is gone for good. */
const BLURS = {
  light: { width: 128, height: 72, radius: 3 },
  strong: { width: 48, height: 27, radius: 3 },
} as const;

type Pen = OffscreenCanvasRenderingContext2D;

/** Puts a person in front of something else, frame by frame. */
export class Composer {
  /** The frame as small as the model sees it. */
  readonly #small = pen(MODEL_SIZE.width, MODEL_SIZE.height, true);
  readonly #mask = pen(MODEL_SIZE.width, MODEL_SIZE.height, true);
  readonly #alpha = this.#mask.createImageData(MODEL_SIZE.width, MODEL_SIZE.height);
  readonly #room = pen(1, 1, true);
  readonly #out = pen(1, 1, false);

  /** Draws the frame for the model. The canvas is good until the next call. */
  shrink(picture: CanvasImageSource): OffscreenCanvas {
    this.#small.drawImage(picture, 0, 0, MODEL_SIZE.width, MODEL_SIZE.height);
    return this.#small.canvas;
  }

  /** Draws the frame that was shrunk last, with its room replaced. */
  compose(picture: CanvasImageSource, size: { width: number; height: number }, confidence: Float32Array, look: Look) {
    confidenceToAlpha(confidence, this.#alpha.data);
    this.#mask.putImageData(this.#alpha, 0, 0);
    const out = this.#out;
    resize(out, size);
    out.globalCompositeOperation = 'copy';
    out.drawImage(this.#mask.canvas, 0, 0, size.width, size.height);
    out.globalCompositeOperation = 'source-in';
    out.drawImage(picture, 0, 0, size.width, size.height);
    out.globalCompositeOperation = 'destination-over';
    if (look.kind === 'blur') out.drawImage(this.#blurred(BLURS[look.strength]), 0, 0, size.width, size.height);
    else {
      const { x, y, width, height } = coverOf(look.image, size);
      out.drawImage(look.image, x, y, width, height, 0, 0, size.width, size.height);
    }
    return out.canvas;
  }

  #blurred({ width, height, radius }: { width: number; height: number; radius: number }): OffscreenCanvas {
    const room = this.#room;
    resize(room, { width, height });
    room.drawImage(this.#small.canvas, 0, 0, width, height);
    const pixels = room.getImageData(0, 0, width, height);
    boxBlur(pixels.data, width, height, radius);
    room.putImageData(pixels, 0, 0);
    return room.canvas;
  }
}

function pen(width: number, height: number, willReadFrequently: boolean): Pen {
  const made = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently });
  if (made === null) throw new Error('no canvas in this worker');
  made.imageSmoothingQuality = 'medium';
  return made;
}

function resize(of: Pen, { width, height }: { width: number; height: number }): void {
  if (of.canvas.width === width && of.canvas.height === height) return;
  of.canvas.width = width;
  of.canvas.height = height;
}
