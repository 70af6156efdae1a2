import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@madang/protocol';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkVersion, type Database, type Db, inTransaction, migrate, openDatabase } from '../../database/database.ts';
import { fromDatabase, isUniqueViolation } from '../../database/errors.ts';
import { type Clock, systemClock } from '../../kernel/clock.ts';
import { migrations } from '../../migrations/index.ts';
import { databaseKinds, startTestDatabase, type TestDatabase } from '../../testing/databases.ts';
import { startProcess, type TestProcess } from '../../testing/process.ts';
import { authorization, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { embeddedPrograms, startEmbeddedPostgres } from './embedded.ts';

describe.each(databaseKinds)('with the %s PostgreSQL', (kind) => {
  let server: TestDatabase;
  let directory: string;

  beforeAll(async () => {
    server = await startTestDatabase(kind);
    directory = await mkdtemp(join(tmpdir(), 'madang-db-'));
  });

  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const open = (options: { readonly prepare?: boolean } = {}): Database =>
    openDatabase({ connection: { url: server.url }, connections: 4, onConnectionLost: () => undefined, ...options });

  it('several processes bring an empty database up to date at once', async () => {
    const databases = [open(), open(), open(), open()];
    const applied = await Promise.all(databases.map(({ db }) => migrate(db)));
    expect(applied.flat()).toEqual(Object.keys(migrations));
    await Promise.all(databases.map((database) => database.close()));
  });

  it('is new enough, and says so', async () => {
    const database = open();
    expect(await checkVersion(database.pool)).toBeGreaterThanOrEqual(15);
    await database.close();
  });

  it('a transaction that fails leaves nothing behind', async () => {
    const database = open();
    const { db } = database;
    const insert = (): Promise<unknown> =>
      inTransaction(db, async (tx) => {
        await tx.insertInto('guesses').values({ key: 'half', points: 1, expire: null }).execute();
        await inTransaction(tx, (inner) =>
          inner.insertInto('guesses').values({ key: 'half', points: 1, expire: null }).execute(),
        );
      });
    const error: unknown = await insert().catch((thrown: unknown) => thrown);
    expect(isUniqueViolation(error)).toBe(true);
    expect(await db.selectFrom('guesses').selectAll().where('key', '=', 'half').execute()).toEqual([]);
    await database.close();
  });

  it('lost connections are UNAVAILABLE, and replaced', async () => {
    const database = open();
    const { db } = database;
    const replaced = once(database.pool, 'remove');
    const lost: unknown = await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db).catch(fromDatabase);
    expect(lost).toBeInstanceOf(AppError);
    expect(lost).toMatchObject({ code: 'UNAVAILABLE' });
    await replaced;
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('goes on while another process migrates the tables under its prepared queries', async () => {
    const [ours, theirs] = [open(), open()];
    const { db } = ours;
    const read = (from: Db): Promise<unknown[]> =>
      from.selectFrom('guesses').selectAll().where('key', '=', 'kept').execute();
    await db.insertInto('guesses').values({ key: 'kept', points: 1, expire: null }).execute();
    await read(db);
    await sql`alter table guesses add column later text`.execute(theirs.db);
    expect(await read(db)).toEqual([{ key: 'kept', points: 1, expire: null, later: null }]);
    // In the midst of a transaction nothing can be tried again by itself: the caller is told to.
    await sql`alter table guesses drop column later`.execute(theirs.db);
    await expect(inTransaction(db, read).catch(rethrowKnown)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await inTransaction(db, read)).toEqual([{ key: 'kept', points: 1, expire: null }]);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it.each([true, false])('keeps queries prepared, if told to: %s', async (prepare) => {
    const database = open({ prepare });
    await database.db.selectFrom('guesses').selectAll().where('key', '=', 'x').execute();
    const kept = await database.pool.query('select statement from pg_prepared_statements');
    expect(kept.rows.length).toBe(prepare ? 1 : 0);
    await database.close();
  });

  it('a whole server works on it', async () => {
    const test = await startTestServer({ settings: { databaseUrl: server.url, dataDir: join(directory, 'whole') } });
    const room = await test.api('POST', '/v1/rooms', { as: test.tenant, body: {} });
    expect(room.status).toBe(201);
    expect(test.server.databasePid()).toBeUndefined();
    await test.close();
  });

  it('another data directory with another master key is refused', async () => {
    const started = startTestServer({ settings: { databaseUrl: server.url, dataDir: join(directory, 'stranger') } });
    await expect(started).rejects.toMatchObject({ code: 'MASTER_KEY_WRONG' });
  });

  it('kill -9 of the server while it writes loses nothing that was acknowledged', async () => {
    const dataDir = join(directory, 'killed');
    const fresh = kind === 'distribution' ? await startTestDatabase(kind) : undefined;
    const settings = { dataDir, 'rate.write': 1_000_000, ...(fresh === undefined ? {} : { databaseUrl: fresh.url }) };
    const first = startProcess({ settings });
    const acknowledged = await writeUntilKilled(first, dataDir);
    expect(acknowledged.length).toBeGreaterThan(20);

    const second = startProcess({ settings });
    const kept = await roomsOf(await second.url, dataDir);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    await fresh?.stop();
    // Two starts of a whole process: seconds on an idle machine, far more on a busy one.
  }, 120_000);
});

describe('the built-in PostgreSQL', () => {
  it('lets sessions that are ending end, and cuts those that stay', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'madang-stop-'));
    const lines: string[] = [];
    const postgres = await startEmbeddedPostgres({
      directory,
      programs: embeddedPrograms(),
      onLine: (line) => lines.push(line),
    });
    const open = (): Database =>
      openDatabase({ connection: postgres.connection, connections: 1, onConnectionLost: () => undefined });
    const cut = (): number => lines.filter((line) => line.includes('terminating connection')).length;
    const [ending, staying] = [open(), open()];
    await Promise.all([ending, staying].map(({ db }) => sql`select 1`.execute(db)));
    const stopped = postgres.stop();
    // What was under way when it was told to stop is answered.
    const { rows } = await sql`select pg_sleep(0.05), 1 as one`.execute(ending.db);
    expect(rows).toMatchObject([{ one: 1 }]);
    await ending.close();
    expect(cut()).toBe(0);
    await stopped;
    await expect.poll(cut).toBe(1);
    await staying.close();
    await rm(directory, { recursive: true, force: true });
  });
});

function rethrowKnown(error: unknown): never {
  throw fromDatabase(error);
}

function headersOf(dataDir: string): Record<string, string> {
  const tenant: { keyId: string; secret: string } = JSON.parse(
    readFileSync(join(dataDir, 'first-tenant.json'), 'utf8'),
  );
  return { authorization: authorization(tenant), 'content-type': 'application/json' };
}

/** Makes rooms from eight writers at once and kills the server in the midst. Answers the rooms it acknowledged. */
async function writeUntilKilled(server: TestProcess, dataDir: string): Promise<string[]> {
  const url = await server.url;
  const headers = headersOf(dataDir);
  const acknowledged: string[] = [];
  const write = async (): Promise<void> => {
    for (;;) {
      const response = await fetch(`${url}/v1/rooms`, { method: 'POST', headers, body: '{}' });
      const room = (await response.json()) as { id: string };
      acknowledged.push(room.id);
      if (acknowledged.length === 50) server.child.kill('SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, write));
  expect(await server.ended()).toBe('SIGKILL');
  return acknowledged;
}

async function roomsOf(url: string, dataDir: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const response = await fetch(`${url}/v1/rooms?limit=200${query}`, { headers: headersOf(dataDir) });
    const page = (await response.json()) as { items: { id: string }[]; nextCursor: string | null };
    for (const { id } of page.items) ids.add(id);
    cursor = page.nextCursor;
  }
  return ids;
}

describe('a server whose own database dies', () => {
  it('answers UNAVAILABLE meanwhile, starts it again, and has lost nothing', async () => {
    const server = await startTestServer();
    try {
      const made = await server.api('POST', '/v1/rooms', { as: server.tenant, body: {} });
      const { id } = made.body as { id: string };
      const pid = server.server.databasePid() ?? 0;
      process.kill(pid, 'SIGKILL');
      const seen = new Set<string>();
      for (let answer = await read(server, id); ; answer = await read(server, id)) {
        seen.add(answer);
        if (answer === '200' && server.server.databasePid() !== pid && server.server.databasePid() !== undefined) break;
      }
      expect([...seen].sort()).toEqual(['200', 'UNAVAILABLE']);
    } finally {
      await server.close();
    }
  });

  it('does not mind a clock that jumps', async () => {
    const clock = new JumpingClock();
    const server = await startTestServer({ clock });
    try {
      const room = await server.api('POST', '/v1/rooms', { as: server.tenant, body: {} });
      const { id } = room.body as { id: string };
      for (const jumpMs of [-3_600_000, 7 * 86_400_000, -365 * 86_400_000]) {
        clock.offsetMs = jumpMs;
        expect(await read(server, id)).toBe('200');
        const made = await server.api('POST', `/v1/rooms/${id}/tokens`, { as: server.tenant, body: { userId: 'u' } });
        const { expiresAt } = made.body as { expiresAt: string };
        expect(Math.abs(Date.parse(expiresAt) - clock.now() - 600_000)).toBeLessThan(60_000);
      }
    } finally {
      await server.close();
    }
  });
});

/** The machine's clocks, with a wall clock that somebody sets. */
class JumpingClock implements Clock {
  offsetMs = 0;

  now(): number {
    return systemClock.now() + this.offsetMs;
  }

  monotonic(): number {
    return systemClock.monotonic();
  }

  after(delayMs: number, callback: () => void): () => void {
    return systemClock.after(delayMs, callback);
  }
}

/** Reads a room; answers the status, or the code of what was wrong. */
async function read(server: TestServer, id: string): Promise<string> {
  const { status, body } = await server.api('GET', `/v1/rooms/${id}`, { as: server.tenant });
  return status === 200 ? '200' : (body as { code: string }).code;
}
