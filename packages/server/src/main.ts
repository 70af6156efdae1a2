import { startServer } from './compose.ts';
import { loadSettings } from './config/load.ts';
import { createLog } from './kernel/log.ts';
import { StartError } from './kernel/start-error.ts';

/** Starts the server and runs it until a signal. */
async function start(): Promise<void> {
  const loaded = loadSettings(process.env, process.cwd());
  const log = createLog(loaded.settings['log.level']);
  for (const warning of loaded.warnings) log.warn(warning);
  const server = await startServer({ loaded, log });
  log.info({ url: server.url, publicUrl: server.publicUrl, dataDir: server.dataDir }, 'serving');
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

start().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`madang: ${error.code}: ${error.message}\n`);
  process.exitCode = error.exitCode;
});
