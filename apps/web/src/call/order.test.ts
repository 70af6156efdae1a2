import { describe, expect, it } from 'vitest';
import { EMPTY_ORDER, nextOrder, type Order, SWAP_HOLD_MS } from './order.ts';

const present = ['a', 'b', 'c', 'd'];
const start: Order = nextOrder(EMPTY_ORDER, { present, speaker: null, capacity: 2, now: 10_000 });

describe('nextOrder', () => {
  it('adds newcomers at the end and closes the gap of leavers', () => {
    const after = nextOrder(start, { present: ['e', 'a', 'c', 'd'], speaker: null, capacity: 2, now: 11_000 });
    expect(after.keys).toEqual(['a', 'c', 'd', 'e']);
  });

  it('stays the same object while nothing happens', () => {
    expect(nextOrder(start, { present, speaker: null, capacity: 2, now: 99_000 })).toBe(start);
  });

  it('moves nobody for a speaker who is visible', () => {
    const after = nextOrder(start, { present, speaker: 'b', capacity: 2, now: 11_000 });
    expect(after.keys).toEqual(present);
  });

  it('brings an unseen speaker to the place of whoever was silent longest', () => {
    const spoken = nextOrder(start, { present, speaker: 'a', capacity: 2, now: 11_000 });
    const after = nextOrder(spoken, { present, speaker: 'd', capacity: 2, now: 12_000 });
    expect(after.keys).toEqual(['a', 'd', 'c', 'b']);
  });

  it('holds after a swap, so that faces do not flicker', () => {
    const swapped = nextOrder(start, { present, speaker: 'd', capacity: 2, now: 12_000 });
    const soon = nextOrder(swapped, { present, speaker: 'c', capacity: 2, now: 12_000 + SWAP_HOLD_MS - 1 });
    expect(soon.keys).toEqual(swapped.keys);
    const later = nextOrder(soon, { present, speaker: 'c', capacity: 2, now: 12_000 + SWAP_HOLD_MS });
    expect(later.keys.slice(0, 2)).toContain('c');
  });
});
