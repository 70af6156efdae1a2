import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { type Access, accessFrom } from '../common/access.ts';
import { openEntrance } from '../common/entrance.ts';
import { listen, type Running } from '../common/running.ts';

/** More than a finding needs. */
const BODY_BYTES = 1_024;

const types = {
  '/': 'text/html; charset=utf-8',
  '/motion.js': 'text/javascript',
  '/motion-worker.js': 'text/javascript',
};

/** Serves the page and its worker, `POST /enter`, and `/motion`: the latest finding about each person. */
export async function startExample(access: Access, port: number): Promise<Running> {
  const read = (name: string) =>
    readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll('MADANG/', `${access.url}/`);
  const files = {
    '/': read('index.html'),
    '/motion.js': read('motion.js'),
    '/motion-worker.js': read('motion-worker.js'),
  };
  const enter = await openEntrance(access, 'Who moves?');
  const findings = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = request.url as keyof typeof files;
    if (request.url === '/enter' && request.method === 'POST') return enter(request, response);
    if (request.url === '/motion' && request.method === 'POST') {
      bodyOf(request).then(
        ({ who, seenBy, motion }) => {
          findings.set(`${seenBy} sees ${who}`, motion);
          response.writeHead(204).end();
        },
        () => response.writeHead(400).end(),
      );
      return;
    }
    if (request.url === '/motion') return void response.end(JSON.stringify(Object.fromEntries(findings)));
    if (path in files) return void response.writeHead(200, { 'content-type': types[path] }).end(files[path]);
    response.writeHead(404).end();
  });
  return await listen(server, port);
}

async function bodyOf(request: IncomingMessage): Promise<{ who: string; seenBy: string; motion: string }> {
  let text = '';
  for await (const chunk of request) text = (text + String(chunk)).slice(0, BODY_BYTES);
  const { who, seenBy, motion } = JSON.parse(text) as Record<string, unknown>;
  return { who: String(who), seenBy: String(seenBy), motion: String(motion) };
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await startExample(accessFrom(process.env), Number(process.env.PORT ?? 3003));
  console.log(url);
}
