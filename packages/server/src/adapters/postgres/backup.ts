import { constants, existsSync } from 'node:fs';
import { chmod, chown, copyFile, lstat, mkdir, readdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import pg from 'pg';
import { createLog } from '../../kernel/log.ts';
import { StartError, systemCode } from '../../kernel/start-error.ts';
import { openDataDir } from './data-dir.ts';
import { embeddedConnection } from './embedded.ts';
import { startOwn } from './open-storage.ts';

/** Names a finished backup; without it a directory is not taken for one. */
const MARK = 'madang-backup.json';
/** Of the data directory, what belongs to a running process and not to the installation. */
const NOT_KEPT = new Set(['madang.lock', 'madang.lock.pid', 'postgres', '.probe']);
/** Of a cluster, what the manual says to leave out of a base backup (PostgreSQL 18, §25.3.4). */
const CLUSTER_SKIPPED =
  /^(postmaster\.(pid|opts)|pg_replslot\/.+|pg_dynshmem\/.+|pg_notify\/.+|pg_serial\/.+|pg_snapshots\/.+|pg_stat_tmp\/.+|pg_subtrans\/.+|pg_wal\/.+|.*pgsql_tmp.*|.*\/pg_internal\.init.*)$/;

type Totals = { files: number; bytes: number };

/**
 * Copies an installation while it runs: PostgreSQL's low-level base backup, then the log written meanwhile, so that the
 * copy is as of the end of the backup. A stopped installation is started for it.
 * @throws StartError BACKUP_FAILED.
 */
export async function backUp(dataDir: string, target: string): Promise<Totals> {
  await assertEmpty(target);
  await mkdir(target, { recursive: true, mode: 0o700 });
  const totals: Totals = { files: 0, bytes: 0 };
  const running = await connectIfRunning(dataDir);
  if (running !== undefined) {
    try {
      await copyCluster(running, clusterOf(dataDir), clusterOf(target), totals);
    } finally {
      await running.end();
    }
  } else {
    const held = await openDataDir(dataDir);
    const own = await startOwn(held.path, createLog('warn'));
    const client = new pg.Client(embeddedConnection(join(held.path, 'postgres')));
    try {
      await client.connect();
      await copyCluster(client, clusterOf(dataDir), clusterOf(target), totals);
    } finally {
      await client.end();
      await own.stop();
      await held.release();
    }
  }
  for (const name of await readdir(dataDir)) {
    if (!NOT_KEPT.has(name)) await copyTree(join(dataDir, name), join(target, name), () => true, totals);
  }
  await writeFile(join(target, MARK), JSON.stringify({ format: 1, at: new Date().toISOString() }));
  return totals;
}

/**
 * Puts a backup where a data directory is to be.
 * @throws StartError BACKUP_FAILED where the target is in use or the source is no finished backup.
 */
export async function restore(source: string, dataDir: string): Promise<void> {
  if (!existsSync(join(source, MARK))) {
    throw new StartError('BACKUP_FAILED', `${source} is not a finished backup: it has no file ${MARK}.`);
  }
  await assertEmpty(dataDir);
  await mkdir(dataDir, { recursive: true });
  for (const name of await readdir(source)) {
    if (name !== MARK) await copyTree(join(source, name), join(dataDir, name), () => true, { files: 0, bytes: 0 });
  }
}

const clusterOf = (directory: string): string => join(directory, 'postgres', 'data');

async function assertEmpty(directory: string): Promise<void> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) throw new StartError('BACKUP_FAILED', `${directory} is not empty; name another directory.`);
}

async function connectIfRunning(dataDir: string): Promise<pg.Client | undefined> {
  const client = new pg.Client(embeddedConnection(join(dataDir, 'postgres')));
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ECONNREFUSED') return undefined;
    throw error;
  }
}

async function copyCluster(client: pg.Client, from: string, to: string, totals: Totals): Promise<void> {
  await client.query("select pg_backup_start('madang', true)");
  await copyTree(from, to, (path) => !CLUSTER_SKIPPED.test(path), totals);
  for (const folder of ['pg_wal', 'pg_wal/archive_status', 'pg_wal/summaries']) {
    await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
  }
  const stopped = await client.query<{ labelfile: string; first: string; last: string }>(
    'with stopped as (select * from pg_backup_stop(false)) ' +
      'select labelfile, pg_walfile_name(pg_current_wal_lsn()) as last, ' +
      "substring(labelfile from 'file ([0-9A-F]{24})') as first from stopped",
  );
  const label = stopped.rows[0];
  if (label === undefined) throw new StartError('BACKUP_FAILED', 'PostgreSQL did not finish the backup.');
  await writeFile(join(to, 'backup_label'), label.labelfile, { mode: 0o600 });
  await copyLog(join(from, 'pg_wal'), join(to, 'pg_wal'), label, totals);
  await ownAs(from, to);
}

/** Copies the segments of the log from the one that the backup begins in to the one in use when it ended. */
async function copyLog(
  from: string,
  to: string,
  { first, last }: { readonly first: string; readonly last: string },
  totals: Totals,
): Promise<void> {
  const segments = (await readdir(from)).filter((name) => /^[0-9A-F]{24}$/.test(name));
  const needed = segments.filter((name) => name >= first && name <= last);
  if (!needed.includes(first)) {
    throw new StartError('BACKUP_FAILED', 'The log of the time of the backup is gone already; try again.');
  }
  for (const name of [...needed, ...(await readdir(from)).filter((file) => file.endsWith('.history'))]) {
    await copyTree(join(from, name), join(to, name), () => true, totals);
  }
}

/** Gives a copy the owner of its original, where we may. */
async function ownAs(original: string, copy: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await lstat(original);
  const give = async (path: string): Promise<void> => {
    const info = await lstat(path);
    if (info.isDirectory()) for (const name of await readdir(path)) await give(join(path, name));
    if (!info.isSymbolicLink()) await chown(path, uid, gid);
  };
  await give(copy);
}

async function copyTree(
  from: string,
  to: string,
  wanted: (path: string) => boolean,
  totals: Totals,
  root = from,
): Promise<void> {
  const info = await lstat(from).catch(() => undefined);
  // Files come and go under a running database; what is gone meanwhile the log knows how to make again.
  if (info === undefined) return;
  if (info.isDirectory()) {
    await mkdir(to, { recursive: true, mode: info.mode & 0o777 });
    for (const name of await readdir(from)) {
      const path = join(from, name);
      if (wanted(relative(root, path))) await copyTree(path, join(to, name), wanted, totals, root);
    }
  } else if (info.isSymbolicLink()) await symlink(await readlink(from), to);
  else if (info.isFile()) await copyOne(from, to, info.mode & 0o777, totals);
}

async function copyOne(from: string, to: string, mode: number, totals: Totals): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  await chmod(to, mode);
  totals.files += 1;
  totals.bytes += (await lstat(to)).size;
}
