import { expect, it } from 'vitest';
import { changed } from './generated.ts';

it('names the files that a generator changed, added or took away', () => {
  const before = new Map([
    ['same', '1'],
    ['stale', '1'],
    ['gone', '1'],
  ]);
  const after = new Map([
    ['same', '1'],
    ['stale', '2'],
    ['new', '1'],
  ]);
  expect(changed(before, after)).toEqual(['gone', 'new', 'stale']);
  expect(changed(before, before)).toEqual([]);
});
