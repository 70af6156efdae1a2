import type { ErrorCode, RetryAdvice, SignalError } from '@madang/protocol';
import type { ClientErrorCode, MadangErrorCode } from './api/errors.ts';
import { MadangError } from './api/errors.ts';

type ClientErrorSpec = { readonly retry: RetryAdvice; readonly message: string; readonly advice: string };

/** Every failure of the browser's side: what happened, and what to do. */
const clientErrors: Readonly<Record<ClientErrorCode, ClientErrorSpec>> = {
  INSECURE_CONTEXT: {
    retry: 'never',
    message: 'Camera and microphone work on secure pages only.',
    advice: 'Open the page through https, or through localhost while developing.',
  },
  BROWSER_UNSUPPORTED: {
    retry: 'never',
    message: 'This browser cannot make calls.',
    advice: 'Use a current Chrome, Edge, Firefox or Safari.',
  },
  DEVICE_PERMISSION_DENIED: {
    retry: 'never',
    message: 'The page may not use this device.',
    advice: "Allow camera and microphone for this page: the icon left of the browser's address bar.",
  },
  DEVICE_DENIED_BY_SYSTEM: {
    retry: 'never',
    message: 'The operating system keeps the browser from this device.',
    advice: 'Allow the browser to use it in the privacy settings of the operating system, then restart the browser.',
  },
  DEVICE_IN_USE: {
    retry: 'later',
    message: 'Another program uses this device.',
    advice: 'Close other programs and tabs that use the camera or microphone, then try again.',
  },
  DEVICE_NOT_FOUND: {
    retry: 'later',
    message: 'There is no such device.',
    advice: 'Plug a device in and try again, or go on without it.',
  },
  DEVICE_CONSTRAINT: {
    retry: 'never',
    message: 'The device cannot do what was asked of it.',
    advice: 'Ask with `ideal` instead of `exact` constraints.',
  },
  DEVICE_SILENT: {
    retry: 'later',
    message: 'The microphone delivers nothing but silence.',
    advice: 'Look for a mute switch on the headset, or choose another microphone.',
  },
  DEVICE_FAILED: {
    retry: 'later',
    message: 'The device could not be started.',
    advice: 'Unplug the device and plug it in again, or choose another one.',
  },
  PROCESSOR_FAILED: {
    retry: 'later',
    message: 'The effect on camera or microphone does not work.',
    advice: 'Switch the effect off to go on without it, or try it again.',
  },
  SCREEN_SHARE_CANCELLED: {
    retry: 'later',
    message: 'No screen was chosen.',
    advice: 'Share again and choose a screen, window or tab.',
  },
  AUDIO_BLOCKED: {
    retry: 'later',
    message: 'The browser plays no sound before the page is used.',
    advice: 'Call startAudio() from a click.',
  },
  CODEC_UNSUPPORTED: {
    retry: 'never',
    message: 'This browser can send no codec that is allowed here.',
    advice: 'Allow VP8 in the room, which every browser has, or use another browser.',
  },
  ROOM_NOT_ENCRYPTED: {
    retry: 'never',
    message: 'This room is not encrypted from end to end.',
    advice: 'Set `encryption` of the room to `required`, or join without `encryption`.',
  },
  CANNOT_DECRYPT: {
    retry: 'never',
    message: 'What somebody sends cannot be decrypted.',
    advice: 'Check that everybody joined with the same secret; whoever changed it may set it with setSecret().',
  },
  CONNECTION_FAILED: {
    retry: 'later',
    message: 'The server could not be reached.',
    advice: 'Check the network connection and the address of the server.',
  },
  CONNECTION_LOST: {
    retry: 'later',
    message: 'The connection was lost and did not come back in time.',
    advice: 'Check the network connection, then join again.',
  },
  MEDIA_CONNECTION_FAILED: {
    retry: 'later',
    message: 'Sound and picture cannot reach the server.',
    advice: 'A firewall may block UDP and TCP to the media port; try another network, or set up a TURN server.',
  },
  DATA_TOO_LARGE: {
    retry: 'never',
    message: 'The message is larger than 64 KiB, or its topic not 1 to 64 bytes.',
    advice: 'Send it in parts, or as a file.',
  },
  DATA_LOST: {
    retry: 'never',
    message: 'Data that somebody sent is missing.',
    advice: 'Ask for it again where it matters; this page received more slowly than the other one sent.',
  },
  CALL_CLOSED: { retry: 'never', message: 'The call has ended.', advice: 'Join again to go on.' },
  ABORTED: { retry: 'later', message: 'Joining was given up.', advice: 'Join again when ready.' },
  FILE_TOO_LARGE: {
    retry: 'never',
    message: 'The file is larger than files may be.',
    advice: 'Send it in parts.',
  },
  FILE_LIMIT_REACHED: {
    retry: 'later',
    message: 'Too many files are offered or under way.',
    advice: 'Wait until one of them is done, or cancel one.',
  },
  FILE_UNREADABLE: {
    retry: 'later',
    message: 'The file cannot be read.',
    advice: 'It may have been changed, moved or deleted since it was chosen: choose it again.',
  },
  FILE_NO_SPACE: {
    retry: 'later',
    message: 'There is not enough room for the file.',
    advice: 'Free some space, or save it to another disk.',
  },
  FILE_NOT_SAVED: {
    retry: 'later',
    message: 'The file could not be written.',
    advice: 'Save it in another folder.',
  },
  FILE_SAVE_CANCELLED: { retry: 'later', message: 'No place was chosen.', advice: 'Accept again and choose one.' },
  FILE_SAVE_UNSUPPORTED: {
    retry: 'never',
    message: 'This browser cannot receive large files.',
    advice: 'Use a current Chrome, Edge or Firefox, and no private window.',
  },
  FILE_CORRUPT: {
    retry: 'later',
    message: 'What arrived is not what was sent; it was thrown away.',
    advice: 'Ask for the file again.',
  },
  FILE_PEER_GONE: {
    retry: 'never',
    message: 'The other side has left the call or reloaded the page.',
    advice: 'Offer the file again when they are back.',
  },
  FILE_REFUSED: {
    retry: 'never',
    message: 'The other side does not keep to the rules of file transfers.',
    advice: 'Reload both pages, so that both have the same version.',
  },
};

