import type { MadangErrorCode } from '@madang/client';
import { m } from '../paraglide/messages.js';
import type { RequestFailure } from './api.ts';
import { cureKindOf } from './cure.ts';
import { cureText } from './cure-text.ts';

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
    case 'STORAGE_FULL':
    case 'ROOM_LIMIT_REACHED':
      return m.error_server_full();
    default:
      return failure.requestId === null ? m.error_internal() : m.error_internal_id({ id: failure.requestId });
  }
}

/** A failure in the call: what happened, and what to do if that is not said already. */
export type FailureWords = { readonly text: string; readonly hint?: string };

/** A failed action in the call; null where silence is right (the person changed their mind). */
export function actionFailureText(
  code: MadangErrorCode,
  device: 'microphone' | 'camera' | 'both' = 'both',
): FailureWords | null {
  // A microphone goes on without its effect; a camera does not.
  if (code === 'PROCESSOR_FAILED' && device === 'microphone') return { text: m.effects_noise_stopped() };
  if (code === 'INSECURE_CONTEXT' || code === 'PROCESSOR_FAILED' || code.startsWith('DEVICE_')) {
    const { title, text } = cureText({ kind: cureKindOf(code), devices: device });
    return { text: title, hint: text };
  }
  const text = sentenceOf(code);
  return text === null ? null : { text };
}

function sentenceOf(code: MadangErrorCode): string | null {
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
    case 'BROWSER_UNSUPPORTED':
    case 'CODEC_UNSUPPORTED':
    case 'CODEC_NOT_ALLOWED':
      return m.error_codec();
    case 'MEDIA_CONNECTION_FAILED':
    case 'MEDIA_UNAVAILABLE':
    case 'MEDIA_NOT_READY':
      return m.error_media();
    case 'CANNOT_DECRYPT':
      return m.error_decrypt();
    case 'ENCRYPTION_CONFLICT':
      return m.error_encrypted_role();
    case 'AUDIO_BLOCKED':
      return m.error_audio_blocked();
    case 'PARTICIPANT_NOT_FOUND':
    case 'NOT_WAITING':
      return m.error_gone();
    case 'TRACK_LIMIT_REACHED':
    case 'SOURCE_IN_USE':
      return m.error_share_limit();
    case 'CONNECTION_FAILED':
    case 'CONNECTION_LOST':
    case 'TIMEOUT':
      return m.error_network();
    default:
      return m.error_generic();
  }
}
