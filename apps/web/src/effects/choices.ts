/** Built-in pictures for behind a person, in the order in which they are shown. */
export const SCENES = ['paper', 'lattice', 'hills', 'evening'] as const;

/** What may be behind a person. `own`: a picture of theirs, which stays on this device. */
export type BackgroundId = 'none' | 'blur-light' | 'blur-strong' | (typeof SCENES)[number] | 'own';

const IDS: readonly BackgroundId[] = ['none', 'blur-light', 'blur-strong', ...SCENES, 'own'];

/** A background out of storage; what is unknown is none. `hasOwn`: there is an own picture. */
export function readBackground(stored: unknown, hasOwn: boolean): BackgroundId {
  const known = IDS.find((id) => id === stored) ?? 'none';
  return known === 'own' && !hasOwn ? 'none' : known;
}

/** What can be chosen, in order. A device that can do nothing is offered nothing, but the way out of an earlier choice. */
export function offered(can: boolean, hasOwn: boolean, chosen: BackgroundId): readonly BackgroundId[] {
  if (can) return IDS.filter((id) => id !== 'own' || hasOwn);
  return chosen === 'none' ? [] : ['none', chosen];
}
