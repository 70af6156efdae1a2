import type { Duplex } from 'node:stream';
import {
  AppError,
  EdgeMessage,
  edgeSubject,
  type NodeId,
  type OwnerNotice,
  ownerSubject,
  type SocketId,
  toSignalError,
} from '@madang/protocol';
import type { WebSocket } from 'ws';
import { Ears } from '../../kernel/ears.ts';
import { newId } from '../../kernel/ids.ts';
import type { NodeContext } from '../../kernel/node-context.ts';
import { Scope } from '../../kernel/scope.ts';
import { EdgeRooms } from './edge-rooms.ts';
import { Entrance, type EntranceParts } from './entrance.ts';
import { check, isMethod, type Request } from './requests.ts';
import { type Bound, SignalSocket, type SocketLimits, type SocketState } from './socket.ts';

/** What an edge works with. */
export type EdgeParts = EntranceParts & { readonly node: NodeContext; readonly limits: SocketLimits };

const SWEEP_INTERVAL_MS = 1_000;

/** Three in a row may be lost before an owner takes an edge for gone. */
const EDGE_ALIVE_MS = 2_000;

/** A join is some milliseconds of database and media worker; the rest is waiting for them. */
const ENTER_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Holds the sockets of a node and carries messages between them and the owners of their rooms. */
export class Edge {
  readonly #parts: EdgeParts;
  readonly #scope: Scope;
  readonly #sockets = new Map<SocketId, SignalSocket>();
  readonly #rooms: EdgeRooms;
  readonly #entrance: Entrance;
  readonly #ears: Ears;
  readonly #countClosed: (labels: { readonly code: string }) => void;
  readonly #measureEnter: (labels: { readonly method: string; readonly outcome: string }, seconds: number) => void;
  #draining = false;

