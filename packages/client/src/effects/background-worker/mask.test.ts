import { describe, expect, it } from 'vitest';
import { confidenceToAlpha, coverOf } from './mask.ts';

const alphaOf = (confidence: number, before = 0) => {
  const pixels = new Uint8ClampedArray([1, 2, 3, before]);
  confidenceToAlpha(Float32Array.of(confidence), pixels);
  expect([...pixels.slice(0, 3)]).toEqual([1, 2, 3]);
  return pixels[3] ?? -1;
};

describe('the mask', () => {
  it('shows nothing of what is surely room, and all of what is surely person', () => {
    expect(alphaOf(0.3)).toBe(0);
    expect(alphaOf(0.8)).toBe(255);
  });

  it('shows less than half of what may be either: the room stays hidden', () => {
    expect(alphaOf(0.5, 90)).toBeLessThan(128);
  });

  it('steadies an edge that flickers, and follows what really moved', () => {
    expect(alphaOf(0.6, 255)).toBeGreaterThan(alphaOf(0.6, 180));
    expect(alphaOf(0, 255)).toBe(0);
    expect(alphaOf(1, 0)).toBe(255);
  });
});

describe('the part of a picture that fills a frame', () => {
  it.each([
    [
      { width: 1280, height: 720 },
      { width: 640, height: 480 },
      { x: 160, y: 0, width: 960, height: 720 },
    ],
    [
      { width: 600, height: 800 },
      { width: 1280, height: 720 },
      { x: 0, y: 231.25, width: 600, height: 337.5 },
    ],
    [
      { width: 320, height: 180 },
      { width: 1280, height: 720 },
      { x: 0, y: 0, width: 320, height: 180 },
    ],
  ])('of %o in %o', (picture, frame, part) => {
    expect(coverOf(picture, frame)).toEqual(part);
  });
});
