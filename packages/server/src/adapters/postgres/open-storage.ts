import { join } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import { checkVersion, type Database, migrate, openDatabase } from '../../database/database.ts';
import type { Log } from '../../kernel/log.ts';
import type { Scope } from '../../kernel/scope.ts';
import { type EmbeddedPostgres, embeddedPrograms, startEmbeddedPostgres } from './embedded.ts';

/** The database in use, and the PostgreSQL of our own under it, if it is not somebody else's. */
export type Storage = { readonly database: Database; readonly embedded: EmbeddedPostgres | undefined };

type Options = { readonly settings: Settings; readonly dataDir: string; readonly log: Log; readonly scope: Scope };

/** Opens the database that the settings name and brings its tables up to date. @throws StartError. */
export async function openStorage({ settings, dataDir, log, scope }: Options): Promise<Storage> {
  const embedded = settings.databaseUrl === undefined ? await startOwn(dataDir, log) : undefined;
  if (embedded !== undefined) scope.add(() => embedded.stop());
  const database = openDatabase({
    connection: embedded?.connection ?? { url: settings.databaseUrl ?? '' },
    connections: settings['database.connections'],
    prepare: settings['database.prepare'],
    onConnectionLost: (error) => log.warn({ err: error }, 'a database connection was lost; it is replaced'),
  });
  scope.add(() => database.close());
  const major = await checkVersion(database.pool);
  const applied = await migrate(database.db);
  log.info({ major, embedded: embedded !== undefined, applied }, 'database open');
  return { database, embedded };
}

/** Starts the built-in PostgreSQL of a data directory. */
export function startOwn(dataDir: string, log: Log): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({
    directory: join(dataDir, 'postgres'),
    programs: embeddedPrograms(),
    onLine: (line) => tell(log, line),
  });
}

/** Of what PostgreSQL writes, its ERROR and STATEMENT lines may hold values of queries: they are left out. */
function tell(log: Log, line: string): void {
  if (/\b(FATAL|PANIC):/.test(line)) log.warn({ part: 'postgres' }, line.replace(/^.*?(FATAL|PANIC):/, '$1:'));
  else if (/\bLOG:/.test(line)) log.debug({ part: 'postgres' }, line.replace(/^.*?LOG:/, 'LOG:'));
}
