import { AppError } from '@madang/protocol';
import { asyncApiDocument } from '@madang/protocol/generate/asyncapi';
import { openApiDocument } from '@madang/protocol/generate/openapi';
import type { FastifyInstance } from 'fastify';
import type { Credentials } from '../../http/authenticate.ts';
import type { MetricsRegistry } from '../../kernel/metrics.ts';

type Tools = {
  readonly metrics: MetricsRegistry;
  readonly credentials: Credentials;
  readonly metricsOnLoopback: boolean;
  readonly version: string;
  readonly publicUrl: () => string;
  /** Why this process does not serve now; undefined: it does. */
  readonly notReady: () => Promise<string | undefined>;
};

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Health, measurements and descriptions: what monitors and tools ask for. */
export function mountOperations(app: FastifyInstance, tools: Tools): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok', version: tools.version };
  });
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const reason = await tools.notReady();
    if (reason !== undefined) reply.code(503);
    return reason === undefined ? { status: 'ready' } : { status: 'not-ready', reason };
  });
  app.get('/metrics', async (request, reply) => {
    const local = tools.metricsOnLoopback && LOOPBACK.test(request.socket.remoteAddress ?? '');
    const [, token = ''] = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (!local && !(token !== '' && (await tools.credentials.isOperator(token)))) throw new AppError('UNAUTHENTICATED');
    return reply
      .header('cache-control', 'no-store')
      .type(tools.metrics.contentType)
      .send(await tools.metrics.text());
  });
  app.get('/openapi.json', async (_request, reply) => {
    openToAll(reply);
    return openApiDocument({ version: tools.version, serverUrl: tools.publicUrl() });
  });
  app.get('/asyncapi.json', async (_request, reply) => {
    openToAll(reply);
    return asyncApiDocument({ version: tools.version, serverUrl: tools.publicUrl() });
  });
}

/** Descriptions hold nothing secret; tools in other pages may read them. */
function openToAll(reply: { header(name: string, value: string): unknown }): void {
  reply.header('access-control-allow-origin', '*');
  reply.header('cache-control', 'public, max-age=60');
}
