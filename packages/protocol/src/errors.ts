import { z } from 'zod';

/** When a failed request is worth sending again. `elsewhere`: connect again, another node will answer. */
export type RetryAdvice = 'never' | 'later' | 'elsewhere';

type ErrorSpec = { readonly http: number; readonly retry: RetryAdvice; readonly summary: string };

/**
 * Every code the platform answers with. Adding one: append here and run `npm run gen`.
 * Codes are never renamed or reused.
 */
export const errorSpecs = {
  BAD_REQUEST: {
    http: 400,
    retry: 'never',
    summary: 'The request does not fit its schema; `details` names each field.',
  },
  MALFORMED_JSON: { http: 400, retry: 'never', summary: 'The body or message is not valid JSON.' },
  UNSUPPORTED_MEDIA_TYPE: { http: 415, retry: 'never', summary: 'Send the body as application/json.' },
  BODY_TOO_LARGE: { http: 413, retry: 'never', summary: 'The body or message is larger than the limit.' },
  ROUTE_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such address; see /docs.' },
  METHOD_NOT_ALLOWED: { http: 405, retry: 'never', summary: 'This address does not take this method.' },
  UNAUTHENTICATED: { http: 401, retry: 'never', summary: 'Credentials are missing or wrong.' },
  FORBIDDEN: { http: 403, retry: 'never', summary: 'These credentials may not do this.' },
  PERMISSION_DENIED: { http: 403, retry: 'never', summary: 'The participant lacks the capability for this.' },
  RATE_LIMITED: { http: 429, retry: 'later', summary: 'Too many requests; wait as long as Retry-After says.' },
  INTERNAL: { http: 500, retry: 'later', summary: 'An unexpected failure; quote the request id when you report it.' },
  UNAVAILABLE: { http: 503, retry: 'later', summary: 'A part the request needs is not ready; try again shortly.' },
  NODE_DRAINING: { http: 503, retry: 'elsewhere', summary: 'This node is shutting down; connect again.' },
  STORAGE_FULL: { http: 507, retry: 'later', summary: 'The disk or database is full; an operator must make room.' },
  TIMEOUT: { http: 504, retry: 'later', summary: 'The answer took too long.' },

  IDEMPOTENCY_KEY_REUSED: { http: 422, retry: 'never', summary: 'This Idempotency-Key was used for another request.' },
  REQUEST_IN_PROGRESS: {
    http: 409,
    retry: 'later',
    summary: 'A request with this Idempotency-Key is still under way.',
  },
  ETAG_MISMATCH: {
    http: 412,
    retry: 'never',
    summary: 'It was changed meanwhile; read it again and repeat the change.',
  },
  CURSOR_INVALID: { http: 400, retry: 'never', summary: 'The page cursor is not one of ours.' },

  TENANT_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such tenant.' },
  TENANT_SUSPENDED: { http: 403, retry: 'never', summary: 'The tenant is suspended.' },
  SERVICE_CODE_TAKEN: { http: 409, retry: 'never', summary: 'Another tenant has this service code.' },
  KEY_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such API key.' },
  LAST_KEY: { http: 409, retry: 'never', summary: 'A tenant keeps at least one live key; make another first.' },
  KEY_LIMIT_REACHED: { http: 409, retry: 'never', summary: 'The tenant has as many live keys as allowed.' },

  ROOM_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such room.' },
  ROOM_EXPIRED: { http: 410, retry: 'never', summary: 'The room has expired.' },
  ROOM_FULL: { http: 409, retry: 'later', summary: 'The room has as many participants as it allows.' },
  ROOM_NOT_LIVE: { http: 409, retry: 'never', summary: 'No call is going on in this room.' },
  ROOM_LIMIT_REACHED: { http: 409, retry: 'later', summary: 'The tenant has as many rooms as allowed.' },
  PIN_TAKEN: { http: 409, retry: 'never', summary: 'Another room uses this PIN.' },
  ENTRY_REFUSED: {
    http: 403,
    retry: 'never',
    summary: 'There is no way in with what was given. Check the link or PIN.',
  },
  CALL_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such call.' },
  PARTICIPANT_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such participant in the call.' },
  TRACK_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such track in the call.' },
  SUBSCRIPTION_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such subscription.' },

  TOKEN_INVALID: { http: 401, retry: 'never', summary: 'The token is malformed, forged, or not for this room.' },
  TOKEN_EXPIRED: { http: 401, retry: 'never', summary: 'The token has expired; ask for a new one.' },
  TOKEN_NOT_YET_VALID: {
    http: 401,
    retry: 'later',
    summary: 'The token is not valid yet; check the clock of its maker.',
  },
  TOKEN_USED: { http: 401, retry: 'never', summary: 'The token was used already; each opens one connection.' },

  PROTOCOL_VIOLATION: {
    http: 400,
    retry: 'never',
    summary: 'The message is not allowed at this point of the conversation.',
  },
  UNKNOWN_METHOD: { http: 404, retry: 'never', summary: 'There is no such signalling method.' },
  ALREADY_JOINED: { http: 409, retry: 'never', summary: 'This socket has joined already.' },
  RESUME_REFUSED: {
    http: 410,
    retry: 'never',
    summary: 'The participant cannot be resumed; join again with a new token.',
  },
  SOCKET_TOO_SLOW: {
    http: 408,
    retry: 'later',
    summary: 'The client reads too slowly; the socket was closed. Resume.',
  },
  HEARTBEAT_LOST: {
    http: 408,
    retry: 'later',
    summary: 'No sign of life from the client; the socket was closed. Resume.',
  },

  TRACK_LIMIT_REACHED: { http: 409, retry: 'later', summary: 'The participant publishes as many tracks as allowed.' },
  SOURCE_IN_USE: { http: 409, retry: 'never', summary: 'The participant already publishes this source.' },
  CODEC_NOT_ALLOWED: { http: 409, retry: 'never', summary: 'The room does not allow this codec.' },
  CODEC_UNAVAILABLE: {
    http: 503,
    retry: 'never',
    summary: 'The media workers of this installation lack the codec that the room demands.',
  },
  RTP_INVALID: { http: 400, retry: 'never', summary: 'The media engine refused the RTP parameters.' },
  MEDIA_UNAVAILABLE: { http: 503, retry: 'later', summary: 'No media worker can take this now.' },
  MEDIA_NOT_READY: { http: 409, retry: 'never', summary: 'Send media.setup and connect the transport first.' },
  DATA_CHANNEL_NOT_FOUND: { http: 404, retry: 'never', summary: 'There is no such data channel.' },
  DATA_CHANNEL_LIMIT_REACHED: {
    http: 409,
    retry: 'later',
    summary: 'The participant has as many data channels as allowed.',
  },
  ENCRYPTION_REQUIRED: {
    http: 403,
    retry: 'never',
    summary: 'The room is encrypted from end to end, and this client does not take part in that.',
  },
  ENCRYPTION_CONFLICT: {
    http: 409,
    retry: 'never',
    summary:
      'A room that is encrypted from end to end cannot have this, because it needs media that the server can read.',
  },
  RELAY_UNAVAILABLE: {
    http: 503,
    retry: 'never',
    summary: 'The room’s media may go only through a TURN server, and this installation has none.',
  },
  NOT_WAITING: { http: 409, retry: 'never', summary: 'The participant is not waiting in the lobby.' },
} as const satisfies Record<string, ErrorSpec>;

