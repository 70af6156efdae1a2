import { describe, expect, it } from 'vitest';
import { nameFits } from './search.ts';

describe('nameFits', () => {
  it.each([
    ['김민수', '민', true],
    ['김민수', '김ㅁ', true],
    ['김민수', 'ㄱㅁㅅ', true],
    ['김민수', 'ㅁㅅ', true],
    ['김민수', '박', false],
    ['김민수', 'ㅂ', false],
    ['Amelia Novak', 'nov', true],
    ['Amelia Novak', 'ia no', true],
    ['Amelia Novak', '', true],
  ])('%s, typed %j: %s', (name, typed, fits) => {
    expect(nameFits(name, typed)).toBe(fits);
  });
});
