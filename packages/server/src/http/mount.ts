import { AppError, fieldProblems, type RouteContract } from '@madang/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Db } from '../database/database.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Log } from '../kernel/log.ts';
import type { Sealing } from '../kernel/sealing.ts';
import { type Credentials, identify } from './authenticate.ts';
import { cutter } from './cut.ts';
import { type KeptAnswer, once } from './idempotency.ts';
import type { Allowance, RateLimits } from './rate-limits.ts';
import type { Identity, MountedRoute } from './route.ts';

/** What the pipeline needs. */
export type MountTools = {
  readonly credentials: Credentials;
  readonly limits: RateLimits;
  readonly db: Db;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly log: Log;
  /** @throws AppError STORAGE_FULL while there is no room for changes. */
  readonly assertWritable: () => void;
};

/** Cuts an answer to its schema; undefined where there is no answer to give. */
type Cut = ReturnType<typeof cutter> | undefined;

/** Puts routes on the server. The one place where a request meets its contract. */
export function mountRoutes(app: FastifyInstance, tools: MountTools, routes: readonly MountedRoute[]): void {
  for (const route of routes) mount(app, tools, route);
}

/**
 * Credentials and allowance come first, before the body is even read: who may not call learns nothing and costs little.
 * Then: validate, repeat safely, handle, cut the answer to its schema.
 */
function mount(app: FastifyInstance, tools: MountTools, route: MountedRoute): void {
  const { contract } = route;
  const cut: Cut = contract.answer === null ? undefined : cutter(contract.answer);
  const identities = new WeakMap<FastifyRequest, Identity>();
  app.route({
    method: contract.method,
    url: contract.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (contract.crossOrigin === true) reply.header('access-control-allow-origin', '*');
      const { authorization } = request.headers;
      const who = await identify(tools, contract.callers, { authorization, address: request.ip });
      allowanceHeaders(reply, contract, await tools.limits.take(contract.rate, who));
      identities.set(request, who);
    },
    handler: async (request, reply) => {
      const who = identities.get(request);
      if (who === undefined) throw new AppError('UNAUTHENTICATED');
      const answer = await answerTo(tools, route, cut, { request, who });
      if (answer?.revision !== undefined) reply.header('etag', etagOf(answer.revision));
      reply.code(contract.status);
      if (contract.answer === null) return reply.send();
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer?.body));
    },
  });
}

async function answerTo(
  tools: MountTools,
  { contract, handle }: MountedRoute,
  cut: Cut,
  { request, who }: { readonly request: FastifyRequest; readonly who: Identity },
): Promise<KeptAnswer | undefined> {
  const params = validate(contract.params, request.params, '');
  const query = validate(contract.query, request.query, '');
  const body = validateBody(contract, request.body);
  const revision = expectedRevision(contract, request.headers['if-match']);
  if (contract.method !== 'GET' && contract.method !== 'DELETE') tools.assertWritable();
  const work = async (db: Db): Promise<KeptAnswer | undefined> => {
    const answer = await handle({
      params,
      query,
      body,
      who,
      db,
      expectedRevision: revision,
      // Made when asked for: most requests log nothing.
      get log() {
        return tools.log.child({ requestId: request.id, operation: contract.operationId });
      },
    });
    return cut === undefined || answer === undefined ? undefined : { ...answer, body: cut(answer.body) };
  };
  const key = request.headers['idempotency-key'];
  if (contract.idempotent !== true || key === undefined) return work(tools.db);
  const { method, url } = request;
  return once(tools, { key: String(key), who, method, url, body }, work);
}

function validate(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (schema === undefined) {
    assertEmpty(value, where);
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError('BAD_REQUEST', { details: fieldProblems(result.error) });
}

/** A body is not asked for: none and `{}` are as good. */
function validateBody(contract: RouteContract, body: unknown): unknown {
  return validate(contract.body, body ?? undefined, '/');
}

function assertEmpty(value: unknown, where: string): void {
  if (value === undefined || value === null) return;
  const fields = typeof value === 'object' ? Object.keys(value) : [''];
  if (fields.length === 0) return;
  const details = fields.slice(0, 20).map((field) => ({ path: `${where}/${field}`, message: 'not expected here' }));
  throw new AppError('BAD_REQUEST', { details });
}

function etagOf(revision: number): string {
  return `"r${revision}"`;
}

function expectedRevision(contract: RouteContract, header: string | undefined): number | undefined {
  if (contract.etag !== 'checks' || header === undefined || header.trim() === '*') return undefined;
  const revision = /^\s*"r(\d{1,9})"\s*$/.exec(header)?.[1];
  if (revision === undefined) throw new AppError('ETAG_MISMATCH');
  return Number(revision);
}

/** draft-ietf-httpapi-ratelimit-headers. */
function allowanceHeaders(reply: FastifyReply, contract: RouteContract, allowance: Allowance): void {
  reply.header('ratelimit-policy', `"${contract.rate}";q=${allowance.limit};w=60`);
  reply.header('ratelimit', `"${contract.rate}";r=${allowance.remaining};t=${allowance.resetSeconds}`);
}
