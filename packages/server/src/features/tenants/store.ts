import { audioSafePolicy } from '@madang/core';
import type { ApiKey, KeyId, PageQuery, Tenant, TenantId } from '@madang/protocol';
import type { Selectable } from 'kysely';
import type { Db } from '../../database/database.ts';
import type { ApiKeyTable, TenantTable } from '../../database/schema.ts';
import { acrossTenants } from '../../database/tenancy.ts';
import { pageFrom, positionOf } from '../../http/pages.ts';

type TenantRow = Selectable<TenantTable>;
type KeyRow = Selectable<ApiKeyTable>;

/** Shapes a tenant as REST answers it. */
export function tenantOf(row: TenantRow): Tenant {
  return {
    id: row.id,
    serviceCode: row.service_code,
    name: row.name,
    status: row.status,
    audioSafe: audioSafePolicy(row.audio_safe),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Shapes a key as REST answers it, without its secret. */
export function keyOf(row: Omit<KeyRow, 'secret_sealed'>, now: number): ApiKey {
  const over = row.revoked_at !== null || (row.retires_at !== null && row.retires_at.getTime() <= now);
  return {
    id: row.id,
    label: row.label,
    status: over ? 'revoked' : row.retires_at === null ? 'live' : 'retiring',
    createdAt: row.created_at.toISOString(),
    retiresAt: row.retires_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  };
}

/** A page of tenants, newest first. */
export async function listTenants(db: Db, query: PageQuery) {
  const before = await positionOf(db, 'tenants', query.cursor, undefined);
  const rows = await db
    .selectFrom('tenants')
    .selectAll()
    .where('internal', '=', false)
    .$if(before !== undefined, (q) => q.where('seq', '<', before ?? ''))
    .orderBy('seq', 'desc')
    .limit(query.limit + 1)
    .execute();
  return pageFrom(rows, query, tenantOf);
}

/** One tenant, or nothing. */
export function findTenant(db: Db, id: TenantId): Promise<TenantRow | undefined> {
  return db.selectFrom('tenants').selectAll().where('id', '=', id).where('internal', '=', false).executeTakeFirst();
}

/** A page of a tenant's keys, newest first. */
export async function listKeys(db: Db, tenantId: TenantId, query: PageQuery, now: number) {
  const before = await positionOf(db, 'api_keys', query.cursor, tenantId);
  const rows = await db
    .selectFrom('api_keys')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .$if(before !== undefined, (q) => q.where('seq', '<', before ?? ''))
    .orderBy('seq', 'desc')
    .limit(query.limit + 1)
    .execute();
  return pageFrom(rows, query, (row) => keyOf(row, now));
}

/** Holds a tenant's row until the transaction ends, so that its keys are counted and changed by one at a time. */
export async function lockTenant(db: Db, id: TenantId): Promise<TenantRow | undefined> {
  return db
    .selectFrom('tenants')
    .selectAll()
    .where('id', '=', id)
    .where('internal', '=', false)
    .forUpdate()
    .executeTakeFirst();
}

/** Keys that open something now: neither revoked nor retired. */
export function usableKeys(db: Db, tenantId: TenantId, now: Date): Promise<KeyRow[]> {
  return db
    .selectFrom('api_keys')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('revoked_at', 'is', null)
    .where((where) => where.or([where('retires_at', 'is', null), where('retires_at', '>', now)]))
    .orderBy('seq', 'desc')
    .execute();
}

/** A key with what its tenant is, for checking credentials and tokens. */
export async function findCredential(db: Db, keyId: KeyId) {
  return acrossTenants(db)
    .selectFrom('api_keys')
    .innerJoin('tenants', 'tenants.id', 'api_keys.tenant_id')
    .select([
      'api_keys.id as keyId',
      'api_keys.secret_sealed as secretSealed',
      'api_keys.retires_at as retiresAt',
      'api_keys.revoked_at as revokedAt',
      'tenants.id as tenantId',
      'tenants.service_code as serviceCode',
      'tenants.status as tenantStatus',
    ])
    .where('api_keys.id', '=', keyId)
    .executeTakeFirst();
}
