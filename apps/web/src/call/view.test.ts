import { describe, expect, it } from 'vitest';
import { labSnapshot } from '../pages/lab/fixtures.ts';
import { splitBar } from './bar.ts';
import { peopleOf } from './people.ts';
import { barsOf, causeOf, causeOfOther } from './quality.ts';
import { newestFirst, tilesOf } from './tiles.ts';

const stats = { rttMs: 30, lossShare: 0, sendBitrateBps: 1, receiveBitrateBps: 1, path: 'udp', tracks: [] } as const;

describe('splitBar', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  it('keeps the most important ones where room is scarce', () => {
    expect(splitBar(items, { width: 360, fixed: 4, before: 5 })).toEqual({
      shown: ['a'],
      hidden: ['b', 'c', 'd', 'e'],
    });
    expect(splitBar(items, { width: 1400, fixed: 4, before: 0 }).hidden).toEqual([]);
  });

  it('grows back only with room to spare', () => {
    const edge = 24 + 76 * 9;
    expect(splitBar(items, { width: edge, fixed: 4, before: 4 }).shown).toHaveLength(4);
    expect(splitBar(items, { width: edge, fixed: 4, before: 5 }).shown).toHaveLength(5);
    expect(splitBar(items, { width: edge + 24, fixed: 4, before: 4 }).shown).toHaveLength(5);
  });

  it('shows nothing on a bar without width', () => {
    expect(splitBar(items, { width: 0, fixed: 4, before: 3 }).shown).toEqual([]);
  });
});

describe('quality', () => {
  it('has four steps', () => {
    expect((['good', 'fair', 'poor', 'lost', 'unknown'] as const).map(barsOf)).toEqual([3, 2, 1, 0, null]);
  });

  it.each([
    ['loss before delay', 'poor', { ...stats, lossShare: 0.083, rttMs: 900 }, { kind: 'loss', percent: 8 }],
    ['delay', 'fair', { ...stats, rttMs: 412.4 }, { kind: 'delay', ms: 412 }],
    ['a detour', 'fair', { ...stats, path: 'relay' as const }, { kind: 'tcp' }],
    ['nothing', 'good', stats, { kind: 'none' }],
    ['no numbers yet', 'good', null, { kind: 'measuring' }],
    ['no socket', 'lost', stats, { kind: 'lost' }],
  ] as const)('names %s', (_, quality, numbers, cause) => {
    expect(causeOf(quality, numbers)).toEqual(cause);
  });

  it('says little of others, for little is known', () => {
    expect(causeOfOther('poor')).toEqual({ kind: 'other' });
    expect(causeOfOther('good')).toEqual({ kind: 'none' });
  });
});

describe('peopleOf', () => {
  it('lists oneself, then raised hands, then the rest; those in the lobby not at all', () => {
    const snapshot = labSnapshot({ self: { name: 'Me' }, others: [{ name: 'A' }, { name: 'B', hand: true }] });
    expect(peopleOf(snapshot).map((person) => person.name)).toEqual(['Me', 'B', 'A']);
  });

  it('offers moderation to moderators alone, and not upon oneself', () => {
    const asHost = peopleOf(labSnapshot({ others: [{ name: 'A' }] }));
    expect(asHost.map((person) => person.canModerate)).toEqual([false, true]);
    const asGuest = peopleOf(labSnapshot({ self: { name: 'Me', role: 'participant' }, others: [{ name: 'A' }] }));
    expect(asGuest.some((person) => person.canModerate)).toBe(false);
  });
});

describe('tilesOf', () => {
  it('shows initials for cameras that are off, and says when a picture is paused', () => {
    const { others } = tilesOf(
      labSnapshot({
        others: [
          { name: 'A', camera: false },
          { name: 'B', flowing: false },
        ],
      }),
    );
    expect(others[0]).toMatchObject({ video: null, paused: false });
    expect(others[1]?.paused).toBe(true);
  });

  it('marks only people whose microphone is on as speaking', () => {
    const speaking = (mic: boolean) =>
      tilesOf(labSnapshot({ others: [{ name: 'A', mic }], speaker: 1 })).others[0]?.speaking;
    expect(speaking(true)).toBe(true);
    expect(speaking(false)).toBe(false);
  });
});

describe('newestFirst', () => {
  const { screens } = tilesOf(labSnapshot({ others: [1, 2, 3].map((n) => ({ name: `P${n}`, screen: true })) }));
  const [a, b, c] = screens.map((tile) => tile.key);

  it('gives the large place to who shared last', () => {
    expect(newestFirst(screens, [b ?? '', a ?? '', c ?? '']).map((tile) => tile.key)).toEqual([c, a, b]);
  });

  it('takes a screen that was never seen for the newest', () => {
    expect(newestFirst(screens, [a ?? '', c ?? '']).map((tile) => tile.key)).toEqual([b, c, a]);
  });
});

describe('tiles', () => {
  it('show initials of others, and nothing as paused, while no way carries pictures', () => {
    const others = [{ name: 'Bora' }];
    const { self, others: tiles } = tilesOf(labSnapshot({ others, change: { path: 'none', noPath: 'failed' } }));
    expect(tiles).toMatchObject([{ video: null, paused: false }]);
    expect(self?.video).not.toBeNull();
    expect(tilesOf(labSnapshot({ others })).others[0]?.video).not.toBeNull();
  });
});
