// The floor of the API bench: Fastify with one GET and one POST that answer the same JSON and check nothing.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { root } from '../lib/report.ts';

/** What the parent sends: the answers that the product gave. */
export type Answers = { readonly get: object; readonly post: object };

const fastify: (options?: FastifyServerOptions) => FastifyInstance = createRequire(
  join(root, 'packages/server/package.json'),
)('fastify');

process.once('message', ({ get, post }: Answers) => {
  const app = fastify();
  app.get('/get', async () => get);
  app.post('/post', async (_request, reply) => await reply.code(201).send(post));
  app.listen({ port: 0, host: '127.0.0.1' }).then(
    (url) => process.send?.({ url }),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
