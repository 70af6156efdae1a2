import { type ErrorCode, errorSpecs, Problem, type RetryAdvice } from '@madang/protocol';

/** The server refused a request; `problem` says why, in a form that programs can read. */
export class MadangApiError extends Error {
  override readonly name = 'MadangApiError';
  /** The whole answer (RFC 9457). */
  readonly problem: Problem;
  /** How long the server asks to wait before another try, ms; undefined: it did not say. */
  readonly retryAfterMs: number | undefined;

  constructor(problem: Problem, retryAfterMs?: number) {
    super(`${problem.code}: ${problem.detail ?? problem.title} (request ${problem.requestId})`);
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }

  /** Stable name of the error. */
  get code(): ErrorCode {
    return this.problem.code;
  }

  /** HTTP status. */
  get status(): number {
    return this.problem.status;
  }

  /** Whether and when the same request is worth sending again. */
  get retry(): RetryAdvice {
    return this.problem.retry;
  }

  /** Id of the request in the logs of the server. */
  get requestId(): string {
    return this.problem.requestId;
  }
}

/** No answer came: the server could not be reached, the connection broke, or time ran out. */
export class MadangNetworkError extends Error {
  override readonly name = 'MadangNetworkError';
  /** True if the time given for one attempt ran out. */
  readonly timedOut: boolean;

  constructor(message: string, options: { readonly cause: unknown; readonly timedOut: boolean }) {
    super(message, { cause: options.cause });
    this.timedOut = options.timedOut;
  }
}

/** Reads an answer that is no success. Whatever stands between us and the server may answer without a problem document. */
export async function apiErrorOf(response: Response): Promise<MadangApiError> {
  const parsed = Problem.safeParse(await response.json().catch(() => undefined));
  const problem = parsed.success ? parsed.data : standIn(response);
  return new MadangApiError(problem, retryAfterMs(response));
}

function standIn(response: Response): Problem {
  const code: ErrorCode =
    response.status >= 500 ? 'UNAVAILABLE' : response.status === 429 ? 'RATE_LIMITED' : 'BAD_REQUEST';
  return {
    type: 'about:blank',
    title: errorSpecs[code].summary,
    status: response.status,
    code,
    retry: errorSpecs[code].retry,
    detail: `The answer (HTTP ${response.status}) did not come from Madang itself.`,
    requestId: response.headers.get('x-request-id') ?? 'unknown',
  };
}

function retryAfterMs(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (header === null || !/^\d+$/.test(header)) return undefined;
  return Number(header) * 1000;
}
