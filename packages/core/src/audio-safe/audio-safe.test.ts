import type { AudioSafeLevel } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { receivePlan, SAFE, sendPlan } from './ladder.ts';
import { isPinned, newAudioSafe, RELAPSES_TO_PIN, stepAudioSafe } from './machine.ts';
import { defaultAudioSafePolicy } from './policy.ts';
import { emptySample, judge, type LinkSample } from './signals.ts';
import { SimulatedLink } from './testing.ts';

const GOOD = { capacityBps: 5_000_000, lossShare: 0 };
const NARROW = { capacityBps: 60_000, lossShare: 0 };
const TIGHT = { capacityBps: 200_000, lossShare: 0 };
const LOSSY = { capacityBps: 5_000_000, lossShare: 0.12 };
const policy = defaultAudioSafePolicy;
const levels: readonly AudioSafeLevel[] = [0, 1, 2, 3, 4, 5];

describe('a call over a line that fails and comes back', () => {
  it('stops the picture within five seconds when only 60 kbit/s are left, and the sound recovers', () => {
    const link = new SimulatedLink().run(10, GOOD);
    expect(link.state.level).toBe(0);
    link.run(5, NARROW);
    expect(link.state.level).toBe(SAFE);
    link.run(10, NARROW);
    expect(link.rttMs).toBeLessThan(400);
  });

  it('brings the picture back within 20 s of a healed line, and everything within 60 s', () => {
    const link = new SimulatedLink().run(10, GOOD).run(20, NARROW);
    expect(link.state.level).toBe(SAFE);
    link.run(20, GOOD);
    expect(link.state.level).toBeLessThan(SAFE);
    link.run(40, GOOD);
    expect(link.state.level).toBe(0);
    expect(link.state.cause).toBeNull();
  });

  it('switches at most four times a minute on a line that changes every ten seconds', () => {
    const link = new SimulatedLink().run(10, GOOD);
    for (let wave = 0; wave < 9; wave += 1) link.run(10, TIGHT).run(10, GOOD);
    const start = 10_000;
    for (const minute of [1, 2]) {
      const from = start + minute * 60_000;
      const within = link.changes.filter(({ atMs }) => atMs > from && atMs <= from + 60_000);
      expect(within.length, `minute ${minute + 1}`).toBeLessThanOrEqual(4);
    }
  });

  it('does not flap on a wide line that loses packets, and says loss, not bandwidth', () => {
    const link = new SimulatedLink().run(120, LOSSY);
    expect(link.changes.length).toBeLessThanOrEqual(2);
    // Sound alone would lose as much.
    expect(link.state).toMatchObject({ level: 2, warning: null });
    expect(new Set(link.changes.map(({ cause }) => cause))).toEqual(new Set(['loss']));
  });

  it('is not deceived by a low estimate while little is sent: it only follows what is sent', () => {
    const still = { estimateBps: 130_000, sentBps: 80_000 };
    expect(new SimulatedLink().run(60, GOOD, still).changes).toEqual([]);
    expect(new SimulatedLink().run(60, GOOD, { ...still, sentBps: 120_000 }).changes[0]?.cause).toBe('bandwidth');
  });

  it('takes each level back at once when the climb fails, and waits twice as long for the next', () => {
    const link = new SimulatedLink().run(5, GOOD).run(10, NARROW).run(14, GOOD);
    expect(link.state.level).toBe(3);
    link.run(4, { capacityBps: 60_000, lossShare: 0.2 });
    expect(link.state.level).toBe(SAFE);
    expect(link.state.holdMs).toBe(2 * policy.stepUpMs);
    link.run(15, GOOD);
    expect(link.state.level, 'not after the first hold').toBe(SAFE);
    link.run(10, GOOD);
    expect(link.state.level).toBe(3);
  });

  it('is pinned after three relapses in five minutes, until the person asks', () => {
    const link = new SimulatedLink().run(5, GOOD);
    for (let fall = 0; fall <= RELAPSES_TO_PIN; fall += 1) {
      link.run(8, { capacityBps: 60_000, lossShare: 0.2 });
      for (let waited = 0; link.state.level >= SAFE && waited < 120; waited += 1) link.run(1, GOOD);
    }
    expect(isPinned(link.state)).toBe(true);
    expect(link.run(300, GOOD).state.level).toBe(3);
    expect(link.choose('auto').run(90, GOOD).state.level).toBe(0);
  });

  it('asks ICE for another path when sound alone still suffers, and not more than twice a minute', () => {
    const link = new SimulatedLink().run(5, GOOD).run(75, { capacityBps: 5_000_000, lossShare: 0.4 });
    expect(link.state.level).toBe(5);
    expect(link.restarts).toBeGreaterThanOrEqual(1);
    expect(link.restarts).toBeLessThanOrEqual(3);
    expect(link.run(15, GOOD).state.level).toBe(3);
  });
});

