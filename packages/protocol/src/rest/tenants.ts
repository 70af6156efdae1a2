import { z } from 'zod';
import { AudioSafePolicy, AudioSafePolicyPatch } from '../audio-safe.ts';
import { KeyId, TenantId } from '../ids.ts';
import { RoomName, Timestamp } from '../values.ts';
import { defineRoute } from './define.ts';
import { PageQuery, pageOf } from './pages.ts';

/** A short name of a tenant, unique on the installation. */
export const ServiceCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,31}$/, '2 to 32 lower-case letters, digits and hyphens, a letter first')
  .meta({ id: 'ServiceCode' });

/** A customer that owns keys and rooms. */
export const Tenant = z
  .strictObject({
    id: TenantId,
    serviceCode: ServiceCode,
    name: RoomName,
    status: z.enum(['active', 'suspended']),
    audioSafe: AudioSafePolicy,
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'Tenant' });
export type Tenant = z.infer<typeof Tenant>;

/** An API key without its secret. */
export const ApiKey = z
  .strictObject({
    id: KeyId,
    label: RoomName,
    status: z
      .enum(['live', 'retiring', 'revoked'])
      .meta({ description: '`retiring`: rotated, still accepted until `retiresAt`.' }),
    createdAt: Timestamp,
    retiresAt: Timestamp.nullable(),
    lastUsedAt: Timestamp.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof ApiKey>;

/** A new API key with its secret, which is shown this once. */
export const ApiKeyWithSecret = ApiKey.extend({
  secret: z.string().meta({ description: 'Shown once. Keep it on your server only.' }),
}).meta({ id: 'ApiKeyWithSecret' });
export type ApiKeyWithSecret = z.infer<typeof ApiKeyWithSecret>;

const TenantParams = z.strictObject({ tenantId: TenantId });
const KeyParams = z.strictObject({ keyId: KeyId });
const KeyInput = z.strictObject({ label: RoomName.default('API key') });
const exampleTenant = 'ten_00000000000000000000000000';
const exampleKey = 'key_00000000000000000000000000';

/** Tenants, by the operator. */
export const tenantRoutes = {
  createTenant: defineRoute({
    operationId: 'createTenant',
    method: 'POST',
    path: '/v1/tenants',
    tag: 'Tenants',
    summary: 'Take on a tenant; answers with its first API key.',
    callers: ['operator'],
    rate: 'write',
    body: z.strictObject({ serviceCode: ServiceCode, name: RoomName }),
    status: 201,
    answer: z.strictObject({ tenant: Tenant, key: ApiKeyWithSecret }),
    errors: ['SERVICE_CODE_TAKEN'],
    idempotent: true,
    sample: { body: { serviceCode: 'acme', name: 'Acme Inc.' } },
  }),
  listTenants: defineRoute({
    operationId: 'listTenants',
    method: 'GET',
    path: '/v1/tenants',
    tag: 'Tenants',
    summary: 'List tenants.',
    callers: ['operator'],
    rate: 'read',
    query: PageQuery,
    status: 200,
    answer: pageOf(Tenant).meta({ id: 'TenantPage' }),
    errors: ['CURSOR_INVALID'],
  }),
  getTenant: defineRoute({
    operationId: 'getTenant',
    method: 'GET',
    path: '/v1/tenants/{tenantId}',
    tag: 'Tenants',
    summary: 'Read a tenant.',
    callers: ['operator'],
    rate: 'read',
    params: TenantParams,
    status: 200,
    answer: Tenant,
    errors: ['TENANT_NOT_FOUND'],
    etag: 'gives',
    sample: { params: { tenantId: exampleTenant } },
  }),
  updateTenant: defineRoute({
    operationId: 'updateTenant',
    method: 'PATCH',
    path: '/v1/tenants/{tenantId}',
    tag: 'Tenants',
    summary: 'Rename, suspend or reactivate a tenant. Suspending ends its calls.',
    callers: ['operator'],
    rate: 'write',
    params: TenantParams,
    body: z.strictObject({ name: RoomName.optional(), status: z.enum(['active', 'suspended']).optional() }),
    status: 200,
    answer: Tenant,
    errors: ['TENANT_NOT_FOUND', 'ETAG_MISMATCH'],
    etag: 'checks',
    sample: { params: { tenantId: exampleTenant }, body: { name: 'Acme Ltd.' } },
  }),
  createTenantKey: defineRoute({
    operationId: 'createTenantKey',
    method: 'POST',
    path: '/v1/tenants/{tenantId}/keys',
    tag: 'Tenants',
    summary: 'Issue an API key for a tenant that lost all of its own.',
    callers: ['operator'],
    rate: 'write',
    params: TenantParams,
    body: KeyInput,
    status: 201,
    answer: ApiKeyWithSecret,
    errors: ['TENANT_NOT_FOUND', 'KEY_LIMIT_REACHED'],
    idempotent: true,
    sample: { params: { tenantId: exampleTenant }, body: { label: 'Recovered' } },
  }),
  getOwnTenant: defineRoute({
    operationId: 'getOwnTenant',
    method: 'GET',
    path: '/v1/tenant',
    tag: 'Tenants',
    summary: 'Read the tenant these credentials belong to.',
    callers: ['tenant'],
    rate: 'read',
    status: 200,
    answer: Tenant,
    errors: [],
    etag: 'gives',
  }),
  updateOwnTenant: defineRoute({
    operationId: 'updateOwnTenant',
    method: 'PATCH',
    path: '/v1/tenant',
    tag: 'Tenants',
    summary: 'Change when pictures give way to sound (Audio Safe) in your rooms, from their next call on.',
    callers: ['tenant'],
    rate: 'write',
    body: z.strictObject({
      audioSafe: AudioSafePolicyPatch.nullable().optional().meta({
        description: 'What is named changes, the rest stays; null: everything as by default again.',
      }),
    }),
    status: 200,
    answer: Tenant,
    errors: ['ETAG_MISMATCH'],
    etag: 'checks',
    sample: { body: { audioSafe: { stepUpMs: 5_000, estimateBps: { warn: 500_000, bad: 200_000 } } } },
  }),
};

/** API keys, by their tenant. */
export const keyRoutes = {
  createKey: defineRoute({
    operationId: 'createKey',
    method: 'POST',
    path: '/v1/keys',
    tag: 'Keys',
    summary: 'Issue another API key.',
    callers: ['tenant'],
    rate: 'write',
    body: KeyInput,
    status: 201,
    answer: ApiKeyWithSecret,
    errors: ['KEY_LIMIT_REACHED'],
    idempotent: true,
    sample: { body: { label: 'Seoul web server' } },
  }),
  listKeys: defineRoute({
    operationId: 'listKeys',
    method: 'GET',
    path: '/v1/keys',
    tag: 'Keys',
    summary: 'List API keys, without their secrets.',
    callers: ['tenant'],
    rate: 'read',
    query: PageQuery,
    status: 200,
    answer: pageOf(ApiKey).meta({ id: 'ApiKeyPage' }),
    errors: ['CURSOR_INVALID'],
  }),
  rotateKey: defineRoute({
    operationId: 'rotateKey',
    method: 'POST',
    path: '/v1/keys/{keyId}/rotate',
    tag: 'Keys',
    summary: 'Replace a key: answers with a new one; the old one works for the grace time.',
    callers: ['tenant'],
    rate: 'write',
    params: KeyParams,
    body: z.strictObject({
      graceSeconds: z
        .int()
        .min(0)
        .max(7 * 24 * 3600)
        .default(3600),
    }),
    status: 201,
    answer: ApiKeyWithSecret,
    errors: ['KEY_NOT_FOUND', 'KEY_LIMIT_REACHED'],
    idempotent: true,
    sample: { params: { keyId: exampleKey }, body: { graceSeconds: 3600 } },
  }),
  revokeKey: defineRoute({
    operationId: 'revokeKey',
    method: 'DELETE',
    path: '/v1/keys/{keyId}',
    tag: 'Keys',
    summary: 'Revoke a key at once. The last live key cannot be revoked.',
    callers: ['tenant'],
    rate: 'write',
    params: KeyParams,
    status: 204,
    answer: null,
    errors: ['KEY_NOT_FOUND', 'LAST_KEY'],
    sample: { params: { keyId: exampleKey } },
  }),
};
