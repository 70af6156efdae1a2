import { spawn } from 'node:child_process';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { root } from '../media-worker/paths.ts';
import { ensureMediaWorker } from './media-worker.ts';
import { duration, type Progress } from './progress.ts';
import { buildBundles } from './web-build.ts';

const Serving = z.object({ msg: z.literal('serving'), url: z.string(), publicUrl: z.string(), dataDir: z.string() });

/** Where a server that serves can be reached, from its log line; undefined for every other line. */
export function servingLine(line: string): z.infer<typeof Serving> | undefined {
  if (!line.includes('"serving"')) return undefined;
  try {
    return Serving.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

const READY_POLL_MS = 50;

/** Gets what is missing, builds what changed, and runs the server until it ends; returns its exit status. */
export async function start(progress: Progress): Promise<number> {
  const began = Date.now();
  const [workerBin] = await Promise.all([ensureMediaWorker(progress), buildBundles(progress)]);
  const step = progress.step('server');
  // A process group of its own: Ctrl-C reaches only the launcher, which passes it on once.
  const child = spawn(process.execPath, [path.join(root, 'packages/server/src/main.ts')], {
    env: { ...process.env, MEDIASOUP_WORKER_BIN: workerBin },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  let shown = false;
  lookForServing(child.stdout, (serving) => {
    shown = true;
    void ready(serving.url, () => child.exitCode === null).then((isReady) => {
      if (!isReady) return;
      step.done(`ready ${duration(Date.now() - began)} after the launcher began`);
      process.stderr.write(welcome(serving));
    });
  });
  return await new Promise((resolve) => {
    child.once('error', (error) => {
      step.fail(error.message);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      if (!shown) step.fail('it ended before it served');
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** Passes the server's log on and reads along until it serves; from then on nothing is parsed. */
function lookForServing(log: Readable, found: (serving: z.infer<typeof Serving>) => void): void {
  let rest = '';
  const look = (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString('utf8')}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const serving = servingLine(line);
      if (!serving) continue;
      log.off('data', look);
      found(serving);
      return;
    }
  };
  log.on('data', look);
  log.pipe(process.stdout, { end: false });
}

function welcome(serving: z.infer<typeof Serving>): string {
  const keys = path.join(serving.dataDir, 'first-tenant.json');
  return `\n  Madang is ready:  ${serving.publicUrl}\n  Keys of the first tenant:  ${keys}\n  Stop with Ctrl-C\n\n`;
}

/** Waits until `/readyz` answers 200, as long as the server lives. Its own certificate may be self-signed: this is a call to ourselves. */
async function ready(url: string, alive: () => boolean): Promise<boolean> {
  const get = url.startsWith('https:') ? https.get : http.get;
  while (alive()) {
    const status = await new Promise<number>((resolve) => {
      get(`${url}/readyz`, { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      }).once('error', () => resolve(0));
    });
    if (status === 200) return true;
    await delay(READY_POLL_MS);
  }
  return false;
}
