/** What is remembered of a track. */
export type Seen = {
  readonly points: Uint8Array;
  readonly average: number;
  readonly motion: 'still' | 'moving' | 'much';
};

/** Takes in one more picture. */
export function look(before: Seen | null, points: Uint8Array): Seen;
