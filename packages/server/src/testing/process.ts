import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SettingName } from '../config/settings.ts';
import { environmentOf } from './test-server.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The server as a process of its own, as operators run it. */
export type TestProcess = {
  readonly child: ChildProcess;
  /** Address, once it serves. Rejects with what it wrote if it ends before. */
  readonly url: Promise<string>;
  /** Everything written so far, log and errors. */
  output(): string;
  /** Waits for the end; answers exit status or signal. */
  ended(): Promise<number | NodeJS.Signals>;
};

type Options = {
  readonly settings: { readonly [Name in SettingName]?: unknown };
  readonly args?: readonly string[];
  /** User to run as, for a root that must not be one. */
  readonly uid?: number;
  /** Program and arguments to run it in, e.g. `unshare`. */
  readonly within?: readonly string[];
};

/** Of the environment of the tests: where programs are, and which media worker. */
function passedOn(): NodeJS.ProcessEnv {
  const { PATH, MEDIASOUP_WORKER_BIN } = process.env;
  return { PATH, ...(MEDIASOUP_WORKER_BIN === undefined ? {} : { MEDIASOUP_WORKER_BIN }) };
}

/** Starts `main.ts`. */
export function startProcess({ settings, args = [], uid, within = [] }: Options): TestProcess {
  const defaults = {
    'http.port': 0,
    'media.port': 0,
    'media.workers': 1,
    roles: ['edge', 'jobs'],
    'storage.reserveMiB': 0,
  };
  const line = [...within, process.execPath, MAIN, ...args];
  const child = spawn(line[0] ?? '', line.slice(1), {
    env: { ...passedOn(), ...environmentOf({ ...defaults, ...settings }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = '';
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      text += String(chunk);
      const serving = /"url":"([^"]+)".*"msg":"serving"/.exec(text)?.[1];
      if (serving !== undefined) resolve(serving);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then((end) => reject(new Error(`ended with ${end}: ${text}`)), reject);
  });
  url.catch(() => undefined);
  return { child, url, output: () => text, ended: () => ended };
}
