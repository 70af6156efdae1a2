import type { ErrorCode, FieldProblem, RetryAdvice } from '@madang/protocol';

/** Failures that happen in the browser, beside those that the server answers with. Never renamed or reused. */
export type ClientErrorCode =
  /** The page may use neither camera nor microphone: it was not loaded over https or from localhost. */
  | 'INSECURE_CONTEXT'
  /** The browser lacks WebRTC or a part of it that a call needs. */
  | 'BROWSER_UNSUPPORTED'
  /** The person, or the site's settings, refused the device. */
  | 'DEVICE_PERMISSION_DENIED'
  /** The operating system keeps the browser from using the device. */
  | 'DEVICE_DENIED_BY_SYSTEM'
  /** Another program holds the device. */
  | 'DEVICE_IN_USE'
  /** There is no such device. */
  | 'DEVICE_NOT_FOUND'
  /** The device cannot do what the constraints ask for. */
  | 'DEVICE_CONSTRAINT'
  /** The microphone is open and delivers nothing but silence. */
  | 'DEVICE_SILENT'
  /** The device failed for a reason that the browser does not tell. */
  | 'DEVICE_FAILED'
  /** An effect on camera or microphone failed. A camera goes off then: what was to be hidden is not shown. */
  | 'PROCESSOR_FAILED'
  /** The person closed the browser's picker of screens. */
  | 'SCREEN_SHARE_CANCELLED'
  /** The browser plays no sound before the person does something on the page. */
  | 'AUDIO_BLOCKED'
  /** No codec of the room can be sent by this browser. */
  | 'CODEC_UNSUPPORTED'
  /** The call should be encrypted from end to end, and the room is not. */
  | 'ROOM_NOT_ENCRYPTED'
  /** Somebody's sound and pictures cannot be decrypted; `call.snapshot.encryption` says whose. */
  | 'CANNOT_DECRYPT'
  /** The server could not be reached. */
  | 'CONNECTION_FAILED'
  /** The connection was lost and could not be restored in time. */
  | 'CONNECTION_LOST'
  /** The media connection cannot be made: most often a firewall. */
  | 'MEDIA_CONNECTION_FAILED'
  /** The message is larger than 64 KiB, or its topic not 1 to 64 bytes. */
  | 'DATA_TOO_LARGE'
  /** Reliable data of somebody is missing: this page was too far behind, or away for too long. What follows arrives. */
  | 'DATA_LOST'
  /** The call has ended; nothing can be done with it any more. */
  | 'CALL_CLOSED'
  /** The caller's AbortSignal was aborted. */
  | 'ABORTED'
  /** The file is larger than files may be. */
  | 'FILE_TOO_LARGE'
  /** As many files are offered, or under way, as may be at once. */
  | 'FILE_LIMIT_REACHED'
  /** The file cannot be read (any more): it was changed, moved or deleted. */
  | 'FILE_UNREADABLE'
  /** There is not enough room for the file. */
  | 'FILE_NO_SPACE'
  /** The file could not be written. */
  | 'FILE_NOT_SAVED'
  /** The person closed the dialog that asks where to put the file. */
  | 'FILE_SAVE_CANCELLED'
  /** The browser has no place that large files can be written to. */
  | 'FILE_SAVE_UNSUPPORTED'
  /** What arrived is not what was sent; it was thrown away. */
  | 'FILE_CORRUPT'
  /** The other participant left, or reloaded the page. */
  | 'FILE_PEER_GONE'
  /** The other page does not keep to the rules of file transfers. */
  | 'FILE_REFUSED';

/** Everything that can go wrong, by name. */
export type MadangErrorCode = ErrorCode | ClientErrorCode;

/** Facts that go with a {@link MadangError}. */
export type MadangErrorInit = {
  readonly message: string;
  readonly retry: RetryAdvice;
  readonly advice: string;
  readonly retryAfterMs?: number | undefined;
  readonly details?: readonly FieldProblem[] | undefined;
  readonly cause?: unknown;
};

/** The only error that this SDK throws, rejects with or reports. */
export class MadangError extends Error {
  override readonly name = 'MadangError';
  /** Stable name; choose your own words by it. */
  readonly code: MadangErrorCode;
  /** When the same attempt is worth repeating. */
  readonly retry: RetryAdvice;
  /** One English sentence on what the person or the developer can do about it. */
  readonly advice: string;
  /** Wait at least this long before repeating, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Which fields of the request were wrong, when the server said so. */
  readonly details: readonly FieldProblem[];

  constructor(code: MadangErrorCode, init: MadangErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.code = code;
    this.retry = init.retry;
    this.advice = init.advice;
    this.retryAfterMs = init.retryAfterMs;
    this.details = init.details ?? [];
  }
}
