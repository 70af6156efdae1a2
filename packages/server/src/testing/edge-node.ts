import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NodeId } from '@madang/protocol';
import { openSignalling, type Signalling, type SignallingParts } from '../features/signalling/open-signalling.ts';
import type { Bus } from '../ports/bus.ts';
import { Cable } from './cable.ts';

/** A node that only holds sockets, on a free port. */
export type EdgeNode = {
  readonly nodeId: NodeId;
  /** `ws://127.0.0.1:…`. */
  readonly url: string;
  readonly server: Server;
  readonly signalling: Signalling;
  /** Dies as far as the other nodes can see: no word to them, and none heard from them. */
  vanish(): void;
  close(): Promise<void>;
};

/** Starts holding sockets on a bus that others are on, too. */
export async function openEdgeNode({ bus, ...parts }: SignallingParts & { readonly bus: Bus }): Promise<EdgeNode> {
  const cable = new Cable(bus);
  const signalling = openSignalling({ ...parts, bus: cable });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    if (!signalling.handleUpgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    nodeId: parts.node.nodeId,
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    signalling,
    vanish: () => cable.pull(),
    async close() {
      await signalling.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
