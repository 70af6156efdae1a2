import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { endChild, endsWithUs } from '../lib/process.ts';

/** A bare `ws` server in a process of its own. */
export type BareSockets = {
  readonly pid: number;
  connect(): Promise<WebSocket>;
  close(): Promise<void>;
};

/** Starts the floor: sockets that are held, and messages that are sent to all of them. */
export async function startBareSockets(): Promise<BareSockets> {
  const child = endsWithUs(fork(join(import.meta.dirname, 'bare-ws.ts')));
  const [{ port }] = (await once(child, 'message')) as [AddressInfo];
  return {
    pid: child.pid ?? Number.NaN,
    connect: async () => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`);
      await new Promise<void>((opened, failed) => {
        socket.addEventListener('open', () => opened(), { once: true });
        socket.addEventListener('error', () => failed(new Error('the socket did not open')), { once: true });
      });
      return socket;
    },
    close: async () => await endChild(child),
  };
}
