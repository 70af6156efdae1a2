import type { z } from 'zod';
import type { ErrorCode } from '../errors.ts';

/** Who may call a route. `tenant`: API key and secret (HTTP Basic). `operator`: operator token (Bearer). */
export type Caller = 'public' | 'tenant' | 'operator';

/** Which bucket of the rate limiter a route draws from. */
export type RateClass = 'read' | 'write' | 'token' | 'entry' | 'connectionTest';

/** One REST call: the only description of it. */
export type RouteContract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With OpenAPI's braces: `/v1/rooms/{roomId}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly callers: readonly Caller[];
  readonly rate: RateClass;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Status of success and the schema of its body; null: no body. */
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: Answer | null;
  readonly errors: readonly ErrorCode[];
  /** Takes an `Idempotency-Key` header: a repeated request gets the first answer. */
  readonly idempotent?: boolean;
  /** `gives`: answers with an ETag. `checks`: refuses a stale `If-Match`. */
  readonly etag?: 'gives' | 'checks';
  /** Pages of every site may call it and read the answer: for public calls that the browser SDK makes. */
  readonly crossOrigin?: true;
  /** A request that works, for the reference and its tests. */
  readonly sample?: {
    readonly params?: Record<string, string>;
    readonly query?: Record<string, unknown>;
    readonly body?: unknown;
  };
};

/** Declares a REST call, keeping the exact types of its schemas. */
export function defineRoute<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
>(contract: RouteContract<Params, Query, Body, Answer>): RouteContract<Params, Query, Body, Answer> {
  return contract;
}