/** Name of an error, stable for ever. */
export type ErrorCode = keyof typeof errorSpecs;

const codes = Object.keys(errorSpecs) as [ErrorCode, ...ErrorCode[]];

/** Schema of an error code. */
export const ErrorCode = z.enum(codes).meta({ id: 'ErrorCode', description: 'Stable name of the error.' });

/** One field that did not fit its schema. */
export const FieldProblem = z
  .strictObject({
    path: z.string().meta({ description: 'Where, as a JSON pointer, e.g. `/codecs/video/0`.' }),
    message: z.string().meta({ description: 'What is wrong and what is allowed.' }),
  })
  .meta({ id: 'FieldProblem' });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** An error as REST answers it (RFC 9457, application/problem+json). */
export const Problem = z
  .strictObject({
    type: z.string().meta({ description: 'Address of the documentation of the code.' }),
    title: z.string().meta({ description: 'The one sentence of the code.' }),
    status: z.int(),
    code: ErrorCode,
    retry: z.enum(['never', 'later', 'elsewhere']),
    detail: z.string().optional(),
    requestId: z.string(),
    details: z.array(FieldProblem).optional(),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457).' });
export type Problem = z.infer<typeof Problem>;

/** An error as signalling answers it. */
export const SignalError = z
  .strictObject({
    code: ErrorCode,
    message: z.string(),
    retry: z.enum(['never', 'later', 'elsewhere']),
    retryAfterMs: z.int().nonnegative().optional(),
    details: z.array(FieldProblem).optional(),
  })
  .meta({ id: 'SignalError' });
export type SignalError = z.infer<typeof SignalError>;

/** Optional facts that go with an error. */
export type AppErrorOptions = {
  readonly detail?: string;
  readonly details?: readonly FieldProblem[];
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
};

/** The only error that reaches users: a code of the registry and, if useful, what to mend. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly details: readonly FieldProblem[] | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(options.detail ?? errorSpecs[code].summary, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.detail = options.detail;
    this.details = options.details;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** A broken invariant: a bug of ours, counted apart from errors of users. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Makes a switch exhaustive: a missed case no longer compiles. */
export function assertNever(value: never): never {
  throw new InvariantError(`unexpected value ${JSON.stringify(value)}`);
}

/** Tells what a failed validation found, field by field. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.slice(0, 20).map((issue) => ({
    path: `/${issue.path.map(String).join('/')}`,
    message: issue.message,
  }));
}

/** The signalling shape of an error; anything but an AppError becomes INTERNAL and keeps its text to itself. */
export function toSignalError(error: unknown): SignalError {
  const known = error instanceof AppError ? error : new AppError('INTERNAL');
  return {
    code: known.code,
    message: known.detail ?? errorSpecs[known.code].summary,
    retry: errorSpecs[known.code].retry,
    ...(known.retryAfterMs === undefined ? {} : { retryAfterMs: known.retryAfterMs }),
    ...(known.details === undefined ? {} : { details: [...known.details] }),
  };
}
