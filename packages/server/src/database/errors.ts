import { AppError } from '@madang/protocol';

/** SQLSTATE classes and codes (PostgreSQL manual, appendix A) that mean: the database is not there now. */
const UNAVAILABLE = /^(08|57P|53300|55P03|25006|57014)/;

/** What sockets and the driver say when the database went away. */
const GONE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']);
const GONE_TEXT = /Connection terminated|timeout exceeded when trying to connect|connection timeout|Cannot use a pool/i;

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whether a query failed because the row is there already; `constraint` narrows it down. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (codeOf(error) !== '23505') return false;
  if (constraint === undefined) return true;
  return typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === constraint;
}

/**
 * Whether a prepared query failed because the tables were migrated since (SQLSTATE feature_not_supported, from where
 * PostgreSQL looks whether a plan still answers with the same columns).
 */
export function isStalePlan(error: unknown): boolean {
  if (codeOf(error) !== '0A000') return false;
  return typeof error === 'object' && error !== null && 'routine' in error && error.routine === 'RevalidateCachedQuery';
}

/** Whether trying the same again later may work. */
export function isPassing(error: unknown): boolean {
  const known = fromDatabase(error);
  return known instanceof AppError && (known.code === 'UNAVAILABLE' || known.code === 'STORAGE_FULL');
}

/** Names what the database could not do: disk full, away. Any other error passes through as it is. */
export function fromDatabase(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  // 53100 disk_full, 53200 out_of_memory
  if (code === '53100') return new AppError('STORAGE_FULL', { cause: error });
  const gone = GONE.has(code) || (error instanceof Error && GONE_TEXT.test(error.message));
  if (gone || UNAVAILABLE.test(code) || isStalePlan(error))
    return new AppError('UNAVAILABLE', { cause: error, retryAfterMs: 1000 });
  return error;
}
