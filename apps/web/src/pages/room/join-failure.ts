import { MadangError } from '@madang/client/devices';
import type { RequestFailure } from '../../lib/api.ts';
import { failureText } from '../../lib/words.ts';
import { m } from '../../paraglide/messages.js';

/** Why joining failed, in one sentence that says what to do. */
export function joinFailureText(error: unknown): string {
  if (!(error instanceof MadangError)) return m.error_internal();
  const { code, retryAfterMs } = error;
  const away = code === 'CONNECTION_FAILED' || code === 'CONNECTION_LOST';
  const retryAfterSeconds = retryAfterMs === undefined ? null : Math.ceil(retryAfterMs / 1000);
  return failureText({
    code: away ? 'NETWORK' : (code as RequestFailure['code']),
    requestId: null,
    retryAfterSeconds,
  });
}
