import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Access, accessFrom } from '../common/access.ts';
import { openEntrance } from '../common/entrance.ts';
import { listen, type Running } from '../common/running.ts';

/** Serves the page, and `POST /enter`: a token for whoever asks. */
export async function startExample(access: Access, port: number): Promise<Running> {
  const page = readFileSync(join(import.meta.dirname, 'index.html'));
  const enter = await openEntrance(access, 'A call in 15 lines');
  const server = createServer((request, response) => {
    if (request.url === '/enter' && request.method === 'POST') enter(request, response);
    else if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else response.writeHead(404).end();
  });
  return await listen(server, port);
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await startExample(accessFrom(process.env), Number(process.env.PORT ?? 3001));
  console.log(url);
}
