import { AppError, keyRoutes, type TenantId, tenantRoutes } from '@madang/protocol';
import { type MountedRoute, operatorRoute, tenantRoute } from '../../http/route.ts';
import type { Clock } from '../../kernel/clock.ts';
import { findTenant, listKeys, listTenants, tenantOf } from './store.ts';
import type { Tenants } from './tenants.ts';

type Tools = {
  readonly tenants: Tenants;
  readonly clock: Clock;
  /** Told after a key or a tenant was changed, so that no process believes the old state. */
  readonly onChanged: (change: { readonly tenantId: TenantId; readonly suspended?: boolean }) => Promise<void>;
};

/** Fulfils the routes of tenants and keys. */
export function tenantFeatureRoutes(tools: Tools): MountedRoute[] {
  return [...operatorRoutes(tools), ...ownKeyRoutes(tools)];
}

function operatorRoutes({ tenants, onChanged }: Tools): MountedRoute[] {
  return [
    operatorRoute(tenantRoutes.createTenant, async ({ db, body }) => ({ body: await tenants.create(db, body) })),
    operatorRoute(tenantRoutes.listTenants, async ({ db, query }) => ({ body: await listTenants(db, query) })),
    operatorRoute(tenantRoutes.getTenant, async ({ db, params }) => {
      const row = await findTenant(db, params.tenantId);
      if (row === undefined) throw new AppError('TENANT_NOT_FOUND');
      return { body: tenantOf(row), revision: row.revision };
    }),
    operatorRoute(tenantRoutes.updateTenant, async ({ db, params, body, expectedRevision }) => {
      const { tenant, revision } = await tenants.update(db, params.tenantId, body, expectedRevision);
      await onChanged({ tenantId: tenant.id, suspended: tenant.status === 'suspended' });
      return { body: tenant, revision };
    }),
    operatorRoute(tenantRoutes.createTenantKey, async ({ db, params, body }) => ({
      body: await tenants.createKey(db, params.tenantId, body.label),
    })),
  ];
}

function ownKeyRoutes({ tenants, clock, onChanged }: Tools): MountedRoute[] {
  return [
    tenantRoute(tenantRoutes.getOwnTenant, async ({ db, who }) => {
      const row = await findTenant(db, who.tenantId);
      if (row === undefined) throw new AppError('TENANT_NOT_FOUND');
      return { body: tenantOf(row), revision: row.revision };
    }),
    tenantRoute(tenantRoutes.updateOwnTenant, async ({ db, who, body, expectedRevision }) => {
      const { audioSafe = {} } = body;
      const { tenant, revision } = await tenants.setAudioSafe(db, who.tenantId, audioSafe, expectedRevision);
      return { body: tenant, revision };
    }),
    tenantRoute(keyRoutes.createKey, async ({ db, who, body }) => ({
      body: await tenants.createKey(db, who.tenantId, body.label),
    })),
    tenantRoute(keyRoutes.listKeys, async ({ db, who, query }) => ({
      body: await listKeys(db, who.tenantId, query, clock.now()),
    })),
    tenantRoute(keyRoutes.rotateKey, async ({ db, who, params, body }) => {
      const key = await tenants.rotateKey(db, who.tenantId, params.keyId, body.graceSeconds);
      await onChanged({ tenantId: who.tenantId });
      return { body: key };
    }),
    tenantRoute(keyRoutes.revokeKey, async ({ db, who, params }) => {
      await tenants.revokeKey(db, who.tenantId, params.keyId);
      await onChanged({ tenantId: who.tenantId });
    }),
  ];
}
