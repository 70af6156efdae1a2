import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An example that is being served. */
export type Running = { readonly url: string; close(): Promise<void> };

/** Opens a port of this machine for a server; 0: any. */
export async function listen(server: Server, port: number): Promise<Running> {
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
