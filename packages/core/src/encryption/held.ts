import { generationOf } from './key-id.ts';

/** The keys that a page holds of one sender, by id. */
export type HeldKeys = {
  /** Growing. */
  readonly ids: readonly number[];
  /** The highest that was told: what is told late or again from before means nothing. */
  readonly told: number;
  /** The highest that a frame was decrypted with. */
  readonly proved: number;
  /** Since when frames come under a higher one, and until when the lower ones are kept. */
  readonly retireAtMs: number | null;
};

/** Frames of a former key may be on their way for so long. */
export const GRACE_MS = 5_000;
/** More keys of one sender are never held: the lowest give way. */
const MOST_HELD = 6;

/** Nothing is known of the sender's keys yet. */
export const noKeys: HeldKeys = { ids: [], told: -1, proved: -1, retireAtMs: null };

/** A key was told by its sender; the same object: it means nothing now. */
export function holdTold(held: HeldKeys, keyId: number): HeldKeys {
  return keyId < held.told ? held : { ...hold(held, keyId), told: keyId };
}

/** Where the key of a frame comes from: it is held, it is made out of a held one, or there is none. */
export function findKey(held: HeldKeys, keyId: number): { readonly from: number; readonly steps: number } | null {
  const { ids } = held;
  for (let index = ids.length - 1; index >= 0; index -= 1) {
    const from = ids[index];
    if (from !== undefined && from <= keyId && generationOf(from) === generationOf(keyId))
      return { from, steps: keyId - from };
  }
  return null;
}

/** A frame was decrypted, so its key is the sender's. The lower ones go when the last frames under them have come. */
export function prove(held: HeldKeys, keyId: number, nowMs: number): HeldKeys {
  const kept = retire(held.ids.includes(keyId) ? held : hold(held, keyId), nowMs);
  if (keyId <= kept.proved) return kept;
  const lower = kept.ids.some((id) => id < keyId);
  return { ...kept, proved: keyId, retireAtMs: lower ? nowMs + GRACE_MS : null };
}

function hold(held: HeldKeys, keyId: number): HeldKeys {
  const ids = [...new Set([...held.ids, keyId])].sort((a, b) => a - b).slice(-MOST_HELD);
  return { ...held, ids };
}

function retire(held: HeldKeys, nowMs: number): HeldKeys {
  if (held.retireAtMs === null || nowMs < held.retireAtMs) return held;
  return { ...held, ids: held.ids.filter((id) => id >= held.proved), retireAtMs: null };
}
