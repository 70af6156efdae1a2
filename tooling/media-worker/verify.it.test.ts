import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processesNaming } from '../launcher/launched.ts';
import { mediaWorkerBinary } from './index.ts';
import { starts, verify } from './verify.ts';

const world = { dir: '' };
const real = process.env.MEDIASOUP_WORKER_BIN ?? (await mediaWorkerBinary());

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
  expect(await starts(real)).toBe(true);
  expect(await verify(real)).toBe('session');
});

it.runIf(real.includes(`${path.sep}build-`))(
  'libsrtp finds the stream of a packet in the table of the worker we build',
  async () => {
    const env = { ...process.env, LD_BIND_NOW: '1', LD_DEBUG: 'bindings' };
    const { stderr } = await promisify(execFile)(real, { env }).catch((failure: { stderr: string }) => failure);
    const bound = [...stderr.matchAll(/libsrtp2\S* \[0\] to (\S+) .*`srtp_stream_list_(\w+)'/g)];
    expect(new Set(bound.map(([, , name]) => name))).toEqual(
      new Set(['alloc', 'dealloc', 'for_each', 'get', 'insert', 'remove']),
    );
    expect(new Set(bound.map(([, program]) => program))).toEqual(new Set([real]));
  },
);

it('does not take a program for a worker', async () => {
  expect(await starts(await script('other', 'exit 0'))).toBe(false);
  expect(await starts('/nowhere/mediasoup-worker')).toBe(false);
});

describe('the check of a worker', () => {
  /** A program that passes for a worker until mediasoup starts it. */
  const worker = (name: string, text: string) => script(name, `test -z "$MEDIASOUP_VERSION" && exit 41\n${text}`);

  it.each([
    ['dies at once', 'exit 139', 'it ended before it was ready [pid:'],
    ['hangs', 'exec sleep 600', 'it did not say within 5 s that it runs'],
    ['hangs and hears no signal', "trap '' TERM INT; while :; do sleep 1; done", 'it did not say within 5 s'],
    // Channel of the worker: file descriptor 4 (worker/src/main.cpp).
    ['answers garbage', 'head -c 100000 /dev/urandom >&4; exec sleep 600', 'it did not say within 5 s'],
    ['dies under way', `"${real}" "$@" & sleep 0.3; kill -9 $!; wait $!`, 'it '],
  ])('refuses one that %s', { timeout: 60_000 }, async (name, text, reason) => {
    const file = await worker(name.replaceAll(' ', '-'), text);
    expect(await starts(file)).toBe(true);
    const refused = verify(file);
    await expect(refused).rejects.toThrow('the worker does not carry an encrypted session');
    await expect(refused).rejects.toThrow(reason);
    // Killed, but the kernel may take a moment on a busy machine.
    await expect.poll(() => processesNaming(file), { timeout: 10_000 }).toEqual([]);
  });

  it('refuses one that lets nothing through', { timeout: 60_000 }, async () => {
    const file = path.join(world.dir, 'mute');
    // The worker itself, with the label of RFC 5764 §4.2 changed: both ends get other keys, so no packet is taken.
    const program = (await readFile(real)).toString('latin1');
    const changed = program.replace('EXTRACTOR-dtls_srtp', 'EXTRACTOR-dtls_none');
    expect(changed).not.toBe(program);
    await writeFile(file, Buffer.from(changed, 'latin1'), { mode: 0o755 });
    expect(await starts(file)).toBe(true);
    await expect(verify(file)).rejects.toThrow('no media came through it within 10 s');
  });
});

it('says what to do when the given worker does not run', async () => {
  const given = mediaWorkerBinary({ setting: await script('wrong', 'exit 1') });
  await expect(given).rejects.toThrow(/MADANG_MEDIA_WORKER=.* does not run here/);
});