  constructor(parts: EdgeParts) {
    this.#parts = parts;
    const { node, bus } = parts;
    this.#scope = new Scope(node.clock, (error) => {
      node.metrics.bug('signalling');
      node.log.error({ err: error }, 'edge: task failed');
    });
    this.#rooms = new EdgeRooms(this.#scope);
    this.#entrance = new Entrance(parts);
    this.#ears = new Ears(node.clock, SWEEP_INTERVAL_MS);
    this.#scope.add(bus.subscribe(edgeSubject(node.nodeId), (message) => this.#fromOwner(message)));
    this.#scope.every(SWEEP_INTERVAL_MS, () => this.#sweep());
    this.#scope.every(EDGE_ALIVE_MS, () => this.#tellAlive());
    this.#countClosed = node.metrics.counter({
      name: 'madang_signal_sockets_closed_total',
      help: 'Sockets that ended, by who ended them and why.',
      labels: ['code'],
    });
    this.#measureEnter = node.metrics.histogram({
      name: 'madang_signal_enter_seconds',
      help: 'Time from session.join or session.resume to its answer; outcome: in, or the error code.',
      labels: ['method', 'outcome'],
      buckets: ENTER_SECONDS,
    });
  }

  /** Open sockets. */
  get size(): number {
    return this.#sockets.size;
  }

  get draining(): boolean {
    return this.#draining;
  }

  /** Takes on a socket that has just been opened. */
  adopt(ws: WebSocket, duplex: Duplex): void {
    const { node, limits } = this.#parts;
    const socket = new SignalSocket({
      ws,
      duplex,
      id: newId('socket'),
      clock: node.clock,
      limits,
      listener: {
        onRequest: (from, request) => this.#request(from, request),
        onClosed: (from, before) => this.#closed(from, before),
      },
    });
    this.#sockets.set(socket.id, socket);
    if (this.#draining) socket.close('draining', 'NODE_DRAINING');
  }

  /** Sends every client to another node. */
  drain(): void {
    this.#draining = true;
    for (const socket of this.#sockets.values()) socket.close('draining', 'NODE_DRAINING');
  }

  async close(): Promise<void> {
    this.#draining = true;
    for (const socket of this.#sockets.values()) {
      socket.close('draining');
      socket.terminate();
    }
    await this.#scope.close();
  }

  #sweep(): void {
    const deafMs = this.#ears.look();
    for (const [id, socket] of this.#sockets) if (socket.sweep(deafMs)) this.#sockets.delete(id);
  }

  /** So that an owner knows at once when this edge is gone with all its sockets. */
  #tellAlive(): void {
    const edge = this.#parts.node.nodeId;
    for (const owner of this.#rooms.owners()) this.#toOwner(owner, { type: 'edgeAlive', edge });
  }

  #closed(socket: SignalSocket, before: SocketState): void {
    this.#countClosed({ code: socket.closedAs ?? 'client' });
    // A socket closed from here is kept until its closing handshake is over, so that the sweep can cut it.
    if (socket.closedAs === null) this.#sockets.delete(socket.id);
    if (before.name !== 'bound') return;
    this.#rooms.release(socket, before);
    this.#toOwner(before.owner, {
      type: 'socketLost',
      roomId: before.roomId,
      epoch: before.epoch,
      participantId: before.participantId,
      socketId: socket.id,
    });
  }

  #request(socket: SignalSocket, request: Request): void {
    const { state } = socket;
    if (state.name === 'bound') {
      this.#relay(socket, state, request);
      return;
    }
    const enters = request.method === 'session.join' || request.method === 'session.resume';
    if (state.name === 'connected' && enters) {
      this.#enter(socket, request);
      return;
    }
    socket.refuse(request.id, new AppError(isMethod(request.method) ? 'PROTOCOL_VIOLATION' : 'UNKNOWN_METHOD'));
  }

  #relay(socket: SignalSocket, state: Bound, request: Request): void {
    const { owner, roomId, epoch, participantId } = state;
    const checked = check(request);
    this.#toOwner(owner, {
      type: 'request',
      roomId,
      epoch,
      edge: this.#parts.node.nodeId,
      participantId,
      socketId: socket.id,
      id: request.id,
      method: request.method,
      data: checked.refused === null ? checked.data : null,
      refused: checked.refused === null ? null : toSignalError(checked.refused),
    });
  }

  #toOwner(owner: NodeId, notice: OwnerNotice): void {
    this.#parts.bus.publish(ownerSubject(owner), notice);
  }

  #enter(socket: SignalSocket, request: Request): void {
    socket.state = { name: 'entering', requestId: request.id };
    const ref = { edge: this.#parts.node.nodeId, socketId: socket.id, requestId: request.id };
    const entering = this.#draining
      ? Promise.reject(new AppError('NODE_DRAINING'))
      : this.#entrance.enter(ref, request);
    const { clock, log, metrics } = this.#parts.node;
    const askedAtMs = clock.monotonic();
    const measure = (outcome: string) =>
      this.#measureEnter({ method: request.method, outcome }, (clock.monotonic() - askedAtMs) / 1000);
    this.#scope.spawn(() =>
      entering.then(
        () => measure('in'),
        (error: unknown) => {
          if (!(error instanceof AppError)) {
            metrics.bug('signalling');
            log.error({ err: error }, 'edge: entering failed');
          }
          measure(error instanceof AppError ? error.code : 'INTERNAL');
          refuseEntry(socket, request.id, error);
        },
      ),
    );
  }

  #fromOwner(raw: unknown): void {
    const parsed = EdgeMessage.safeParse(raw);
    if (!parsed.success) {
      this.#parts.node.log.error({ err: parsed.error }, 'edge: message of an owner does not fit its schema');
      return;
    }
    const message = parsed.data;
    switch (message.type) {
      case 'bind':
        this.#bind(message);
        return;
      case 'activate':
        this.#rooms.activate(message);
        return;
      case 'deliver':
        this.#rooms.deliver(message);
        return;
      case 'close':
        this.#closeBound(message);
        return;
    }
  }

  #bind(message: Extract<EdgeMessage, { type: 'bind' }>): void {
    const { roomId, epoch, owner, participantId } = message;
    const { socketId, requestId } = message.socket;
    const socket = this.#sockets.get(socketId);
    // The socket may be gone while its join or resume was on the way; the owner may be a former one.
    if (socket?.state.name === 'entering' && this.#rooms.bind(socket, message)) return;
    if (socket !== undefined) refuseEntry(socket, requestId, new AppError('UNAVAILABLE'));
    this.#toOwner(owner, { type: 'socketLost', roomId, epoch, participantId, socketId });
  }

  #closeBound({ socketId, code, epoch }: Extract<EdgeMessage, { type: 'close' }>): void {
    const socket = this.#sockets.get(socketId);
    if (socket?.state.name !== 'bound' || socket.state.epoch !== epoch) return;
    // The owner knows already: without its participant the socket closes in silence.
    this.#rooms.release(socket, socket.state);
    socket.close(code);
  }
}

/** Answers a join or resume that leads nowhere; the socket may try another. */
function refuseEntry(socket: SignalSocket, requestId: number, error: unknown): void {
  if (socket.state.name !== 'entering') return;
  socket.state = { name: 'connected' };
  socket.refuse(requestId, error);
}
