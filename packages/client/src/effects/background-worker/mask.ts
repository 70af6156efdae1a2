/**
 * Confidence below which a point is certainly room, and above which it is certainly person. In between the edge is soft; the bound
 * leans to the room, for a strip of it around hair looks worse than a hair less, and shows what was to be hidden.
 */
const ROOM = 0.35;
const PERSON = 0.75;

/** How much of the last mask stays, so that edges do not flicker; where much changes nothing stays, so that they do not drag. */
const KEPT = 0.4;
const MOVED = 0.5;

/**
 * Turns the segmenter's confidence (0 to 1 for each point) into opacity (0 to 255) in the alpha bytes of RGBA pixels, blended
 * with what stands there from the picture before.
 */
export function confidenceToAlpha(confidence: Float32Array, pixels: Uint8ClampedArray): void {
  for (let i = 0; i < confidence.length; i += 1) {
    const now = opacity(confidence[i] ?? 0);
    const before = (pixels[i * 4 + 3] ?? 0) / 255;
    const kept = Math.abs(now - before) > MOVED ? 0 : KEPT;
    pixels[i * 4 + 3] = Math.round((now * (1 - kept) + before * kept) * 255);
  }
}

/** A soft step from room to person. */
function opacity(confidence: number): number {
  const t = Math.min(1, Math.max(0, (confidence - ROOM) / (PERSON - ROOM)));
  return t * t * (3 - 2 * t);
}

/** The part of a picture that fills a frame of another shape, in the middle; what sticks out is cut off. */
export function coverOf(
  picture: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const scale = Math.min(picture.width / frame.width, picture.height / frame.height);
  const [width, height] = [frame.width * scale, frame.height * scale];
  return { x: (picture.width - width) / 2, y: (picture.height - height) / 2, width, height };
}
