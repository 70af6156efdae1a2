import { type ChildProcess, execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SignalClient } from '../../packages/server/src/testing/signal-client.ts';
import { Madang, signJoinToken } from '../../packages/server-sdk/src/index.ts';
import { root } from '../media-worker/paths.ts';
import { launch, ownPlace, processesNaming } from './launched.ts';

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

/** Starts Madang from this checkout and waits until it says that it is ready. */
async function start(dataDir: string) {
  const command = [process.execPath, path.join(root, 'tooling/launcher/main.ts'), 'start'] as const;
  const env = { ...process.env, ...(await ownPlace(dataDir)) };
  const own = (child: ChildProcess) => {
    world.child = child;
  };
  return await launch(command, { cwd: root, env, own });
}

describe('./madang start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it is and where the keys are, and ends cleanly on %s',
    { timeout: 180_000 },
    async (signal) => {
      const dataDir = path.join(world.dir, 'data');
      const { said, url, stop } = await start(dataDir);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      const keys = /Keys of the first tenant: {2}(\S+)/.exec(said())?.[1] ?? '';
      expect(keys).toBe(path.join(dataDir, 'first-tenant.json'));
      expect(statSync(keys).mode & 0o077).toBe(0);
      expect(await stop(signal)).toBe(0);
      await expect(fetch(`${url}/readyz`)).rejects.toThrow();
      expect(await processesNaming(dataDir)).toEqual([]);
    },
  );

  it('waits for calls at the first Ctrl-C, ends at the second, and starts again', { timeout: 240_000 }, async () => {
    const dataDir = path.join(world.dir, 'data');
    const first = await start(dataDir);
    const anna = await enterCall(first.url, dataDir);
    first.child.kill('SIGINT');
    await expect.poll(async () => (await fetch(`${first.url}/readyz`)).status).toBe(503);
    expect(first.child.exitCode).toBeNull();
    expect(await first.stop('SIGINT')).toBe(143);
    anna.cut();
    const second = await start(dataDir);
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    expect(await second.stop('SIGTERM')).toBe(0);
    expect(await processesNaming(dataDir)).toEqual([]);
  });
});

/** Somebody in a call: as long as they are, a server that ends in order waits. */
async function enterCall(url: string, dataDir: string): Promise<SignalClient> {
  const { keyId, secret } = JSON.parse(readFileSync(path.join(dataDir, 'first-tenant.json'), 'utf8'));
  const room = await new Madang({ url, keyId, secret }).call('createRoom', { name: 'Room' });
  const client = new SignalClient({ url: url.replace('http', 'ws') });
  await client.connect();
  await client.join(await signJoinToken({ keyId, secret, roomId: room.id, userId: 'anna' }), 'Anna');
  return client;
}
