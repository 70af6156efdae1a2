import { expect, test } from 'vitest';
import { median, percentile, round } from './numbers.ts';

test('the median is the middle, or the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a percentile lies between its neighbours', () => {
  expect(percentile([10, 20, 30, 40, 50], 95)).toBeCloseTo(48);
  expect(percentile([7], 95)).toBe(7);
});

test('rounding keeps numbers numbers', () => {
  expect(round(1.005, 1)).toBe(1);
  expect(round(12.345, 2)).toBe(12.35);
});
