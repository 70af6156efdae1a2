import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { build, buildFacts, buildPackages } from './build.ts';
import { download } from './download.ts';
import { mediasoupDir, root } from './paths.ts';
import { buildKey, downloadKey, parseSetting, type Setting } from './plan.ts';
import { starts, verify } from './verify.ts';

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

const BINARY = 'mediasoup-worker';
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
    return made ?? (await obtain(cacheDir, narrowed(setting, options.compile), version, report));
  });
}

function narrowed(setting: Setting, compile = true): Setting {
  return setting.kind === 'auto' && !compile ? { kind: 'download' } : setting;
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

async function obtain(
  cacheDir: string,
  setting: Setting,
  version: string,
  report: (text: string) => void,
): Promise<string> {
  const problems: string[] = [];
  if (setting.kind !== 'build') {
    try {
      const key = downloadKey(version, process.arch);
      return await finish(cacheDir, key, report, (target) => download(version, target, report));
    } catch (error) {
      problems.push(`prebuilt: ${messageOf(error)}`);
      report(`no prebuilt worker: ${messageOf(error)}`);
    }
  }
  if (setting.kind !== 'download') {
    try {
      const key = buildKey(await buildFacts(version));
      return await finish(cacheDir, key, report, (target) => build(target, report));
    } catch (error) {
      problems.push(`build: ${messageOf(error)}`);
    }
  }
  throw new Error(
    [
      'There is no media worker, and none could be had:',
      ...problems.map((problem) => `- ${problem}`),
      'To compile it, install what the build needs and start again:',
      `  apt-get install -y ${buildPackages.join(' ')}`,
      'or give one: MADANG_MEDIA_WORKER=/path/to/mediasoup-worker',
    ].join('\n'),
  );
}

/** Makes a worker in a folder aside, proves it, and only then gives the folder its name. */
async function finish(
  cacheDir: string,
  key: string,
  report: (text: string) => void,
  make: (target: string) => Promise<void>,
): Promise<string> {
  const aside = path.join(cacheDir, `${key}.unfinished`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  try {
    await make(aside);
    const file = path.join(aside, BINARY);
    if (!(await starts(file))) throw new Error('the worker does not start on this machine');
    report('checking with an encrypted session');
    const proof = await verify(file);
    const { size } = await stat(file);
    await writeFile(path.join(aside, 'proof.json'), `${JSON.stringify({ proof, sizeBytes: size })}\n`);
    await rm(path.join(cacheDir, key), { recursive: true, force: true });
    await rename(aside, path.join(cacheDir, key));
    return path.join(cacheDir, key, BINARY);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
