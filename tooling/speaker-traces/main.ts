// Records what a real media worker hears of real Chromium microphones: the traces that the choice of the speaker is
// tested with. Needs espeak-ng, Chromium and the built SDK: node tooling/speaker-traces/main.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { openSdkWorld } from '../../e2e/sdk/world.ts';
import { sounds, wav } from './sounds.ts';

const target = resolve(import.meta.dirname, '../../packages/core/src/media/testing/speaker-traces.json');
/** As often as the server looks (`level-watch.ts`). */
const LOOK_MS = 300;

const folder = mkdtempSync(join(tmpdir(), 'madang-traces-'));
const world = await openSdkWorld();
const traces: Record<string, (number | null)[]> = {};
try {
  for (const [name, samples] of Object.entries(sounds())) {
    const file = join(folder, `${name}.wav`);
    writeFileSync(file, wav(samples));
    traces[name] = await record(file, (samples.length / 48_000) * 1_000);
    process.stderr.write(`${name}: ${traces[name].map((level) => level ?? '–').join(' ')}\n`);
  }
} finally {
  await world.close();
  rmSync(folder, { recursive: true });
}
const how =
  'Levels in dBov, one every 300 ms, null: nothing above -70. Sounds of tooling/speaker-traces as Chromium’s microphone (gain control, noise suppression and Opus as by default), measured by the AudioLevelObserver of a real media worker.';
writeFileSync(target, `${JSON.stringify({ how, lookMs: LOOK_MS, traces })}\n`);

/** What the worker hears of somebody whose microphone is this file. */
async function record(file: string, lengthMs: number): Promise<(number | null)[]> {
  const browser = await launchBrowser('chromium', { args: [`--use-file-for-fake-audio-capture=${file}%noloop`] });
  const levels: { readonly atMs: number; readonly level: number | null }[] = [];
  const stop = world.engine.onEvent((event) => {
    if (event.type === 'levels') levels.push({ atMs: performance.now(), level: event.items[0]?.levelDbov ?? null });
  });
  try {
    const open = async (url: string) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    };
    await world.join(open, world.room().id, { microphone: true });
    await new Promise((done) => setTimeout(done, lengthMs + 2 * LOOK_MS));
  } finally {
    stop();
    await browser.close();
  }
  const startMs = levels[0]?.atMs ?? 0;
  const last = Math.round(((levels.at(-1)?.atMs ?? startMs) - startMs) / LOOK_MS);
  const trace: (number | null)[] = Array.from({ length: last + 1 }, () => null);
  for (const { atMs, level } of levels) trace[Math.round((atMs - startMs) / LOOK_MS)] = level;
  return trace;
}
