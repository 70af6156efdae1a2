import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { Madang, MadangApiError, signJoinToken } from '@madang/server-sdk';

/** Where Madang is, and this service's API key there. The secret stays on this server. */
export type Access = { readonly url: string; readonly keyId: string; readonly secret: string };

const page = readFileSync(join(import.meta.dirname, 'index.html'));
const BODY_LIMIT_BYTES = 4096;

/** A small service of its own: it knows its users and rooms, and lets Madang carry the calls. */
export async function startExample(access: Access, port: number): Promise<Server> {
  const madang = new Madang(access);
  const rooms = new Map<string, Promise<string>>();

  /** The Madang room of one of our consultations, made when somebody comes first. */
  function roomOf(consultation: string): Promise<string> {
    const known = rooms.get(consultation);
    if (known !== undefined) return known;
    const made = madang
      .createRoom({ name: consultation, maxParticipants: 4, emptyTimeoutSeconds: 3600 })
      .then((room) => room.id);
    rooms.set(consultation, made);
    made.catch(() => rooms.delete(consultation));
    return made;
  }

  /** What a page needs to enter: a token for this one person. No request to Madang but for a new room. */
  async function enter(input: { name?: unknown; consultation?: unknown }): Promise<unknown> {
    const name = textOf(input.name);
    const roomId = await roomOf(textOf(input.consultation));
    const { keyId, secret } = access;
    const token = await signJoinToken({ keyId, secret, roomId, userId: `demo-${name}`, name, role: 'moderator' });
    return { url: access.url, token };
  }

  const server = createServer((request, response) => {
    answer(request, response, enter).catch((error: unknown) => {
      const refused = error instanceof MadangApiError || error instanceof UserError;
      if (!refused) console.error(error);
      sendJson(response, error instanceof UserError ? 400 : 502, {
        error: refused ? error.message : 'Something failed.',
      });
    });
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return server;
}

class UserError extends Error {}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  enter: (input: { name?: unknown; consultation?: unknown }) => Promise<unknown>,
): Promise<void> {
  if (request.method === 'GET' && request.url === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  } else if (request.method === 'POST' && request.url === '/api/enter') {
    sendJson(response, 200, await enter(await readJson(request)));
  } else {
    sendJson(response, 404, { error: 'There is nothing here.' });
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > BODY_LIMIT_BYTES) throw new UserError('Too long.');
  }
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new UserError('Not JSON.');
  }
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 60) throw new UserError('Name, please.');
  return value.trim();
}

/** Reads the access from the environment, or from what a Madang on this machine wrote at its first start. */
export function accessFrom(environment: NodeJS.ProcessEnv): Access {
  const { MADANG_URL, MADANG_KEY_ID, MADANG_KEY_SECRET, MADANG_DATA_DIR } = environment;
  if (MADANG_URL && MADANG_KEY_ID && MADANG_KEY_SECRET) {
    return { url: MADANG_URL, keyId: MADANG_KEY_ID, secret: MADANG_KEY_SECRET };
  }
  const dataDir = MADANG_DATA_DIR ?? join(import.meta.dirname, '../../data');
  const file = resolve(dataDir, 'first-tenant.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Access;
  throw new Error('Start Madang first (./madang start), or set MADANG_URL, MADANG_KEY_ID and MADANG_KEY_SECRET.');
}

if (process.argv[1] === import.meta.filename) {
  const server = await startExample(accessFrom(process.env), Number(process.env.PORT ?? 3000));
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
}
