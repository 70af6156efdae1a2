import { timingSafeEqual } from 'node:crypto';
import type { Db } from '../../database/database.ts';
import type { Credentials } from '../../http/authenticate.ts';
import type { Sealing } from '../../kernel/sealing.ts';
import type { CredentialCache } from './credential-cache.ts';

/** Checks the credentials of requests: keys of tenants through the cache, the operator's token by its fingerprint. */
export function requestCredentials(tools: {
  readonly db: Db;
  readonly sealing: Sealing;
  readonly cache: CredentialCache;
}): Credentials {
  return {
    tenantOf: (keyId, secret) => tools.cache.authenticate(keyId, secret),
    async isOperator(token) {
      const row = await tools.db.selectFrom('installation').select('operator_token_hash').executeTakeFirst();
      const hash = row?.operator_token_hash ?? tools.sealing.fingerprint('nobody');
      return timingSafeEqual(tools.sealing.fingerprint(token), hash);
    },
  };
}
