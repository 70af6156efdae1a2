import type { MadangErrorCode } from '@madang/client';
import { m } from '../paraglide/messages.js';
import type { RequestFailure } from './api.ts';

/** A failed request in one sentence that says what to do. */
export function failureText(failure: RequestFailure): string {
  switch (failure.code) {
    case 'NETWORK':
    case 'UNAVAILABLE':
    case 'NODE_DRAINING':
    case 'TIMEOUT':
      return m.error_network();
    case 'RATE_LIMITED':
      return m.error_rate_limited({ seconds: failure.retryAfterSeconds ?? 30 });
    case 'ENTRY_REFUSED':
      return m.home_enter_refused();
    case 'FORBIDDEN':
      return m.home_closed();
    case 'BAD_REQUEST':
      return m.error_bad_request();
    default:
      return failure.requestId === null ? m.error_internal() : m.error_internal_id({ id: failure.requestId });
  }
}

/** A failed action in the call in one sentence; null where silence is right (the person changed their mind). */
export function actionFailureText(code: MadangErrorCode): string | null {
  switch (code) {
    case 'SCREEN_SHARE_CANCELLED':
    case 'ABORTED':
    case 'CALL_CLOSED':
      return null;
    case 'PERMISSION_DENIED':
    case 'FORBIDDEN':
      return m.error_permission();
    case 'RATE_LIMITED':
      return m.error_rate_limited({ seconds: 5 });
    case 'CODEC_UNSUPPORTED':
    case 'CODEC_NOT_ALLOWED':
      return m.error_codec();
    case 'MEDIA_CONNECTION_FAILED':
    case 'MEDIA_UNAVAILABLE':
      return m.error_media();
    case 'CONNECTION_FAILED':
    case 'CONNECTION_LOST':
    case 'TIMEOUT':
      return m.error_network();
    default:
      return m.error_generic();
  }
}
