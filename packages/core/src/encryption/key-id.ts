/**
 * Ids of one participant's keys, as RFC 9605 §5.1 has them: a generation, which is a key drawn at random, and a step of its
 * ratchet, which everybody who has an earlier step of the generation makes by themselves, and nobody makes backwards.
 */
export const RATCHET_STEPS = 16;

/** Ids fit into so many bits. */
export const KEY_ID_BITS = 32;

/** The id of a step of a generation. */
export function keyIdOf(generation: number, step: number): number {
  return generation * RATCHET_STEPS + step;
}

/** The generation that a key is of. */
export function generationOf(keyId: number): number {
  return Math.floor(keyId / RATCHET_STEPS);
}

/** The key after this one in its ratchet; null: the ratchet is at its end. */
export function nextStep(keyId: number): number | null {
  return keyId % RATCHET_STEPS === RATCHET_STEPS - 1 ? null : keyId + 1;
}
