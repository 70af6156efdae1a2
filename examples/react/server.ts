import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { type Access, accessFrom } from '../common/access.ts';
import { openEntrance } from '../common/entrance.ts';
import type { Running } from '../common/running.ts';

/** Serves the React app with Vite, and `POST /enter`: a token for whoever says a name. */
export async function startExample(access: Access, port: number): Promise<Running> {
  const enter = await openEntrance(access, 'Madang with React');
  const vite = await createServer({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, strictPort: port !== 0, ws: false, watch: null },
    plugins: [react(), { name: 'enter', configureServer: ({ middlewares }) => void middlewares.use('/enter', enter) }],
  });
  await vite.listen();
  return { url: vite.resolvedUrls?.local[0] ?? '', close: () => vite.close() };
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await startExample(accessFrom(process.env), Number(process.env.PORT ?? 3002));
  console.log(url);
}
