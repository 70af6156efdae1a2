import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedPrograms, type PostgresPrograms, startEmbeddedPostgres } from '../adapters/postgres/embedded.ts';

/** A PostgreSQL server for a test. */
export type TestDatabase = {
  /** For `MADANG_DATABASE_URL`. */
  readonly url: string;
  /** Process id of the postmaster. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

/** The two servers that everything is tested against: the built-in one, and the distribution's, the oldest supported. */
export const databaseKinds = ['built-in', 'distribution'] as const;

/** Starts a server with an empty database on a socket of its own. */
export async function startTestDatabase(kind: (typeof databaseKinds)[number]): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'madang-pg-'));
  const server = await startEmbeddedPostgres({
    directory: join(directory, 'postgres'),
    programs: kind === 'built-in' ? embeddedPrograms() : distributionPrograms(),
    onLine: () => undefined,
  });
  if (!('socketDirectory' in server.connection)) throw new Error('the server has no socket');
  const { socketDirectory, user, database } = server.connection;
  return {
    url: `postgresql://${user}@/${database}?host=${encodeURIComponent(socketDirectory)}`,
    pid: () => server.pid(),
    async stop() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Programs of the distribution's PostgreSQL. Missing ones are a failure: both servers must be tested. */
function distributionPrograms(): PostgresPrograms {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(a) - Number(b)) : [];
  const bin = versions.map((version) => join(root, version, 'bin')).find((path) => existsSync(join(path, 'initdb')));
  if (bin === undefined) throw new Error(`no PostgreSQL under ${root}: apt-get install postgresql, or ./madang test`);
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}
