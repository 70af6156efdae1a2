import { createHash } from 'node:crypto';
import { copyFile, glob, mkdir, readFile, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mediasoupDir, nativeDir } from './paths.ts';
import { type BuildFacts, buildJobs, ninjaProgress } from './plan.ts';
import { run } from './run.ts';

/** What the build asks of the system: header or program, and the Debian package that has it. */
export const buildPackages = [
  'g++',
  'cmake',
  'ninja-build',
  'libuv1-dev',
  'libssl-dev',
  'libsrtp2-dev',
  'libabsl-dev',
  'libflatbuffers-dev',
  'flatbuffers-compiler',
] as const;

const LIBRARIES = ['libuv.so', 'libssl.so', 'libsrtp2.so', 'libabsl_hash.so', 'libflatbuffers.so'];

/** Gathers what a compiled worker depends on; throws when there is no compiler. */
export async function buildFacts(version: string): Promise<BuildFacts> {
  const compiler = (await run('g++', ['--version'])).split('\n', 1)[0] ?? '';
  const libraries = await Promise.all(LIBRARIES.map(libraryFile));
  const digest = createHash('sha256');
  const files: string[] = [];
  for await (const file of glob('**/*.*', { cwd: nativeDir })) files.push(file);
  for (const file of files.toSorted()) digest.update(file).update(await readFile(path.join(nativeDir, file)));
  return { version, arch: process.arch, compiler, libraries, nativeDigest: digest.digest('hex') };
}

/** `libuv.so` → `libuv.so.1.0.0`, or the bare name when it is not installed. */
async function libraryFile(name: string): Promise<string> {
  const found = (await run('g++', [`-print-file-name=${name}`])).trim();
  return path.isAbsolute(found) ? path.basename(await realpath(found)) : name;
}

/** Compiles the worker into `target`, reporting progress in percent; throws with the compiler's words if it fails. */
export async function build(target: string, report: (text: string) => void): Promise<void> {
  await compile(target, true, report).catch(async (error: unknown) => {
    // A new version may bring new names that clash in groups; file by file always works, and takes twice as long.
    if (error instanceof Error && error.message.startsWith('cmake')) throw error;
    report('compiling in groups failed, compiling file by file');
    await compile(target, false, report);
  });
}

async function compile(target: string, inGroups: boolean, report: (text: string) => void): Promise<void> {
  const work = path.join(target, 'work');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  report('configuring');
  const settings = [
    '-DCMAKE_BUILD_TYPE=Release',
    `-DMEDIASOUP_DIR=${mediasoupDir}`,
    `-DUNITY=${inGroups ? 'ON' : 'OFF'}`,
  ];
  await run('cmake', ['-G', 'Ninja', ...settings, '-S', nativeDir, '-B', work]);
  const jobs = buildJobs(os.availableParallelism(), os.freemem());
  await run('ninja', ['-C', work, '-j', String(jobs)], {
    env: { NINJA_STATUS: '%f/%t ' },
    onLine: (line) => {
      const progress = ninjaProgress(line);
      if (progress) report(`compiling ${Math.floor((progress.done / progress.total) * 100)} %`);
    },
  });
  await copyFile(path.join(work, 'mediasoup-worker'), path.join(target, 'mediasoup-worker'));
  await rm(work, { recursive: true, force: true });
}
