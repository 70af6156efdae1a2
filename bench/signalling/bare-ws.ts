// The floor of the signalling bench: a WebSocket server that holds sockets and sends each message to all of them.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { WebSocketServer as Server } from 'ws';
import { root } from '../lib/report.ts';

const { WebSocketServer } = createRequire(join(root, 'packages/server/package.json'))('ws') as {
  WebSocketServer: new (options: object) => Server;
};

const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
sockets.on('connection', (socket) => {
  socket.on('message', (data, isBinary) => {
    for (const other of sockets.clients) other.send(data, { binary: isBinary });
  });
});
http.listen(0, '127.0.0.1', () => process.send?.(http.address()));
process.on('disconnect', () => process.exit(0));
