import { randomInt } from 'node:crypto';
import { limits } from '@madang/protocol';

/** At most one number in this many leads to a room: what guessing limits are worth depends on it. */
const NUMBERS_PER_ROOM = 10_000;
const MOST_DIGITS = 10;

/** How many digits a new PIN gets, so that PINs stay as hard to guess as rooms grow in number. */
export function pinDigits(pinsInUse: number): number {
  for (let digits: number = limits.pinDigits; digits < MOST_DIGITS; digits += 1) {
    if ((pinsInUse + 1) * NUMBERS_PER_ROOM <= 10 ** digits) return digits;
  }
  return MOST_DIGITS;
}

/** A random PIN. */
export function randomPin(digits: number): string {
  return String(randomInt(0, 10 ** digits)).padStart(digits, '0');
}
