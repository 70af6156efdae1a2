import type { KeyObject } from 'node:crypto';
import { checkJoinClaims, readTokenHeader, rememberUntil } from '@madang/core';
import { AppError, type JoinClaims, type KeyId, TOKEN_ALGORITHM } from '@madang/protocol';
import { compactVerify, decodeProtectedHeader } from 'jose';
import type { Db } from '../../database/database.ts';
import { fromDatabase } from '../../database/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { JoinTokenVerifier, RedeemedToken } from '../live/public.ts';
import type { CredentialCache } from '../tenants/public.ts';

/** Checks join tokens and uses them up; a token that was used is remembered in the database, so by every node. */
export class StoredTokenVerifier implements JoinTokenVerifier {
  readonly #db: Db;
  readonly #credentials: CredentialCache;
  readonly #clock: Clock;

  constructor(tools: { readonly db: Db; readonly credentials: CredentialCache; readonly clock: Clock }) {
    this.#db = tools.db;
    this.#credentials = tools.credentials;
    this.#clock = tools.clock;
  }

  async redeem(token: string): Promise<RedeemedToken> {
    try {
      return await this.#redeem(token);
    } catch (error) {
      throw fromDatabase(error);
    }
  }

  async #redeem(token: string): Promise<RedeemedToken> {
    const keyId = keyOfToken(token);
    const credential = await this.#credentials.find(keyId);
    if (credential === undefined) throw new AppError('TOKEN_INVALID');
    const payload = await verifiedPayload(token, credential.signingKey);
    const verdict = checkJoinClaims(payload, Math.floor(this.#clock.now() / 1000));
    if (!verdict.ok) throw new AppError(verdict.refusal);
    if (credential.suspended) throw new AppError('TENANT_SUSPENDED');
    const { claims } = verdict;
    await this.#useUp(credential.keyId, claims);
    const giveBack = () => this.#giveBack(credential.keyId, claims);
    return { tenantId: credential.tenantId, claims, giveBack };
  }

  async #useUp(keyId: KeyId, claims: JoinClaims): Promise<void> {
    const result = await this.#db
      .insertInto('used_tokens')
      .values({ key_id: keyId, jti: claims.jti, expires_at: new Date(rememberUntil(claims) * 1000) })
      .onConflict((conflict) => conflict.columns(['key_id', 'jti']).doNothing())
      .executeTakeFirst();
    if (result.numInsertedOrUpdatedRows !== 1n) throw new AppError('TOKEN_USED');
  }

  async #giveBack(keyId: KeyId, claims: JoinClaims): Promise<void> {
    try {
      await this.#db.deleteFrom('used_tokens').where('key_id', '=', keyId).where('jti', '=', claims.jti).execute();
    } catch (error) {
      throw fromDatabase(error);
    }
  }
}

function keyOfToken(token: string): KeyId {
  let header: unknown;
  try {
    header = decodeProtectedHeader(token);
  } catch {
    throw new AppError('TOKEN_INVALID');
  }
  const known = readTokenHeader(header);
  if (known === undefined) throw new AppError('TOKEN_INVALID');
  return known.kid;
}

/** The claims, if the signature is the key's own by the one algorithm allowed. */
async function verifiedPayload(token: string, key: KeyObject): Promise<unknown> {
  try {
    const { payload } = await compactVerify(token, key, { algorithms: [TOKEN_ALGORITHM] });
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    throw new AppError('TOKEN_INVALID');
  }
}
