import type { Picture, Reading } from './page-probe.ts';

/** Brightness that no part of a black or nearly black picture reaches. */
const BLACK = 24;
/** How much a point must change to be a change and not noise of the codec, which leaves a still picture as it is. */
const CHANGE = 6;
/** Frames that must be decoded between two readings. */
const FRAMES = 3;
/** Mean power of sound (full scale = 1) that is more than comfort noise; a fake microphone has 1e-3 and above. */
const POWER = 1e-6;

const notBlack = (picture: Picture): boolean => picture.grid.some((brightness) => brightness > BLACK);

const differs = (before: Picture, after: Picture): boolean =>
  after.grid.some((brightness, i) => Math.abs(brightness - (before.grid[i] ?? 0)) > CHANGE);

/** Received tracks whose picture moves: decoded meanwhile, shown on the page, not black, not the same as before. */
export function movingTracks(before: Reading, after: Reading): string[] {
  return after.video
    .filter((track) => {
      const earlier = before.video.find((other) => other.trackId === track.trackId);
      return earlier !== undefined && track.framesDecoded - earlier.framesDecoded >= FRAMES;
    })
    .map((track) => track.trackId)
    .filter((trackId) => {
      const shows = (picture: Picture) => picture.trackIds.includes(trackId);
      const then = before.pictures.find(shows);
      const now = after.pictures.find(shows);
      return then !== undefined && now !== undefined && notBlack(now) && differs(then, now);
    });
}

/** Received tracks of which no frame was decoded meanwhile. */
export function stoppedTracks(before: Reading, after: Reading): string[] {
  return after.video
    .filter((track) => {
      const earlier = before.video.find((other) => other.trackId === track.trackId);
      return earlier !== undefined && track.framesDecoded === earlier.framesDecoded;
    })
    .map((track) => track.trackId);
}

/** Mean power of each received audio track between two readings, full scale = 1; NaN where nothing was played. */
export function soundPower(before: Reading, after: Reading): ReadonlyMap<string, number> {
  const powers = new Map<string, number>();
  for (const track of after.audio) {
    const earlier = before.audio.find((other) => other.trackId === track.trackId);
    if (earlier === undefined) continue;
    powers.set(track.trackId, (track.energy - earlier.energy) / (track.seconds - earlier.seconds));
  }
  return powers;
}

/** Received audio tracks that are played and not silent. */
export function audibleTracks(before: Reading, after: Reading): string[] {
  return [...soundPower(before, after)].filter(([, power]) => power > POWER).map(([trackId]) => trackId);
}
