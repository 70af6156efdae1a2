import type { Duplex } from 'node:stream';
import {
  AppError,
  type ClientMessage,
  EdgeMessage,
  type ErrorCode,
  edgeSubject,
  fieldProblems,
  type NodeId,
  type OwnerCommand,
  type OwnerNotice,
  type OwnerRequest,
  ownerSubject,
  type ParticipantId,
  type RoomId,
  type ServerMessage,
  type SignalMethod,
  type SocketId,
  type StreamMessage,
  signals,
  toSignalError,
} from '@madang/protocol';
import type { WebSocket } from 'ws';
import { newId } from '../../kernel/ids.ts';
import type { NodeContext } from '../../kernel/node-context.ts';
import { Scope } from '../../kernel/scope.ts';
import type { Bus } from '../../ports/bus.ts';
import { type JoinTokenVerifier, parseResumeKey, type RoomOwners } from '../live/public.ts';
import { SignalSocket, type SocketLimits, type SocketState } from './socket.ts';

/** What an edge works with. */
export type EdgeParts = {
  readonly node: NodeContext;
  readonly bus: Bus;
  readonly owners: RoomOwners;
  readonly verifier: JoinTokenVerifier;
  readonly limits: SocketLimits;
};

/** Longer than the media engine is given, so that the owner's own answer arrives first. */
const ENTER_TIMEOUT_MS = 25_000;

const SWEEP_INTERVAL_MS = 1_000;

/** The sockets of one room on this edge. */
type EdgeRoom = {
  readonly epoch: number;
  readonly members: Map<ParticipantId, { readonly socket: SignalSocket; active: boolean }>;
};

type Request = Extract<ClientMessage, { type: 'request' }>;
type Bound = Extract<SocketState, { name: 'bound' }>;

/** Holds the sockets of a node and carries messages between them and the owners of their rooms. */
export class Edge {
  readonly #parts: EdgeParts;
  readonly #scope: Scope;
  readonly #sockets = new Map<SocketId, SignalSocket>();
  readonly #rooms = new Map<RoomId, EdgeRoom>();
  readonly #countClosed: (labels: { readonly code: string }) => void;
  #draining = false;

