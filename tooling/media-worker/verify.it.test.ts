import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mediaWorkerBinary } from './index.ts';
import { starts, verify } from './verify.ts';

const world = { dir: '' };

beforeAll(async () => {
  world.dir = await mkdtemp(path.join(os.tmpdir(), 'madang-worker-'));
});
afterAll(async () => await rm(world.dir, { recursive: true, force: true }));

async function script(name: string, text: string): Promise<string> {
  const file = path.join(world.dir, name);
  await writeFile(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return file;
}

it('proves the worker in use with an encrypted session', { timeout: 600_000 }, async () => {
  const file = process.env.MEDIASOUP_WORKER_BIN ?? (await mediaWorkerBinary());
  expect(await starts(file)).toBe(true);
  expect(await verify(file)).toBe('session');
});

it('does not take a program for a worker', async () => {
  expect(await starts(await script('other', 'exit 0'))).toBe(false);
  expect(await starts('/nowhere/mediasoup-worker')).toBe(false);
});

it('refuses a worker that starts and then dies', async () => {
  const file = await script('dying', 'test -z "$MEDIASOUP_VERSION" && exit 41; exit 139');
  expect(await starts(file)).toBe(true);
  await expect(verify(file)).rejects.toThrow('session-check.ts');
});

it('says what to do when the given worker does not run', async () => {
  const given = mediaWorkerBinary({ setting: await script('wrong', 'exit 1') });
  await expect(given).rejects.toThrow(/MADANG_MEDIA_WORKER=.* does not run here/);
});
