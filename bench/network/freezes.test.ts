import { describe, expect, it } from 'vitest';
import { audioFreezeShare, concealedShare, recoveryMs, type Sample, videoFreezeShare } from './freezes.ts';

const every = (ms: number, fromMs: number, toMs: number) =>
  Array.from({ length: (toMs - fromMs) / ms }, (_, i) => fromMs + i * ms);

/** A sample each 100 ms; `made` says which share of the sound before it was made up. */
function sound(lengthMs: number, made: (atMs: number) => number): Sample[] {
  let concealed = 0;
  return every(100, 0, lengthMs + 100).map((at) => {
    concealed += at === 0 ? 0 : 4_800 * made(at);
    return { at, concealed, played: at * 48, videoBytes: at, packetsLost: 0, packetsReceived: at };
  });
}

describe('a picture', () => {
  it('is frozen for the whole of a pause over 500 ms, and not for shorter ones', () => {
    expect(videoFreezeShare([...every(50, 0, 4_000), ...every(50, 5_000, 10_000)], 0, 10_000)).toBeCloseTo(0.105);
    expect(videoFreezeShare(every(490, 0, 9_800), 0, 9_800)).toBe(0);
  });

  it('that never comes is frozen all the time', () => {
    expect(videoFreezeShare([], 0, 10_000)).toBe(1);
    expect(videoFreezeShare([100], 1_000, 11_000)).toBe(1);
  });
});

describe('sound', () => {
  it('is frozen in pauses over 200 ms; single lost packets are made up, not frozen', () => {
    expect(audioFreezeShare(sound(10_000, (at) => (at > 2_000 && at <= 3_000 ? 1 : 0)))).toBeCloseTo(0.1);
    expect(audioFreezeShare(sound(10_000, (at) => (at % 500 === 0 ? 1 : 0)))).toBe(0);
    expect(concealedShare(sound(10_000, (at) => (at % 500 === 0 ? 1 : 0)))).toBeCloseTo(0.2);
  });
});

describe('recovery', () => {
  it('is over when a whole second was as before', () => {
    const samples = sound(10_000, (at) => (at <= 2_500 ? 0.5 : 0));
    expect(recoveryMs({ paintedAt: every(50, 0, 10_000), samples }, 1_000, 20)).toBe(1_500);
    expect(recoveryMs({ paintedAt: [], samples }, 1_000, 20)).toBeNull();
  });
});
