import { audioSafePolicy } from '@madang/core';
import {
  type ApiKeyWithSecret,
  AppError,
  AudioSafePolicy,
  type AudioSafePolicyPatch,
  type KeyId,
  limits,
  type Tenant,
  type TenantId,
} from '@madang/protocol';
import { type Db, inTransaction } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newId, randomText } from '../../kernel/ids.ts';
import type { Sealing } from '../../kernel/sealing.ts';
import { findTenant, keyOf, lockTenant, tenantOf, usableKeys } from './store.ts';

/** 52 characters of 5 bits: more than the 256 bits that HS256 asks of its key (RFC 7518 §3.2). */
const SECRET_LENGTH = 52;

/** Starts every secret, so that scanners for leaked credentials find it. */
const SECRET_PREFIX = 'mdsk_';

/** Names under which a secret is sealed. */
export const secretContext = (keyId: KeyId): string => `api key ${keyId}`;

type Change = {
  readonly name?: string | undefined;
  readonly status?: Tenant['status'] | undefined;
  /** As JSON; null: as by default. */
  readonly audio_safe?: string | null | undefined;
};

/** Takes on tenants and gives them keys. */
export class Tenants {
  readonly #sealing: Sealing;
  readonly #clock: Clock;

  constructor(tools: { readonly sealing: Sealing; readonly clock: Clock }) {
    this.#sealing = tools.sealing;
    this.#clock = tools.clock;
  }

  /** @throws AppError SERVICE_CODE_TAKEN. */
  create(
    db: Db,
    input: { readonly serviceCode: string; readonly name: string; readonly internal?: boolean },
  ): Promise<{ tenant: Tenant; key: ApiKeyWithSecret }> {
    return inTransaction(db, async (tx) => {
      const now = this.#now();
      const row = await tx
        .insertInto('tenants')
        .values({
          id: newId('tenant'),
          service_code: input.serviceCode,
          name: input.name,
          status: 'active',
          internal: input.internal ?? false,
          created_at: now,
          updated_at: now,
        })
        .onConflict((conflict) => conflict.column('service_code').doNothing())
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) throw new AppError('SERVICE_CODE_TAKEN');
      return { tenant: tenantOf(row), key: await this.#insertKey(tx, row.id, 'First key') };
    });
  }

  /** @throws AppError TENANT_NOT_FOUND, ETAG_MISMATCH. */
  async update(db: Db, id: TenantId, change: Change, expectedRevision: number | undefined) {
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const row = await db
      .updateTable('tenants')
      .set((e) => ({
        ...set,
        revision: e('revision', '+', 1),
        updated_at: this.#now(),
      }))
      .where('id', '=', id)
      .where('internal', '=', false)
      .$if(expectedRevision !== undefined, (q) => q.where('revision', '=', expectedRevision ?? 0))
      .returningAll()
      .executeTakeFirst();
    if (row !== undefined) return { tenant: tenantOf(row), revision: row.revision };
    throw new AppError((await findTenant(db, id)) === undefined ? 'TENANT_NOT_FOUND' : 'ETAG_MISMATCH');
  }

  /**
   * Changes when pictures give way to sound; null: as by default again.
   * @throws AppError TENANT_NOT_FOUND, ETAG_MISMATCH, BAD_REQUEST.
   */
  setAudioSafe(db: Db, id: TenantId, wanted: AudioSafePolicyPatch | null, expectedRevision: number | undefined) {
    return inTransaction(db, async (tx) => {
      const row = await lockTenant(tx, id);
      if (row === undefined) throw new AppError('TENANT_NOT_FOUND');
      const patch = wanted === null ? null : { ...row.audio_safe, ...wanted };
      // Each value may be fine and not fit the others.
      const whole = AudioSafePolicy.safeParse(audioSafePolicy(patch));
      if (!whole.success) throw new AppError('BAD_REQUEST', { detail: whole.error.issues[0]?.message ?? 'audioSafe' });
      return await this.update(tx, id, { audio_safe: patch && JSON.stringify(patch) }, expectedRevision);
    });
  }

  /** @throws AppError TENANT_NOT_FOUND, KEY_LIMIT_REACHED. */
  createKey(db: Db, tenantId: TenantId, label: string): Promise<ApiKeyWithSecret> {
    return inTransaction(db, async (tx) => {
      await this.#assertRoomForKey(tx, tenantId);
      return this.#insertKey(tx, tenantId, label);
    });
  }

  /** Gives a new key for an old one, which stays usable for the grace time. @throws AppError KEY_NOT_FOUND, KEY_LIMIT_REACHED. */
  rotateKey(db: Db, tenantId: TenantId, keyId: KeyId, graceSeconds: number): Promise<ApiKeyWithSecret> {
    return inTransaction(db, async (tx) => {
      await this.#assertRoomForKey(tx, tenantId);
      const now = this.#now();
      const old = (await usableKeys(tx, tenantId, now)).find((key) => key.id === keyId);
      if (old === undefined) throw new AppError('KEY_NOT_FOUND');
      const retiresAt = new Date(now.getTime() + graceSeconds * 1000);
      await tx
        .updateTable('api_keys')
        .set({ retires_at: old.retires_at !== null && old.retires_at < retiresAt ? old.retires_at : retiresAt })
        .where('id', '=', keyId)
        .where('tenant_id', '=', tenantId)
        .execute();
      return this.#insertKey(tx, tenantId, old.label);
    });
  }

  /** @throws AppError KEY_NOT_FOUND, LAST_KEY. */
  revokeKey(db: Db, tenantId: TenantId, keyId: KeyId): Promise<void> {
    return inTransaction(db, async (tx) => {
      await lockTenant(tx, tenantId);
      const usable = await usableKeys(tx, tenantId, this.#now());
      const target = usable.find((key) => key.id === keyId);
      if (target === undefined) throw new AppError('KEY_NOT_FOUND');
      const others = usable.filter((key) => key.id !== keyId && key.retires_at === null);
      if (target.retires_at === null && others.length === 0) throw new AppError('LAST_KEY');
      await tx
        .updateTable('api_keys')
        .set({ revoked_at: this.#now() })
        .where('id', '=', keyId)
        .where('tenant_id', '=', tenantId)
        .execute();
    });
  }

  async #assertRoomForKey(db: Db, tenantId: TenantId): Promise<void> {
    if ((await lockTenant(db, tenantId)) === undefined) throw new AppError('TENANT_NOT_FOUND');
    const live = (await usableKeys(db, tenantId, this.#now())).filter((key) => key.retires_at === null);
    if (live.length >= limits.liveKeysPerTenant) throw new AppError('KEY_LIMIT_REACHED');
  }

  async #insertKey(db: Db, tenantId: TenantId, label: string): Promise<ApiKeyWithSecret> {
    const id = newId('key');
    const secret = SECRET_PREFIX + randomText(SECRET_LENGTH);
    const now = this.#now();
    const row = await db
      .insertInto('api_keys')
      .values({
        id,
        tenant_id: tenantId,
        label,
        secret_sealed: this.#sealing.seal(secret, secretContext(id)),
        created_at: now,
        retires_at: null,
        revoked_at: null,
        last_used_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { ...keyOf(row, now.getTime()), secret };
  }

  #now(): Date {
    return new Date(this.#clock.now());
  }
}
