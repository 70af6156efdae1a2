import { describe, expect, it } from 'vitest';
import { ArrivalWatch, keepsUp, type Source } from './arrival.ts';

const at = (atMs: number, next: number, current: number) => ({ atMs, next, current });

describe('a way keeps up', () => {
  it('when it was watched for half a second and carried four fifths of the other one', () => {
    expect(keepsUp([at(0, 0, 100), at(500, 12, 115)], 0)).toBe(true);
    expect(keepsUp([at(0, 0, 100), at(500, 11, 115)], 0)).toBe(false);
    expect(keepsUp([at(0, 0, 100), at(499, 15, 115)], 0)).toBe(false);
  });

  it('not with what had come before', () => {
    expect(keepsUp([at(0, 40, 0), at(500, 40, 0)], 40)).toBe(false);
    expect(keepsUp([at(0, 40, 0), at(500, 41, 0)], 40)).toBe(true);
  });

  it('not without a look', () => {
    expect(keepsUp([], 0)).toBe(false);
  });
});

describe('the watch', () => {
  const source = (count: () => number): Source =>
    ({
      track: { kind: 'video' },
      getStats: async () => new Map([['a', { type: 'inbound-rtp', framesDecoded: count() }]]),
    }) as unknown as Source;

  it('forgets a slow beginning', async () => {
    let [next, current] = [0, 0];
    const watch = new ArrivalWatch(0);
    const answers: boolean[] = [];
    for (let tick = 0; tick < 20; tick++) {
      // One picture at first, then nothing for a second, then as fast as the other way.
      next += tick === 0 ? 1 : tick < 10 ? 0 : 3;
      current += 3;
      const [nextNow, currentNow] = [next, current];
      answers.push(
        await watch.look(
          source(() => nextNow),
          source(() => currentNow),
          100 * tick,
        ),
      );
    }
    // Five ticks, with one picture less in them than the other way had, are enough.
    expect(answers.indexOf(true)).toBe(13);
  });

  it('takes the first picture where there is no other way', async () => {
    expect(
      await new ArrivalWatch(0).look(
        source(() => 1),
        null,
        0,
      ),
    ).toBe(true);
    expect(
      await new ArrivalWatch(1).look(
        source(() => 1),
        null,
        0,
      ),
    ).toBe(false);
  });
});
