import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../media-worker/paths.ts';

const world: { dir: string; child: ChildProcess | undefined } = { dir: '', child: undefined };
const launcher = path.join(root, 'madang');

beforeEach(() => {
  world.dir = mkdtempSync(path.join(os.tmpdir(), 'madang-launcher-'));
  chmodSync(world.dir, 0o755); // PostgreSQL gives up root's rights and must still get in
});
afterEach(() => {
  world.child?.kill('SIGKILL');
  world.child = undefined;
  rmSync(world.dir, { recursive: true, force: true });
});

/** Runs ./madang where only the given programs exist, as a user who may not install anything. */
async function poorMachine(programs: readonly string[], fakes: Record<string, string>) {
  const which = (name: string) => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  for (const name of ['dirname', 'cat', 'cksum', ...programs]) symlinkSync(which(name), path.join(world.dir, name));
  for (const [name, script] of Object.entries({ id: 'echo 1000', ...fakes })) {
    writeFileSync(path.join(world.dir, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile('/bin/sh', [launcher, 'help'], { env: { PATH: world.dir } }, (error, _stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stderr });
    });
  });
}

describe('on a machine that lacks something, without root', () => {
  it('stops with the exact command to run', async () => {
    const { code, stderr } = await poorMachine(['git', 'npm'], { node: 'echo v20.1.0' });
    expect(code).toBe(1);
    expect(stderr).toContain('Missing on this machine: g++ python3');
    expect(stderr).toContain('sudo apt-get update && sudo apt-get install -y g++ python3');
  });

  it('asks for a newer Node', async () => {
    const old = 'case "$1" in -p) echo 18;; *) echo v18.19.0;; esac';
    const { code, stderr } = await poorMachine(['git', 'g++', 'python3', 'npm'], { node: old });
    expect(code).toBe(1);
    expect(stderr).toContain('Node.js 20 or later with npm is needed (found: v18.19.0)');
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts Madang and waits until it says that it is ready; returns what it said. */
async function start(
  dataDir: string,
): Promise<{ said: string; stop: (signal: NodeJS.Signals) => Promise<number | null> }> {
  const env = {
    ...process.env,
    MADANG_DATA_DIR: dataDir,
    MADANG_HTTP_PORT: '0',
    MADANG_MEDIA_PORT: String(await freePort()),
    MADANG_MEDIA_WORKERS: '1',
  };
  const child = spawn(process.execPath, [path.join(root, 'tooling/launcher/main.ts'), 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  world.child = child;
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Stop with Ctrl-C')) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended:\n${said}`)));
  });
  return {
    said,
    stop: async (signal) => {
      child.kill(signal);
      return await ended;
    },
  };
}

describe('./madang start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it is and where the keys are, and ends cleanly on %s',
    { timeout: 180_000 },
    async (signal) => {
      const dataDir = path.join(world.dir, 'data');
      const { said, stop } = await start(dataDir);
      const url = /Madang is ready: {2}(\S+)/.exec(said)?.[1] ?? '';
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      const keys = /Keys of the first tenant: {2}(\S+)/.exec(said)?.[1] ?? '';
      expect(keys).toBe(path.join(dataDir, 'first-tenant.json'));
      expect(statSync(keys).mode & 0o077).toBe(0);
      expect(await stop(signal)).toBe(0);
      await expect(fetch(`${url}/readyz`)).rejects.toThrow();
    },
  );
});
