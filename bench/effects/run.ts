// What effects cost in Chromium: background per picture, in the page and beside it; noise suppression as a share of a core.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { CAMERA, openPersonBrowser } from '../../e2e/effects/camera.ts';
import { noisySpeech } from '../../e2e/effects/sound.ts';
import { median, round } from '../lib/numbers.ts';
import { circumstances, printTable, progress, root, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** Research's targets for 480p on two cores: p95 in the worker, and how busy the page may be. */
const BUDGET = { p95Ms: 33, pageShare: 0.05 };
const LOOKS = ['off', 'blur light', 'blur strong', 'image'] as const;
type Look = (typeof LOOKS)[number];

type Sample = {
  readonly look: Look;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly framesPerSecond: number;
  /** Of the worker's thread, ms per picture: what it takes even where the machine is busy. */
  readonly cpuMs: number;
  /** Share of a core. */
  readonly pageShare: number;
  readonly workerShare: number;
};

const html = `<!doctype html><html lang="en"><title>Bench</title><body><video muted autoplay playsinline width="640"></video>
<script type="module">window.effects = await import('/sdk/effects.js');</script>`;

declare global {
  interface Window {
    effects: typeof import('@madang/client/effects');
    show: (look: Look) => Promise<void>;
    costs: import('@madang/client/effects').FrameCost[];
  }
}

const where = circumstances();
const server = await startServer();
const person = await openPersonBrowser();
try {
  const page = await person.open('about:blank');
  const url = `${server.url}/bench-page`;
  await page.route(url, async (route) => await route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(url);
  await page.waitForFunction(() => window.effects !== undefined);
  await prepare(page);
  const samples: Sample[] = [];
  for (let turn = 1; turn <= Number(flags.rounds); turn += 1) {
    // There and back, so that what drifts drifts over all.
    for (const look of turn % 2 === 1 ? LOOKS : LOOKS.toReversed()) samples.push(await measure(page, look));
    progress(`round ${turn} of ${flags.rounds}`);
  }
  const results = LOOKS.map((look) =>
    row(
      look,
      samples.filter((one) => one.look === look),
    ),
  );
  printTable(results);
  const noise = await measureNoise(page);
  printTable([noise]);
  if (flags.save)
    writeResult('effects', where, {
      floor: 'the same camera without effect',
      budget: BUDGET,
      camera: CAMERA,
      results,
      noise,
      samples,
    });
} finally {
  await person.close();
  await server.close();
}

/** Opens the camera and the engine; `window.show` changes what is seen. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480, frameRate: 30 } });
    const [camera] = stream.getVideoTracks();
    const video = document.querySelector('video');
    if (camera === undefined || video === null) throw new Error('no camera');
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 720;
    canvas.getContext('2d')?.fillRect(0, 0, 1280, 720);
    const image = await createImageBitmap(canvas);
    window.costs = [];
    const background = await window.effects.createBackground({
      assets: '/sdk/',
      look: { kind: 'blur', strength: 'strong' },
      onCost: (cost) => window.costs.push(cost),
    });
    let open: Awaited<ReturnType<typeof background.open>> | null = null;
    window.show = async (look) => {
      open?.close();
      open = null;
      if (look === 'image') await background.setLook({ kind: 'image', image });
      else if (look !== 'off')
        await background.setLook({ kind: 'blur', strength: look === 'blur light' ? 'light' : 'strong' });
      if (look !== 'off') open = await background.open(camera, () => undefined);
      video.srcObject = new MediaStream([open?.track ?? camera]);
      await video.play();
    };
  });
}

async function measure(page: Page, look: Look): Promise<Sample> {
  await page.evaluate(async (wanted) => await window.show(wanted), look);
  await page.waitForTimeout(1_500);
  const begin = await threadsOf(page);
  const painted = await page.evaluate(async (ms) => {
    window.costs = [];
    const video = document.querySelector('video');
    let count = 0;
    const note = () => {
      count += 1;
      video?.requestVideoFrameCallback(note);
    };
    video?.requestVideoFrameCallback(note);
    await new Promise((done) => setTimeout(done, ms));
    return { count, costs: window.costs };
  }, Number(flags.seconds) * 1_000);
  const end = await threadsOf(page);
  const seconds = (end.atMs - begin.atMs) / 1_000;
  const worker = end.worker - begin.worker;
  const of = (key: 'p50Ms' | 'p95Ms') => (look === 'off' ? Number.NaN : median(painted.costs.map((cost) => cost[key])));
  return {
    look,
    p50Ms: of('p50Ms'),
    p95Ms: of('p95Ms'),
    framesPerSecond: painted.count / seconds,
    cpuMs:
      look === 'off'
        ? Number.NaN
        : (worker * 1_000) / (median(painted.costs.map((cost) => cost.framesPerSecond)) * seconds),
    pageShare: (end.page - begin.page) / seconds,
    workerShare: worker / seconds,
  };
}

/** CPU seconds so far of the page's own thread and of its workers' threads, by the kernel's account. */
async function threadsOf(
  page: Page,
): Promise<{ readonly atMs: number; readonly page: number; readonly worker: number }> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  const sums = { page: 0, worker: 0 };
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    for (const thread of readdirSync(`/proc/${id}/task`)) {
      const name = readFileSync(`/proc/${id}/task/${thread}/comm`, 'utf8').trim();
      const seconds = Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e9;
      if (thread === String(id)) sums.page += seconds;
      else if (/^(?:DedicatedWorker|WebAssembly|ThreadPool)/.test(name)) sums.worker += seconds;
    }
  }
  return { atMs: performance.now(), ...sums };
}

