import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Madang } from '@madang/server-sdk';
import { mediaWorker } from './media-worker.ts';
import { endChild, endsWithUs } from './process.ts';
import { root } from './report.ts';

const READY_TIMEOUT_MS = 60_000;
const READY_POLL_MS = 5;

/** A Madang server of its own, started as an operator starts it, with a data directory that goes when it goes. */
export type BenchServer = {
  readonly url: string;
  readonly pid: number;
  /** REST with the credentials of the first tenant and of the operator. */
  readonly api: Madang;
  readonly tenant: { readonly keyId: string; readonly secret: string };
  /** From the start of the process to `/readyz`. */
  readonly readyMs: number;
  close(): Promise<void>;
};

/** Limits that protect a server from one caller; a bench is that caller. */
const noRateLimits = Object.fromEntries(
  ['READ', 'WRITE', 'TOKEN', 'ENTRY', 'CONNECTION_TEST'].map((name) => [`MADANG_RATE_${name}`, '10000000']),
);

/** Starts a server, on a free port unless the settings name one, and waits until it is ready. `keep`: a data directory to use and leave behind. */
export async function startServer(settings: Record<string, string> = {}, keep?: string): Promise<BenchServer> {
  const dataDir = keep ?? mkdtempSync(join(tmpdir(), 'madang-bench-'));
  const httpPort = Number(settings['MADANG_HTTP_PORT'] ?? (await freePort()));
  const url = `http://127.0.0.1:${httpPort}`;
  const startedAt = performance.now();
  const server = spawn(process.execPath, [join(root, 'packages/server/src/main.ts')], {
    env: {
      ...process.env,
      MADANG_HTTP_PORT: String(httpPort),
      // Each worker takes any free port: a run of ports may be in use by the bench's own sockets.
      MADANG_MEDIA_PORT: '0',
      MADANG_DATA_DIR: dataDir,
      MADANG_LOG_LEVEL: 'error',
      MEDIASOUP_WORKER_BIN: await mediaWorker(),
      ...noRateLimits,
      ...settings,
    },
    // What a human must know of, for instance a media worker that was replaced, is said beside the bench's progress.
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  const child = endsWithUs(server);
  const close = async () => {
    await endChild(child, 15_000);
    if (keep === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(child, url);
    const readyMs = performance.now() - startedAt;
    const facts = (file: string) => JSON.parse(readFileSync(join(dataDir, file), 'utf8'));
    const { keyId, secret } = facts('first-tenant.json');
    const api = new Madang({ url, keyId, secret, operatorToken: facts('operator.json').token });
    return { url, pid: child.pid ?? Number.NaN, api, tenant: { keyId, secret }, readyMs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok === true) return;
    await pause(READY_POLL_MS);
  }
  throw new Error('the server was not ready in time');
}

/** A TCP port that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : Number.NaN;
}
