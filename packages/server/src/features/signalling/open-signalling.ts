import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { limits, SIGNAL_PATH, SIGNAL_SUBPROTOCOL } from '@madang/protocol';
import { WebSocketServer } from 'ws';
import { Edge, type EdgeParts } from './edge.ts';
import { isOriginAllowed, type OriginPolicy } from './origin.ts';
import { defaultSocketLimits, type SocketLimits } from './socket.ts';

/** What the signalling of a node is made of. */
export type SignallingParts = Omit<EdgeParts, 'limits'> & {
  readonly origins: OriginPolicy;
  readonly limits?: Partial<SocketLimits>;
};

/** The signalling of a node: holds its sockets. */
export type Signalling = {
  /** For the HTTP server's `upgrade` event. false: the address is another's, nothing was done. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Open sockets. */
  sockets(): number;
  /** Closes every socket with 4006 and takes no new one. */
  drain(): void;
  close(): Promise<void>;
};

/** Starts holding sockets. */
export function openSignalling({ origins, limits: bounds, ...parts }: SignallingParts): Signalling {
  const edge = new Edge({ ...parts, limits: { ...defaultSocketLimits, ...bounds } });
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    // A deflate bomb costs memory and zlib costs 64 KiB a socket; signalling is small.
    perMessageDeflate: false,
    // Up to twice the limit is read, so that the client can be told what was wrong; beyond that ws closes with 1009.
    maxPayload: 2 * limits.signalBytes,
    handleProtocols: () => SIGNAL_SUBPROTOCOL,
  });
  parts.node.metrics.gauge({ name: 'madang_signal_sockets', help: 'Open signalling sockets.' }, () => edge.size);
  return {
    handleUpgrade(request, socket, head) {
      if (request.url?.split('?', 1)[0] !== SIGNAL_PATH) return false;
      const refusal = refuse(request, edge, origins);
      if (refusal !== null) refuseUpgrade(socket, refusal);
      else server.handleUpgrade(request, socket, head, (ws) => edge.adopt(ws, socket));
      return true;
    },
    sockets: () => edge.size,
    drain: () => edge.drain(),
    close: () => edge.close(),
  };
}

type Refusal = '400 Bad Request' | '403 Forbidden' | '503 Service Unavailable';

function refuse(request: IncomingMessage, edge: Edge, origins: OriginPolicy): Refusal | null {
  if (edge.draining) return '503 Service Unavailable';
  if (!isOriginAllowed(origins, request.headers.origin, request.headers.host)) return '403 Forbidden';
  const offered = request.headers['sec-websocket-protocol']?.split(',').map((name) => name.trim()) ?? [];
  return offered.includes(SIGNAL_SUBPROTOCOL) ? null : '400 Bad Request';
}

function refuseUpgrade(socket: Duplex, refusal: Refusal): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
