import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { AppError, errorSpecs, limits, routeList } from '@madang/protocol';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Log } from '../kernel/log.ts';
import type { Metrics } from '../kernel/metrics.ts';
import { isBug, problemOf, toAppError } from './problems.ts';
import { type SecurityHeaders, securityHeaders } from './security-headers.ts';

/** Options of the HTTP server. */
export type HttpOptions = {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly trustedProxies: readonly string[];
};

/** A request id from outside is kept if it is nothing but an id: it goes into logs and answers. */
const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** Time that a client has to send its request head and body; slow ones hold sockets. */
const REQUEST_TIMEOUT_MS = 30_000;

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the HTTP server with everything that holds for all addresses: limits, headers, errors, log, measurements. */
export function createHttpServer(options: HttpOptions): FastifyInstance {
  const app = fastify({
    ...(options.tls === undefined ? {} : { https: options.tls as unknown as null }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    genReqId: (request) => requestId(request.headers['x-request-id']),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 128 },
    exposeHeadRoutes: true,
    forceCloseConnections: 'idle',
    // What the router refuses before any hook or handler runs.
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id);
      sendProblem(options.log, error, request as FastifyRequest, reply as unknown as FastifyReply);
    },
    // What cannot even be read as HTTP.
    clientErrorHandler(_error, socket) {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
    },
  }) as unknown as FastifyInstance<HttpServer>;
  acceptJsonOnly(app);
  protect(app, securityHeaders(options.tls !== undefined));
  observe(app, options);
  app.setErrorHandler((error, request, reply) => sendProblem(options.log, error, request, reply));
  return app;
}

function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Many clients name a content type even where they send nothing.
    if (body === '') done(null, undefined);
    else void parse(request, String(body), done);
  });
}

/** Puts request id and security headers on every answer: those of the API on what lies under `/v1`, else those of pages. */
function protect(app: FastifyInstance, { api, pages }: SecurityHeaders): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.headers(request.url.startsWith('/v1/') ? api : pages);
    done();
  });
}

/** One line of log at `debug` and one measurement for each request; addresses by their pattern, as ids are secrets. */
function observe(app: FastifyInstance, options: HttpOptions): void {
  const seconds = options.metrics.histogram({
    name: 'madang_http_request_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labels: ['method', 'route', 'status'],
    buckets: secondsBuckets,
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    const { method } = request;
    const status = reply.statusCode;
    seconds({ method, route, status: String(status) }, reply.elapsedTime / 1000);
    if (status === errorSpecs.INTERNAL.http) options.metrics.bug('request');
    options.log.debug(
      { requestId: request.id, method, route, status, durationMs: Math.round(reply.elapsedTime) },
      'request',
    );
    done();
  });
}

const patterns = routeList.map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

function missing(request: FastifyRequest, reply: FastifyReply): AppError {
  const path = request.url.split('?')[0] ?? '/';
  const methods = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  if (methods.length === 0) return new AppError('ROUTE_NOT_FOUND');
  reply.header('allow', [...new Set(methods)].join(', '));
  return new AppError('METHOD_NOT_ALLOWED');
}

/** Answers an address that no route took, if it is one of its own; otherwise undefined. */
export type PageHandler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;

/** Answers addresses that no route took: with a page for people where there is one, else with a problem. */
export function handleMissing(app: FastifyInstance, log: Log, page?: PageHandler): void {
  app.setNotFoundHandler(
    (request, reply) => page?.(request, reply) ?? sendProblem(log, missing(request, reply), request, reply),
  );
}

/** Answers with a problem document, and tells the log about what is our fault. */
export function sendProblem(
  log: Log,
  thrown: FastifyError | Error | unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const error = toAppError(thrown);
  const facts = { requestId: request.id, method: request.method, route: request.routeOptions.url, code: error.code };
  if (error.code === 'INTERNAL') log.error({ ...facts, bug: isBug(thrown), err: error.cause }, 'request failed');
  else if (errorSpecs[error.code].http >= 500) log.warn({ ...facts, err: error.cause }, 'request could not be served');
  if (error.retryAfterMs !== undefined) reply.header('retry-after', String(Math.ceil(error.retryAfterMs / 1000)));
  if (error.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Basic realm="madang", Bearer realm="madang"');
  return reply
    .code(errorSpecs[error.code].http)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(error, request.id)));
}
