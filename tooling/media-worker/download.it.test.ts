import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { download, type Releases, upstream } from './download.ts';
import { mediaWorkerBinary } from './index.ts';
import { BINARY, firstThatWorks, type Plan } from './obtain.ts';
import { archiveName } from './plan.ts';
import { type Answer, json, LISTING, listing, type Pages, release, startHost } from './release-host.ts';
import { starts } from './verify.ts';

const real = process.env.MEDIASOUP_WORKER_BIN ?? (await mediaWorkerBinary());
const name = archiveName('1.2.3', process.platform, process.arch, os.release());
let host: Awaited<ReturnType<typeof startHost>>;
let dir = '';

beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'madang-download-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

/** An archive as upstream makes it, of a program and perhaps other files. */
function archiveOf(program: string, others: readonly string[] = []): Buffer {
  const from = mkdtempSync(path.join(dir, 'archive-'));
  copyFileSync(program, path.join(from, BINARY));
  for (const other of others) writeFileSync(path.join(from, other), other);
  return execFileSync('tar', ['-czf', '-', BINARY, ...others], { cwd: from, maxBuffer: 100e6 });
}

/** Patience of a test. */
const releases = (): Releases => ({
  ...upstream,
  api: `${host.url}/tags`,
  answerTimeoutMs: 500,
  stallTimeoutMs: 500,
  totalTimeoutMs: 20_000,
});

async function fetchWorker(patience = releases()): Promise<{ file: string; said: string[] }> {
  const said: string[] = [];
  const target = path.join(dir, 'target');
  await download('1.2.3', target, (text) => said.push(text), patience);
  return { file: path.join(target, BINARY), said };
}

describe("upstream's prebuilt worker", () => {
  it('is fetched over a redirect, with progress, and nothing else of the archive', async () => {
    host.serve(release(host.url, name, archiveOf(real, ['surprise'])));
    const { file, said } = await fetchWorker();
    expect(readFileSync(file).equals(readFileSync(real))).toBe(true);
    expect(await starts(file)).toBe(true);
    expect(readdirSync(path.dirname(file))).toEqual([BINARY]);
    expect(said[0]).toContain(`asking 127.0.0.1:`);
    expect(said.at(-1)).toBe(`fetching ${name}, 100 %`);
  });

  it('may come slowly, as long as it comes', async () => {
    const archive = archiveOf(real);
    const pieces = 10;
    const slowly = async (response: ServerResponse) => {
      response.writeHead(200); // without a length
      for (let i = 0; i < pieces; i += 1) {
        response.write(archive.subarray((i * archive.length) / pieces, ((i + 1) * archive.length) / pieces));
        await delay(100);
      }
      response.end();
    };
    host.serve(release(host.url, name, archive, { object: (response) => void slowly(response) }));
    const { said } = await fetchWorker();
    expect(said.at(-1)).toMatch(/ \d+ KiB$/);
  });

  it('goes by the proxy of the environment', async () => {
    const archive = archiveOf(real);
    const pages = release('http://releases.invalid', name, archive);
    host.serve(pages);
    vi.stubEnv('HTTP_PROXY', host.url);
    vi.stubEnv('NO_PROXY', 'localhost');
    await fetchWorker({ ...releases(), api: 'http://releases.invalid/tags' });
    expect(host.asked).toEqual(expect.arrayContaining(['CONNECT releases.invalid:80', LISTING]));
    // What else this process fetches does not.
    await expect(fetch('http://releases.invalid/tags/1.2.3')).rejects.toThrow();
  });

  const archive = Buffer.from('an archive');
  const status = (code: number) => listing((response) => response.writeHead(code).end());
  const hang = () => undefined;
  const begun = (response: ServerResponse) => response.writeHead(200, { 'content-length': 1_000 }).write('a');
  const broken = (response: ServerResponse) => {
    begun(response);
    setTimeout(() => response.destroy(), 50);
  };
  const nothing = execFileSync('tar', ['-czf', '-', '-T', '/dev/null']);
  const listed = (asset: object) => listing(json({ assets: [{ name, ...asset }] }));
  const withObject = (object: Answer) => release(host.url, name, archive, { object });

  it.each<[string, () => Pages, string]>([
    ['there is no such release', () => new Map(), 'HTTP 404'],
    ['too much was asked', () => status(403), 'HTTP 403'],
    ['the host is out of order', () => status(503), 'HTTP 503'],
    ['something else answers', () => listing((response) => response.end('<html>')), 'as a release does'],
    ['there is none for this machine', () => release(host.url, 'another.tgz', archive), `has no ${name}`],
    ['no digest is listed', () => listed({ browser_download_url: host.url }), 'lists no SHA-256'],
    [
      'the listing leads elsewhere',
      () => listed({ browser_download_url: 'file:///etc/passwd', digest: 'sha256:0' }),
      'leads to file:',
    ],
    [
      'it was tampered with',
      () => release(host.url, name, archive, { listed: Buffer.from('another') }),
      'the release lists sha256:',
    ],
    ['the archive is none', () => release(host.url, name, archive), 'tar'],
    ['the archive has no worker', () => release(host.url, name, nothing), 'tar'],
    ['the archive ends early', () => release(host.url, name, archiveOf(real).subarray(0, 5_000)), 'tar'],
    ['the archive is gone', () => withObject((response) => response.writeHead(404).end()), 'HTTP 404'],
    ['the connection breaks', () => withObject(broken), 'cannot be reached'],
    ['nobody answers', () => listing(hang), 'does not answer (0.5 s)'],
    ['the archive does not begin', () => withObject(hang), 'does not answer'],
    ['the archive stops', () => withObject(begun), 'stopped sending (0.5 s)'],
    [
      'redirects go round',
      () => listing((response) => response.writeHead(302, { location: LISTING }).end()),
      'redirect',
    ],
  ])('is refused where %s', async (_what, pages, reason) => {
    host.serve(pages());
    await expect(fetchWorker()).rejects.toThrow(reason);
    expect(await starts(path.join(dir, 'target', BINARY))).toBe(false);
  });

  it('is given up where it trickles', async () => {
    const trickle = (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': 1_000_000 });
      const drip = setInterval(() => response.write('a'), 20);
      response.once('close', () => clearInterval(drip));
    };
    host.serve(withObject(trickle));
    await expect(fetchWorker({ ...releases(), totalTimeoutMs: 700 })).rejects.toThrow('is too slow (0.7 s)');
  });

  it('is given up where there is no way out', async () => {
    const gone = await startHost();
    gone.close();
    const away = { ...releases(), api: `${gone.url}/tags` };
    await expect(fetchWorker(away)).rejects.toThrow('cannot be reached (connect ECONNREFUSED');
    const nowhere = { ...releases(), api: 'http://releases.invalid/tags' };
    await expect(fetchWorker(nowhere)).rejects.toThrow('releases.invalid cannot be reached');
  });
});

