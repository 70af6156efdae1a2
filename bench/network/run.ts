// What a bad line does to who receives: loss x delay on the receiver's side, the same for a call through Madang, one
// directly between browsers, and one through Janus' VideoRoom, all three at the same time.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { janusMissing } from '../lib/janus.ts';
import { median, round } from '../lib/numbers.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';
import { callDirectly, callOverJanus, callOverMadang, type TestedCall } from './calls.ts';
import { audioFreezeShare, concealedShare, lostShare, recoveryMs, videoBps, videoFreezeShare } from './freezes.ts';
import { forget, type Seen, seen } from './page.ts';

const { values: flags } = parseArgs({
  options: {
    /** Four cells once, in about two minutes. */
    short: { type: 'boolean', default: false },
    /** Times that the grid is gone through, there and back. */
    passes: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '12' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const grid = flags.short
  ? { lossPercent: [0, 10], delayMs: [0, 150] }
  : { lossPercent: [0, 2, 5, 10, 20], delayMs: [0, 50, 150, 300] };
const passes = flags.short ? 1 : Number(flags.passes);

/** Buffers and estimates find their new place; what they do meanwhile is not counted. */
const SETTLE_MS = 2_000;
/** A call that is not as before after this long has not recovered. */
const RECOVERY_LIMIT_MS = 12_000;
const LOOK_MS = 500;

/** Differences that are smaller than this, or than what the passes differ by, are noise. */
const NOISE_POINTS = 2;
const NOISE_MS = 1_000;

const counted = ['video freeze %', 'audio freeze %', 'audio made up %'] as const;

type Cell = { readonly lossPercent: number; readonly delayMs: number };
type Measured = Cell & {
  readonly pass: number;
  readonly system: string;
  readonly 'lost %': number;
  readonly 'rtt ms': number;
  readonly 'video freeze %': number;
  readonly 'audio freeze %': number;
  readonly 'audio made up %': number;
  readonly fps: number;
  readonly 'video kbps': number;
  /** null: not within 12 s. */
  readonly 'recovery ms': number | null;
};

const where = circumstances();
const missing = await janusMissing();
if (missing !== null) progress(missing);
const server = await startServer({ MADANG_MEDIA_WORKERS: '1' });
const browser = await launchBrowser('chromium');
const place = { browser, server };
const calls: TestedCall[] = [];
try {
  for (const open of [callOverMadang, callDirectly, ...(missing === null ? [callOverJanus] : [])])
    calls.push(await open(place));
  const usual = await usualFps();
  progress(`unimpaired: ${calls.map(({ name }, i) => `${name} ${usual[i]} fps`).join(', ')}`);
  const cells = grid.delayMs.flatMap((delayMs) => grid.lossPercent.map((lossPercent) => ({ lossPercent, delayMs })));
  const measured: Measured[] = [];
  for (let pass = 1; pass <= passes; pass++)
    for (const cell of pass % 2 === 1 ? cells : cells.toReversed()) {
      const rows = await measure(cell, pass, usual);
      measured.push(...rows);
      progress(rows.map((row) => JSON.stringify(row)).join('\n'));
    }
  const results = cells.flatMap((cell) => calls.map(({ name }) => summary(measured, cell, name)));
  printTable(results);
  const worse = cells.flatMap((cell) => worseThanJanus(measured, cell));
  process.stdout.write(
    worse.length === 0
      ? '\nNowhere worse than Janus beyond the noise.\n'
      : `\nWorse than Janus:\n${worse.join('\n')}\n`,
  );
  if (flags.save)
    writeResult('network', where, {
      floor: 'the same line directly between browsers, and Janus',
      usualFps: usual,
      results,
      worse,
      measured,
    });
} finally {
  for (const call of calls) await call.close();
  await browser.close();
  await server.close();
}

async function usualFps(): Promise<number[]> {
  // Bandwidth estimates begin low: half of the time is for them.
  await pause(6_000);
  const from = await Promise.all(calls.map(async ({ receiver }) => await forget(receiver)));
  await pause(5_000);
  const all = await Promise.all(calls.map(async ({ receiver }) => await seen(receiver)));
  return all.map(({ paintedAt, nowMs }, i) => round((paintedAt.length * 1_000) / (nowMs - (from[i] ?? 0)), 1));
}

async function measure(cell: Cell, pass: number, usual: readonly number[]): Promise<Measured[]> {
  await Promise.all(
    calls.map(async ({ line }) => await line.set({ latencyMs: cell.delayMs, lossShare: cell.lossPercent / 100 })),
  );
  await pause(SETTLE_MS);
  const from = await Promise.all(calls.map(async ({ receiver }) => await forget(receiver)));
  await pause(Number(flags.seconds) * 1_000);
  const bad = await Promise.all(calls.map(async ({ receiver }) => await seen(receiver)));
  await Promise.all(calls.map(async ({ line }) => await line.clear()));
  const clearedAt = await Promise.all(calls.map(async ({ receiver }) => await forget(receiver)));
  const recovered = await recoveries(clearedAt, usual);
  return calls.map(({ name }, i) => {
    const one = bad[i];
    if (one === undefined) throw new Error('every call was looked at');
    return { pass, ...cell, system: name, ...figures(one, from[i] ?? 0), 'recovery ms': recovered[i] ?? null };
  });
}

async function recoveries(clearedAt: readonly number[], usual: readonly number[]): Promise<(number | null)[]> {
  const deadline = performance.now() + RECOVERY_LIMIT_MS;
  for (;;) {
    await pause(LOOK_MS);
    const all = await Promise.all(calls.map(async ({ receiver }) => await seen(receiver)));
    const times = all.map((one, i) => recoveryMs(one, clearedAt[i] ?? 0, usual[i] ?? 0));
    if (times.every((time) => time !== null) || performance.now() > deadline) return times;
  }
}

function figures({ paintedAt, samples, rttMs, nowMs }: Seen, fromMs: number) {
  const painted = paintedAt.filter((at) => at > fromMs).length;
  return {
    'lost %': round(100 * lostShare(samples), 1),
    'rtt ms': round(rttMs),
    'video freeze %': round(100 * videoFreezeShare(paintedAt, fromMs, nowMs), 1),
    'audio freeze %': round(100 * audioFreezeShare(samples), 1),
    'audio made up %': round(100 * concealedShare(samples), 1),
    fps: round((painted * 1_000) / (nowMs - fromMs), 1),
    'video kbps': round(videoBps(samples) / 1_000),
  };
}

function of(measured: readonly Measured[], cell: Cell, system: string): readonly Measured[] {
  return measured.filter(
    (row) => row.system === system && row.lossPercent === cell.lossPercent && row.delayMs === cell.delayMs,
  );
}

/** The middle of the passes. */
function summary(measured: readonly Measured[], cell: Cell, system: string) {
  const rows = of(measured, cell, system);
  const middle = (key: Exclude<keyof Measured, 'system' | 'recovery ms'>) =>
    round(median(rows.map((row) => row[key])), 1);
  const recovered = rows.map((row) => row['recovery ms'] ?? Number.POSITIVE_INFINITY);
  const recovery = round(median(recovered));
  return {
    'loss %': cell.lossPercent,
    'delay ms': cell.delayMs,
    system,
    'lost %': middle('lost %'),
    'rtt ms': middle('rtt ms'),
    'video freeze %': middle('video freeze %'),
    'audio freeze %': middle('audio freeze %'),
    'audio made up %': middle('audio made up %'),
    fps: middle('fps'),
    'video kbps': middle('video kbps'),
    'recovery ms': Number.isFinite(recovery) ? recovery : null,
  };
}

function worseThanJanus(measured: readonly Measured[], cell: Cell): string[] {
  const [ours, theirs] = [of(measured, cell, 'Madang'), of(measured, cell, 'Janus')];
  if (theirs.length === 0) return [];
  const title = `${cell.lossPercent} % loss, ${cell.delayMs} ms`;
  const compare = (what: string, read: (row: Measured) => number, noise: number) => {
    const [mine, other] = [ours.map(read), theirs.map(read)];
    // Every pass of ours worse than every pass of theirs: no overlap.
    return Math.min(...mine) - Math.max(...other) > noise
      ? [`${title}: ${what} ${mine.join(', ')} against ${other.join(', ')}`]
      : [];
  };
  return [
    ...counted.flatMap((key) => compare(key, (row) => row[key], NOISE_POINTS)),
    ...compare('recovery ms', (row) => row['recovery ms'] ?? RECOVERY_LIMIT_MS, NOISE_MS),
  ];
}
