import { expect, it } from 'vitest';
import { pinDigits, randomPin } from './pins.ts';

it.each([
  [0, 6],
  [99, 6],
  [100, 7],
  [999, 7],
  [1_000, 8],
  [100_000, 10],
  [10_000_000, 10],
])('with %i PINs in use a new one has %i digits, so that guessing stays as hard', (inUse, digits) => {
  expect(pinDigits(inUse)).toBe(digits);
});

it('keeps leading zeros', () => {
  const pins = Array.from({ length: 500 }, () => randomPin(6));
  expect(pins.every((pin) => /^\d{6}$/.test(pin))).toBe(true);
  expect(pins.some((pin) => pin.startsWith('0'))).toBe(true);
});