  constructor(parts: EdgeParts) {
    this.#parts = parts;
    const { node, bus } = parts;
    this.#scope = new Scope(node.clock, (error) => node.log.error({ err: error }, 'edge: task failed'));
    this.#scope.add(bus.subscribe(edgeSubject(node.nodeId), (message) => this.#fromOwner(message)));
    this.#scope.every(SWEEP_INTERVAL_MS, () => this.#sweep());
    this.#countClosed = node.metrics.counter({
      name: 'madang_signal_sockets_closed_total',
      help: 'Sockets that ended, by who ended them and why.',
      labels: ['code'],
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
    for (const [id, socket] of this.#sockets) if (socket.sweep()) this.#sockets.delete(id);
  }

  #closed(socket: SignalSocket, before: SocketState): void {
    this.#countClosed({ code: socket.closedAs ?? 'client' });
    // A socket closed from here is kept until its closing handshake is over, so that the sweep can cut it.
    if (socket.closedAs === null) this.#sockets.delete(socket.id);
    if (before.name !== 'bound') return;
    const room = this.#rooms.get(before.roomId);
    if (room?.members.get(before.participantId)?.socket === socket) this.#forgetMember(before);
    this.#toOwner(before.owner, {
      type: 'socketLost',
      roomId: before.roomId,
      epoch: before.epoch,
      participantId: before.participantId,
      socketId: socket.id,
    });
  }

  #forgetMember({ roomId, participantId }: Bound): void {
    const room = this.#rooms.get(roomId);
    room?.members.delete(participantId);
    if (room?.members.size === 0) this.#rooms.delete(roomId);
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
    const entering = request.method === 'session.join' ? this.#join(socket, request) : this.#resume(socket, request);
    this.#scope.spawn(() =>
      entering.catch((error: unknown) => {
        if (!(error instanceof AppError)) this.#parts.node.log.error({ err: error }, 'edge: entering failed');
        if (socket.state.name !== 'entering') return;
        socket.state = { name: 'connected' };
        socket.refuse(request.id, error);
      }),
    );
  }

  async #join(socket: SignalSocket, request: Request): Promise<void> {
    if (this.#draining) throw new AppError('NODE_DRAINING');
    const data = parse('session.join', request.data);
    const { tenantId, claims, giveBack } = await this.#parts.verifier.redeem(data.token);
    try {
      const owner = await this.#parts.owners.place(claims.room);
      const ref = this.#ref(socket, request);
      await this.#ask(owner, 'join', { roomId: claims.room, socket: ref, tenantId, claims, name: data.name ?? null });
    } catch (error) {
      if (leftTokenGood(error)) await giveBack();
      throw error;
    }
  }

  async #resume(socket: SignalSocket, request: Request): Promise<void> {
    if (this.#draining) throw new AppError('NODE_DRAINING');
    const { participantId, resumeKey, lastSeq } = parse('session.resume', request.data);
    const roomId = parseResumeKey(resumeKey)?.roomId;
    const owner = roomId === undefined ? null : await this.#parts.owners.find(roomId);
    if (roomId === undefined || owner === null) throw new AppError('RESUME_REFUSED');
    await this.#ask(owner, 'resume', {
      roomId,
      participantId,
      resumeKey,
      lastSeq,
      socket: this.#ref(socket, request),
    });
  }

  #ref(socket: SignalSocket, request: Request) {
    return { edge: this.#parts.node.nodeId, socketId: socket.id, requestId: request.id };
  }

  #ask<Name extends OwnerCommand>(owner: NodeId, command: Name, request: OwnerRequest<Name>): Promise<unknown> {
    return this.#parts.bus.request(ownerSubject(owner), { command, request }, { timeoutMs: ENTER_TIMEOUT_MS });
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
      case 'activate': {
        const member = this.#current(message)?.members.get(message.participantId);
        if (member !== undefined) member.active = true;
        return;
      }
      case 'deliver':
        this.#deliver(message);
        return;
      case 'close':
        this.#closeBound(message);
        return;
    }
  }

  /** The room, unless the message is of a former owner. */
  #current({ roomId, epoch }: { readonly roomId: RoomId; readonly epoch: number }): EdgeRoom | undefined {
    const room = this.#rooms.get(roomId);
    return room?.epoch === epoch ? room : undefined;
  }

  #bind(message: Extract<EdgeMessage, { type: 'bind' }>): void {
    const { roomId, epoch, owner, participantId, active } = message;
    const socket = this.#sockets.get(message.socket.socketId);
    const room = this.#roomFor(roomId, epoch);
    if (room === undefined) return;
    if (socket?.state.name !== 'entering') {
      // Gone while its join or resume was on the way.
      const socketId = message.socket.socketId;
      this.#toOwner(owner, { type: 'socketLost', roomId, epoch, participantId, socketId });
      return;
    }
    socket.state = { name: 'bound', owner, roomId, epoch, participantId };
    room.members.set(participantId, { socket, active });
    const answer: ServerMessage = {
      type: 'response',
      id: message.socket.requestId,
      seq: null,
      result: { ok: true, data: message.answer },
    };
    const replay = message.replay.map((missed) => ({ seq: missed.seq, bytes: encode(missed) }));
    const answerBytes = encode(answer);
    socket.allow(replay.reduce((sum, { bytes }) => sum + bytes.length, answerBytes.length));
    socket.send(answer);
    for (const { seq, bytes } of replay) socket.sendStream(seq, bytes);
  }

  /** The room for this owner's time; members of an earlier one must come in anew. */
  #roomFor(roomId: RoomId, epoch: number): EdgeRoom | undefined {
    const known = this.#rooms.get(roomId);
    if (known !== undefined && known.epoch >= epoch) return known.epoch === epoch ? known : undefined;
    const room: EdgeRoom = { epoch, members: new Map() };
    this.#rooms.set(roomId, room);
    for (const { socket } of known?.members.values() ?? []) socket.close('timeout');
    return room;
  }

  #deliver(message: Extract<EdgeMessage, { type: 'deliver' }>): void {
    const room = this.#current(message);
    if (room === undefined) return;
    const { seq } = message.message;
    // Once for everyone: at a thousand listeners the encoding would otherwise cost more than the sending.
    const bytes = encode(message.message);
    if ('some' in message.to) {
      for (const id of message.to.some) room.members.get(id)?.socket.sendStream(seq, bytes);
      return;
    }
    const except = new Set(message.to.except);
    for (const [id, { socket, active }] of room.members) if (active && !except.has(id)) socket.sendStream(seq, bytes);
  }

  #closeBound({ socketId, code, participantId, ...from }: Extract<EdgeMessage, { type: 'close' }>): void {
    const socket = this.#sockets.get(socketId);
    if (socket?.state.name !== 'bound' || socket.state.epoch !== from.epoch) return;
    // The owner knows already: without its participant the socket closes in silence.
    if (this.#current(from)?.members.get(participantId)?.socket === socket) this.#forgetMember(socket.state);
    socket.close(code);
  }
}

function encode(message: ServerMessage | StreamMessage): Buffer {
  return Buffer.from(JSON.stringify(message));
}

function isMethod(method: string): method is SignalMethod {
  return Object.hasOwn(signals, method);
}

type Checked = { readonly refused: null; readonly data: unknown } | { readonly refused: AppError };

/** Checks a request of a participant against its contract. */
function check(request: Request): Checked {
  if (!isMethod(request.method)) return { refused: new AppError('UNKNOWN_METHOD') };
  if (signals[request.method].phase === 'connected') return { refused: new AppError('ALREADY_JOINED') };
  const parsed = signals[request.method].request.safeParse(request.data);
  if (parsed.success) return { refused: null, data: parsed.data };
  return { refused: new AppError('BAD_REQUEST', { details: fieldProblems(parsed.error) }) };
}

function parse<Method extends 'session.join' | 'session.resume'>(method: Method, data: unknown) {
  const parsed = signals[method].request.safeParse(data);
  if (!parsed.success) throw new AppError('BAD_REQUEST', { details: fieldProblems(parsed.error) });
  return parsed.data as ReturnType<(typeof signals)[Method]['request']['parse']>;
}

/** Refusals after which the same token may try again: surely nobody entered, and it may go well later. */
const TRANSIENT = new Set<ErrorCode>(['ROOM_FULL', 'MEDIA_UNAVAILABLE', 'NODE_DRAINING', 'UNAVAILABLE']);

function leftTokenGood(error: unknown): boolean {
  return error instanceof AppError && TRANSIENT.has(error.code);
}
