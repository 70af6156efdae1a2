import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import {
  AppError,
  JOIN_AUDIENCE,
  type RoomId,
  type TenantId,
  TOKEN_ALGORITHM,
  type TokenInput,
} from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { CredentialCache } from '../tenants/public.ts';
import { usableKeys } from '../tenants/public.ts';

/** A token and when it expires. */
export type IssuedToken = { readonly token: string; readonly expiresAt: string };

/** Makes join tokens: the same thing that a tenant's server signs offline with its secret. */
export class TokenIssuer {
  readonly #credentials: CredentialCache;
  readonly #clock: Clock;

  constructor(tools: { readonly credentials: CredentialCache; readonly clock: Clock }) {
    this.#credentials = tools.credentials;
    this.#clock = tools.clock;
  }

  /** Signs with the key that the caller named itself by. @throws AppError UNAUTHENTICATED if it was revoked meanwhile. */
  async issue(keyId: string, roomId: RoomId, input: TokenInput): Promise<IssuedToken> {
    const credential = await this.#credentials.find(keyId);
    if (credential === undefined) throw new AppError('UNAUTHENTICATED');
    const iat = Math.floor(this.#clock.now() / 1000);
    const exp = iat + input.ttlSeconds;
    const { userId, name, role, allow, deny, metadata } = input;
    const claims = {
      name,
      allow,
      deny,
      metadata,
      room: roomId,
      role,
      aud: JOIN_AUDIENCE,
      sub: userId,
      jti: randomBytes(16).toString('base64url'),
      iat,
      exp,
    };
    const token = signed({ alg: TOKEN_ALGORITHM, typ: 'JWT', kid: keyId }, claims, credential.signingKey);
    return { token, expiresAt: new Date(exp * 1000).toISOString() };
  }

  /** Signs with the tenant's newest key: for guests, who have none. @throws AppError ENTRY_REFUSED. */
  async issueForTenant(db: Db, tenantId: TenantId, roomId: RoomId, input: TokenInput): Promise<IssuedToken> {
    const [key] = await usableKeys(db, tenantId, new Date(this.#clock.now()));
    if (key === undefined) throw new AppError('ENTRY_REFUSED');
    const credential = await this.#credentials.find(key.id);
    if (credential === undefined || credential.suspended) throw new AppError('ENTRY_REFUSED');
    return this.issue(key.id, roomId, input);
  }
}

/**
 * A JWT in compact form (RFC 7515 §3.1, HS256 as RFC 7518 §3.2). Web Cryptography, as libraries use it, hands each
 * signature to another thread and back, which takes ten times as long as making it.
 */
function signed(header: object, claims: object, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
}

/** The page that joins with a token. It travels in the fragment, which browsers keep to themselves. */
export function joinUrlOf(publicUrl: string, token: string): string {
  return `${publicUrl}/join#token=${token}`;
}
