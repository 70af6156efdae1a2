/** Smoothed connection score of one direction of one participant. */
export type ScoreMeter = {
  /** Moving average, 0 to 10; null: nothing measured yet. */
  readonly average: number | null;
  /** What was told last and when (ms of a monotonic clock); null: nothing yet. */
  readonly told: { readonly score: number; readonly at: number } | null;
};

/** What a step asks for. `wakeInMs`: take another sample then, there is more to tell or to follow. */
export type ScoreStep = {
  readonly meter: ScoreMeter;
  readonly tell: number | null;
  readonly wakeInMs: number | null;
};

/** At most one score event per participant and direction in this time. */
export const SCORE_INTERVAL_MS = 1_000;

/** Weight of a new sample when the score falls and when it rises: trouble is believed sooner than recovery. */
const WEIGHT = { falling: 0.6, rising: 0.3 } as const;

/** Nearer than this the average counts as arrived. */
const ARRIVED = 0.25;

/** A meter that has seen nothing. */
export const newScoreMeter: ScoreMeter = { average: null, told: null };

/** Takes in a sample (null: nothing to measure now) and says whether to tell and when to look again. */
export function stepScore(meter: ScoreMeter, sample: number | null, now: number): ScoreStep {
  if (sample === null) return { meter, tell: null, wakeInMs: null };
  const average = smooth(meter.average, sample);
  const followMs = average === sample ? null : SCORE_INTERVAL_MS;
  const score = Math.round(average);
  if (meter.told?.score === score) return { meter: { ...meter, average }, tell: null, wakeInMs: followMs };
  const waitMs = meter.told === null ? 0 : meter.told.at + SCORE_INTERVAL_MS - now;
  if (waitMs > 0) return { meter: { ...meter, average }, tell: null, wakeInMs: waitMs };
  return { meter: { average, told: { score, at: now } }, tell: score, wakeInMs: followMs };
}

function smooth(average: number | null, sample: number): number {
  if (average === null) return sample;
  const weight = sample < average ? WEIGHT.falling : WEIGHT.rising;
  const next = average + weight * (sample - average);
  return Math.abs(next - sample) < ARRIVED ? sample : next;
}

/** Scores of one published track: one number for each encoding, 0 to 10. */
export type TrackScore = { readonly paused: boolean; readonly encodings: readonly number[] };

/**
 * How well a participant sends: its worst running track, each judged by its best encoding
 * (an encoder that stopped its upper layers is thrifty, not troubled). null: nothing runs.
 */
export function sendScore(tracks: readonly TrackScore[]): number | null {
  const running = tracks.filter((track) => !track.paused && track.encodings.length > 0);
  if (running.length === 0) return null;
  return Math.min(...running.map((track) => Math.max(...track.encodings)));
}

/** How well a participant receives: the mean over what flows to it. null: nothing flows. */
export function receiveScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
