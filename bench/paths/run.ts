// What two people hear and see when their call moves between a direct path and the server, and what each costs the server.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { openCallPage } from '../lib/call-page.ts';
import { percentile, round } from '../lib/numbers.ts';
import { childPids, cpuSeconds, programOf } from '../lib/process.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';
import { joinWithTone, openEar, SILENCE, watchConnections } from './ear.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** The issue's: the longest silence and the longest still picture at a change. */
const BUDGET = { silenceMs: 200, frozenMs: 500 } as const;
/** How long each end is watched after it was told to change: longer than the direct connection is kept at most. */
const WATCH_MS = 6_000;
/** How long the server's cost is measured in each state. */
const COST_MS = 6_000;
const PATH_TIMEOUT_MS = 40_000;

type Gap = {
  readonly change: 'none' | 'to server' | 'to direct';
  readonly silenceMs: number;
  readonly frozenMs: number;
};

const where = circumstances();
const server = await startServer({ MADANG_MEDIA_WORKERS: '1' });
const listening = await launchBrowser('listening chromium');
const third = await launchBrowser('chromium');
try {
  const room = await server.api.createRoom({ name: 'Bench', mediaPath: 'auto' });
  const tokenFor = async (userId: string) =>
    (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
  const ends: Page[] = [];
  for (const userId of ['anna', 'bora']) {
    const page = await openCallPage(listening, server.url);
    await page.evaluate(watchConnections);
    await page.evaluate(joinWithTone, await tokenFor(userId));
    await page.evaluate(openEar, SILENCE);
    ends.push(page);
  }
  await reach(ends, 'direct');
  await pause(WATCH_MS);
  const guest = await openCallPage(third, server.url);
  const gaps: Gap[] = [];
  const note = (change: Gap['change'], measured: readonly Omit<Gap, 'change'>[]) => {
    for (const one of measured) gaps.push({ change, ...one });
    progress(`${change}: ${measured.map((one) => `silent ${one.silenceMs}, frozen ${one.frozenMs} ms`).join('; ')}`);
  };
  const cost = { direct: 0, server: 0 };
  const handOversMs: number[] = [];
  for (let count = 1; count <= Number(flags.rounds); count++) {
    note('none', await watch(ends, async () => undefined));
    if (count === 1) cost.direct = await costOf(server.pid);
    const token = await tokenFor(`guest-${count}`);
    let moved: readonly number[] = [];
    note(
      'to server',
      await watch(ends, async () => {
        await guest.evaluate(async (given) => {
          window.call = await window.sdk.joinCall({ token: given });
        }, token);
        await reach(ends, 'server');
        moved = await Promise.all(ends.map((page) => page.evaluate(() => performance.now())));
      }),
    );
    const closed = await Promise.all(ends.map((page) => page.evaluate(() => window.closedAt)));
    handOversMs.push(...closed.map((at, end) => round(at - (moved[end] ?? 0))));
    progress(`the server alone after ${handOversMs.slice(-ends.length).join(' and ')} ms`);
    if (count === 1) cost.server = await costOf(server.pid);
    await guest.evaluate(() => window.call.leave());
    note('to direct', await watch(ends, () => reach(ends, 'direct')));
  }
  report(gaps, cost, handOversMs);
} finally {
  await Promise.all([listening.close(), third.close()]);
  await server.close();
}

async function reach(pages: readonly Page[], path: 'server' | 'direct'): Promise<void> {
  await Promise.all(
    pages.map((page) =>
      page.waitForFunction((wanted) => window.call.snapshot.path === wanted, path, { timeout: PATH_TIMEOUT_MS }),
    ),
  );
}

/** The longest silence and the longest still picture of each page while something happens, and for a while after. */
async function watch(pages: readonly Page[], happens: () => Promise<void>): Promise<Omit<Gap, 'change'>[]> {
  for (const page of pages)
    await page.evaluate(() => {
      window.ear.reset();
      window.paintedAt = [performance.now()];
    });
  await happens();
  await pause(WATCH_MS);
  const read = (page: Page) =>
    page.evaluate(async () => {
      const times = [...window.paintedAt, performance.now()];
      const pauses = times.map((at, i) => at - (times[i - 1] ?? at));
      return { silenceMs: await window.ear.longestSilenceMs(), frozenMs: Math.max(...pauses) };
    });
  const measured = await Promise.all(pages.map(read));
  return measured.map(({ silenceMs, frozenMs }) => ({ silenceMs: round(silenceMs), frozenMs: round(frozenMs) }));
}

/** Share of a core that the server's media worker needs, in percent. */
async function costOf(serverPid: number): Promise<number> {
  const workers = childPids(serverPid).filter((child) => programOf(child).startsWith('mediasoup'));
  const used = () => workers.reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  const [before, startedAt] = [used(), performance.now()];
  await pause(COST_MS);
  return round((100 * (used() - before) * 1_000) / (performance.now() - startedAt), 2);
}

function report(
  gaps: readonly Gap[],
  cost: { readonly direct: number; readonly server: number },
  handOversMs: readonly number[],
): void {
  const rows = (['none', 'to server', 'to direct'] as const).map((change) => {
    const of = gaps.filter((gap) => gap.change === change);
    const at = (key: 'silenceMs' | 'frozenMs', share: number) => {
      const values = of.map((gap) => gap[key]);
      return round(share === 100 ? Math.max(...values) : percentile(values, share));
    };
    return {
      change,
      measured: of.length,
      'silent ms p50': at('silenceMs', 50),
      p95: at('silenceMs', 95),
      worst: at('silenceMs', 100),
      'frozen ms p50': at('frozenMs', 50),
      'frozen p95': at('frozenMs', 95),
      'frozen worst': at('frozenMs', 100),
    };
  });
  printTable(rows);
  printTable([{ 'media worker, % of a core': 'two people', direct: cost.direct, server: cost.server }]);
  printTable([
    {
      'from change to server alone, ms': 'both ends',
      p50: round(percentile(handOversMs, 50)),
      worst: Math.max(...handOversMs),
    },
  ]);
  if (flags.save)
    writeResult('paths', where, {
      floor: 'no change, in the same call',
      budget: BUDGET,
      results: rows,
      cost,
      handOversMs,
      gaps,
    });
}
