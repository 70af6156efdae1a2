import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { build, buildFacts, buildPackages } from './build.ts';
import { download } from './download.ts';
import { BINARY, firstThatWorks, type Plan } from './obtain.ts';
import { mediasoupDir, root } from './paths.ts';
import { buildKey, downloadKey, parseSetting, type Setting } from './plan.ts';
import { starts } from './verify.ts';

export { buildPackages };

/** Options of `mediaWorkerBinary`; all have defaults. */
export type WorkerOptions = {
  /** Value of `MADANG_MEDIA_WORKER`. */
  setting?: string | undefined;
  /** Folder of finished workers; default `.cache/media-worker` in the repository. */
  cacheDir?: string;
  /** Whether `auto` may compile; without it the cache and upstream must do. */
  compile?: boolean;
  /** Only look: throw when the cache has none. */
  cacheOnly?: boolean;
  /** Told what is being done, often. */
  report?: (text: string) => void;
};

const Package = z.object({ version: z.string() });

/**
 * Path of a media worker that runs on this machine: from the cache, else upstream's prebuilt one, else compiled here.
 * What comes from outside the cache has carried an encrypted session before it is returned.
 * Two callers at once share one build. Throws with what to do when none can be had.
 */
export async function mediaWorkerBinary(options: WorkerOptions = {}): Promise<string> {
  const report = options.report ?? (() => undefined);
  const setting = parseSetting(options.setting ?? process.env.MADANG_MEDIA_WORKER);
  if (setting.kind === 'path') return await given(setting.path);
  const cacheDir = options.cacheDir ?? path.join(root, '.cache/media-worker');
  const { version } = Package.parse(JSON.parse(await readFile(path.join(mediasoupDir, 'package.json'), 'utf8')));
  await mkdir(cacheDir, { recursive: true });
  const found = await cached(cacheDir, setting, version);
  if (found !== undefined) return found;
  if (options.cacheOnly) throw new Error('there is no media worker in the cache');
  return await withLock(path.join(cacheDir, 'lock'), report, async () => {
    const made = await cached(cacheDir, setting, version);
    return made ?? (await firstThatWorks(cacheDir, plansFor(narrowed(setting, options.compile), version), report));
  });
}

function narrowed(setting: Setting, compile = true): Setting {
  return setting.kind === 'auto' && !compile ? { kind: 'download' } : setting;
}

/** Ways to a new worker, the quickest first. */
function plansFor(setting: Setting, version: string): Plan[] {
  const prebuilt: Plan = {
    name: 'prebuilt',
    key: async () => downloadKey(version, process.arch),
    make: async (target, report) => await download(version, target, report),
  };
  const built: Plan = { name: 'build', key: async () => buildKey(await buildFacts(version)), make: build };
  if (setting.kind === 'download') return [prebuilt];
  return setting.kind === 'build' ? [built] : [prebuilt, built];
}

async function given(file: string): Promise<string> {
  if (await starts(file)) return file;
  throw new Error(`MADANG_MEDIA_WORKER=${file} does not run here: give a media worker for this machine, or "build"`);
}

async function cached(cacheDir: string, setting: Setting, version: string): Promise<string | undefined> {
  for (const key of await keys(cacheDir, setting, version)) {
    const file = path.join(cacheDir, key, BINARY);
    if (await starts(file)) return file;
  }
  return undefined;
}

/** Cache folders that would do, best first. Where nothing can be compiled, any build of this version that starts will do. */
async function keys(cacheDir: string, setting: Setting, version: string): Promise<string[]> {
  const fetched = setting.kind === 'build' ? [] : [downloadKey(version, process.arch)];
  if (setting.kind === 'download') return fetched;
  const facts = await buildFacts(version).catch(() => undefined);
  if (facts?.libraries.every((name) => /\.so\.\d/.test(name))) return [...fetched, buildKey(facts)];
  const prefix = `build-${version}-${process.arch}-`;
  return [...fetched, ...(await readdir(cacheDir)).filter((name) => name.startsWith(prefix) && !name.includes('.'))];
}

const LOCK_POLL_MS = 500;

/** Runs `body` in one process at a time. A lock whose process is gone is taken over. */
async function withLock<T>(file: string, report: (text: string) => void, body: () => Promise<T>): Promise<T> {
  for (;;) {
    const handle = await open(file, 'wx').catch(() => undefined);
    if (handle) {
      await handle.writeFile(String(process.pid));
      await handle.close();
      break;
    }
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner > 0 && !alive(owner)) await rm(file, { force: true });
    else report(`waiting for process ${owner || '?'}, which is making it`);
    await delay(LOCK_POLL_MS);
  }
  try {
    return await body();
  } finally {
    await rm(file, { force: true });
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
