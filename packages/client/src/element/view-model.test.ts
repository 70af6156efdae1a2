import { describe, expect, it } from 'vitest';
import { participant, track, wireSnapshot } from '../../test/samples.ts';
import { initialSnapshot, reduce } from '../state/reduce.ts';
import { columnsFor, initialsOf, noticeOf, tilesOf } from './view-model.ts';

const screen = track('scr', 'bora', { source: 'screen' });
const snapshot = reduce(
  reduce(initialSnapshot, {
    type: 'entered',
    snapshot: wireSnapshot({
      participants: [participant('bora')],
      tracks: [track('cam', 'bora'), screen, track('mine', 'me', { source: 'screen' })],
    }),
  }),
  { type: 'ready', trackId: screen.id, ready: true },
);

describe('tiles', () => {
  it('show screens of others first, then the others, oneself last', () => {
    expect(tilesOf(snapshot).map((tile) => tile.key)).toEqual(['bora/screen', 'bora/camera', 'me/camera']);
  });

  it('show a picture once it can be attached', () => {
    expect(tilesOf(snapshot).map((tile) => tile.track?.id ?? null)).toEqual(['scr', null, null]);
  });
});

it.each([
  [1, 1600, 900, 1],
  [2, 1600, 500, 2],
  [2, 400, 900, 1],
  [4, 1600, 900, 2],
  [5, 1600, 900, 3],
  [9, 1600, 900, 3],
])('%i tiles in %i×%i take %i columns', (count, width, height, columns) => {
  expect(columnsFor(count, width, height, 10)).toBe(columns);
});

it.each([
  ['Anna Bora', 'AB'],
  ['김민수', '민수'],
  ['x', 'X'],
])('%s is %s in short', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('says how the call is', () => {
  expect(noticeOf(initialSnapshot)).toBe('connecting');
  expect(noticeOf(snapshot)).toBeNull();
  expect(noticeOf({ ...snapshot, participants: [] })).toBe('alone');
  expect(noticeOf({ ...snapshot, media: 'recovering' })).toBe('media');
  const undecodable = snapshot.participants.map(({ id }) => id);
  expect(noticeOf({ ...snapshot, encryption: { safetyNumber: null, undecodable } })).toBe('undecodable');
  expect(noticeOf({ ...snapshot, encryption: { safetyNumber: null, undecodable: [] } })).toBeNull();
});
