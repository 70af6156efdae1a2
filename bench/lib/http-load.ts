import { createRequire } from 'node:module';

/** What is sent again and again. */
export type HttpLoad = {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly connections: number;
  readonly seconds: number;
};

/** What came of it. */
export type HttpLoadResult = {
  readonly perSecond: number;
  readonly requests: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers other than 2xx, and connections that failed. */
  readonly failures: number;
};

type AutocannonResult = {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
};

/** autocannon comes without types. */
const autocannon: (options: object) => Promise<AutocannonResult> = createRequire(import.meta.url)('autocannon');

/** Sends one request over and over on several connections (closed loop: the next one follows the answer). */
export async function httpLoad(load: HttpLoad): Promise<HttpLoadResult> {
  const { seconds: duration, ...rest } = load;
  const result = await autocannon({ ...rest, duration });
  return {
    perSecond: result.requests.average,
    requests: result.requests.total,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failures: result.non2xx + result.errors,
  };
}
