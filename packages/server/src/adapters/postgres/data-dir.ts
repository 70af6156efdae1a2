import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartError, systemCode } from '../../kernel/start-error.ts';

/** Exit status that flock is told to use when somebody else holds the lock. */
const LOCKED = 75;

/** The data directory, held by this process alone until released. */
export type DataDir = { readonly path: string; release(): Promise<void> };

/**
 * Creates the data directory if needed and takes it for this process.
 * @throws StartError DATA_DIR_READ_ONLY, DATA_DIR_FULL, DATA_DIR_UNUSABLE, DATA_DIR_IN_USE.
 */
export async function openDataDir(wanted: string): Promise<DataDir> {
  const path = prepare(resolve(wanted));
  const holder = await lock(path);
  return {
    path,
    release: async () => {
      holder.ref();
      holder.stdin?.end();
      if (holder.exitCode === null && holder.signalCode === null) await once(holder, 'exit');
    },
  };
}

function prepare(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = join(path, '.probe');
    writeFileSync(probe, 'x'.repeat(4096));
    rmSync(probe);
    return realpathSync(path);
  } catch (error) {
    throw cannotUse(path, error);
  }
}

/** Names what is wrong with a directory. */
export function cannotUse(path: string, error: unknown): StartError {
  const code = systemCode(error);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new StartError(
      'DATA_DIR_READ_ONLY',
      `The data directory ${path} cannot be written. Make it writable for this user, or set MADANG_DATA_DIR.`,
      { cause: error },
    );
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StartError('DATA_DIR_FULL', `The disk under ${path} is full. Make room and start again.`, {
      cause: error,
    });
  }
  const why = error instanceof Error ? error.message : String(error);
  return new StartError('DATA_DIR_UNUSABLE', `The data directory ${path} cannot be used: ${why}`, { cause: error });
}

/**
 * Locks through flock(1): the kernel frees the lock when the last holder of the file is gone, so that no crash leaves
 * one behind, and it holds across containers that share the directory, where process ids mean nothing.
 * The holder is a `cat` that ends as soon as our end of its pipe is closed, by us or by our death.
 */
async function lock(path: string): Promise<ChildProcess> {
  const file = join(path, 'madang.lock');
  const script = 'echo "$2" > "$1.pid"; echo locked; exec cat';
  const args = ['-n', '-E', String(LOCKED), file, 'sh', '-c', script, 'sh', file, String(process.pid)];
  const holder = spawn('flock', args, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const outcome = await Promise.race([
    once(holder.stdout, 'data').then(() => 'locked' as const),
    once(holder, 'exit').then(([code]) => (code === LOCKED ? ('in use' as const) : ('failed' as const))),
  ]).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new StartError('DATA_DIR_UNUSABLE', 'The program flock is missing; install the package util-linux.');
  });
  if (outcome === 'locked') {
    holder.unref();
    return holder;
  }
  if (outcome === 'failed') throw new StartError('DATA_DIR_UNUSABLE', `The file ${file} cannot be locked.`);
  throw new StartError(
    'DATA_DIR_IN_USE',
    `Another process${ownerOf(file)} uses the data directory ${path}. Stop it first, or set MADANG_DATA_DIR.`,
  );
}

function ownerOf(file: string): string {
  try {
    return ` (pid ${readFileSync(`${file}.pid`, 'utf8').trim()})`;
  } catch {
    return '';
  }
}
