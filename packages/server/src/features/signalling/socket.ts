import type { Duplex } from 'node:stream';
import { fullBucket, takeToken } from '@madang/core';
import {
  AppError,
  ClientMessage,
  type ErrorCode,
  fieldProblems,
  limits,
  type NodeId,
  type ParticipantId,
  type RoomId,
  type ServerMessage,
  type SocketId,
  socketCloseCodes,
  toSignalError,
} from '@madang/protocol';
import type { RawData, WebSocket } from 'ws';
import type { Clock } from '../../kernel/clock.ts';

/** Limits of one socket; the platform's, smaller in tests. */
export type SocketLimits = {
  readonly queueBytes: number;
  readonly unacknowledged: number;
  readonly ratePerSecond: number;
  readonly burst: number;
  readonly joinDeadlineMs: number;
  readonly heartbeatIntervalMs: number;
  readonly heartbeatTimeoutMs: number;
};

/** The published limits. */
export const defaultSocketLimits: SocketLimits = {
  queueBytes: limits.socketQueueBytes,
  unacknowledged: limits.roomLogLength,
  ratePerSecond: limits.signalRatePerSecond,
  burst: limits.signalBurst,
  joinDeadlineMs: limits.joinDeadlineMs,
  heartbeatIntervalMs: limits.heartbeatIntervalMs,
  heartbeatTimeoutMs: limits.heartbeatTimeoutMs,
};

/** How far a socket has come. `entering`: its join or resume is with the owner. */
export type SocketState =
  | { readonly name: 'connected' }
  | { readonly name: 'entering'; readonly requestId: number }
  | {
      readonly name: 'bound';
      readonly owner: NodeId;
      readonly roomId: RoomId;
      readonly epoch: number;
      readonly participantId: ParticipantId;
    }
  | { readonly name: 'closed' };

/** Why a socket was closed from this side, for the count. */
export type CloseName = keyof typeof socketCloseCodes;

/** Whom a socket tells of what happens to it. */
export type SocketListener = {
  onRequest(socket: SignalSocket, request: Extract<ClientMessage, { type: 'request' }>): void;
  /** Once, whoever closed it. `before`: how far it had come. */
  onClosed(socket: SignalSocket, before: SocketState): void;
};

type Parts = {
  readonly ws: WebSocket;
  /** The connection under it. */
  readonly duplex: Duplex;
  readonly id: SocketId;
  readonly clock: Clock;
  readonly limits: SocketLimits;
  readonly listener: SocketListener;
};

/** How long a client may take over the closing handshake before the connection is cut. */
const CLOSE_GRACE_MS = 2_000;

/** One WebSocket of a client: reads messages, bounds what comes in and what waits to go out, knows whether it lives. */
export class SignalSocket {
  readonly id: SocketId;
  state: SocketState = { name: 'connected' };
  closedAs: CloseName | null = null;
  readonly #ws: WebSocket;
  readonly #duplex: Duplex;
  #gathering = false;
  readonly #clock: Clock;
  readonly #limits: SocketLimits;
  readonly #listener: SocketListener;
  readonly #openedAtMs: number;
  #bucket;
  #receivedAtMs: number;
  #sentAtMs: number;
  #cutAtMs: number | null = null;
  /** Bytes of a snapshot or replay, which may be more than the queue allows and must still get through. */
  #allowanceBytes = 0;
  #unacknowledged: number[] = [];

