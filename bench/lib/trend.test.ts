import { expect, test } from 'vitest';
import { slope } from './trend.ts';

const line = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

test('the slope of a line is its growth', () => {
  expect(slope(line([3, 5, 7, 9]))).toBe(2);
});

test('a few wild values do not move it', () => {
  expect(slope(line([1, 1, 1, 90, 1, 1, 1]))).toBe(0);
  expect(slope(line([1, 2, 3, -50, 5, 6, 7]))).toBe(1);
});

test('one point does not grow', () => {
  expect(slope(line([4]))).toBe(0);
});
