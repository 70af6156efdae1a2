// Audio Safe on a real line in Chromium: how soon sound alone is left when the line narrows, how soon everything is back,
// how often it changes its mind, what the sound goes through meanwhile, and what the others in the room notice.
// `--cases narrow,square,lossy,others`, `--rounds 2`, `--halves 18`: ten-second halves of the square wave; `--append`: to
// what was measured of this commit today, for machines that are free for a short while at a time.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { round } from '../lib/numbers.ts';
import { type Cell, circumstances, printTable, progress, readResult, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';
import { type BenchCall, type Line, openBenchCall, worstLevel } from './call.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    cases: { type: 'string', default: 'narrow,square,lossy,others' },
    halves: { type: 'string', default: '18' },
    append: { type: 'boolean', default: false },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** What the page is seen to do, each quarter of a second. */
type Look = {
  readonly atMs: number;
  readonly level: number;
  readonly cause: string | null;
  /** Level of what it receives. */
  readonly receives: number;
  /** Bytes of sound sent so far, and the round trip that the other end reports. */
  readonly soundBytes: number;
  readonly rttMs: number | null;
};

const WIDE: Line = { bps: 5_000_000 };
const NARROW: Line = { bps: 60_000 };
const TIGHT: Line = { bps: 200_000 };
const LOSSY: Line = { bps: 5_000_000, lossShare: 0.1 };
const LOOK_MS = 250;
/** Long enough that the bandwidth estimate has grown and the call has settled. */
const SETTLE_MS = 12_000;
const SAFE = 4;

const where = circumstances();
const server = await startServer({ MADANG_MEDIA_WORKERS: '1' });
const browser = await launchBrowser('chromium');
const former = flags.append ? readResult('audio-safe', where) : null;
const rows = [...((former?.['results'] ?? []) as Record<string, Cell>[])];
const looks = { ...((former?.['looks'] ?? {}) as Record<string, readonly Look[]>) };
try {
  for (const name of flags.cases.split(',')) {
    for (let count = 1; count <= Number(flags.rounds); count++) {
      const call = await openBenchCall({ browser, server, others: name === 'others' ? 2 : 1 });
      await pause(SETTLE_MS);
      const row = await run(name, call);
      progress(`${name} ${count}: ${JSON.stringify(row)}`);
      rows.push({ case: name, ...row });
      await call.close();
    }
  }
  for (const group of Map.groupBy(rows, (row) => row['case']).values()) printTable(group);
  if (flags.save)
    writeResult('audio-safe', where, {
      floor: 'goals: sound alone within 5 s, pictures within 20 s, everything within 60 s, 4 changes a minute',
      results: rows,
      looks,
    });
} finally {
  await browser.close();
  await server.close();
}

async function run(name: string, call: BenchCall): Promise<Record<string, Cell>> {
  switch (name) {
    case 'narrow':
      return await narrow(call);
    case 'square':
      return await square(call);
    case 'lossy':
      return await lossy(call);
    case 'others':
      return await others(call);
    default:
      throw new Error(`no such case: ${name}; there are narrow, square, lossy, others`);
  }
}

/** 60 kbit/s for a while, then wide again. */
async function narrow({ page, line }: BenchCall): Promise<Record<string, Cell>> {
  await line(NARROW);
  const down = await watch(page, 25_000);
  await line(WIDE);
  const up = await watch(page, 75_000);
  looks[`narrow ${Object.keys(looks).length}`] = thin([
    ...down,
    ...up.map((look) => ({ ...look, atMs: look.atMs + 25_000 })),
  ]);
  const drained = down.filter((look) => look.atMs >= 15_000);
  return {
    'sound alone after s': secondsUntil(down, (look) => look.level >= SAFE),
    'RTT 15 s on, ms': round(Math.max(...drained.map((look) => look.rttMs ?? 0))),
    'longest pause of sound, s': longestPause([...down, ...up]),
    'pictures after s': secondsUntil(up, (look) => look.level < SAFE),
    'everything after s': secondsUntil(up, (look) => look.level === 0),
    changes: changesOf([...down, ...up]),
  };
}

/** 200 kbit/s and 5 Mbit/s in turn, ten seconds each, three minutes long unless told otherwise. */
async function square({ page, line }: BenchCall): Promise<Record<string, Cell>> {
  const seen: Look[] = [];
  for (let half = 0; half < Number(flags.halves); half++) {
    await line(half % 2 === 0 ? TIGHT : WIDE);
    seen.push(...(await watch(page, 10_000)).map((look) => ({ ...look, atMs: look.atMs + half * 10_000 })));
  }
  looks[`square ${Object.keys(looks).length}`] = thin(seen);
  const settled = seen.filter(({ atMs }) => atMs >= 60_000);
  const perMinute = settled.map(({ atMs: from }) =>
    changesOf(settled.filter(({ atMs }) => atMs >= from && atMs < from + 60_000)),
  );
  return { 'longest pause of sound, s': longestPause(seen), 'changes in the worst minute': Math.max(...perMinute) };
}

/** One packet of ten is lost, with all the width one could wish. */
async function lossy({ page, line }: BenchCall): Promise<Record<string, Cell>> {
  await line(LOSSY);
  const seen = await watch(page, 60_000);
  const causes = new Set(seen.flatMap(({ cause }) => cause ?? []));
  return { changes: changesOf(seen), causes: [...causes].join(' ') || '–', level: seen.at(-1)?.level ?? 0 };
}

/** Two others talk while a third one's line fails: what one sees of the other, and whether anything of theirs gives way. */
async function others({ line, others: [shown, viewer] }: BenchCall): Promise<Record<string, Cell>> {
  if (shown === undefined || viewer === undefined) throw new Error('two others are needed');
  const rate = async (ms: number) => {
    const painted = () => viewer.evaluate(() => window.paintedAt.length);
    const [from, before] = [performance.now(), await painted()];
    await pause(ms);
    return round((1_000 * ((await painted()) - before)) / (performance.now() - from), 1);
  };
  const before = await rate(15_000);
  await line(NARROW);
  const during = await rate(20_000);
  await line(WIDE);
  const after = await rate(15_000);
  const worst = Math.max(await worstLevel(shown), await worstLevel(viewer));
  return { 'pictures/s before': before, 'while narrow': during, after, 'worst level of the others': worst };
}

async function watch(page: Page, ms: number): Promise<Look[]> {
  const from = performance.now();
  const seen: Look[] = [];
  while (performance.now() - from < ms) {
    const look = await page.evaluate(async () => {
      const { send, receive } = window.call.snapshot.audioSafe;
      return { level: send.level, cause: send.cause, receives: receive.level, ...(await window.lookAtSound()) };
    });
    seen.push({ atMs: round(performance.now() - from), ...look });
    await pause(LOOK_MS);
  }
  return seen;
}

/** One look a second, and every one at which something changed. */
function thin(seen: readonly Look[]): readonly Look[] {
  return seen.filter((look, i) => {
    const before = seen[i - 1];
    return i % 4 === 0 || look.level !== before?.level || look.receives !== before.receives;
  });
}

function secondsUntil(seen: readonly Look[], holds: (look: Look) => boolean): number | null {
  const found = seen.find(holds);
  return found === undefined ? null : round(found.atMs / 1_000, 1);
}

function changesOf(seen: readonly Look[]): number {
  return seen.filter((look, i) => i > 0 && look.level !== seen[i - 1]?.level).length;
}

/** The longest time in which no sound went out, seconds. */
function longestPause(seen: readonly Look[]): number {
  let [longest, run] = [0, 0];
  for (const [i, look] of seen.entries()) {
    run = look.soundBytes === seen[i - 1]?.soundBytes ? run + LOOK_MS : 0;
    longest = Math.max(longest, run);
  }
  return longest / 1_000;
}
