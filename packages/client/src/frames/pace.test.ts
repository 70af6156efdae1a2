import { describe, expect, it } from 'vitest';
import { decide, firstPace, learn, type Pace } from './pace.ts';

/** Lets pictures come every 33 ms, each of which takes `tookMs`; answers with the pace and how many were taken. */
function run(count: number, tookMs: number, from: Pace = firstPace, frameRate: number | null = null) {
  let pace = from;
  let taken = 0;
  const begin = Number.isFinite(from.takenAtMs) ? from.takenAtMs : 0;
  for (let i = 1; i <= count; i += 1) {
    const decided = decide(pace, begin + i * 33, frameRate);
    pace = decided.pace;
    if (!decided.take) continue;
    taken += 1;
    pace = learn(pace, tookMs);
  }
  return { pace, taken };
}

describe('the pace of pictures', () => {
  it('takes every picture that is quick', () => {
    expect(run(60, 14).taken).toBe(60);
  });

  it('leaves out every second one while one takes more than 25 ms', () => {
    const slow = run(30, 40).pace;
    expect(slow.halved).toBe(true);
    expect(run(60, 40, slow).taken).toBe(30);
  });

  it('bears a single slow picture', () => {
    const { pace } = run(60, 14);
    expect(learn(pace, 90).halved).toBe(false);
  });

  it('takes all again once pictures are quick for a while, and does not swing at the bound', () => {
    const slow = run(30, 40).pace;
    expect(run(200, 22, slow).pace.halved).toBe(true);
    expect(run(200, 12, slow).pace.halved).toBe(false);
  });

  it.each([
    [15, 60, 30],
    [10, 60, 20],
    [30, 60, 60],
  ])('takes at most %i a second: of %i pictures %i', (frameRate, count, taken) => {
    expect(Math.abs(run(count, 5, firstPace, frameRate).taken - taken)).toBeLessThanOrEqual(1);
  });
});
