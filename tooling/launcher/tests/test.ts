import { ensureMediaWorker } from '../media-worker.ts';
import { duration, type Progress } from '../progress.ts';
import { ensurePackages, testPackages } from '../system-packages.ts';
import { buildBundles } from '../web-build.ts';
import { generated } from './generated.ts';
import { type Group, needsGenerated, needsSystem, plan } from './plan.ts';
import { isGreen, type Result, totalLine } from './results.ts';
import { runRunner } from './runner.ts';

/** Prepares the machine, runs what was asked for, and prints a summary whose last line is the counts. */
export async function test(words: readonly string[], progress: Progress): Promise<number> {
  const began = Date.now();
  const groups = plan(words);
  const results: Result[] = [];
  try {
    if (needsGenerated(groups)) {
      results.push(await generated());
      progress.note(results.map(line).join());
    }
    const env = await prepare(groups, progress);
    for (const group of groups) results.push(...(await runGroup(group, env, progress)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    results.push({ name: 'set-up', passed: 0, failed: 1, skipped: 0, failures: [`set-up: ${reason}`], ms: 0 });
  }
  process.stdout.write(`${summary(results, Date.now() - began)}\n`);
  return isGreen(results) ? 0 : 1;
}

async function prepare(groups: readonly Group[], progress: Progress): Promise<Record<string, string>> {
  const base = { CI: '1', NO_COLOR: '1' };
  if (!needsSystem(groups)) return base;
  await ensurePackages(testPackages, progress);
  const [workerBin] = await Promise.all([ensureMediaWorker(progress), buildBundles(progress)]);
  return { ...base, MEDIASOUP_WORKER_BIN: workerBin };
}

async function runGroup(group: Group, env: Record<string, string>, progress: Progress): Promise<Result[]> {
  const waiting = [...group.runners];
  const results: Result[] = [];
  const lane = async () => {
    for (let runner = waiting.shift(); runner; runner = waiting.shift()) {
      const result = await runRunner(runner, env);
      results.push(result);
      progress.note(line(result));
    }
  };
  await Promise.all(Array.from({ length: group.atOnce }, lane));
  return results;
}

function line({ name, passed, failed, ms }: Result): string {
  return `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${duration(ms)})`;
}

function summary(results: readonly Result[], ms: number): string {
  const failures = results.flatMap((result) => result.failures);
  return [
    '',
    ...failures.flatMap((failure, index) => [`--- failure ${index + 1}`, failure, '']),
    ...results.map(line),
    `in ${duration(ms)}`,
    totalLine(results),
  ].join('\n');
}
