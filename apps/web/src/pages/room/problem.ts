import type { MadangErrorCode } from '@madang/client';
import type { RequestFailure } from '../../lib/api.ts';

/** Why there is no way into the room, as far as it changes what the person should do. */
export type Problem =
  | 'not-found'
  | 'expired'
  | 'full'
  | 'token-invalid'
  | 'token-expired'
  | 'token-used'
  | 'token-early'
  | 'refused'
  | 'suspended'
  | 'media'
  | 'network'
  | 'browser'
  | 'rate'
  | 'unencrypted'
  | 'relay'
  | 'generic';

/** The problem behind a code of the server or the SDK. */
export function problemOf(code: MadangErrorCode | RequestFailure['code']): Problem {
  switch (code) {
    case 'ROOM_NOT_FOUND':
    case 'BAD_REQUEST':
    case 'ROUTE_NOT_FOUND':
      return 'not-found';
    case 'ROOM_EXPIRED':
      return 'expired';
    case 'ROOM_FULL':
      return 'full';
    case 'TOKEN_INVALID':
    case 'UNAUTHENTICATED':
      return 'token-invalid';
    case 'TOKEN_EXPIRED':
      return 'token-expired';
    case 'TOKEN_USED':
      return 'token-used';
    case 'TOKEN_NOT_YET_VALID':
      return 'token-early';
    case 'ENTRY_REFUSED':
    case 'FORBIDDEN':
      return 'refused';
    case 'TENANT_SUSPENDED':
      return 'suspended';
    case 'MEDIA_UNAVAILABLE':
    case 'MEDIA_CONNECTION_FAILED':
      return 'media';
    case 'NETWORK':
    case 'CONNECTION_FAILED':
    case 'CONNECTION_LOST':
    case 'UNAVAILABLE':
    case 'NODE_DRAINING':
    case 'TIMEOUT':
      return 'network';
    case 'BROWSER_UNSUPPORTED':
    case 'CODEC_UNSUPPORTED':
    case 'ENCRYPTION_REQUIRED':
      return 'browser';
    case 'ROOM_NOT_ENCRYPTED':
      return 'unencrypted';
    case 'RELAY_UNAVAILABLE':
      return 'relay';
    case 'ENCRYPTION_CONFLICT':
      return 'refused';
    case 'RATE_LIMITED':
      return 'rate';
    default:
      return 'generic';
  }
}

/** Whether the same attempt may succeed later without anything else changing. */
export function isWorthRetrying(problem: Problem): boolean {
  return ['full', 'token-early', 'media', 'network', 'rate', 'generic'].includes(problem);
}
