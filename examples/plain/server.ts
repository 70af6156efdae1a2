import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Madang } from '@madang/server-sdk';

/** Where Madang is, and an API key of it. */
export type Access = { readonly url: string; readonly keyId: string; readonly secret: string };

const page = readFileSync(join(import.meta.dirname, 'index.html'));

/** Serves the page. Whoever opens `/` gets a token for the one room of this example, in the fragment, which no log sees. */
export async function startExample(access: Access, port: number): Promise<Server> {
  const madang = new Madang(access);
  const room = await madang.createRoom({ name: 'A call in 15 lines', emptyTimeoutSeconds: 3600 });
  let guests = 0;

  async function entrance(): Promise<string> {
    guests += 1;
    const { token } = await madang.createToken({ roomId: room.id, userId: `guest-${guests}`, name: `Guest ${guests}` });
    return `/call#${new URLSearchParams({ server: access.url, token })}`;
  }

  const server = createServer((request, response) => {
    if (request.url === '/call') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else if (request.url === '/') {
      entrance().then(
        (location) => response.writeHead(302, { location, 'cache-control': 'no-store' }).end(),
        (error: unknown) => response.writeHead(502).end(String(error)),
      );
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return server;
}

/** Reads the access from the environment, or from what a Madang on this machine wrote at its first start. */
export function accessFrom(environment: NodeJS.ProcessEnv): Access {
  const { MADANG_URL: url, MADANG_KEY_ID: keyId, MADANG_KEY_SECRET: secret, MADANG_DATA_DIR } = environment;
  if (url && keyId && secret) return { url, keyId, secret };
  const file = join(MADANG_DATA_DIR ?? join(import.meta.dirname, '../../data'), 'first-tenant.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Access;
  throw new Error('Start Madang first (./madang start), or set MADANG_URL, MADANG_KEY_ID and MADANG_KEY_SECRET.');
}

if (process.argv[1] === import.meta.filename) {
  const server = await startExample(accessFrom(process.env), Number(process.env.PORT ?? 3001));
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
}
