// Test code: a launcher under test, and what it started.
import { type ChildProcess, spawn } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/** A running `./madang start`. */
export type Launched = {
  readonly child: ChildProcess;
  /** What it said to a person so far. */
  readonly said: () => string;
  /** Address from the welcome. */
  readonly url: string;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly ended: Promise<number | null>;
};

/** A TCP port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Settings with which several installations fit on one machine. */
export async function ownPlace(dataDir: string): Promise<Record<string, string>> {
  return {
    MADANG_DATA_DIR: dataDir,
    MADANG_HTTP_PORT: '0',
    MADANG_MEDIA_PORT: String(await freePort()),
    MADANG_MEDIA_WORKERS: '1',
  };
}

/** Starts a launcher; `own` owns it from the first moment. Rejects with what it said if it ends before it is ready. */
export async function launch(
  [program, ...args]: readonly [string, ...string[]],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly own: (child: ChildProcess) => void },
): Promise<Launched> {
  const child = spawn(program, args, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'ignore', 'pipe'] });
  options.own(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Stop with Ctrl-C')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${said}`)));
  });
  const url = /Madang is ready: {2}(\S+)/.exec(said)?.[1] ?? '';
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return await ended;
  };
  return { child, said: () => said, url, stop, ended };
}

/** Command lines of the processes that name a path. */
export async function processesNaming(name: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob('/proc/[0-9]*/cmdline')) {
    const line = await readFile(file, 'utf8').catch(() => '');
    if (line.includes(name)) found.push(line.replaceAll('\0', ' '));
  }
  return found;
}