describe('a device that cannot keep up', () => {
  it('is relieved within two seconds, two levels at a time, with its own cause', () => {
    const link = new SimulatedLink().run(5, GOOD).run(2, GOOD, { pressure: 'critical' });
    expect(link.state).toMatchObject({ level: 2, cause: 'cpu' });
    expect(sendPlan(link.state.level).effectsFrameRate).toBe(10);
    expect(link.run(60, GOOD, { pressure: 'nominal' }).state.level).toBe(0);
  });

  it('keeps the picture of who speaks however long it lasts, and warns of nothing: the sound is not in danger', () => {
    const busy = (facts: Parameters<SimulatedLink['run']>[2]) => new SimulatedLink().run(60, GOOD, facts).state;
    expect(busy({ pressure: 'critical' })).toMatchObject({ level: 2, warning: null });
    expect(busy({ pressure: 'serious' })).toMatchObject({ level: 1, warning: null });
    expect(busy({ cpuLimited: true })).toMatchObject({ level: 1, warning: null });
  });

  it('takes nothing back that a bad line has taken', () => {
    const link = new SimulatedLink().run(5, GOOD).run(10, NARROW);
    expect(link.run(10, NARROW, { pressure: 'critical' }).state.level).toBe(SAFE);
  });

  it('is believed before the encoder, and the encoder before the time that codecs take', () => {
    const calm = { pressure: 'nominal', cpuLimited: true, codecLoad: 2 } as const;
    expect(new SimulatedLink().run(30, GOOD, calm).changes).toEqual([]);
    expect(new SimulatedLink().run(30, GOOD, { cpuLimited: false, codecLoad: 2 }).changes).toEqual([]);
    expect(new SimulatedLink().run(30, GOOD, { codecLoad: 2 }).state).toMatchObject({ level: 2, cause: 'cpu' });
  });

  it('gives up nothing for a single slow second', () => {
    const link = new SimulatedLink().run(5, GOOD).run(1, GOOD, { codecLoad: 0.9 }).run(5, GOOD);
    expect(link.changes).toEqual([]);
  });
});

describe('what a person asks for', () => {
  it('keeps audio only until it is taken back, whatever the line does', () => {
    const link = new SimulatedLink().run(5, GOOD).choose('audio-only');
    expect(link.state).toMatchObject({ level: SAFE, cause: 'chosen' });
    expect(link.run(120, GOOD).state.level).toBe(SAFE);
    expect(link.choose('auto').state).toMatchObject({ level: 0, cause: null });
  });

  it('shows a small picture for a minute on a bad line when asked for video, then decides again', () => {
    const link = new SimulatedLink().run(5, GOOD).run(10, NARROW);
    expect(link.state.level).toBe(SAFE);
    link.choose('video');
    expect(link.state.level).toBe(3);
    expect(link.run(59, NARROW).state.level).toBe(3);
    expect(link.run(10, NARROW).state.level).toBe(SAFE);
  });
});

