import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../media-worker/paths.ts';
import { commandResult, type Ending, type Result, vitestResult } from './results.ts';

/** One runner: a command that is a test by itself, or vitest, which reports many. */
export type Runner = {
  readonly name: string;
  readonly kind: 'command' | 'vitest';
  readonly command: string;
  readonly args: readonly string[];
  readonly timeoutMs: number;
};

const TAIL_LINES = 60;
const KILL_AFTER_MS = 5_000;

/** Runs it to its end, never longer than its limit, and reads what it found. */
export async function runRunner(runner: Runner, env: Record<string, string>): Promise<Result> {
  if (runner.kind === 'command') return commandResult(runner.name, await execute(runner, runner.args, env));
  const dir = mkdtempSync(path.join(os.tmpdir(), 'madang-test-'));
  const file = path.join(dir, 'report.json');
  try {
    const args = [...runner.args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const ending = await execute(runner, args, env);
    return vitestResult(runner.name, readIfThere(file), ending);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A process group of its own, so that what the runner started ends with it. */
async function execute(runner: Runner, args: readonly string[], env: Record<string, string>): Promise<Ending> {
  const began = Date.now();
  const child = spawn(runner.command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let tail = '';
  const keep = (chunk: Buffer) => {
    tail = `${tail}${chunk.toString('utf8')}`.slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let timedOut = false;
  const killGroup = (signal: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // Gone already.
    }
  };
  const limit = setTimeout(() => {
    timedOut = true;
    killGroup('SIGTERM');
    setTimeout(() => killGroup('SIGKILL'), KILL_AFTER_MS).unref();
  }, runner.timeoutMs);
  const stop = () => killGroup('SIGTERM');
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  return await new Promise((resolve) => {
    const end = (code: number | null) => {
      clearTimeout(limit);
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      killGroup('SIGKILL');
      const lines = tail.trimEnd().split('\n').slice(-TAIL_LINES);
      resolve({ code: timedOut ? null : code, timedOut, tail: lines, ms: Date.now() - began });
    };
    child.once('error', (error) => {
      keep(Buffer.from(error.message));
      end(null);
    });
    child.once('exit', (code) => setTimeout(() => end(code), 50)); // the last output may follow the exit
  });
}
