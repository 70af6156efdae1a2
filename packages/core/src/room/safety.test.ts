import type { AudioSafeSides } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { newSafety, safetyPeriods, sidesView, stepSafety } from './safety.ts';

const clear = { level: 0, cause: null } as const;
const narrow = { level: 4, cause: 'bandwidth' } as const;
const lossy = { level: 4, cause: 'loss' } as const;
const sides = (send: AudioSafeSides['send'], receive: AudioSafeSides['receive'] = clear) => ({ send, receive });

describe('how far pictures give way', () => {
  it('is added up by direction, level and cause: how often, and how long', () => {
    let safety = newSafety(0);
    const changes = [];
    for (const [atMs, told] of [
      [10_000, sides(narrow)],
      [25_000, sides(clear)],
      [40_000, sides(narrow, { level: 2, cause: 'cpu' })],
      [45_000, sides(lossy, { level: 2, cause: 'cpu' })],
    ] as const) {
      const step = stepSafety(safety, told, atMs);
      safety = step.safety;
      changes.push(...step.changes);
    }
    expect(safetyPeriods(safety, 50_000)).toEqual([
      { direction: 'send', level: 4, cause: 'bandwidth', times: 2, seconds: 20 },
      { direction: 'send', level: 4, cause: 'loss', times: 1, seconds: 5 },
      { direction: 'receive', level: 2, cause: 'cpu', times: 1, seconds: 10 },
    ]);
    expect(changes).toMatchObject([
      { direction: 'send', from: 0, to: 4, cause: 'bandwidth', lastedMs: 10_000 },
      { direction: 'send', from: 4, to: 0, cause: null, lastedMs: 15_000 },
      { direction: 'send', from: 0, to: 4 },
      { direction: 'receive', from: 0, to: 2, cause: 'cpu' },
    ]);
  });

  it('is the same object where nothing changed, and nothing to see where nothing gives way', () => {
    const safety = newSafety(0);
    expect(stepSafety(safety, sides(clear), 1_000).safety).toBe(safety);
    expect(sidesView(safety)).toBeNull();
    expect(sidesView(stepSafety(safety, sides(narrow), 1_000).safety)).toEqual(sides(narrow));
  });

  it('takes no cause for level 0, and keeps what a client tells within bounds', () => {
    let safety = newSafety(0);
    expect(stepSafety(safety, sides({ level: 0, cause: 'loss' }), 1_000).safety).toBe(safety);
    for (let second = 1; second < 500; second += 1)
      safety = stepSafety(safety, sides(second % 2 === 0 ? narrow : lossy), second * 1_000).safety;
    expect(safetyPeriods(safety, 500_000)).toHaveLength(2);
  });
});
