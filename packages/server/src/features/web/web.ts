import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PageHandler } from '../../http/server.ts';
import type { Log } from '../../kernel/log.ts';

/** Where the built pages lie. */
export type WebFolders = {
  /** The web app; `index.html` at its top. */
  readonly app: string;
  /** The browser SDK, served at `/sdk/`. */
  readonly sdk: string;
};

/** Addresses that are pages of the web app; it draws them itself. */
const PAGES = /^\/(r\/[^/]+|join|lab(\/.*)?)?$/;

/** Names with a hash of their content never change: Vite's `name-Ab12Cd34.js`. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+(\.(br|gz))?$/;

const YEAR_SECONDS = 31_536_000;

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Madang</title>
<h1>Madang runs, but its web app is not built</h1><p>Start it with <code>./madang start</code>, which builds it.
The <a href="/docs">API</a> works.</html>`;

/** Serves the web app and the browser SDK. Answers what draws the pages. */
export async function mountWeb(app: FastifyInstance, folders: WebFolders, log: Log): Promise<PageHandler> {
  await serveFolder(app, folders.sdk, '/sdk/', true);
  const built = await serveFolder(app, folders.app, '/', false);
  if (!built) log.warn('the web app is not built; only the API is served');
  const index = join(folders.app, 'index.html');
  return (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (!wantsPage(request, path)) return undefined;
    reply.code(PAGES.test(path) && built ? 200 : 404).header('cache-control', 'no-cache');
    return reply.type('text/html; charset=utf-8').send(built ? readFileSync(index) : NOT_BUILT);
  };
}

/** Pages are pages to everyone (link previews and probes ask for anything); elsewhere programs get problem documents. */
function wantsPage(request: FastifyRequest, path: string): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const isApi = path.startsWith('/v1/') || path.startsWith('/sdk/') || path.startsWith('/docs/');
  const isFile = /\.[a-z0-9]{1,8}$/i.test(path);
  const forPeople = PAGES.test(path) || (request.headers.accept ?? '').includes('text/html');
  return reads && !isApi && !isFile && forPeople;
}

async function serveFolder(app: FastifyInstance, root: string, prefix: string, foreign: boolean): Promise<boolean> {
  if (!existsSync(root)) return false;
  await app.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: false,
    // Every file gets a route of its own; what is no file falls through to the pages.
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const cache = HASHED.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
      reply.header('cache-control', cache);
      // Pages of tenants load the SDK from here.
      if (foreign) {
        reply.header('access-control-allow-origin', '*');
        reply.header('cross-origin-resource-policy', 'cross-origin');
      }
    },
  });
  return true;
}
