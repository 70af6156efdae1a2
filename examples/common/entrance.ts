import type { IncomingMessage, ServerResponse } from 'node:http';
import { Madang } from '@madang/server-sdk';
import type { Access } from './access.ts';

/** Answers a request for `/enter`. */
export type Entrance = (request: IncomingMessage, response: ServerResponse) => void;

/** Makes a room, and a token for whoever asks to enter it. A real service knows its users: see examples/node-server. */
export async function openEntrance(access: Access, roomName: string): Promise<Entrance> {
  const madang = new Madang(access);
  const room = await madang.createRoom({ name: roomName, emptyTimeoutSeconds: 3600 });
  let guests = 0;

  async function enter(request: IncomingMessage): Promise<object> {
    let name = '';
    for await (const chunk of request) name = (name + String(chunk)).slice(0, 40);
    guests += 1;
    const person = { userId: `guest-${guests}`, name: name || `Guest ${guests}` };
    const { token } = await madang.createToken({ roomId: room.id, ...person });
    return { url: access.url, token };
  }

  return (request, response) => {
    enter(request).then(
      (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  };
}
