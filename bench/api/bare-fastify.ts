// The floors of the API bench: Fastify with one GET and one POST that answer the same JSON and check nothing; with
// `?query` after asking the same database what the product asks it, through the same driver.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import type pg from 'pg';
import { root } from '../lib/report.ts';

/** What the parent sends: the answers that the product gave, and where it keeps the room. */
export type Task = {
  readonly get: object;
  readonly post: object;
  readonly database: { readonly host: string; readonly user: string; readonly database: string };
  readonly roomId: string;
};

const required = createRequire(join(root, 'packages/server/package.json'));
const fastify: (options?: FastifyServerOptions) => FastifyInstance = required('fastify');
const { Pool }: typeof pg = required('pg');

/** The product's query for a room, prepared as the product prepares it, with as many connections. */
const query = { name: 'room', text: 'select * from rooms where id = $1 and destroyed_at is null' };
const CONNECTIONS = 16;

process.once('message', ({ get, post, database, roomId }: Task) => {
  const pool = new Pool({ ...database, max: CONNECTIONS });
  const app = fastify();
  const ask = async (request: FastifyRequest): Promise<void> => {
    if (!request.url.endsWith('?query')) return;
    const { rows } = await pool.query({ ...query, values: [roomId] });
    if (rows.length !== 1) throw new Error('the room is not there');
  };
  app.get('/get', async (request) => {
    await ask(request);
    return get;
  });
  app.post('/post', async (request, reply) => {
    await ask(request);
    return reply.code(201).send(post);
  });
  app.listen({ port: 0, host: '127.0.0.1' }).then(
    (url) => process.send?.({ url }),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
