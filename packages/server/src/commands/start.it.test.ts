import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startProcess, type TestProcess } from '../testing/process.ts';

let directory: string;
const running: TestProcess[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'madang-start-'));
});

afterEach(async () => {
  for (const process of running.splice(0)) {
    process.child.kill('SIGKILL');
    await process.ended();
  }
});

afterAll(async () => {
  // A server that was killed leaves its database running; the next start on the directory stops it.
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

function start(options: Parameters<typeof startProcess>[0]): TestProcess {
  const process = startProcess(options);
  running.push(process);
  return process;
}

describe('a start', () => {
  it('serves, keeps its secrets to the owner, stops at SIGTERM, and starts again', async () => {
    const dataDir = join(directory, 'plain');
    const first = start({ settings: { dataDir } });
    const url = await first.url;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    for (const name of ['master.key', 'operator.json', 'first-tenant.json']) {
      expect([name, statSync(join(dataDir, name)).mode & 0o777]).toEqual([name, 0o600]);
    }
    first.child.kill('SIGTERM');
    expect(await first.ended()).toBe(0);
    expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(false);
    const second = start({ settings: { dataDir } });
    expect((await fetch(`${await second.url}/readyz`)).status).toBe(200);
    second.child.kill('SIGINT');
    expect(await second.ended()).toBe(0);
  });

  it('takes over from a server that was killed, whose database still runs', async () => {
    const dataDir = join(directory, 'killed');
    const first = start({ settings: { dataDir } });
    await first.url;
    first.child.kill('SIGKILL');
    await first.ended();
    const second = start({ settings: { dataDir } });
    expect((await fetch(`${await second.url}/readyz`)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
  });

  it('is refused on a data directory that another process uses, and leaves that one alone', async () => {
    const dataDir = join(directory, 'shared');
    const first = start({ settings: { dataDir } });
    const url = await first.url;
    const second = start({ settings: { dataDir } });
    expect(await second.ended()).toBe(75);
    expect(second.output()).toMatch(/^madang: DATA_DIR_IN_USE: Another process \(pid \d+\)/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended()).toBe(0);
  });

  it('is refused where the port is taken, naming it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const process = start({ settings: { dataDir: join(directory, 'port'), 'http.port': port } });
    expect(await process.ended()).toBe(69);
    expect(process.output()).toContain(`madang: PORT_IN_USE: Port ${port} on 127.0.0.1 is taken`);
    expect(existsSync(join(directory, 'port/postgres/data/postmaster.pid'))).toBe(false);
    other.close();
  });

  it('is refused with wrong settings, naming them all', async () => {
    const process = start({ settings: { dataDir: join(directory, 'x'), 'http.port': 'seven', tls: 'maybe' } });
    expect(await process.ended()).toBe(78);
    expect(process.output()).toContain('MADANG_HTTP_PORT: "seven" is not allowed');
    expect(process.output()).toContain('MADANG_TLS: "maybe" is not allowed');
    expect(existsSync(join(directory, 'x'))).toBe(false);
  });

  it('is refused where the database cannot be reached', async () => {
    const databaseUrl = 'postgresql://madang:hunter2@127.0.0.1:1/madang';
    const process = start({ settings: { dataDir: join(directory, 'nodb'), databaseUrl } });
    expect(await process.ended()).toBe(69);
    expect(process.output()).toContain('DATABASE_UNREACHABLE');
    expect(process.output()).not.toContain('hunter2');
  });

  it('is refused on a directory that cannot be written', async () => {
    const locked = join(directory, 'locked');
    await mkdir(locked, { mode: 0o555 });
    // Root may write anywhere; nobody may not.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    const refused = start({ settings: { dataDir: join(locked, 'data') }, ...(uid === undefined ? {} : { uid }) });
    expect(await refused.ended()).toBe(73);
    expect(refused.output()).toContain('DATA_DIR_READ_ONLY');
  });

  it('tells how it is used when asked for something else', async () => {
    const process = start({ settings: {}, args: ['fly'] });
    expect(await process.ended()).toBe(64);
    expect(process.output()).toContain('Usage:');
  });
});

/** A file system of its own in a mount namespace, so that it can be full without harm. Needs root, as mounting does. */
const onSmallDisk = (size: string): string[] => {
  const disk = join(directory, 'disk');
  const script = `mkdir -p ${disk} && mount -t tmpfs -o mode=0755,size=${size} tmpfs ${disk} && exec "$@"`;
  return ['unshare', '-m', 'sh', '-c', script, 'sh'];
};

describe.runIf(process.getuid?.() === 0)('on a full disk', () => {
  it('a start is refused, saying so', async () => {
    const refused = start({ settings: { dataDir: join(directory, 'disk/data') }, within: onSmallDisk('8m') });
    expect(await refused.ended()).toBe(74);
    expect(refused.output()).toContain('DATA_DIR_FULL');
  });

  it('changes are refused with STORAGE_FULL while reads go on', async () => {
    const settings = { dataDir: join(directory, 'disk/data'), 'storage.reserveMiB': 200 };
    const server = start({ settings, within: onSmallDisk('190m') });
    const url = await server.url;
    const created = await fetch(`${url}/v1/entry/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(created.status).toBe(507);
    expect(await created.json()).toMatchObject({ code: 'STORAGE_FULL', retry: 'later' });
    expect((await fetch(`${url}/v1/entry/rooms/room_00000000000000000000000000`)).status).toBe(404);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
  });
});
