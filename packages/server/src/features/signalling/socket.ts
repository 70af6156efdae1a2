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
import { textFrame } from './frame.ts';

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

/** A socket that a participant has. */
export type Bound = Extract<SocketState, { name: 'bound' }>;

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
  /** What is written waits in the socket for a system call of its own. */
  #held = false;
  #flushesSoon = false;
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

  /** Sends an event or answer of the stream. `hold`: until the next message that is not held, or `flush`. */
  sendStream(seq: number, frame: Buffer, hold = false): void {
    this.#unacknowledged.push(seq);
    if (this.#unacknowledged.length > this.#limits.unacknowledged) {
      this.#tooSlow();
      return;
    }
    this.sendFrame(frame, hold);
  }

  /** Sends something outside the stream. */
  send(message: ServerMessage): void {
    this.sendFrame(textFrame(JSON.stringify(message)));
  }

  /** Sends a frame, made once for all who get it. */
  sendFrame(frame: Buffer, hold = false): void {
    if (this.#ws.readyState !== this.#ws.OPEN || this.state.name === 'closed') return;
    const waiting = this.#duplex.writableLength;
    if (waiting === 0) this.#allowanceBytes = Math.min(this.#allowanceBytes, frame.length);
    if (waiting > this.#limits.queueBytes + this.#allowanceBytes) {
      this.#tooSlow();
      return;
    }
    this.#sentAtMs = this.#clock.monotonic();
    this.#hold();
    if (!hold) this.#flushSoon();
    // Past ws, which would frame it again for each socket; nothing of ours is ever between two writes of its own.
    this.#duplex.write(frame);
  }

  /** Lets go what was held. */
  flush(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#duplex.uncork();
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
    this.flush();
    this.#ws.close(socketCloseCodes[name], name);
    this.#cutAtMs = this.#clock.monotonic() + CLOSE_GRACE_MS;
    this.#end();
  }

  /** Cuts the connection. */
  terminate(): void {
    this.#ws.terminate();
    this.#end();
  }

  /**
   * Looks after deadlines; called about every second. Answers whether the socket can be forgotten.
   * @param deafMs For how long nobody here could listen, e.g. because the machine was busy: no silence of the client's.
   */
  sweep(deafMs: number): boolean {
    const now = this.#clock.monotonic();
    this.#receivedAtMs = Math.min(now, this.#receivedAtMs + deafMs);
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

  #hold(): void {
    if (this.#held) return;
    this.#held = true;
    this.#duplex.cork();
  }

  /** Messages of one turn of the event loop leave in one system call: a join into a crowd is many small ones. */
  #flushSoon(): void {
    if (this.#flushesSoon) return;
    this.#flushesSoon = true;
    setImmediate(() => {
      this.#flushesSoon = false;
      this.flush();
    });
  }

  #tooSlow(): void {
    if (this.state.name === 'closed') return;
    this.closedAs = 'tooSlow';
    const error = toSignalError(new AppError('SOCKET_TOO_SLOW'));
    this.#duplex.write(textFrame(JSON.stringify({ type: 'error', error } satisfies ServerMessage)));
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
