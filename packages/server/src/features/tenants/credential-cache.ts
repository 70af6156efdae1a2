import { createSecretKey, hash, type KeyObject, timingSafeEqual } from 'node:crypto';
import { AppError, KeyId, type TenantId } from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import { acrossTenants } from '../../database/tenancy.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Sealing } from '../../kernel/sealing.ts';
import { findCredential } from './store.ts';
import { secretContext } from './tenants.ts';

/** A key that works now, with its secret. */
export type Credential = {
  readonly keyId: KeyId;
  readonly tenantId: TenantId;
  readonly serviceCode: string;
  readonly suspended: boolean;
  /** The secret as the key that join tokens are signed with (HS256). */
  readonly signingKey: KeyObject;
  readonly secretDigest: Buffer;
  /** Wall clock, ms; undefined: does not retire. */
  readonly retiresAt: number | undefined;
};

/** How long a credential is believed without asking the database: the most that a revocation on another node lags. */
const BELIEVED_MS = 3_000;
const MAX_CACHED = 10_000;
/** How often `lastUsedAt` is written at most. */
export const LAST_USED_INTERVAL_MS = 30_000;

/** Makes secrets of any length comparable in constant time. Never stored; 260 random bits need no slow hash. */
const digest = (secret: string): Buffer => hash('sha256', secret, 'buffer');

/** No secret's digest. */
const NOBODY = Buffer.alloc(32);

/** Keys in use, read from the database and believed for a few seconds. */
export class CredentialCache {
  readonly #db: Db;
  readonly #sealing: Sealing;
  readonly #clock: Clock;
  readonly #cached = new Map<string, { readonly credential: Credential; readonly until: number }>();
  readonly #used = new Map<KeyId, number>();

  constructor(tools: { readonly db: Db; readonly sealing: Sealing; readonly clock: Clock }) {
    this.#db = tools.db;
    this.#sealing = tools.sealing;
    this.#clock = tools.clock;
  }

  /** The key if it works now. Its tenant may be suspended. */
  async find(keyId: string): Promise<Credential | undefined> {
    const credential = await this.#load(keyId);
    if (credential === undefined) return undefined;
    const retired = credential.retiresAt !== undefined && credential.retiresAt <= this.#clock.now();
    return retired ? undefined : credential;
  }

  /**
   * The key if the secret is its own. Wrong secrets and unknown keys take the same comparison.
   * @throws AppError TENANT_SUSPENDED.
   */
  async authenticate(keyId: string, secret: string): Promise<Credential | null> {
    const credential = await this.find(keyId);
    const right = timingSafeEqual(digest(secret), credential?.secretDigest ?? NOBODY);
    if (!right || credential === undefined) return null;
    if (credential.suspended) throw new AppError('TENANT_SUSPENDED');
    this.#used.set(credential.keyId, this.#clock.now());
    return credential;
  }

  /** Forgets everything cached: a key or tenant was changed. */
  forget(): void {
    this.#cached.clear();
  }

  /** Writes down when keys were last used. */
  async flushUsage(): Promise<void> {
    const used = [...this.#used];
    this.#used.clear();
    for (const [keyId, at] of used) {
      await acrossTenants(this.#db)
        .updateTable('api_keys')
        .set({ last_used_at: new Date(at) })
        .where('id', '=', keyId)
        .execute();
    }
  }

  async #load(keyId: string): Promise<Credential | undefined> {
    const now = this.#clock.monotonic();
    const hit = this.#cached.get(keyId);
    if (hit !== undefined && hit.until > now) return hit.credential;
    this.#cached.delete(keyId);
    const id = KeyId.safeParse(keyId);
    if (!id.success) return undefined;
    const row = await findCredential(this.#db, id.data);
    if (row === undefined || row.revokedAt !== null) return undefined;
    const secret = this.#sealing.open(row.secretSealed, secretContext(row.keyId));
    const credential: Credential = {
      keyId: row.keyId,
      tenantId: row.tenantId,
      serviceCode: row.serviceCode,
      suspended: row.tenantStatus === 'suspended',
      signingKey: createSecretKey(secret, 'utf8'),
      secretDigest: digest(secret),
      retiresAt: row.retiresAt?.getTime(),
    };
    if (this.#cached.size >= MAX_CACHED) this.#cached.clear();
    this.#cached.set(keyId, { credential, until: now + BELIEVED_MS });
    return credential;
  }
}
