import { AppError, type Caller, type KeyId, type TenantId } from '@madang/protocol';
import type { RateLimits } from './rate-limits.ts';
import type { Identity } from './route.ts';

/** Who checks credentials; both answer null where they are wrong. */
export interface Credentials {
  /** @throws AppError TENANT_SUSPENDED, UNAVAILABLE. */
  tenantOf(
    keyId: string,
    secret: string,
  ): Promise<{ readonly tenantId: TenantId; readonly keyId: KeyId; readonly serviceCode: string } | null>;
  isOperator(token: string): Promise<boolean>;
}

/**
 * Finds out who calls, and whether such a caller may use the route.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, TENANT_SUSPENDED, RATE_LIMITED.
 */
export async function identify(
  tools: { readonly credentials: Credentials; readonly limits: RateLimits },
  callers: readonly Caller[],
  request: { readonly authorization: string | undefined; readonly address: string },
): Promise<Identity> {
  const { address } = request;
  if (callers.includes('public')) return { kind: 'public', address };
  const given = parse(request.authorization);
  if (given === undefined) throw new AppError('UNAUTHENTICATED');
  await tools.limits.assertMayTry(address);
  const identity = await check(tools.credentials, given, address);
  if (identity === undefined) {
    await tools.limits.countFailure(address);
    throw new AppError('UNAUTHENTICATED');
  }
  if (!callers.includes(identity.kind)) throw new AppError('FORBIDDEN');
  return identity;
}

type Given = { readonly keyId: string; readonly secret: string } | { readonly token: string };

async function check(credentials: Credentials, given: Given, address: string): Promise<Identity | undefined> {
  if ('token' in given) return (await credentials.isOperator(given.token)) ? { kind: 'operator', address } : undefined;
  const tenant = await credentials.tenantOf(given.keyId, given.secret);
  return tenant === null ? undefined : { kind: 'tenant', address, ...tenant };
}

/** Reads `Basic` (RFC 7617) and `Bearer` (RFC 6750). */
function parse(header: string | undefined): Given | undefined {
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return { token: value };
  if (scheme.toLowerCase() !== 'basic') return undefined;
  const text = Buffer.from(value, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { keyId: text.slice(0, colon), secret: text.slice(colon + 1) };
}
