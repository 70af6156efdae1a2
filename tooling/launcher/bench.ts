import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../media-worker/paths.ts';
import { ensureMediaWorker } from './media-worker.ts';
import type { Progress } from './progress.ts';
import { buildBundles } from './web-build.ts';

/** Names of the benches: folders under `bench/` with a `run.ts`. */
export function benchNames(base = root): string[] {
  const dir = path.join(base, 'bench');
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => existsSync(path.join(dir, name, 'run.ts')))
    .toSorted();
}

/** Runs `bench/NAME/run.ts` with the rest of the arguments, or lists the names; returns the exit status. */
export async function bench(args: readonly string[], progress: Progress): Promise<number> {
  const [name, ...rest] = args;
  const names = benchNames();
  if (name === undefined || !names.includes(name)) {
    process.stderr.write(
      `${name === undefined ? '' : `There is no bench "${name}". `}Benches: ${names.join(', ') || 'none'}\n`,
    );
    return name === undefined ? 0 : 2;
  }
  const workerBin = await ensureMediaWorker(progress);
  await buildBundles(progress);
  const child = spawn(process.execPath, [path.join(root, 'bench', name, 'run.ts'), ...rest], {
    cwd: root,
    env: { ...process.env, MEDIASOUP_WORKER_BIN: workerBin },
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => undefined); // the terminal sends it to the child as well
  return await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
