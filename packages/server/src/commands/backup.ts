import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp, restore } from '../adapters/postgres/backup.ts';
import { loadSettings } from '../config/load.ts';
import { StartError } from '../kernel/start-error.ts';

const OWN_DATABASE_ONLY =
  'This installation uses a PostgreSQL server of its own kind (MADANG_DATABASE_URL): back that up with pg_basebackup ' +
  'or pg_dump, and keep master.key of the data directory with it.';

/** Copies the installation, running or not, into an empty directory. */
export async function backupCommand(directory: string): Promise<number> {
  const { settings } = loadSettings(process.env, process.cwd());
  if (settings.databaseUrl !== undefined) throw new StartError('BACKUP_FAILED', OWN_DATABASE_ONLY);
  const dataDir = resolve(settings.dataDir);
  if (!existsSync(dataDir)) throw new StartError('BACKUP_FAILED', `There is no data directory ${dataDir}.`);
  const { files, bytes } = await backUp(dataDir, resolve(directory));
  process.stdout.write(`Backed up ${files} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB, to ${resolve(directory)}\n`);
  return 0;
}

/** Puts a backup into the data directory, which must be empty. */
export async function restoreCommand(directory: string): Promise<number> {
  const { settings } = loadSettings(process.env, process.cwd());
  if (settings.databaseUrl !== undefined) throw new StartError('BACKUP_FAILED', OWN_DATABASE_ONLY);
  const dataDir = resolve(settings.dataDir);
  await restore(resolve(directory), dataDir);
  process.stdout.write(`Restored to ${dataDir}. Start the server to use it.\n`);
  return 0;
}
