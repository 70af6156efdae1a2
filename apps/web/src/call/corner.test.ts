import { describe, expect, it } from 'vitest';
import { cornerByKey, nearestCorner, nextCorner, readCorner } from './corner.ts';

const box = { width: 1000, height: 600 };

describe('corners', () => {
  it.each([
    [{ x: 10, y: 10 }, 'tl'],
    [{ x: 900, y: 299 }, 'tr'],
    [{ x: 501, y: 301 }, 'br'],
    [{ x: 499, y: 590 }, 'bl'],
  ] as const)('the nearest to %o is %s', (point, corner) => {
    expect(nearestCorner(point, box)).toBe(corner);
  });

  it.each([
    ['br', 'ArrowUp', 'tr'],
    ['br', 'ArrowLeft', 'bl'],
    ['tl', 'ArrowUp', 'tl'],
    ['tl', 'ArrowDown', 'bl'],
    ['bl', 'ArrowRight', 'br'],
    ['bl', 'Enter', null],
  ] as const)('from %s by %s to %s', (from, key, to) => {
    expect(cornerByKey(from, key)).toBe(to);
  });

  it('come round, and are remembered only if they are corners', () => {
    expect(nextCorner(nextCorner(nextCorner(nextCorner('tl'))))).toBe('tl');
    expect(readCorner('tl')).toBe('tl');
    expect(readCorner('middle')).toBe('br');
  });
});
