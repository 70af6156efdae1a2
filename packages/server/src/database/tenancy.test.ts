import type { CallId, KeyId, RoomId, TenantId } from '@madang/protocol';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from './database.ts';
import type { Tables } from './schema.ts';
import { acrossTenants, tenantWall } from './tenancy.ts';

/** Queries that go nowhere. */
const db: Db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (own) => new PostgresIntrospector(own),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  plugins: [tenantWall],
});
const tenantId = 'ten_a' as TenantId;
const roomId = 'room_a' as RoomId;
const callId = 'call_a' as CallId;
const rooms = () => db.selectFrom('rooms').selectAll();

describe('a query on rows that have an owner', () => {
  it.each([
    ['by its tenant', () => rooms().where('tenant_id', '=', tenantId)],
    [
      'by its tenant and more',
      () => rooms().where((e) => e.and([e('id', '=', roomId), e('tenant_id', '=', tenantId)])),
    ],
    ['by another name', () => db.selectFrom('rooms as r').select('r.id').where('r.tenant_id', '=', tenantId)],
    ['what hangs on a call', () => db.selectFrom('participations').selectAll().where('call_id', '=', callId)],
    ['tenants themselves', () => db.selectFrom('tenants').selectAll()],
    ['changed', () => db.updateTable('rooms').set({ lobby: true }).where('tenant_id', '=', tenantId)],
  ])('is sent where it says whose: %s', (_, query) => {
    expect(() => query().compile()).not.toThrow();
  });

  it.each([
    ['by id only', () => rooms().where('id', '=', roomId)],
    ['any', () => rooms()],
    ['the tenant as a choice', () => rooms().where((e) => e.or([e('id', '=', roomId), e('tenant_id', '=', tenantId)]))],
    ['any but a tenant', () => rooms().where('tenant_id', '!=', tenantId)],
    [
      'the tenant of another table',
      () => rooms().innerJoin('calls', 'calls.room_id', 'rooms.id').where('calls.tenant_id', '=', tenantId),
    ],
    [
      'within another query',
      () =>
        db
          .selectFrom('tenants')
          .selectAll()
          .where((e) => e.exists(e.selectFrom('rooms').select('id'))),
    ],
    ['as a table', () => db.selectFrom(db.selectFrom('rooms').select('id').as('all')).selectAll()],
    [
      'with a name',
      () =>
        db
          .with('all', (q) => q.selectFrom('rooms').select('id'))
          .selectFrom('all')
          .selectAll(),
    ],
    ['and more', () => rooms().where('tenant_id', '=', tenantId).union(rooms())],
    [
      'changed',
      () =>
        db
          .updateTable('api_keys')
          .set({ revoked_at: null })
          .where('id', '=', 'key_a' as KeyId),
    ],
    ['removed', () => db.deleteFrom('used_tokens').where('jti', '=', 'a')],
    ['added', () => db.insertInto('used_tokens').values({ jti: 'a' } as never)],
    ['in text', () => db.selectFrom('tenants').select(sql`(select name from rooms limit 1)`.as('name'))],
  ])('is refused where it does not: %s', (_, query) => {
    expect(() => query().compile()).toThrow(/whose/);
  });

  it('is sent where it belongs to nobody, said so', () => {
    expect(() => acrossTenants(db).selectFrom('rooms').selectAll().compile()).not.toThrow();
  });
});

it('text that names such a table is refused', async () => {
  await expect(sql`delete from rooms`.execute(db)).rejects.toThrow(/whose/);
  await expect(sql`select 1`.execute(db)).resolves.toBeDefined();
});
