import { execFile, spawnSync } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../../media-worker/paths.ts';

const Findings = z.array(
  z.object({ what: z.string(), verdict: z.string(), detail: z.string(), cure: z.string().optional() }),
);

/** Things that take ports, and a folder. */
const world: { dir: string; bin: string; tcp?: Server; udp?: Socket } = { dir: '', bin: '' };
const ports = { tcp: 0, udp: 0 };

beforeAll(async () => {
  world.dir = mkdtempSync(path.join(os.tmpdir(), 'madang-doctor-'));
  // Without browsers, which take seconds to be asked and are not what most of the tests are about.
  world.bin = path.join(world.dir, 'bin');
  mkdirSync(world.bin);
  for (const name of ['chromium', 'firefox-esr'])
    writeFileSync(path.join(world.bin, name), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  world.tcp = createServer();
  await new Promise<void>((resolve) => world.tcp?.listen(0, '127.0.0.1', resolve));
  const address = world.tcp.address();
  ports.tcp = typeof address === 'object' && address ? address.port : 0;
  world.udp = createSocket('udp4');
  await new Promise<void>((resolve) => world.udp?.bind(0, '127.0.0.1', resolve));
  ports.udp = world.udp.address().port;
});

afterAll(() => {
  world.tcp?.close();
  world.udp?.close();
  rmSync(world.dir, { recursive: true, force: true });
});

/** Runs the doctor with settings, perhaps inside another program. */
async function doctor(settings: Record<string, string>, inside: readonly string[] = []) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${world.bin}:${process.env.PATH}`,
    MADANG_DATA_DIR: world.dir,
    MADANG_MEDIA_WORKERS: '1',
    ...settings,
  };
  const [program, ...args] = [
    ...inside,
    process.execPath,
    path.join(root, 'tooling/launcher/main.ts'),
    'doctor',
    '--json',
  ];
  const { code, text } = await new Promise<{ code: unknown; text: string }>((resolve) => {
    execFile(program, args, { env, cwd: world.dir, timeout: 180_000 }, (error, stdout) =>
      resolve({ code: error?.code ?? 0, text: stdout }),
    );
  });
  const findings = Findings.parse(JSON.parse(text));
  const of = (what: string) => findings.find((one) => one.what === what);
  return { code, of, bad: findings.filter(({ verdict }) => verdict === 'missing' || verdict === 'blocked') };
}

const free = { MADANG_HTTP_PORT: '47610', MADANG_MEDIA_PORT: '47611' };

describe('the doctor on this machine', () => {
  it('finds all that Madang needs, and tells what the browsers and the media worker can', {
    timeout: 60_000,
  }, async () => {
    const { code, of, bad } = await doctor({ ...free, PATH: process.env.PATH ?? '' });
    expect(bad).toEqual([]);
    expect(code).toBe(0);
    expect(of('Node of Madang')?.detail).toBe(process.version);
    expect(of('media worker')?.detail).toMatch(/; (carries|without) H\.265/);
    // Debian's Chromium knows no H.265, whatever the media worker carries.
    expect(of('Chromium')?.detail).toMatch(/sends .*VP8/);
    expect(of('Chromium')?.detail).not.toMatch(/H265/);
    expect(of('data directory')?.detail).toContain(`${world.dir}: writable`);
  });

  it('names ports that are taken, for HTTP and for media', { timeout: 180_000 }, async () => {
    const { code, bad } = await doctor({ MADANG_HTTP_PORT: `${ports.tcp}`, MADANG_MEDIA_PORT: `${ports.udp}` });
    expect(code).toBe(1);
    expect(bad).toEqual([
      expect.objectContaining({ what: 'HTTP port', detail: `${ports.tcp}: another program has it` }),
      expect.objectContaining({ what: 'media port, UDP', detail: `${ports.udp}: another program has it` }),
    ]);
    expect(bad[1]?.cure).toContain('MADANG_MEDIA_PORT');
  });

  it('says when the disk is full, or holds less than the reserve', { timeout: 180_000 }, async () => {
    // /proc has room for nothing; and no disk holds a million GiB.
    const full = await doctor({ ...free, MADANG_DATA_DIR: '/proc/madang' });
    expect(full.bad).toMatchObject([{ what: 'data directory', verdict: 'blocked' }]);
    const reserve = await doctor({ ...free, MADANG_STORAGE_RESERVE_MI_B: '1000000' });
    expect(reserve.bad).toMatchObject([{ what: 'data directory', verdict: 'blocked' }]);
    expect(reserve.code).toBe(1);
  });

  // A network of its own, whose loopback is down: nothing that is sent arrives.
  const alone = ['unshare', '-r', '-n'] as const;
  const mayBeAlone = spawnSync(alone[0], [...alone.slice(1), 'true']).status === 0;
  it.skipIf(!mayBeAlone)('notices that no UDP gets through', { timeout: 180_000 }, async () => {
    const { code, bad } = await doctor(free, alone);
    expect(bad).toMatchObject([{ what: 'UDP on loopback', verdict: 'blocked', detail: '0 of 20 datagrams came back' }]);
    expect(code).toBe(1);
  });

  it.each([
    ['is not there', undefined],
    ['is another program', 'exit 0'],
    ['hangs when it is used', 'test -z "$MEDIASOUP_VERSION" && exit 41; exec sleep 30'],
  ])('does not call a media worker present that %s', { timeout: 180_000 }, async (_what, text) => {
    const file = path.join(world.dir, 'worker');
    rmSync(file, { force: true });
    if (text !== undefined) writeFileSync(file, `#!/bin/sh\n${text}\n`);
    if (text !== undefined) chmodSync(file, 0o755);
    const { bad } = await doctor({ ...free, MEDIASOUP_WORKER_BIN: file });
    expect(bad).toMatchObject([{ what: 'media worker', verdict: 'blocked', detail: `${file} does not start here` }]);
  });

  it('says which setting is wrong', { timeout: 180_000 }, async () => {
    const { bad } = await doctor({ MADANG_HTTP_PORT: 'seven' });
    expect(bad).toMatchObject([{ what: 'settings', verdict: 'blocked' }]);
    expect(bad[0]?.detail).toContain('MADANG_HTTP_PORT');
  });
});
