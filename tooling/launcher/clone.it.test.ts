// What a stranger does first: clone, `./madang start`, open the page.
import { type ChildProcess, execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaWorkerBinary } from '../media-worker/index.ts';
import { root } from '../media-worker/paths.ts';
import { freePort, launch, ownPlace, processesNaming } from './launched.ts';

const MIN = 60_000;
const world = { dir: '', clone: '', env: {} as NodeJS.ProcessEnv, children: new Set<ChildProcess>() };

beforeAll(async () => {
  world.dir = mkdtempSync(path.join(os.tmpdir(), 'madang-clone-'));
  chmodSync(world.dir, 0o755); // PostgreSQL gives up root's rights and must still get in
  world.clone = path.join(world.dir, 'madang');
  mkdirSync(world.clone);
  // What a clone of the next commit would hold: files that git knows or would take, as they are now.
  execFileSync(
    'bash',
    [
      '-c',
      `git ls-files -coz --exclude-standard | tar --null --ignore-failed-read -T - -cf - 2>/dev/null | tar -xf - -C "${world.clone}"`,
    ],
    { cwd: root },
  );
  git('init', '-q');
  git('add', '-A');
  // Compiling takes minutes, so the worker comes along; npm has its own cache.
  const worker = path.dirname(process.env.MEDIASOUP_WORKER_BIN ?? (await mediaWorkerBinary()));
  cpSync(worker, path.join(world.clone, '.cache/media-worker', path.basename(worker)), { recursive: true });
  const { MEDIASOUP_WORKER_BIN: _none, ...env } = process.env;
  const ours = path.join(root, 'node_modules');
  const programs = (env.PATH ?? '').split(path.delimiter).filter((dir) => !dir.startsWith(ours));
  world.env = {
    ...env,
    PATH: programs.join(path.delimiter),
    ...(await ownPlace(path.join(world.dir, 'data'))),
    MADANG_HTTP_PORT: String(await freePort()),
  };
}, MIN);

afterAll(() => {
  for (const child of world.children) child.kill('SIGKILL');
  rmSync(world.dir, { recursive: true, force: true });
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: world.clone, encoding: 'utf8' });

const start = () =>
  launch([path.join(world.clone, 'madang'), 'start'], {
    cwd: world.clone,
    env: world.env,
    own: (child) => world.children.add(child),
  });

/** Runs the launcher to its end. */
async function run(args: readonly string[], env: Record<string, string>) {
  return await new Promise<{ code: unknown; said: string }>((resolve) => {
    const options = { cwd: world.clone, env: { ...world.env, ...env }, timeout: 2 * MIN };
    execFile(path.join(world.clone, 'madang'), args, options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, said: `${stdout}${stderr}` });
    });
  });
}

describe('./madang start in a fresh clone', () => {
  it('installs, builds, serves, and is told from a second one', { timeout: 10 * MIN }, async () => {
    expect(existsSync(path.join(world.clone, 'node_modules'))).toBe(false);
    const { url, said, stop } = await start();
    for (const step of ['✓ Node packages', '✓ media worker', '✓ browser SDK', '✓ web app', '✓ server']) {
      expect(said()).toContain(step);
    }
    const page = await (await fetch(url)).text();
    const script = /<script[^>]+src="([^"]+)"/.exec(page)?.[1];
    expect((await fetch(new URL(script ?? 'none', url))).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    const second = await run(['start'], await ownPlaceAt(String(world.env.MADANG_HTTP_PORT)));
    expect(second.code).toBe(69);
    expect(second.said).toContain(`PORT_IN_USE: Port ${world.env.MADANG_HTTP_PORT}`);
    expect(second.said).toContain('✗ server');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    expect(await stop('SIGTERM')).toBe(0);
    expect(await processesNaming(world.dir)).toEqual([]);
  });

  it('is up at once the second time: nothing is installed or built', { timeout: 3 * MIN }, async () => {
    const { said, url, stop } = await start();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(
      said()
        .match(/✓ .+? [\d.]+ s/g)
        ?.map((line) => line.split(' ')[1]),
    ).toEqual(['media', 'server']);
    expect(await stop('SIGINT')).toBe(0);
  });

  it('leaves nothing that git would take', () => {
    const left = git('status', '--porcelain', '--untracked-files=all').split('\n');
    expect(left.filter((line) => line.startsWith('??'))).toEqual([]);
  });
});

/** A second installation beside the first, which wants its port. */
async function ownPlaceAt(port: string): Promise<Record<string, string>> {
  return { ...(await ownPlace(path.join(world.dir, 'second'))), MADANG_HTTP_PORT: port };
}
