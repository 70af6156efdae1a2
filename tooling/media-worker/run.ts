import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Options of `run`. */
export type RunOptions = { cwd?: string; env?: Record<string, string>; onLine?: (line: string) => void };

const TAIL_LINES = 40;

/** Runs a program to its end and returns its standard output; throws with the last lines it wrote if it fails. */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const child = spawn(program, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: string[] = [];
  const tail: string[] = [];
  const keep = (line: string) => {
    tail.push(line);
    if (tail.length > TAIL_LINES) tail.shift();
    options.onLine?.(line);
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    out.push(line);
    keep(line);
  });
  createInterface({ input: child.stderr }).on('line', keep);
  return await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${program} cannot be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(out.join('\n'));
      else reject(new Error([`${program} ${args.join(' ')} ended with ${signal ?? code}`, ...tail].join('\n')));
    });
  });
}