  constructor({ ws, duplex, id, clock, limits: bounds, listener }: Parts) {
    this.id = id;
    this.#ws = ws;
    this.#duplex = duplex;
    this.#clock = clock;
    this.#limits = bounds;
    this.#listener = listener;
    const now = clock.monotonic();
    this.#openedAtMs = now;
    this.#receivedAtMs = now;
    this.#sentAtMs = now;
    this.#bucket = fullBucket({ capacity: bounds.burst, perSecond: bounds.ratePerSecond }, now);
    ws.on('message', (data, isBinary) => this.#receive(data, isBinary));
    // What ws refuses by itself (frames beyond its limit, broken UTF-8) ends in 'close'; the error says nothing more.
    ws.on('error', () => undefined);
    ws.on('close', () => this.#end());
  }

  /** Sends an event or answer; `bytes` is its text, made once for all who get it. */
  sendStream(seq: number, bytes: Buffer): void {
    this.#unacknowledged.push(seq);
    if (this.#unacknowledged.length > this.#limits.unacknowledged) {
      this.#tooSlow();
      return;
    }
    this.#write(bytes);
  }

  /** Sends something outside the stream. */
  send(message: ServerMessage): void {
    this.#write(Buffer.from(JSON.stringify(message)));
  }

  /** Answers a request outside the stream, as before joining. */
  refuse(requestId: number, error: unknown): void {
    this.send({ type: 'response', id: requestId, seq: null, result: { ok: false, error: toSignalError(error) } });
  }

  /** Lets so many bytes wait beyond the limit, once. */
  allow(bytes: number): void {
    this.#allowanceBytes = bytes;
  }

  /** Says what was wrong, if anything, and closes. */
  close(name: CloseName, code?: ErrorCode): void {
    if (this.state.name === 'closed') return;
    if (code !== undefined) this.send({ type: 'error', error: toSignalError(new AppError(code)) });
    this.closedAs = name;
    this.#ws.close(socketCloseCodes[name], name);
    this.#cutAtMs = this.#clock.monotonic() + CLOSE_GRACE_MS;
    this.#end();
  }

  /** Cuts the connection. */
  terminate(): void {
    this.#ws.terminate();
    this.#end();
  }

  /** Looks after deadlines; called about every second. Answers whether the socket can be forgotten. */
  sweep(): boolean {
    const now = this.#clock.monotonic();
    if (this.state.name === 'closed') {
      if (this.#cutAtMs !== null && now >= this.#cutAtMs) this.#ws.terminate();
      return this.#ws.readyState === this.#ws.CLOSED;
    }
    if (this.state.name !== 'bound' && now - this.#openedAtMs >= this.#limits.joinDeadlineMs)
      this.close('timeout', 'TIMEOUT');
    else if (now - this.#receivedAtMs >= this.#limits.heartbeatTimeoutMs) this.close('timeout', 'HEARTBEAT_LOST');
    else if (now - this.#sentAtMs >= this.#limits.heartbeatIntervalMs) this.send({ type: 'ping' });
    return false;
  }

  #write(bytes: Buffer): void {
    if (this.#ws.readyState !== this.#ws.OPEN || this.state.name === 'closed') return;
    const waiting = this.#ws.bufferedAmount;
    if (waiting === 0) this.#allowanceBytes = Math.min(this.#allowanceBytes, bytes.length);
    if (waiting > this.#limits.queueBytes + this.#allowanceBytes) {
      this.#tooSlow();
      return;
    }
    this.#sentAtMs = this.#clock.monotonic();
    this.#gather();
    this.#ws.send(bytes, { binary: false });
  }

  /** Messages of one turn of the event loop leave in one system call: a join into a crowd is many small ones. */
  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    this.#duplex.cork();
    setImmediate(() => {
      this.#gathering = false;
      this.#duplex.uncork();
    });
  }

  #tooSlow(): void {
    if (this.state.name === 'closed') return;
    this.closedAs = 'tooSlow';
    const error = toSignalError(new AppError('SOCKET_TOO_SLOW'));
    this.#ws.send(JSON.stringify({ type: 'error', error } satisfies ServerMessage));
    this.close('tooSlow');
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.state.name === 'closed') return;
    this.#receivedAtMs = this.#clock.monotonic();
    const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer);
    if (bytes.length > limits.signalBytes) {
      this.close('flooding', 'BODY_TOO_LARGE');
      return;
    }
    if (isBinary) {
      this.close('protocolViolation', 'MALFORMED_JSON');
      return;
    }
    const message = this.#parse(bytes);
    if (message === null) return;
    if (!this.#isOwed(message) && !this.#takeToken()) this.close('flooding', 'RATE_LIMITED');
    else this.#handle(message);
  }

  #parse(bytes: Buffer): ClientMessage | null {
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString('utf8'));
    } catch {
      this.close('protocolViolation', 'MALFORMED_JSON');
      return null;
    }
    const parsed = ClientMessage.safeParse(value);
    if (parsed.success) return parsed.data;
    const details = fieldProblems(parsed.error);
    this.send({ type: 'error', error: toSignalError(new AppError('BAD_REQUEST', { details })) });
    this.close('protocolViolation');
    return null;
  }

  #handle(message: ClientMessage): void {
    switch (message.type) {
      case 'request':
        this.#listener.onRequest(this, message);
        return;
      case 'ack':
        this.#acknowledge(message.seq);
        return;
      case 'ping':
        this.send({ type: 'pong' });
        return;
      case 'pong':
        return;
    }
  }

  /** An acknowledgement of something sent is the client's duty, however much was sent; it costs nothing. */
  #isOwed(message: ClientMessage): boolean {
    const oldest = this.#unacknowledged[0];
    return message.type === 'ack' && oldest !== undefined && message.seq >= oldest;
  }

  #takeToken(): boolean {
    const rule = { capacity: this.#limits.burst, perSecond: this.#limits.ratePerSecond };
    const taken = takeToken(this.#bucket, rule, this.#clock.monotonic());
    this.#bucket = taken.bucket;
    return taken.waitMs === 0;
  }

  #acknowledge(seq: number): void {
    const open = this.#unacknowledged.findIndex((sent) => sent > seq);
    this.#unacknowledged = open < 0 ? [] : this.#unacknowledged.slice(open);
  }

  #end(): void {
    if (this.state.name === 'closed') return;
    const before = this.state;
    this.state = { name: 'closed' };
    this.#listener.onClosed(this, before);
  }
}
