import { describe, expect, it } from 'vitest';
import { boxBlur } from './box-blur.ts';

const WIDTH = 24;
const HEIGHT = 12;

function chequered(): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let i = 0; i < WIDTH * HEIGHT; i += 1)
    pixels.fill((i + Math.floor(i / WIDTH)) % 2 === 0 ? 240 : 20, i * 4, i * 4 + 3);
  return pixels.map((value, i) => (i % 4 === 3 ? 200 : value));
}

describe('the box blur', () => {
  it('leaves nothing of a pattern that is smaller than the box, and keeps its brightness', () => {
    const pixels = chequered();
    boxBlur(pixels, WIDTH, HEIGHT, 3);
    const greys = [...pixels].filter((_, i) => i % 4 === 0);
    expect(Math.max(...greys) - Math.min(...greys)).toBeLessThan(22);
    expect(greys.reduce((sum, grey) => sum + grey, 0) / greys.length).toBeCloseTo(130, -1);
  });

  it('changes neither a plain colour nor opacity', () => {
    const plain = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(77);
    boxBlur(plain, WIDTH, HEIGHT, 3);
    expect(new Set(plain)).toEqual(new Set([77]));
    const pixels = chequered();
    boxBlur(pixels, WIDTH, HEIGHT, 2);
    expect(new Set([...pixels].filter((_, i) => i % 4 === 3))).toEqual(new Set([200]));
  });
});
