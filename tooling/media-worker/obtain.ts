import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildPackages } from './build.ts';
import { starts, verify } from './verify.ts';

/** Name of the program inside its folder of the cache. */
export const BINARY = 'mediasoup-worker';

/** One way to get a worker. */
export type Plan = {
  readonly name: string;
  /** Name of its folder in the cache; throws where the way is closed on this machine. */
  readonly key: () => Promise<string>;
  /** Puts the program into a folder; throws with the reason when it cannot. */
  readonly make: (target: string, report: (text: string) => void) => Promise<void>;
};

type Report = (text: string) => void;

/**
 * Path of a worker from the first plan whose worker carries an encrypted session. Throws with what went wrong on each
 * way, and what to do.
 */
export async function firstThatWorks(cacheDir: string, plans: readonly Plan[], report: Report): Promise<string> {
  const problems: string[] = [];
  for (const plan of plans) {
    try {
      return await finish(cacheDir, plan, report);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(`${plan.name}: ${reason}`);
      report(`no ${plan.name} worker: ${reason}`);
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
async function finish(cacheDir: string, plan: Plan, report: Report): Promise<string> {
  const key = await plan.key();
  const aside = path.join(cacheDir, `${key}.unfinished`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  try {
    await plan.make(aside, report);
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
