import type { Page } from 'playwright-core';
import type { Reading } from './page-probe.ts';
import { audibleTracks, movingTracks, soundPower, stoppedTracks } from './verdicts.ts';

/** How long a probe waits before it says no. */
type Patience = { readonly timeoutMs?: number };

const DEFAULT_TIMEOUT_MS = 20_000;
/** Readings are this far apart: the fake microphone of Chromium beeps once a second. */
const BETWEEN_READINGS_MS = 250;
/** Readings are compared over at most this long. */
const WINDOW_MS = 3_000;
/** Silence and stillness are believed when they lasted this long; longer than the pause between two beeps. */
const STILL_MS = 1_500;

/** Reads what a page receives and shows now. */
export async function read(page: Page): Promise<Reading> {
  return await page.evaluate(() => window.madangProbe.read());
}

/** Reads until `done` is content with the first reading and the latest, and gives back what it found. */
async function readUntil<Found>(
  page: Page,
  what: string,
  timeoutMs: number,
  done: (first: Reading, latest: Reading) => Found | undefined,
): Promise<Found> {
  let first = await read(page);
  for (let latest = first; ; latest = await read(page)) {
    // What appeared after the first reading has nothing to be compared with, and an old first reading says little
    // about now: start again from here.
    if (things(latest) > things(first) || latest.atMs - first.atMs > WINDOW_MS) first = latest;
    const found = done(first, latest);
    if (found !== undefined) return found;
    timeoutMs -= BETWEEN_READINGS_MS;
    if (timeoutMs <= 0) throw new Error(`not seen in time: ${what}\n${describe(first, latest)}`);
    await page.waitForTimeout(BETWEEN_READINGS_MS);
  }
}

const things = (reading: Reading): number => reading.video.length + reading.audio.length + reading.pictures.length;

function describe(first: Reading, latest: Reading): string {
  return JSON.stringify(
    {
      connections: latest.connections,
      elapsedMs: Math.round(latest.atMs - first.atMs),
      video: latest.video.map((track) => ({
        ...track,
        framesBefore: first.video.find((other) => other.trackId === track.trackId)?.framesDecoded,
      })),
      audio: latest.audio,
      power: Object.fromEntries(soundPower(first, latest)),
      pictures: latest.pictures.map(({ grid, ...rest }) => ({ ...rest, brightest: Math.max(...grid) })),
    },
    null,
    1,
  );
}

/**
 * Waits until exactly `count` received pictures move: frames decoded grow, and what is drawn is neither black nor the
 * same as before. Answers with the ids of their tracks.
 */
export async function seesMoving(page: Page, count: number, patience: Patience = {}): Promise<string[]> {
  return await readUntil(
    page,
    `${count} moving pictures`,
    patience.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    (first, latest) => {
      const moving = movingTracks(first, latest);
      return moving.length === count ? moving : undefined;
    },
  );
}

/** Waits until exactly `count` received sounds are played and not silent. Answers with the ids of their tracks. */
export async function hears(page: Page, count: number, patience: Patience = {}): Promise<string[]> {
  return await readUntil(page, `${count} sounds`, patience.timeoutMs ?? DEFAULT_TIMEOUT_MS, (first, latest) => {
    const audible = audibleTracks(first, latest);
    return audible.length === count ? audible : undefined;
  });
}

/** Waits until only `count` of the received sounds can still be heard, over a time longer than the pause between beeps. */
export async function hearsOnly(page: Page, count: number, patience: Patience = {}): Promise<void> {
  await stays(page, `only ${count} sounds`, patience, (before, after) => audibleTracks(before, after).length <= count);
}

/** Waits until only `count` of the received pictures still get new frames. */
export async function seesOnlyMoving(page: Page, count: number, patience: Patience = {}): Promise<void> {
  await stays(
    page,
    `only ${count} moving pictures`,
    patience,
    (before, after) => after.video.length - stoppedTracks(before, after).length <= count,
  );
}

/** Waits for a stretch of `STILL_MS` over which `holds` is true. */
async function stays(
  page: Page,
  what: string,
  patience: Patience,
  holds: (before: Reading, after: Reading) => boolean,
): Promise<void> {
  const deadline = Date.now() + (patience.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  for (;;) {
    const before = await read(page);
    await page.waitForTimeout(STILL_MS);
    const after = await read(page);
    if (holds(before, after)) return;
    if (Date.now() > deadline) throw new Error(`not seen in time: ${what}\n${describe(before, after)}`);
  }
}
