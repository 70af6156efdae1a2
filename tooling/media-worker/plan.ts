import { createHash } from 'node:crypto';

/** What `MADANG_MEDIA_WORKER` asks for: look everywhere, only fetch, only compile, or use this file. */
export type Setting = { kind: 'auto' } | { kind: 'download' } | { kind: 'build' } | { kind: 'path'; path: string };

/** Reads `MADANG_MEDIA_WORKER`; throws on anything but `auto`, `download`, `build` or an absolute path. */
export function parseSetting(value: string | undefined): Setting {
  if (value === undefined || value === '' || value === 'auto') return { kind: 'auto' };
  if (value === 'download' || value === 'build') return { kind: value };
  if (value.startsWith('/')) return { kind: 'path', path: value };
  throw new Error(`MADANG_MEDIA_WORKER=${value}: allowed are auto, download, build or an absolute path`);
}

/** Everything that makes one compiled worker differ from another. */
export type BuildFacts = {
  version: string;
  arch: string;
  /** First line of `g++ --version`. */
  compiler: string;
  /** File names of the shared libraries, versions in them. */
  libraries: readonly string[];
  /** Digest of the CMake project, shims and patch. */
  nativeDigest: string;
};

/** Name of the cache folder of a compiled worker. */
export function buildKey(facts: BuildFacts): string {
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);
  return `build-${facts.version}-${facts.arch}-${digest}`;
}

/** Name of the cache folder of a fetched worker. */
export function downloadKey(version: string, arch: string): string {
  return `download-${version}-${arch}`;
}

/** Upstream's name for its prebuilt archive, e.g. `mediasoup-worker-3.27.1-linux-x64-kernel6.tgz`. */
export function archiveName(version: string, platform: string, arch: string, osRelease: string): string {
  const kernel = platform === 'linux' ? `-kernel${Number(osRelease.split('.')[0])}` : '';
  return `mediasoup-worker-${version}-${platform}-${arch}${kernel}.tgz`;
}

/** Finished and total steps from a line of ninja's output made with `NINJA_STATUS="%f/%t "`. */
export function ninjaProgress(line: string): { done: number; total: number } | undefined {
  const match = /^(\d+)\/(\d+) /.exec(line);
  return match ? { done: Number(match[1]), total: Number(match[2]) } : undefined;
}

const GIB = 1024 ** 3;

/** Compiler runs at once: one a core, and 1.2 GiB of free memory for each (a group of sources takes up to 1 GiB). */
export function buildJobs(cores: number, freeBytes: number): number {
  return Math.max(1, Math.min(cores, Math.floor(freeBytes / (1.2 * GIB))));
}