describe('signals', () => {
  const at = (facts: Partial<LinkSample>) => ({ ...emptySample(10_000), ...facts });
  it.each<[Partial<LinkSample>, string, string | null]>([
    [{}, 'clean', null],
    [{ lossShare: 0.0375 }, 'clean', null],
    [{ lossShare: 0.038 }, 'warn', 'loss'],
    [{ lossShare: 0.11 }, 'bad', 'loss'],
    [{ rttMs: 301 }, 'warn', 'delay'],
    [{ rttMs: 501 }, 'bad', 'delay'],
    [{ jitterMs: 61 }, 'bad', 'jitter'],
    [{ concealedShare: 0.08 }, 'bad', 'loss'],
    [{ reportAgeMs: 5_001 }, 'bad', 'silence'],
    [{ estimateBps: 349_000 }, 'warn', 'bandwidth'],
    [{ estimateBps: 149_000 }, 'bad', 'bandwidth'],
    [{ frozenShare: 0.2 }, 'bad', 'freezes'],
    [{ codecLoad: 0.81 }, 'bad', 'cpu'],
    [{ pressure: 'serious' }, 'warn', 'cpu'],
    [{ lossShare: 0.2, rttMs: 900, estimateBps: 100_000 }, 'bad', 'loss'],
  ])('reads %j as %s, cause %s', (facts, grade, cause) => {
    expect(judge(at(facts), [], 0, policy)).toMatchObject({ grade, cause });
  });

  it('reads a round trip that grows by 200 ms in three seconds as a queue that fills', () => {
    const before = { ...emptySample(8_000), rttMs: 40 };
    expect(judge(at({ rttMs: 240 }), [before], 0, policy).grade).toBe('bad');
    expect(judge(at({ rttMs: 240 }), [{ ...before, atMs: 6_000 }], 0, policy).grade).toBe('clean');
    expect(judge(at({ rttMs: 40 }), [{ ...before, rttMs: 240 }], 0, policy).grade, 'draining').toBe('clean');
  });

  it.each<[Partial<LinkSample>, AudioSafeLevel]>([
    [{ lossShare: 0.12 }, 2],
    [{ lossShare: 0.05 }, 1],
    [{ lossShare: 0.12, rttMs: 310 }, SAFE],
    [{ lossShare: 0.12, jitterMs: 40 }, SAFE],
    [{ lossShare: 0.12, estimateBps: 300_000 }, 2],
    [{ lossShare: 0.12, estimateBps: 140_000 }, SAFE],
    [{ lossShare: 0.3 }, SAFE],
    [{ jitterMs: 40 }, 2],
    [{ jitterMs: 70 }, SAFE],
    [{ rttMs: 310 }, 3],
    [{ estimateBps: 300_000 }, 3],
    [{ frozenShare: 0.5 }, 3],
    [{ pressure: 'critical' }, 2],
  ])('goes no further down for %j than to level %i', (facts, floor) => {
    expect(judge(at(facts), [], 0, policy).floor).toBe(floor);
  });

  it('makes nothing of the time a page slept', () => {
    let state = newAudioSafe(0, policy);
    for (const atMs of [1_000, 60_000])
      state = stepAudioSafe(state, { type: 'sample', sample: { ...at({ rttMs: 900 }), atMs } }, policy).state;
    expect(state.level).toBe(0);
  });

  it('does not ask the estimate once the picture is nearly off: it is bounded by what is sent', () => {
    expect(judge(at({ estimateBps: 80_000 }), [], 4, policy).grade).toBe('clean');
  });
});

describe('any history', () => {
  it('never takes the sound, falls and climbs by the rules, and tells every change with its cause', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let run = 0; run < 60; run += 1) {
      let state = newAudioSafe(0, policy);
      for (let second = 1; second <= 400; second += 1) {
        const roll = random();
        const sample = {
          ...emptySample(second * 1_000),
          lossShare: roll < 0.4 ? random() * 0.3 : 0,
          rttMs: roll > 0.7 ? random() * 900 : 50,
        };
        const choices = ['auto', 'audio-only', 'video'] as const;
        const choice = choices[Math.floor(random() * 60)];
        const input =
          choice === undefined
            ? ({ type: 'sample', sample } as const)
            : ({ type: 'choose', choice, atMs: second * 1_000 } as const);
        const step = stepAudioSafe(state, input, policy);
        if (step.change === null) expect(step.state.level).toBe(state.level);
        else {
          expect(step.change).toMatchObject({ from: state.level, to: step.state.level });
          if (step.change.to > step.change.from) expect(step.change.cause).not.toBeNull();
          if (input.type === 'sample' && step.change.to < step.change.from)
            expect(step.change.from - step.change.to, 'one at a time').toBeLessThanOrEqual(
              step.change.from === 5 ? 2 : 1,
            );
        }
        if (step.state.wish.kind === 'audio-only') expect(step.state.level).toBeGreaterThanOrEqual(SAFE);
        if (step.state.wish.kind === 'video') expect(step.state.level).toBeLessThan(SAFE);
        state = step.state;
      }
    }
  });

  it('asks for less with each level, never for more', () => {
    const height = (level: AudioSafeLevel) => {
      const { camera } = sendPlan(level);
      return camera === 'full' ? 2_160 : camera === 'none' ? 0 : camera.bitrateBps;
    };
    for (const level of levels.slice(1)) {
      const lower = (level - 1) as AudioSafeLevel;
      expect(height(level)).toBeLessThanOrEqual(lower === 0 ? Number.POSITIVE_INFINITY : height(lower));
      const frames = (one: AudioSafeLevel) => receivePlan(one).screenFrameRate ?? Number.POSITIVE_INFINITY;
      expect(frames(level)).toBeLessThanOrEqual(frames(lower));
    }
  });
});
