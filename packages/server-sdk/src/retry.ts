import { MadangApiError, MadangNetworkError } from './errors.ts';

/** First wait before a retry, ms; doubles with each. */
const FIRST_DELAY_MS = 200;
/** Longest wait before a retry, ms. If the server asks for more, the caller gets the error at once and decides. */
const LONGEST_DELAY_MS = 30_000;

/** Codes of requests that the server turned away before doing anything: safe to send again whatever they do. */
const untouched: ReadonlySet<string> = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'NODE_DRAINING', 'REQUEST_IN_PROGRESS']);
/** Codes after which part of the work may have been done: sent again only if doing it twice is the same as once. */
const uncertain: ReadonlySet<string> = new Set(['INTERNAL', 'TIMEOUT']);

/** One failed attempt. */
export type Failure = {
  readonly error: unknown;
  /** Attempts made so far, this one included. */
  readonly attempts: number;
  /** Sending it twice has the effect of sending it once. */
  readonly repeatable: boolean;
  /** A number from 0 to 1. */
  readonly random: number;
};

/** How long to wait before sending a failed request again, ms; null: give up. */
export function retryDelayMs({ error, attempts, repeatable, random }: Failure): number | null {
  const backoff = FIRST_DELAY_MS * 2 ** (attempts - 1) * (0.5 + random / 2);
  if (error instanceof MadangNetworkError) return repeatable ? Math.min(backoff, LONGEST_DELAY_MS) : null;
  if (!(error instanceof MadangApiError) || error.retry === 'never') return null;
  if (!untouched.has(error.code) && !(repeatable && uncertain.has(error.code))) return null;
  const delay = error.retryAfterMs ?? backoff;
  return delay <= LONGEST_DELAY_MS ? delay : null;
}