describe('the ways to a worker', () => {
  const prebuilt = (): Plan => ({
    name: 'prebuilt',
    key: async () => 'download-1.2.3',
    make: async (target, report) => await download('1.2.3', target, report, releases()),
  });
  /** Stands for compiling, which takes minutes: gives the worker that was compiled before. */
  const built: Plan = {
    name: 'build',
    key: async () => 'build-1.2.3',
    make: async (target) => copyFileSync(real, path.join(target, BINARY)),
  };
  const closed: Plan = { name: 'build', key: () => Promise.reject(new Error('there is no g++')), make: built.make };

  it('end with the first one that carries an encrypted session', { timeout: 60_000 }, async () => {
    host.serve(release(host.url, name, archiveOf(real)));
    const file = await firstThatWorks(dir, [prebuilt(), closed], () => undefined);
    expect(file).toBe(path.join(dir, 'download-1.2.3', BINARY));
    expect(JSON.parse(readFileSync(path.join(dir, 'download-1.2.3/proof.json'), 'utf8'))).toMatchObject({
      proof: 'session',
    });
  });

  it('go on with the next one where a worker is broken, and leave nothing of it behind', {
    timeout: 60_000,
  }, async () => {
    const broken = path.join(dir, 'broken');
    writeFileSync(broken, '#!/bin/sh\ntest -z "$MEDIASOUP_VERSION" && exit 41\nexit 139\n', { mode: 0o755 });
    host.serve(release(host.url, name, archiveOf(broken)));
    const said: string[] = [];
    const cache = path.join(dir, 'cache');
    mkdirSync(cache);
    const file = await firstThatWorks(cache, [prebuilt(), built], (text) => said.push(text));
    expect(file).toBe(path.join(cache, 'build-1.2.3', BINARY));
    expect(said.join('\n')).toContain('no prebuilt worker: the worker does not carry an encrypted session');
    expect(readdirSync(cache)).toEqual(['build-1.2.3']);
  });

  it('say for each why it failed, and what to do', async () => {
    host.serve(new Map());
    const none = firstThatWorks(dir, [prebuilt(), closed], () => undefined);
    await expect(none).rejects.toThrow(
      /none could be had:\n- prebuilt: .*HTTP 404\n- build: there is no g\+\+\n[\s\S]*apt-get install -y [\s\S]*MADANG_MEDIA_WORKER=/,
    );
  });
});