function row(look: Look, of: readonly Sample[]) {
  const middle = (key: Exclude<keyof Sample, 'look'>) => median(of.map((sample) => sample[key]));
  const shown = (value: number, digits = 1) => (Number.isNaN(value) ? null : round(value, digits));
  return {
    background: look,
    'p50 ms': shown(middle('p50Ms')),
    'p95 ms': shown(middle('p95Ms')),
    'pictures/s': shown(middle('framesPerSecond')),
    'CPU ms per picture': shown(middle('cpuMs')),
    'page % of a core': shown(middle('pageShare') * 100),
    'worker % of a core': shown(middle('workerShare') * 100),
  };
}

/** Sends a recording through the engine as fast as it goes: level of pauses and of speech before and after, and the time it takes. */
async function measureNoise(page: Page) {
  const speech = readFileSync(join(root, 'e2e/effects/fixtures/speech.wav'));
  const recording = noisySpeech(speech).toString('base64');
  const found = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const files: Record<string, string> = await (await fetch('/sdk/effects/files.json')).json();
    const wasmBinary = await (await fetch(`/sdk/effects/${files['noiseWasm']}`)).arrayBuffer();
    const run = async (clean: boolean) => {
      const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.slice().buffer);
      const context = new OfflineAudioContext(1, sound.length, 48_000);
      const source = new AudioBufferSourceNode(context, { buffer: sound });
      if (clean) {
        await context.audioWorklet.addModule(`/sdk/effects/${files['noiseWorklet']}`);
        const name = '@sapphi-red/web-noise-suppressor/rnnoise';
        const node = new AudioWorkletNode(context, name, { processorOptions: { maxChannels: 1, wasmBinary } });
        source.connect(node).connect(context.destination);
        // The engine compiles beside the rendering, which would be over before.
        await new Promise((ready) => setTimeout(ready, 500));
      } else source.connect(context.destination);
      source.start();
      const begin = performance.now();
      const samples = (await context.startRendering()).getChannelData(0);
      const tookMs = performance.now() - begin;
      const levels: number[] = [];
      for (let at = 48_000; at + 960 <= samples.length; at += 960) {
        const power = samples.subarray(at, at + 960).reduce((sum, sample) => sum + sample * sample, 0) / 960;
        levels.push(10 * Math.log10(power + 1e-12));
      }
      levels.sort((a, b) => a - b);
      const share = (part: number) => levels[Math.floor(levels.length * part)] ?? Number.NaN;
      return { tookMs, seconds: sound.duration, pauseDb: share(0.15), speechDb: share(0.9) };
    };
    const runs = [
      await run(false),
      await run(true),
      await run(false),
      await run(true),
      await run(false),
      await run(true),
    ];
    return runs;
  }, recording);
  const [raw, clean] = [found.filter((_, i) => i % 2 === 0), found.filter((_, i) => i % 2 === 1)];
  const of = (runs: typeof found, key: 'tookMs' | 'pauseDb' | 'speechDb') => median(runs.map((one) => one[key]));
  return {
    engine: 'RNNoise',
    'pauses before dB': round(of(raw, 'pauseDb'), 1),
    'pauses after dB': round(of(clean, 'pauseDb'), 1),
    'speech changes by dB': round(of(clean, 'speechDb') - of(raw, 'speechDb'), 1),
    '% of a core': round(
      ((of(clean, 'tookMs') - of(raw, 'tookMs')) / ((raw[0]?.seconds ?? Number.NaN) * 1_000)) * 100,
      2,
    ),
  };
}
