import { openDataDir } from '../adapters/postgres/data-dir.ts';
import { openStorage } from '../adapters/postgres/open-storage.ts';
import { loadSettings } from '../config/load.ts';
import { masterKey, resetOperator } from '../features/tenants/installation.ts';
import { shownUrl } from '../http/listen.ts';
import { systemClock } from '../kernel/clock.ts';
import { createLog } from '../kernel/log.ts';
import { Scope } from '../kernel/scope.ts';
import { createSealing } from '../kernel/sealing.ts';

/** Gives the operator a new token, for when `operator.json` was lost. */
export async function resetOperatorCommand(): Promise<number> {
  const { settings } = loadSettings(process.env, process.cwd());
  const log = createLog('warn');
  const scope = new Scope(systemClock, (error) => log.error({ err: error }, 'closing failed'));
  try {
    const dataDir = await openDataDir(settings.dataDir);
    scope.add(() => dataDir.release());
    const sealing = createSealing(masterKey(settings.masterKey, dataDir.path));
    const { database } = await openStorage({ settings, dataDir: dataDir.path, log, scope });
    const url = settings.publicUrl ?? shownUrl(settings.tls !== 'off', settings.host, settings['http.port']);
    const path = await resetOperator({ db: database.db, sealing, dataDir: dataDir.path, url });
    process.stdout.write(`The operator's new token is in ${path}\n`);
    return 0;
  } finally {
    await scope.close();
  }
}
