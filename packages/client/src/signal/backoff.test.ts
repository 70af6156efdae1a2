import { expect, it } from 'vitest';
import { reconnectDelayMs } from './backoff.ts';

it('grows from at once to 7 s, then gives up', () => {
  const delays = Array.from({ length: 11 }, (_, index) => reconnectDelayMs(index + 1, 0));
  expect(delays).toEqual([0, 300, 1_200, 2_700, 4_800, 7_000, 7_000, 7_000, 7_000, 7_000, null]);
});

it('adds at most a second of jitter, and less than the wait itself', () => {
  expect(reconnectDelayMs(1, 0.99)).toBe(0);
  expect(reconnectDelayMs(2, 0.5)).toBe(450);
  expect(reconnectDelayMs(6, 0.999)).toBe(7_999);
});
