import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { StartError } from '../kernel/start-error.ts';
import { migrations } from '../migrations/index.ts';
import { preparing } from './prepared.ts';
import type { Tables } from './schema.ts';
import { acrossTenants, tenantWall } from './tenancy.ts';

/** Typed queries, in a transaction or not. */
export type Db = Kysely<Tables>;

/** Oldest server that is supported: Debian 12's. */
const OLDEST_MAJOR = 15;

/** How to reach a PostgreSQL server. */
export type Connection =
  | { readonly url: string }
  | { readonly socketDirectory: string; readonly user: string; readonly database: string };

type DatabaseOptions = {
  readonly connection: Connection;
  readonly connections: number;
  /** Off for poolers that give each transaction another connection and do not know prepared queries. */
  readonly prepare?: boolean;
  /** Told about connections that broke while idle; the pool replaces them by itself. */
  readonly onConnectionLost: (error: Error) => void;
};

/** An open database: typed queries and the pool under them. */
export type Database = { readonly db: Db; readonly pool: pg.Pool; close(): Promise<void> };

/** Opens the pool; nothing is sent yet. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    ...target(options.connection),
    max: options.connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'madang',
    // A query that takes longer hangs on a lock or a lost server: better an error than a queue without end.
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  pool.on('error', options.onConnectionLost);
  // A client that breaks while a transaction holds it tells so by failing the query, too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({ pool: options.prepare === false ? pool : preparing(pool) });
  const db = new Kysely<Tables>({ dialect, plugins: [tenantWall] });
  return { db, pool, close: () => db.destroy() };
}

function target(connection: Connection): pg.PoolConfig {
  if ('url' in connection) return { connectionString: connection.url };
  return { host: connection.socketDirectory, user: connection.user, database: connection.database };
}

/** @throws StartError DATABASE_UNREACHABLE, DATABASE_TOO_OLD. */
export async function checkVersion(pool: pg.Pool): Promise<number> {
  let version: number;
  try {
    const result = await pool.query<{ server_version_num: string }>('show server_version_num');
    version = Number(result.rows[0]?.server_version_num ?? 0);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new StartError(
      'DATABASE_UNREACHABLE',
      `The database cannot be reached: ${cause}. Check MADANG_DATABASE_URL.`,
    );
  }
  const major = Math.floor(version / 10_000);
  if (major < OLDEST_MAJOR) {
    throw new StartError(
      'DATABASE_TOO_OLD',
      `The database is PostgreSQL ${major}; ${OLDEST_MAJOR} or later is needed.`,
    );
  }
  return major;
}

/** Brings the tables up to date. Several processes may do so at once: one works, the others wait for it. */
export async function migrate(db: Db): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: acrossTenants(db),
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new StartError('DATABASE_FAILED', `The database could not be brought up to date: ${cause}`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}

/** Runs `work` in a transaction: the one under way, or a new one. */
export function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db);
  return db.transaction().execute((transaction: Transaction<Tables>) => work(transaction));
}
