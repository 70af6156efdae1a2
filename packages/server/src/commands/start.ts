import { type RunningServer, startServer } from '../compose.ts';
import { loadSettings } from '../config/load.ts';
import { createLog, type Log } from '../kernel/log.ts';

/** Exit status of a process that a second signal hurried: as if the signal had killed it (128 + SIGTERM). */
const FORCED = 143;

/** Serves until SIGTERM or SIGINT, then stops in order; a second signal stops at once. */
export async function startCommand(): Promise<number> {
  const loaded = loadSettings(process.env, process.cwd());
  const log = createLog(loaded.settings['log.level']);
  for (const warning of loaded.warnings) log.warn(warning);
  watchForBugs(log);
  const stopped = untilSignal(log);
  const starting = startServer({ loaded, log });
  // A signal while starting: what has been opened is closed as soon as it is there.
  const server = await starting;
  tellReady(server, log);
  await stopped;
  await server.stop();
  log.info('stopped');
  return 0;
}

function untilSignal(log: Log): Promise<void> {
  return new Promise((resolve) => {
    let signals = 0;
    const onSignal = (signal: NodeJS.Signals): void => {
      signals += 1;
      if (signals > 1) {
        log.warn({ signal }, 'stopping at once');
        process.exit(FORCED);
      }
      log.info({ signal }, 'stopping; a second signal stops at once');
      resolve();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

/** A promise that nobody awaited or an error that nobody caught: the state is unknown, so the process ends and is started anew. */
function watchForBugs(log: Log): void {
  const die = (error: unknown): void => {
    log.fatal({ err: error }, 'a bug: the server cannot go on');
    process.exit(70);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
}

function tellReady(server: RunningServer, log: Log): void {
  const { url, publicUrl, dataDir, firstStart } = server;
  log.info({ url, publicUrl, dataDir, firstStart }, 'serving');
}
