/** A picture that takes longer leaves too little of the 33 ms between two: every second one is left out. */
const SLOW_MS = 25;
/** Below this all pictures are worked on again; apart from the bound above, so that it does not swing. */
const FAST_MS = 18;
/** How much of the average is the latest picture. */
const WEIGHT = 0.1;

/** How fast pictures are taken. */
export type Pace = {
  /** Moving average of the time that a picture takes, ms. */
  readonly averageMs: number;
  readonly halved: boolean;
  /** Every second picture is left out while halved: whether the last one was. */
  readonly left: boolean;
  /** When the last picture was taken, ms. */
  readonly takenAtMs: number;
};

/** Before the first picture. */
export const firstPace: Pace = { averageMs: 0, halved: false, left: false, takenAtMs: Number.NEGATIVE_INFINITY };

/** Whether to take a picture that comes at `atMs`, when at most `frameRate` a second are wanted (null: all). */
export function decide(
  pace: Pace,
  atMs: number,
  frameRate: number | null,
): { readonly take: boolean; readonly pace: Pace } {
  // Cameras do not come on the millisecond: half an interval early is in time.
  if (frameRate !== null && atMs - pace.takenAtMs < 1_000 / frameRate - HALF_TICK_MS) return { take: false, pace };
  if (pace.halved && !pace.left) return { take: false, pace: { ...pace, left: true } };
  return { take: true, pace: { ...pace, left: false, takenAtMs: atMs } };
}

/** Half of the interval of 60 pictures a second, ms. */
const HALF_TICK_MS = 8;

/** Takes in how long a picture took. */
export function learn(pace: Pace, tookMs: number): Pace {
  const averageMs = pace.averageMs === 0 ? tookMs : pace.averageMs * (1 - WEIGHT) + tookMs * WEIGHT;
  return { ...pace, averageMs, halved: pace.halved ? averageMs > FAST_MS : averageMs > SLOW_MS };
}
