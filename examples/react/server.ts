import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Madang } from '@madang/server-sdk';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';

/** Where Madang is, and an API key of it. */
export type Access = { readonly url: string; readonly keyId: string; readonly secret: string };

/** Serves the React app with Vite, and `POST /enter`: a token for whoever says a name. */
export async function startExample(access: Access, port: number): Promise<ViteDevServer> {
  const madang = new Madang(access);
  const room = await madang.createRoom({ name: 'Madang with React', emptyTimeoutSeconds: 3600 });

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let name = '';
    for await (const chunk of request) name = (name + String(chunk)).slice(0, 40);
    const { token } = await madang.createToken({ roomId: room.id, userId: `demo-${name}`, name: name || 'Guest' });
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ url: access.url, token }));
  }

  const vite = await createServer({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, strictPort: port !== 0, ws: false, watch: null },
    plugins: [
      react(),
      {
        name: 'enter',
        configureServer: ({ middlewares }) => {
          middlewares.use('/enter', (request, response) => {
            enter(request, response).catch((error: unknown) => response.writeHead(502).end(String(error)));
          });
        },
      },
    ],
  });
  return await vite.listen();
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
  const vite = await startExample(accessFrom(process.env), Number(process.env.PORT ?? 3002));
  console.log(vite.resolvedUrls?.local[0]);
}
