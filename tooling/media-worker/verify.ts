import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

/** Exit code of a worker that starts, but is not called by mediasoup's Node library (worker/src/main.cpp). */
const NOT_MY_FATHER = 41;

const START_TIMEOUT_MS = 5_000;
/** The check itself gives up after 10 s; a worker that hangs keeps it from even beginning. */
const CHECK_TIMEOUT_MS = 20_000;

/** Whether the file runs here at all: libraries found, right processor. Costs some 10 ms. */
export async function starts(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
  } catch {
    return false;
  }
  return await new Promise((resolve) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'MEDIASOUP_VERSION'));
    const child = spawn(file, [], { env, stdio: 'ignore', timeout: START_TIMEOUT_MS, killSignal: 'SIGKILL' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === NOT_MY_FATHER));
  });
}

/** How far a worker was proved: media through an encrypted session, or only that it starts and opens transports. */
export type Proof = 'session' | 'start';

/** Runs the worker for real (`session-check.ts`); throws when it dies, hangs or lets nothing through. */
export async function verify(workerBin: string, timeoutMs = CHECK_TIMEOUT_MS): Promise<Proof> {
  const script = fileURLToPath(new URL('session-check.ts', import.meta.url));
  try {
    const said = await run(process.execPath, [script, workerBin], { timeoutMs });
    return said.trim() === 'session' ? 'session' : 'start';
  } catch (error) {
    const reason = error instanceof Error ? error.message.trimEnd().split('\n').at(-1) : String(error);
    throw new Error(`the worker does not carry an encrypted session: ${reason}`, { cause: error });
  }
}

/** Whether a worker carries H.265 (`codecs-check.ts`); throws when it dies or hangs. */
export async function carriesH265(workerBin: string): Promise<boolean> {
  const script = fileURLToPath(new URL('codecs-check.ts', import.meta.url));
  return (await run(process.execPath, [script, workerBin], { timeoutMs: CHECK_TIMEOUT_MS })).trim() === 'h265';
}
