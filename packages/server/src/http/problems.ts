import { AppError, type ErrorCode, errorSpecs, InvariantError, type Problem } from '@madang/protocol';
import { fromDatabase } from '../database/errors.ts';

/** What the HTTP library calls its refusals, and what we call them. */
const libraryCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_REQUEST',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_BAD_URL: 'BAD_REQUEST',
  FST_ERR_MAX_PARAM_LENGTH: 'ROUTE_NOT_FOUND',
};

/** Turns whatever was thrown into an error of the registry; what is not known becomes INTERNAL and keeps its text. */
export function toAppError(error: unknown): AppError {
  const known = fromDatabase(error);
  if (known instanceof AppError) return known;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const code = libraryCodes[error.code];
    if (code !== undefined) return new AppError(code, { cause: error });
    // secure-json-parse refuses `__proto__` with a plain SyntaxError of status 400.
  }
  if (error instanceof SyntaxError) return new AppError('MALFORMED_JSON', { cause: error });
  return new AppError('INTERNAL', { cause: error });
}

/** Whether an error is a bug of ours. */
export function isBug(error: unknown): boolean {
  const cause = error instanceof AppError && error.code === 'INTERNAL' ? error.cause : error;
  return cause instanceof InvariantError;
}

/** The document that REST answers with (RFC 9457). */
export function problemOf(error: AppError, requestId: string): Problem {
  const spec = errorSpecs[error.code];
  return {
    type: `/docs/errors#${error.code}`,
    title: spec.summary,
    status: spec.http,
    code: error.code,
    retry: spec.retry,
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    requestId,
    ...(error.details === undefined ? {} : { details: [...error.details] }),
  };
}
