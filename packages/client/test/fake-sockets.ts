import type { ClientMessage, ServerMessage } from '@madang/protocol';
import type { OpenSocket, SocketLike } from '../src/signal/socket.ts';

/** One scripted socket: the test plays the server. */
export class FakeSocket implements SocketLike {
  readonly sent: ClientMessage[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onclose: ((event: { readonly code: number }) => void) | null = null;

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientMessage);
  }

  close(): void {
    this.closed = true;
  }

  /** What the server says. */
  tell(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** The server answers a request. */
  answer(id: number, data: unknown, seq: number | null = null): void {
    this.tell({ type: 'response', id, seq, result: { ok: true, data } });
  }

  requests(): Extract<ClientMessage, { type: 'request' }>[] {
    return this.sent.filter((message) => message.type === 'request');
  }
}

/** All sockets that a client opened, in order. */
export function fakeSockets(): { readonly all: FakeSocket[]; readonly open: OpenSocket; last(): FakeSocket } {
  const all: FakeSocket[] = [];
  return {
    all,
    open: () => {
      const socket = new FakeSocket();
      all.push(socket);
      return socket;
    },
    last: () => {
      const socket = all.at(-1);
      if (socket === undefined) throw new Error('no socket was opened');
      return socket;
    },
  };
}
