// From nothing to serving: the server's process on a fresh and on a used data directory, and the whole `./madang start`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { mediaWorker } from '../lib/media-worker.ts';
import { median, round } from '../lib/numbers.ts';
import { endChild, endsWithUs } from '../lib/process.ts';
import { circumstances, printTable, progress, root, writeResult } from '../lib/report.ts';
import { freePort, startServer } from '../lib/server.ts';

const { values: flags } = parseArgs({
  options: { repeats: { type: 'string', default: '5' }, save: { type: 'boolean', default: true } },
  allowNegative: true,
});

/** What the issue asks of a second `./madang start`. */
const SECOND_START_BUDGET_MS = 5_000;
const LAUNCH_TIMEOUT_MS = 120_000;

type Sample = { readonly what: string; readonly budgetMs: number | null; readonly take: () => Promise<number> };

const where = circumstances();
await mediaWorker();
const used = mkdtempSync(join(tmpdir(), 'madang-bench-'));
try {
  const samples: Sample[] = [
    { what: 'Node alone (floor)', budgetMs: null, take: nodeAlone },
    { what: 'server, fresh data directory', budgetMs: null, take: async () => await serverStart() },
    { what: 'server, used data directory', budgetMs: null, take: async () => await serverStart(used) },
    { what: './madang start, second time', budgetMs: SECOND_START_BUDGET_MS, take: async () => await launch(used) },
  ];
  const results = [];
  for (const sample of samples) results.push(await measureSample(sample));
  printTable(results.map(({ runs: _, ...row }) => row));
  if (flags.save) writeResult('cold-start', where, { floor: 'Node alone', results });
} finally {
  rmSync(used, { recursive: true, force: true });
}

async function measureSample({ what, budgetMs, take }: Sample) {
  await take(); // makes what later starts find: caches, the used data directory
  const runs: number[] = [];
  for (let repeat = 1; repeat <= Number(flags.repeats); repeat++) runs.push(round(await take()));
  progress(`${what}: ${runs.join(', ')} ms`);
  const [p50, worst] = [round(median(runs)), Math.max(...runs)];
  return { what, 'p50 ms': p50, 'worst ms': worst, 'budget ms': budgetMs, runs };
}

async function nodeAlone(): Promise<number> {
  const startedAt = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return performance.now() - startedAt;
}

async function serverStart(dataDir?: string): Promise<number> {
  const server = await startServer({}, dataDir);
  await server.close();
  return server.readyMs;
}

/** Starts the launcher as a user does and waits until the server that it started is ready. */
async function launch(dataDir: string): Promise<number> {
  const launcher = join(root, 'madang');
  if (!existsSync(launcher)) throw new Error('there is no ./madang');
  const [httpPort, mediaPort] = [await freePort(), await freePort()];
  const startedAt = performance.now();
  const launched = spawn(launcher, ['start'], {
    cwd: root,
    env: {
      ...process.env,
      MADANG_HTTP_PORT: String(httpPort),
      MADANG_MEDIA_PORT: String(mediaPort),
      MADANG_DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const child = endsWithUs(launched);
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${httpPort}/readyz`).catch(() => null);
      if (answer?.ok === true) return performance.now() - startedAt;
      if (child.exitCode !== null) throw new Error(`./madang start ended with ${child.exitCode}`);
      if (performance.now() - startedAt > LAUNCH_TIMEOUT_MS) throw new Error('./madang start was not ready in time');
      await pause(5);
    }
  } finally {
    await endChild(child, 15_000);
  }
}
