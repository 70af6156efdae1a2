// How long a call is not whole: every client's gap between two painted pictures when the media worker is killed, and what
// a lost socket, a sleeping page, a reload, a lost network card and a restarted server cost one who watches.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { machineAddress } from '../../packages/server/src/adapters/mediasoup/index.ts';
import { openCallPage, publishCamera, watchCamera } from '../lib/call-page.ts';
import { percentile, round } from '../lib/numbers.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { freePort, startServer } from '../lib/server.ts';
import { type Cost, kinds, type Stage } from './kinds.ts';

const { values: flags } = parseArgs({
  options: {
    kills: { type: 'string', default: '12' },
    viewers: { type: 'string', default: '2' },
    /** Everything beside the killed worker: about two minutes. */
    outages: { type: 'boolean', default: true },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** The issue's: p95 of the media gap. */
const BUDGET_MS = 2_000;
/** Pictures that must be painted before a kill and after it. */
const STEADY_FRAMES = 20;
const RETURN_TIMEOUT_MS = 20_000;

/** Media beside loopback too: a network card of a test reaches no other address. */
const settings = {
  MADANG_MEDIA_WORKERS: '1',
  MADANG_HTTP_PORT: String(await freePort()),
  MADANG_MEDIA_LISTEN: '0.0.0.0',
  MADANG_MEDIA_ANNOUNCED_ADDRESS: machineAddress() ?? '127.0.0.1',
};
const where = circumstances();
const dataDir = mkdtempSync(join(tmpdir(), 'madang-bench-'));
let server = await startServer(settings, dataDir);
const browser = await launchBrowser('chromium');
try {
  const room = await server.api.createRoom({ name: 'Bench' });
  const tokenFor = async (userId: string) =>
    (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
  const publisher = await openCallPage(browser, server.url);
  await publishCamera(publisher, await tokenFor('publisher'));
  const viewers: Page[] = [];
  for (let index = 0; index < Number(flags.viewers); index++) {
    const page = await openCallPage(browser, server.url);
    await watchCamera(page, await tokenFor(`viewer-${index}`));
    viewers.push(page);
  }
  const gapsMs: number[] = [];
  for (let kill = 1; kill <= Number(flags.kills); kill++) {
    const gaps = await killAndMeasure(viewers);
    gapsMs.push(...gaps);
    progress(`kill ${kill}: ${gaps.join(', ')} ms`);
  }
  const row = {
    what: 'media worker killed: gap at each client',
    kills: Number(flags.kills),
    gaps: gapsMs.length,
    'p50 ms': round(percentile(gapsMs, 50)),
    'p95 ms': round(percentile(gapsMs, 95)),
    'worst ms': Math.max(...gapsMs),
    'p95 budget ms': BUDGET_MS,
  };
  printTable([row]);
  const outages = flags.outages ? await measureOutages(publisher, { server, browser, tokenFor }) : [];
  const restart = flags.outages ? [await measureRestart(publisher, tokenFor)] : [];
  for (const rows of [outages, restart]) if (rows.length > 0) printTable(rows);
  const results = { results: [row], outages, restart, gapsMs };
  if (flags.save) writeResult('recovery', where, { floor: 'the budget of the issue', ...results });
} finally {
  await browser.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** What each kind of outage costs, while the other end sees nobody leave before they do. */
async function measureOutages(publisher: Page, stage: Stage) {
  await publisher.evaluate(() => {
    window.lost = [];
    window.call.on('participantLeft', ({ reason }) => window.lost.push(reason));
  });
  const rows = [];
  for (const { what, times, happen } of kinds) {
    const costs: Cost[] = [];
    for (let turn = 1; turn <= times; turn++) {
      const cost = await happen(stage);
      costs.push(cost);
      progress(`${what} ${turn}: back after ${round(cost.backMs)} ms, picture gone for ${round(cost.pictureMs)} ms`);
    }
    rows.push({
      what,
      times,
      'back p50 ms': round(
        percentile(
          costs.map(({ backMs }) => backMs),
          50,
        ),
      ),
      'back worst ms': round(Math.max(...costs.map(({ backMs }) => backMs))),
      'picture gone p50 ms': round(
        percentile(
          costs.map(({ pictureMs }) => pictureMs),
          50,
        ),
      ),
      'picture gone worst ms': round(Math.max(...costs.map(({ pictureMs }) => pictureMs))),
    });
  }
  const reasons = await publisher.evaluate(() => window.lost);
  const unasked = reasons.filter((reason) => reason !== 'left');
  if (unasked.length > 0) throw new Error(`the other end saw people leave who did not: ${unasked.join(', ')}`);
  return rows;
}

/** A server killed and started again: what lived in it is gone, everybody knows, and comes in anew. */
async function measureRestart(page: Page, tokenFor: (userId: string) => Promise<string>) {
  const killedAt = performance.now();
  process.kill(server.pid, 'SIGKILL');
  await server.close();
  server = await startServer(settings, dataDir);
  const readyMs = performance.now() - killedAt;
  await page.waitForFunction(() => window.call.state.status === 'closed', undefined, { timeout: RETURN_TIMEOUT_MS });
  const knownMs = performance.now() - killedAt;
  await publishCamera(page, await tokenFor('publisher'));
  const backMs = performance.now() - killedAt;
  return {
    what: 'server killed and started again',
    'serving again ms': round(readyMs),
    'clear end ms': round(knownMs),
    'joined again ms': round(backMs),
  };
}

async function killAndMeasure(viewers: readonly Page[]): Promise<number[]> {
  await Promise.all(viewers.map(flowing));
  const { items } = await server.api.listNodes();
  const pid = items[0]?.mediaWorkers[0]?.pid;
  if (pid === undefined) throw new Error('the node tells of no media worker');
  const marks = await Promise.all(viewers.map(async (page) => await page.evaluate(() => performance.now())));
  process.kill(pid, 'SIGKILL');
  return await Promise.all(viewers.map(async (page, i) => await gapAround(page, marks[i] ?? 0)));
}

/** Waits until pictures flow: enough of them painted from now on. */
async function flowing(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.paintedAt = [];
  });
  await page.waitForFunction((count) => window.paintedAt.length > count, STEADY_FRAMES, { timeout: RETURN_TIMEOUT_MS });
}

/** The longest pause between pictures from shortly before the kill until pictures flow steadily again. */
async function gapAround(page: Page, killedAtMs: number): Promise<number> {
  // Pictures of the old connection still come for a moment: the gap is over when a pause was followed by enough new ones.
  const gap = await page.waitForFunction(
    ({ killedAt, enough }) => {
      const times = window.paintedAt.filter((at) => at > killedAt - 500);
      const pauses = times.map((at, i) => at - (times[i - 1] ?? at));
      const longest = Math.max(0, ...pauses);
      const after = times.length - pauses.indexOf(longest);
      return longest > 100 && after > enough && performance.now() - killedAt > 1_000 ? longest : false;
    },
    { killedAt: killedAtMs, enough: STEADY_FRAMES },
    { timeout: RETURN_TIMEOUT_MS },
  );
  return round(Number(await gap.jsonValue()));
}

declare global {
  interface Window {
    /** Why people left, as the other end was told. */
    lost: string[];
  }
}
