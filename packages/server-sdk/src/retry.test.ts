import { type ErrorCode, errorSpecs } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { MadangApiError, MadangNetworkError } from './errors.ts';
import { retryDelayMs } from './retry.ts';

function refused(code: ErrorCode, retryAfterMs?: number): MadangApiError {
  const { http, retry, summary } = errorSpecs[code];
  return new MadangApiError({ type: 'x', title: summary, status: http, code, retry, requestId: 'r' }, retryAfterMs);
}

const first = { attempts: 1, repeatable: true, random: 1 };

describe('the wait before a retry', () => {
  it('is what the server asks for', () => {
    expect(retryDelayMs({ ...first, error: refused('RATE_LIMITED', 3000) })).toBe(3000);
  });

  it('is left to the caller when the server asks for minutes', () => {
    expect(retryDelayMs({ ...first, error: refused('RATE_LIMITED', 60_000) })).toBeNull();
  });

  it('doubles, with jitter', () => {
    const error = refused('UNAVAILABLE');
    const waits = [1, 2, 3].map((attempts) => retryDelayMs({ ...first, attempts, error }));
    expect(waits).toEqual([200, 400, 800]);
    expect(retryDelayMs({ ...first, error, random: 0 })).toBe(100);
  });

  it.each([
    ['UNAVAILABLE', false, true],
    ['NODE_DRAINING', false, true],
    ['RATE_LIMITED', false, true],
    ['INTERNAL', true, true],
    ['INTERNAL', false, false],
    ['TIMEOUT', false, false],
    ['ROOM_FULL', true, false],
    ['STORAGE_FULL', true, false],
    ['ROOM_NOT_FOUND', true, false],
  ] as const)('after %s (repeatable: %s) exists: %s', (code, repeatable, expected) => {
    expect(retryDelayMs({ ...first, repeatable, error: refused(code) }) !== null).toBe(expected);
  });

  it('exists after a lost connection only for repeatable requests', () => {
    const error = new MadangNetworkError('x', { cause: null, timedOut: true });
    expect(retryDelayMs({ ...first, error })).toBe(200);
    expect(retryDelayMs({ ...first, repeatable: false, error })).toBeNull();
  });

  it('does not exist after errors of another kind', () => {
    expect(retryDelayMs({ ...first, error: new TypeError('bug') })).toBeNull();
  });
});
