import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../harness/browsers.ts';
import { installProbe } from '../harness/page-probe.ts';
import { hears } from '../harness/probes.ts';
import { openSdkWorld, type SdkWorld } from '../sdk/world.ts';
import { noteDevices, statesOf } from './page.ts';
import { noisySpeech } from './sound.ts';

let world: SdkWorld;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'madang-sound-'));

beforeAll(async () => {
  const file = join(folder, 'noisy.wav');
  writeFileSync(file, noisySpeech(readFileSync(join(import.meta.dirname, 'fixtures/speech.wav'))));
  browser = await launchBrowser('chromium', { args: [`--use-file-for-fake-audio-capture=${file}`] });
  world = await openSdkWorld();
});

afterAll(async () => {
  await world.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (url: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(installProbe);
  await page.goto(url);
  return page;
};

/** Loudness of a microphone over one round of the recording, dBFS of 20 ms each: in pauses and in speech. */
async function loudness(page: Page): Promise<{ readonly pauseDb: number; readonly speechDb: number }> {
  return await page.evaluate(async () => {
    const track = window.call.localTrack('microphone')?.mediaStreamTrack;
    if (track === undefined) throw new Error('no microphone');
    const context = new AudioContext({ sampleRate: 48_000 });
    const analyser = new AnalyserNode(context, { fftSize: 1024 });
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(1024);
    const levels: number[] = [];
    const end = performance.now() + 8_000;
    while (performance.now() < end) {
      await new Promise((next) => setTimeout(next, 20));
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      levels.push(10 * Math.log10(power + 1e-12));
    }
    await context.close();
    const sorted = levels.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    return { pauseDb: at(0.15), speechDb: at(0.9) };
  });
}

describe('noise suppression', () => {
  test('takes noise out of pauses and leaves speech; the browser’s own is off meanwhile', async () => {
    const room = world.room();
    const anna = await world.join(open, room.id, { before: noteDevices });
    const bora = await world.join(open, room.id);
    // As it comes, without any suppression, to compare with.
    await anna.evaluate(() =>
      window.call.setMicrophone(true, { constraints: { noiseSuppression: false, autoGainControl: false } }),
    );
    await hears(bora, 1);
    const raw = await loudness(anna);
    const before = await anna.evaluate(() => window.call.self?.tracks.map(({ id }) => id));
    await anna.evaluate(async () => {
      const { createNoiseSuppression } = await window.fetchEffects();
      await window.call.setProcessor('microphone', await createNoiseSuppression({ assets: '/sdk/' }));
    });
    const clean = await loudness(anna);
    // Measured: −33 dB and more in pauses, −0.1 dB of speech (bench/effects).
    expect(clean.pauseDb).toBeLessThan(raw.pauseDb - 20);
    expect(Math.abs(clean.speechDb - raw.speechDb)).toBeLessThan(4);
    expect(clean.speechDb).toBeGreaterThan(clean.pauseDb + 35);
    await hears(bora, 1);
    expect(await anna.evaluate(() => window.call.self?.tracks.map(({ id }) => id))).toEqual(before);
    expect(await anna.evaluate(() => window.opened.at(-1)?.getSettings().noiseSuppression)).toBe(false);
    expect((await statesOf(anna, 'audio')).filter((state) => state === 'live')).toHaveLength(1);
  });

  test('stays through mute; taken out, the browser’s own is back', async () => {
    const room = world.room();
    const anna = await world.join(open, room.id, { microphone: true, before: noteDevices });
    const bora = await world.join(open, room.id);
    await hears(bora, 1);
    expect(await anna.evaluate(() => window.opened.at(-1)?.getSettings().noiseSuppression)).toBe(true);
    await anna.evaluate(async () => {
      const { createNoiseSuppression } = await window.fetchEffects();
      await window.call.setMicrophone(false);
      await window.call.setProcessor('microphone', await createNoiseSuppression({ assets: '/sdk/' }));
    });
    expect(await anna.evaluate(() => window.call.snapshot.sources.microphone.status)).toBe('off');
    expect(await anna.evaluate(() => window.call.localTrack('microphone')?.mediaStreamTrack.enabled)).toBe(false);
    await anna.evaluate(() => window.call.setMicrophone(true));
    await hears(bora, 1);
    expect(await anna.evaluate(() => window.opened.at(-1)?.getSettings().noiseSuppression)).toBe(false);
    await anna.evaluate(() => window.call.setProcessor('microphone', null));
    await hears(bora, 1);
    expect(await anna.evaluate(() => window.opened.at(-1)?.getSettings().noiseSuppression)).toBe(true);
    expect((await statesOf(anna, 'audio')).filter((state) => state === 'live')).toHaveLength(1);
  });

  test('that fails to begin at joining leaves the microphone on, without it, and says so', async () => {
    const room = world.room();
    const anna = await world.join(open, room.id, {
      microphone: true,
      before: async (page) => {
        await page.evaluate(() => {
          window.processors = { microphone: { kind: 'audio', open: () => Promise.reject(new Error('broken')) } };
        });
      },
    });
    const bora = await world.join(open, room.id);
    await hears(bora, 1);
    expect(await anna.evaluate(() => window.said.map(({ code }) => code).filter(Boolean))).toEqual([
      'PROCESSOR_FAILED',
    ]);
  });
});
