/** Who stands where in the grid; changes as little as possible, for faces that jump are hard to follow. */
export type Order = {
  readonly keys: readonly string[];
  /** When somebody last spoke, epoch milliseconds, by key. */
  readonly spokeAt: Readonly<Record<string, number>>;
  /** When a speaker was last brought forward. */
  readonly swappedAt: number;
};

/** The order before anybody came. */
export const EMPTY_ORDER: Order = { keys: [], spokeAt: {}, swappedAt: 0 };

/** A speaker brought forward stays at least this long before the next swap. */
export const SWAP_HOLD_MS = 2_000;

/** What the order follows. */
export type OrderInput = {
  readonly present: readonly string[];
  readonly speaker: string | null;
  /** How many of the first are visible. */
  readonly capacity: number;
  readonly now: number;
};

/**
 * Newcomers go to the end, leavers close the gap. A visible tile gives way only when somebody unseen speaks: the one
 * who has been silent longest changes places with them.
 */
export function nextOrder(previous: Order, { present, speaker, capacity, now }: OrderInput): Order {
  const stay = previous.keys.filter((key) => present.includes(key));
  const keys = [...stay, ...present.filter((key) => !stay.includes(key))];
  const spokeAt = speaker === null ? previous.spokeAt : { ...previous.spokeAt, [speaker]: now };
  const from = speaker === null ? -1 : keys.indexOf(speaker);
  if (speaker === null || from < capacity || now - previous.swappedAt < SWAP_HOLD_MS) {
    const same = keys.length === previous.keys.length && keys.every((key, i) => key === previous.keys[i]);
    return same && speaker === null ? previous : { keys, spokeAt, swappedAt: previous.swappedAt };
  }
  let quietest = 0;
  for (let i = 1; i < capacity; i += 1) {
    if ((spokeAt[keys[i] ?? ''] ?? 0) < (spokeAt[keys[quietest] ?? ''] ?? 0)) quietest = i;
  }
  const out = keys[quietest];
  if (out === undefined) return { keys, spokeAt, swappedAt: previous.swappedAt };
  keys[quietest] = speaker;
  keys[from] = out;
  return { keys, spokeAt, swappedAt: now };
}
