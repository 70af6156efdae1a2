import { type DestinationStream, type Logger, pino } from 'pino';

/** Structured log lines. `error`: a person must act; `warn`: we recovered; `info`: a life cycle changed; `debug`: the rest. */
export type Log = Logger;

/** Fields that never reach a log line, wherever a caller may have put them: credentials, and who people are. */
const REDACTED = [
  'authorization',
  'cookie',
  'token',
  'secret',
  'password',
  'pin',
  'hostKey',
  'resumeKey',
  'masterKey',
  'name',
  'userId',
  'text',
  'metadata',
  'address',
];

/** Makes the log of a process. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const paths = REDACTED.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorFields },
    redact: { paths, censor: '[redacted]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What of an error goes into a log: no fields that a driver may have put values of a query in (PostgreSQL's `detail`). */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause instanceof Error ? { cause: errorFields(error.cause) } : {};
  return { type: error.name, message: error.message, ...code, stack: error.stack, ...cause };
}
