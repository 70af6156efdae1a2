import { describe, expect, it } from 'vitest';
import type { StepReport } from '../api/connection-test.ts';
import { iceServersByKind } from './ice-probe.ts';
import { adviceOf, isEnough, judgeBandwidth, judgeMedia, verdictOf } from './verdicts.ts';

const sample = { rttMs: 20, lossShare: 0, sendBps: 1_200_000, receiveBps: 1_100_000 };

describe('bandwidth', () => {
  it.each([
    ['enough', sample, 'passed', null],
    ['a small picture', { ...sample, receiveBps: 400_000 }, 'warned', 'BANDWIDTH_LOW'],
    ['too little', { ...sample, sendBps: 100_000 }, 'failed', 'BANDWIDTH_TOO_LOW'],
    ['loss', { ...sample, lossShare: 0.08 }, 'warned', 'LOSS_HIGH'],
    ['delay', { ...sample, rttMs: 600 }, 'warned', 'DELAY_HIGH'],
  ])('%s', (_what, one, state, code) => {
    expect(judgeBandwidth([one, one])).toMatchObject({ state, code });
  });

  it('counts the best second, as senders begin low, and the loss of all', () => {
    const { figures } = judgeBandwidth([{ ...sample, sendBps: 100_000, lossShare: 0.04 }, sample]);
    expect(figures).toEqual({ sendBps: 1_200_000, receiveBps: 1_100_000, rttMs: 20, lossShare: 0.02 });
  });

  it('is looked at until both directions carried enough, but never for less than three seconds', () => {
    expect(isEnough([sample, sample])).toBe(false);
    expect(isEnough([sample, sample, sample])).toBe(true);
    const slow = { ...sample, receiveBps: 100_000 };
    expect(isEnough([slow, slow, slow, slow])).toBe(false);
  });

  it('without a measurement is too low', () => {
    expect(judgeBandwidth([])).toMatchObject({ state: 'failed' });
  });
});

it('media over TCP works and is worth a word', () => {
  expect(judgeMedia('tcp', 300)).toMatchObject({ state: 'warned', code: 'MEDIA_OVER_TCP' });
  expect(judgeMedia('relay', 300)).toMatchObject({ state: 'passed', figures: { path: 'relay' } });
});

describe('the verdict', () => {
  const step = (name: StepReport['step'], state: StepReport['state']): StepReport => ({
    step: name,
    state,
    code: null,
    figures: {},
    advice: null,
  });
  it.each([
    ['good', [step('signalling', 'passed'), step('turn-udp', 'skipped'), step('media', 'passed')]],
    ['limited', [step('signalling', 'passed'), step('turn-udp', 'failed'), step('media', 'passed')]],
    ['limited', [step('signalling', 'passed'), step('media', 'warned')]],
    ['bad', [step('signalling', 'passed'), step('media', 'failed')]],
    ['bad', [step('signalling', 'failed'), step('media', 'skipped')]],
    ['bad', []],
  ] as const)('%s', (verdict, steps) => {
    expect(verdictOf(steps)).toBe(verdict);
  });
});

describe('ICE servers', () => {
  const credentials = { username: 'u', credential: 'c' };
  it('are tried one way at a time', () => {
    const urls = ['turn:t:3478?transport=udp', 'turn:t:3478?transport=tcp', 'turns:t:443?transport=tcp'];
    expect(iceServersByKind([{ urls: ['stun:s:3478'] }, { urls, ...credentials }])).toEqual({
      stun: { urls: 'stun:s:3478' },
      'turn-udp': { urls: urls[0], ...credentials },
      'turn-tcp': { urls: urls[1], ...credentials },
      'turn-tls': { urls: urls[2], ...credentials },
    });
  });

  it('a TURN server is asked as a STUN server where there is no other', () => {
    expect(iceServersByKind([{ urls: 'turn:t:3478', ...credentials }]).stun).toEqual({ urls: 'stun:t:3478' });
    expect(iceServersByKind([])).toEqual({});
  });
});

it('codes of devices bring their own advice', () => {
  expect(adviceOf('NO_ANSWER')).toContain('another way');
  expect(adviceOf('DEVICE_IN_USE')).toBeNull();
});
