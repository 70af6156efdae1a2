import type { ClientMessage, ServerMessage } from '@madang/protocol';
import { SIGNAL_PATH, SIGNAL_SUBPROTOCOL } from '@madang/protocol/constants';
import { limits } from '@madang/protocol/limits';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';

/** The part of a WebSocket that is used; tests script it. */
export interface SocketLike {
  send(text: string): void;
  close(code?: number): void;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number }) => void) | null;
}

/** Opens a socket to the signalling address. */
export type OpenSocket = (url: string) => SocketLike;

/** What a socket tells its owner. `closed` comes exactly once, and last. */
export type SocketListener = {
  opened(): void;
  received(message: ServerMessage): void;
  closed(code: number): void;
};

/** Code given to the owner where the browser gave up or we did, with no close frame of the server (RFC 6455 §7.1.5). */
export const NO_CLOSE_FRAME = 1006;

/** How long a new socket may take to open. */
const OPEN_TIMEOUT_MS = 8_000;

/** How long the answer to a ping may take when the network is in doubt. */
const PROBE_TIMEOUT_MS = 3_000;

/** One socket with its heartbeat: notices a half-open connection within the timeout. */
export class SignalSocket {
  readonly #socket: SocketLike;
  readonly #clock: Clock;
  readonly #listener: SocketListener;
  readonly #scope: Scope;
  #intervalMs: number = limits.heartbeatIntervalMs;
  #timeoutMs: number = limits.heartbeatTimeoutMs;
  #lastSent: number;
  #lastReceived: number;
  /** Messages received, pongs included. */
  #received = 0;

  constructor(open: OpenSocket, url: string, clock: Clock, listener: SocketListener) {
    this.#clock = clock;
    this.#listener = listener;
    this.#lastSent = this.#lastReceived = clock.now();
    this.#scope = new Scope(clock, () => undefined);
    const cancelOpen = this.#scope.after(OPEN_TIMEOUT_MS, () => this.#end(NO_CLOSE_FRAME));
    this.#socket = open(url);
    this.#socket.onopen = () => {
      cancelOpen();
      this.#lastReceived = clock.now();
      this.#beat();
      listener.opened();
    };
    this.#socket.onmessage = (event) => this.#receive(event.data);
    this.#socket.onclose = (event) => this.#end(event.code);
  }

  /** The server said at which pace it wants signs of life. */
  setHeartbeat(heartbeat: { readonly intervalMs: number; readonly timeoutMs: number }): void {
    this.#intervalMs = heartbeat.intervalMs;
    this.#timeoutMs = heartbeat.timeoutMs;
  }

  send(message: ClientMessage): void {
    if (this.#scope.closed) return;
    this.#lastSent = this.#clock.now();
    this.#socket.send(JSON.stringify(message));
  }

  /** Asks for a sign of life now: the network has changed. No answer within 3 s ends the socket. */
  probe(): void {
    const before = this.#received;
    this.send({ type: 'ping' });
    this.#scope.after(PROBE_TIMEOUT_MS, () => {
      if (this.#received === before) this.#end(NO_CLOSE_FRAME);
    });
  }

  /** Calls back once, unless this socket ends before. The returned function cancels. */
  after(delayMs: number, callback: () => void): () => void {
    return this.#scope.after(delayMs, callback);
  }

  /** Calls back again and again while this socket lives. */
  every(intervalMs: number, callback: () => void): void {
    this.#scope.every(intervalMs, callback);
  }

  /** Closes without telling the listener. */
  dispose(): void {
    if (this.#scope.closed) return;
    this.#scope.close();
    this.#detach();
    this.#socket.close(1000);
  }

  #receive(data: unknown): void {
    if (this.#scope.closed) return;
    this.#received += 1;
    this.#lastReceived = this.#clock.now();
    const message = parse(data);
    if (message === null) return;
    if (message.type === 'ping') this.send({ type: 'pong' });
    else if (message.type !== 'pong') this.#listener.received(message);
  }

  /** Sends when nothing was sent for the interval; gives up when nothing was received for the timeout. */
  #beat(): void {
    this.#scope.every(1_000, () => {
      const now = this.#clock.now();
      if (now - this.#lastReceived >= this.#timeoutMs) this.#end(NO_CLOSE_FRAME);
      else if (now - this.#lastSent >= this.#intervalMs) this.send({ type: 'ping' });
    });
  }

  #end(code: number): void {
    if (this.#scope.closed) return;
    this.#scope.close();
    this.#detach();
    this.#socket.close();
    this.#listener.closed(code);
  }

  #detach(): void {
    this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
  }
}

/** Socket address of a server given as `https://host`, `wss://host` or with a path before `/v1/signal`. */
export function signalUrl(base: string): string {
  const url = new URL(base);
  url.protocol = url.protocol.replace(/^http/, 'ws');
  url.pathname = url.pathname.replace(/\/+$/, '') + SIGNAL_PATH;
  url.search = url.hash = '';
  return url.href;
}

/** Opens a real WebSocket. */
export const openWebSocket: OpenSocket = (url) => {
  const socket = new WebSocket(url, SIGNAL_SUBPROTOCOL);
  const like: SocketLike = {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: (code) => socket.close(code),
    onopen: null,
    onmessage: null,
    onclose: null,
  };
  socket.onopen = () => like.onopen?.();
  socket.onmessage = (event) => like.onmessage?.(event);
  socket.onclose = (event) => like.onclose?.(event);
  return like;
};

/** Trusts the shape of what our server sends, and nothing else: junk is dropped. */
function parse(data: unknown): ServerMessage | null {
  try {
    const value: unknown = typeof data === 'string' ? JSON.parse(data) : null;
    return typeof value === 'object' && value !== null && 'type' in value ? (value as ServerMessage) : null;
  } catch {
    return null;
  }
}
