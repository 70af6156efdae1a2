import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTelling,
  OVERUSE_PAUSE_MS,
  OVERUSE_REMOVE_MS,
  type Overuse,
  type OveruseStep,
  stepOveruse,
} from './overuse.ts';

const limitBps = 1_000_000;

/** Plays rates, one each 2.5 s. */
function play(rates: readonly number[]): OveruseStep[] {
  let state: Overuse = { name: 'within' };
  return rates.map((bitrateBps, index) => {
    const step = stepOveruse(state, { bitrateBps, limitBps }, index * 2_500);
    state = step.state;
    return step;
  });
}

describe('sending more than allowed', () => {
  it('within --too much--> over --5 s--> paused --15 s--> removed', () => {
    const steps = play(Array(7).fill(2 * limitBps));
    expect(steps.map((step) => step.state.name)).toEqual([
      'over',
      'over',
      'paused',
      'paused',
      'paused',
      'paused',
      'paused',
    ]);
    expect(steps.map((step) => step.act)).toEqual([null, null, 'pause', null, null, null, 'remove']);
  });

  it('over --no longer--> within, and paused likewise', () => {
    expect(play([2 * limitBps, limitBps]).at(-1)).toEqual({ state: { name: 'within' }, act: null });
    expect(play([...Array(4).fill(2 * limitBps), limitBps]).at(-1)).toEqual({ state: { name: 'within' }, act: null });
  });

  it('never troubles anybody who is within the limit at least every 5 s, whatever comes in between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 * limitBps }), { maxLength: 50 }), (rates) => {
        const spaced = rates.flatMap((rate) => [rate, limitBps]);
        expect(play(spaced).every((step) => step.act === null)).toBe(true);
      }),
    );
  });

  it('never removes anybody before 15 s in a row, nor pauses before 5 s', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 * limitBps }), { maxLength: 50 }), (rates) => {
        let overSince: number | null = null;
        for (const [index, step] of play(rates).entries()) {
          const nowMs = index * 2_500;
          overSince = (rates[index] ?? 0) > 1.25 * limitBps ? (overSince ?? nowMs) : null;
          const forMs = overSince === null ? -1 : nowMs - overSince;
          if (step.act === 'pause') expect(forMs).toBeGreaterThanOrEqual(OVERUSE_PAUSE_MS);
          if (step.act === 'remove') expect(forMs).toBeGreaterThanOrEqual(OVERUSE_REMOVE_MS);
        }
      }),
    );
  });

  it('is told of only while it lasts, and once when it is over', () => {
    const rate = (bitrateBps: number) => ({ bitrateBps, limitBps });
    expect(isTelling(null, rate(limitBps))).toBe(false);
    expect(isTelling(rate(limitBps), rate(2 * limitBps))).toBe(true);
    expect(isTelling(rate(2 * limitBps), rate(limitBps))).toBe(true);
    expect(isTelling(rate(limitBps), rate(limitBps))).toBe(false);
  });
});
