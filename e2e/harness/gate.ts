import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A door in front of a server. */
export type Gate = {
  /** The server as it is reached through the door. */
  readonly url: string;
  /** Cuts every connection and lets no new one through: pages, requests and sockets; media over UDP goes on. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
};

/** Puts a door in front of a server on this machine. Works for every browser, as it is the network itself. */
export async function openGate(serverUrl: string): Promise<Gate> {
  const { hostname, port } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let isOpen = true;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A cut is no failure of the test.
    socket.on('error', () => undefined);
  };
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const listener = createServer((outside) => {
    keep(outside);
    if (!isOpen) return void outside.resetAndDestroy();
    const inside = connect(Number(port), hostname);
    keep(inside);
    outside.pipe(inside).pipe(outside);
    outside.on('close', () => inside.destroy());
    inside.on('close', () => outside.destroy());
  });
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    shut: () => {
      isOpen = false;
      cut();
    },
    open: () => {
      isOpen = true;
    },
    close: async () => {
      cut();
      await new Promise((closed) => listener.close(closed));
    },
  };
}
