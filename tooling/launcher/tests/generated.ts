import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../media-worker/paths.ts';
import { run } from '../../media-worker/run.ts';
import type { Result } from './results.ts';

const NAME = 'generated files are fresh';

/**
 * Runs every generator (`npm run gen`) and fails if that changed a file that git sees. It comes before the type checks,
 * because what is generated but not committed (messages of the web app) is needed by them.
 */
export async function generated(): Promise<Result> {
  const began = Date.now();
  const result = (failures: readonly string[]): Result => {
    const failed = failures.length;
    return { name: NAME, passed: failed ? 0 : 1, failed, skipped: 0, failures, ms: Date.now() - began };
  };
  try {
    const before = await workTree();
    await run('npm', ['run', '--silent', 'gen'], { cwd: root });
    const stale = changed(before, await workTree());
    return result(stale.length ? [`${NAME}: run "npm run gen" and commit\n${stale.join('\n')}`] : []);
  } catch (error) {
    return result([`${NAME}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Names whose digest differs between two looks at the work tree, or that only one of them has. */
export function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .toSorted();
}

/** Digest of each file that differs from the commit. */
async function workTree(): Promise<Map<string, string>> {
  const list = await run('git', ['ls-files', '-m', '-o', '--exclude-standard'], { cwd: root });
  const entries = list.split('\n').flatMap((file): [string, string][] => {
    const full = path.join(root, file);
    if (file === '') return [];
    return [[file, existsSync(full) ? createHash('sha256').update(readFileSync(full)).digest('hex') : 'deleted']];
  });
  return new Map(entries);
}
