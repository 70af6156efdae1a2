/**
 * Why the server did not start, or stopped by itself, with the exit code of each cause (after sysexits.h, so that
 * scripts can tell a typing error from a full disk).
 */
export const startErrorCodes = {
  /** Wrong command line. */
  USAGE: 64,
  /** A setting is wrong. */
  CONFIG_INVALID: 78,
  /** The address is taken or may not be used. */
  PORT_IN_USE: 69,
  ADDRESS_UNUSABLE: 69,
  /** The database cannot be reached, is too old, or was sealed with another key. */
  DATABASE_UNREACHABLE: 69,
  DATABASE_TOO_OLD: 69,
  DATABASE_FAILED: 69,
  MASTER_KEY_WRONG: 78,
  /** Another process uses the data directory. */
  DATA_DIR_IN_USE: 75,
  DATA_DIR_READ_ONLY: 73,
  DATA_DIR_FULL: 74,
  DATA_DIR_UNUSABLE: 73,
  BACKUP_FAILED: 74,
  TLS_FAILED: 78,
  MEDIA_FAILED: 69,
} as const;

/** Name of a cause. */
export type StartErrorCode = keyof typeof startErrorCodes;

/** A failure to start that a person can mend: a stable code, what is wrong, and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** What the process exits with. */
  get exitCode(): number {
    return startErrorCodes[this.code];
  }
}

/** The code of a system error (`EACCES`, `ENOSPC` …), or an empty text. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
