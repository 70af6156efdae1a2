import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Madang, MadangApiError, signJoinToken } from '@madang/server-sdk';
import { type Access, accessFrom } from '../common/access.ts';
import { listen, type Running } from '../common/running.ts';

const page = readFileSync(join(import.meta.dirname, 'index.html'));
const BODY_LIMIT_BYTES = 4096;

/** A small service of its own: it knows its users and rooms, and lets Madang carry the calls. */
export async function startExample(access: Access, port: number): Promise<Running> {
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
  return await listen(server, port);
}

class UserError extends Error {}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  enter: (input: { name?: unknown; consultation?: unknown }) => Promise<unknown>,
): Promise<void> {
  if (request.method === 'GET' && request.url === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  } else if (request.method === 'POST' && request.url === '/enter') {
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

if (process.argv[1] === import.meta.filename) {
  const { url } = await startExample(accessFrom(process.env), Number(process.env.PORT ?? 3000));
  console.log(url);
}
