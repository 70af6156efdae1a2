// Whether anything grows in a call of hours in which people come, go, mute, share, break and come back: memory and
// objects of the server, of its media workers, and of a page that stays. Every line that grows faster than allowed fails it.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { limits } from '@madang/protocol';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { type Inspected, inspect, inspectable } from '../lib/inspector.ts';
import { round } from '../lib/numbers.ts';
import { cpuSeconds, rssMib } from '../lib/process.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { type BenchServer, freePort, startServer } from '../lib/server.ts';
import { slope } from '../lib/trend.ts';
import { type Cast, gather, happenings, playRound } from './churn.ts';
import {
  type HalfClosed,
  measurePage,
  measureServer,
  type PageGauges,
  type ServerGauges,
  sumOverBrowser,
} from './gauges.ts';
import { smallPictures } from './page.ts';

const { values: flags } = parseArgs({
  options: {
    /** The issue's: three hours. */
    minutes: { type: 'string', default: '180' },
    /** A round begins so long after the one before; a busy machine takes longer. */
    'round-seconds': { type: 'string', default: '15' },
    /** Left out of the verdict: caches fill, code is compiled. */
    'warm-up-minutes': { type: 'string', default: '15' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

type Sample = {
  readonly minute: number;
  readonly page: PageGauges & HalfClosed;
  readonly server: ServerGauges;
  /** All processes of the browser, three pages in it. */
  readonly browserMib: number;
};

/** One thing that may not grow, and by how much it may all the same in an hour: noise of the measurement. null: it may. */
type Line = { readonly what: string; readonly perHour: number | null; readonly of: (sample: Sample) => number };

const lines: readonly Line[] = [
  { what: 'page that stays: heap, MiB', perHour: 1, of: ({ page }) => page.heapMib },
  { what: '… event listeners', perHour: 5, of: ({ page }) => page.listeners },
  { what: '… data channels Chromium left half closed', perHour: null, of: ({ page }) => page.halfClosedChannels },
  { what: '… nodes of the DOM', perHour: 5, of: ({ page }) => page.nodes },
  { what: '… timers', perHour: 1, of: ({ page }) => page.timers },
  { what: '… peer connections', perHour: 1, of: ({ page }) => page.peerConnections },
  { what: '… media tracks', perHour: 1, of: ({ page }) => page.mediaTracks },
  { what: '… sockets', perHour: 1, of: ({ page }) => page.sockets },
  { what: 'browser: RSS of all processes, MiB', perHour: 60, of: ({ browserMib }) => browserMib },
  { what: 'server: heap, MiB', perHour: 1, of: ({ server }) => server.heapMib },
  { what: '… RSS, MiB', perHour: 15, of: ({ server }) => server.rssMib },
  { what: '… sockets', perHour: 1, of: ({ server }) => server.sockets },
  { what: '… participants', perHour: 1, of: ({ server }) => server.participants },
  { what: 'media worker: RSS, MiB', perHour: 5, of: ({ server }) => server.workersRssMib },
  { what: '… transports', perHour: 1, of: ({ server }) => server.transports },
  { what: '… producers', perHour: 1, of: ({ server }) => server.producers },
  { what: '… consumers', perHour: 1, of: ({ server }) => server.consumers },
  { what: '… data producers', perHour: 1, of: ({ server }) => server.dataProducers },
  { what: '… data consumers', perHour: 1, of: ({ server }) => server.dataConsumers },
];

/** Rounds between two samples: a whole turn, so that all samples are of one state. */
const SAMPLE_ROUNDS = happenings.length / 2;
/** How often is looked whether the server has settled. */
const LOOK_MS = 100;
/** Chat messages a second that one participant may send for long. */
const CHAT_PER_SECOND = 4;
/** So many rounds may fail, one after the other, before the run is given up: it would measure nothing. */
const FAILURES_IN_A_ROW = 3;

const where = circumstances();
const inspectorPort = await freePort();
const server = await startServer({ MADANG_MEDIA_WORKERS: '1', ...inspectable(inspectorPort) });
const inspected = await inspect(inspectorPort);
const browser = await launchBrowser('chromium');
try {
  const room = await server.api.createRoom({ name: 'Long', mediaPath: 'auto', resolutionPolicy: smallPictures });
  const cast = await gather(server, browser, room.id);
  await fillChat(cast.host);
  const { samples, rounds, failures, cpuShare } = await play(cast);
  const rows = judge(samples);
  printTable(rows);
  const grown = rows.filter(({ verdict }) => verdict !== 'flat' && verdict !== 'known').map(({ what }) => what);
  const summary = { minutes: Number(flags.minutes), rounds, failedRounds: failures.length, cpuShare, grown };
  printTable([{ ...summary, grown: grown.join(', ') || 'nothing' }]);
  if (flags.save)
    writeResult('long', where, { floor: 'what may grow in an hour', ...summary, failures, results: rows, samples });
  if (grown.length > 0 || failures.length > 0) process.exitCode = 1;
  await cast.gate.close();
} finally {
  await browser.close();
  inspected.close();
  await server.close();
}

/** A full history of chat, which is bounded, is not growth. */
async function fillChat(host: Page): Promise<void> {
  for (let sent = 0; sent < limits.chatHistoryLength; sent += 1) {
    await host.evaluate(async () => await window.call.sendMessage('a line of the history that every newcomer sees'));
    await pause(1_000 / CHAT_PER_SECOND);
  }
}

/** Round after round until the time is over. */
async function play(cast: Cast) {
  const samples: Sample[] = [];
  const failures: { readonly minute: number; readonly what: string; readonly why: string }[] = [];
  const startedAt = performance.now();
  const minute = () => (performance.now() - startedAt) / 60_000;
  const cpuBefore = await cpuOfAll(server, browser);
  let rounds = 0;
  let failedInARow = 0;
  while (minute() < Number(flags.minutes)) {
    const next = pause(1_000 * Number(flags['round-seconds']));
    const happening = happenings[rounds % happenings.length] ?? null;
    try {
      await playRound(cast, happening);
      failedInARow = 0;
    } catch (error) {
      failures.push({ minute: round(minute(), 1), what: happening?.what ?? 'two alone', why: String(error) });
      progress(`round ${rounds} failed (${happening?.what ?? 'two alone'}): ${error}`);
      if (++failedInARow === FAILURES_IN_A_ROW) throw error;
      await cast.guest.context().close();
      cast.guest = await cast.openGuest();
    }
    rounds += 1;
    if (rounds % SAMPLE_ROUNDS === SAMPLE_ROUNDS - 1 && failedInARow === 0) {
      samples.push(await sample(cast, minute(), server, inspected));
      progress(told(samples.at(-1)));
    }
    await next;
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  return { samples, rounds, failures, cpuShare: round(((await cpuOfAll(server, browser)) - cpuBefore) / seconds, 2) };
}

async function sample({ host }: Cast, minute: number, from: BenchServer, process: Inspected): Promise<Sample> {
  // Who has left may still be closing a socket.
  while ((await measureServer(from, process)).sockets > 2) await pause(LOOK_MS);
  return {
    minute: round(minute, 2),
    page: await measurePage(host),
    server: await measureServer(from, process),
    browserMib: round(await sumOverBrowser(browser, rssMib)),
  };
}

function told(last: Sample | undefined): string {
  return lines.map(({ what, of }) => `${what}: ${last === undefined ? '–' : round(of(last), 1)}`).join(' · ');
}

/** CPU time of the server, its media worker and the browser, s. */
async function cpuOfAll(from: BenchServer, chromium: Browser): Promise<number> {
  const workers = (await from.api.listNodes()).items.flatMap(({ mediaWorkers }) => mediaWorkers.map(({ pid }) => pid));
  const ours = [from.pid, ...workers].reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  return ours + (await sumOverBrowser(chromium, cpuSeconds));
}

function verdictOf(growth: number, perHour: number | null, samples: number): string {
  if (samples < 3) return 'too short';
  if (perHour === null) return 'known';
  return growth > perHour ? 'grows' : 'flat';
}

function judge(samples: readonly Sample[]) {
  const warm = samples.filter(({ minute }) => minute >= Number(flags['warm-up-minutes']));
  return lines.map(({ what, perHour, of }) => {
    const values = warm.map(of);
    const growth = 60 * slope(warm.map((one) => ({ at: one.minute, value: of(one) })));
    return {
      what,
      'after warm-up': round(values[0] ?? Number.NaN, 1),
      most: round(Math.max(...values), 1),
      'at the end': round(values.at(-1) ?? Number.NaN, 1),
      'growth per hour': round(growth, 2),
      allowed: perHour,
      verdict: verdictOf(growth, perHour, warm.length),
    };
  });
}
