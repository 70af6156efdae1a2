import type { ErrorCode } from '../errors.ts';
import type { RouteContract } from '../rest/define.ts';

const always: readonly ErrorCode[] = ['RATE_LIMITED', 'INTERNAL', 'UNAVAILABLE', 'NODE_DRAINING', 'TIMEOUT'];
const ofBodies: readonly ErrorCode[] = ['MALFORMED_JSON', 'UNSUPPORTED_MEDIA_TYPE', 'BODY_TOO_LARGE'];
const ofIdempotency: readonly ErrorCode[] = ['IDEMPOTENCY_KEY_REUSED', 'REQUEST_IN_PROGRESS'];

/** Every code a REST call may answer with: those it declares and those that come with its kind. */
export function routeErrors(contract: RouteContract): readonly ErrorCode[] {
  const codes = new Set<ErrorCode>(contract.errors);
  const add = (more: readonly ErrorCode[]) => {
    for (const code of more) codes.add(code);
  };
  if (contract.params ?? contract.query ?? contract.body) add(['BAD_REQUEST']);
  if (contract.body !== undefined) add(ofBodies);
  if (!contract.callers.includes('public')) add(['UNAUTHENTICATED', 'FORBIDDEN']);
  if (contract.callers.includes('tenant')) add(['TENANT_SUSPENDED']);
  if (contract.method !== 'GET') add(['STORAGE_FULL']);
  if (contract.idempotent === true) add(ofIdempotency);
  if (contract.etag === 'checks') add(['ETAG_MISMATCH']);
  add(always);
  return [...codes];
}
