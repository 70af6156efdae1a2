import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Options of `run`. */
export type RunOptions = {
  cwd?: string;
  env?: Record<string, string>;
  onLine?: (line: string) => void;
  /** After this long the program is killed with everything that it started; what it left behind is killed at its end. */
  timeoutMs?: number;
};

const TAIL_LINES = 40;

/** Runs a program to its end and returns its standard output; throws with the last lines it wrote if it fails. */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const child = spawn(program, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: options.timeoutMs !== undefined,
  });
  const limit = options.timeoutMs === undefined ? undefined : limited(child, options.timeoutMs);
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
    child.once('exit', () => limit?.end());
    child.once('close', (code, signal) => {
      const ending = limit?.over() ? `did not end within ${limit.seconds} s` : `ended with ${signal ?? code}`;
      if (code === 0) resolve(out.join('\n'));
      else reject(new Error([`${program} ${args.join(' ')} ${ending}`, ...tail].join('\n')));
    });
  });
}

/** Kills a process group when its time is over, and what is left of it when its leader ends. */
function limited(child: ChildProcess, timeoutMs: number) {
  let over = false;
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it is gone.
    }
  };
  const timer = setTimeout(() => {
    over = true;
    kill();
  }, timeoutMs);
  const end = () => {
    clearTimeout(timer);
    kill();
  };
  return { over: () => over, seconds: timeoutMs / 1000, end };
}
