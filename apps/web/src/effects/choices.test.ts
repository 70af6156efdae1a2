import { describe, expect, it } from 'vitest';
import { offered, readBackground } from './choices.ts';

describe('a remembered background', () => {
  it.each([
    ['blur-strong', false, 'blur-strong'],
    ['paper', false, 'paper'],
    ['own', true, 'own'],
    ['own', false, 'none'],
    ['something of another version', true, 'none'],
    [7, true, 'none'],
    [undefined, true, 'none'],
  ])('%s (own picture: %s) is %s', (stored, hasOwn, id) => {
    expect(readBackground(stored, hasOwn)).toBe(id);
  });
});

describe('what is offered', () => {
  it('is everything where the device can, the own picture if there is one', () => {
    expect(offered(true, false, 'none')).not.toContain('own');
    expect(offered(true, true, 'none').at(-1)).toBe('own');
  });

  it('is nothing where the device cannot', () => {
    expect(offered(false, true, 'none')).toEqual([]);
  });

  it('is the way out where the device can no longer do what was chosen: the camera would stay off', () => {
    expect(offered(false, false, 'blur-light')).toEqual(['none', 'blur-light']);
  });
});
