import { expect, it } from 'vitest';
import { look, type Seen } from './motion.js';

const picture = (brightness: number) => new Uint8Array(64).fill(brightness);

/** Looks at pictures one after another; answers with what was found each time. */
function watch(pictures: readonly Uint8Array[]): string[] {
  let seen: Seen | null = null;
  return pictures.map((points) => {
    seen = look(seen, points);
    return seen.motion;
  });
}

it('finds stillness, motion and much of it, and calms down again', () => {
  expect(new Set(watch(Array.from({ length: 20 }, () => picture(90))))).toEqual(new Set(['still']));
  expect(watch(Array.from({ length: 20 }, (_, i) => picture(i % 2 === 0 ? 90 : 93))).at(-1)).toBe('moving');
  const wild = Array.from({ length: 20 }, (_, i) => picture(i % 2 === 0 ? 90 : 130));
  expect(watch(wild).at(-1)).toBe('much');
  expect(watch([...wild, ...Array.from({ length: 40 }, () => picture(130))]).at(-1)).toBe('still');
});

it('begins anew when the picture changes its size', () => {
  expect(watch([picture(10), new Uint8Array(32).fill(200)])).toEqual(['still', 'still']);
});