/** What a person or developer can do about failures that the server answers with, where there is more than waiting. */
const serverAdvice: Partial<Record<ErrorCode, string>> = {
  TOKEN_EXPIRED: 'Ask your server for a new token and join again.',
  TOKEN_USED: 'Each token opens one participant: ask your server for a new one.',
  TOKEN_INVALID: 'Check that the token was made with a key of this server and for this room.',
  TOKEN_NOT_YET_VALID: 'Check the clock of the machine that made the token.',
  ROOM_FULL: 'Wait until somebody leaves, or raise the limit of the room.',
  ROOM_NOT_FOUND: 'Check the link; the room may have been deleted.',
  ROOM_EXPIRED: 'Make a new room.',
  PERMISSION_DENIED: 'A moderator can give you a role that may do this.',
  RESUME_REFUSED: 'Join again with a new token.',
  SOURCE_IN_USE: 'Stop the track of this source before publishing another.',
  RATE_LIMITED: 'Wait a moment, then try again.',
  ENCRYPTION_REQUIRED:
    'Join with `encryption: endToEnd()` of @madang/client/encryption, in a browser that can: Chrome 141, Firefox 117, Safari 15.4 or later.',
  RELAY_UNAVAILABLE:
    'An operator must add a TURN server, or whoever made the room set its `iceTransportPolicy` to `all`.',
  MEDIA_UNAVAILABLE: 'Try again shortly; if it stays, an operator must add media workers.',
};

const retryAdvice: Readonly<Record<RetryAdvice, string>> = {
  never: 'Repeating the same will fail again; change what is asked for.',
  later: 'Try again shortly.',
  elsewhere: 'Connect again; another server will answer.',
};

/** A failure of the browser's side. */
export function clientError(code: ClientErrorCode, cause?: unknown): MadangError {
  const spec = clientErrors[code];
  return new MadangError(code, { ...spec, cause });
}

/** A failure that the server answered with. */
export function serverError(error: SignalError): MadangError {
  return new MadangError(error.code, {
    message: error.message,
    retry: error.retry,
    advice: serverAdvice[error.code] ?? retryAdvice[error.retry],
    retryAfterMs: error.retryAfterMs,
    details: error.details,
  });
}

/** Turns anything thrown into the one error of this SDK. */
export function toMadangError(error: unknown, otherwise: ClientErrorCode): MadangError {
  return error instanceof MadangError ? error : clientError(otherwise, error);
}

/** true: an error of this SDK with that code. */
export function isCode(error: unknown, code: MadangErrorCode): boolean {
  return error instanceof MadangError && error.code === code;
}
