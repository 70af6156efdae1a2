import type { AnyEvent, CallId, NodeId, ParticipantId, Role, RoomSettings, SocketId, TenantId } from '@madang/protocol';
import type { Now } from '../../time.ts';
import type { LiveInput, MediaResult, MemberCall } from '../inputs.ts';
import { stepRoom } from '../machine.ts';
import type { LiveOutput, MediaCall } from '../outputs.ts';
import { createRoom, type LiveRoom, type RoomOptions } from '../state.ts';
import { copy, receive, startView, type TestClient } from './client.ts';
import { engineAnswer, TENANT, testId, testPublicKey, testSettings } from './values.ts';

type EdgeBook = Map<ParticipantId, { socketId: SocketId; active: boolean }>;

/** Plays a room: its edges, its clients and its media engine, all at hand. */
export class TestCall {
  readonly room: LiveRoom;
  readonly clients: TestClient[] = [];
  readonly commands: { readonly ref: number; readonly call: MediaCall }[] = [];
  readonly outputs: LiveOutput[] = [];
  readonly settled = new Map<number, Extract<LiveOutput, { type: 'settle' }>['result']>();
  readonly #edges = new Map<NodeId, EdgeBook>();
  #now: Now = { monotonicMs: 1_000, wallMs: Date.UTC(2026, 0, 1) };
  #lastSent = 0;
  #count = 0;
  wakeAtMs: number | null = null;

  constructor(settings: Partial<RoomSettings> = {}, options: Partial<RoomOptions> = {}) {
    this.room = createRoom(
      { settings: testSettings(settings), callId: testId<CallId>('call', 1), idSeed: '0123456789abcdef', options },
      this.#now,
    );
  }

  get now(): Now {
    return this.#now;
  }

  /** Gives the machine something to digest and does what it asks for. */
  input(input: LiveInput): void {
    const step = stepRoom(this.room, input, this.#now);
    this.wakeAtMs = step.wakeAtMs;
    for (const output of step.outputs) this.#take(output);
  }

  /** Moves time on, waking the machine whenever it asked for it. */
  pass(ms: number): void {
    const until = this.#now.monotonicMs + ms;
    for (let turns = 0; turns < 1_000; turns += 1) {
      const next = this.wakeAtMs;
      if (next === null || next > until) break;
      this.#moveTo(Math.max(next, this.#now.monotonicMs));
      this.input({ type: 'tick' });
    }
    this.#moveTo(until);
  }

  #moveTo(monotonicMs: number): void {
    const { wallMs } = this.#now;
    this.#now = { monotonicMs, wallMs: wallMs + monotonicMs - this.#now.monotonicMs };
  }

  /** Somebody asks to be let in. `publicKey` null: without taking part in encryption. */
  join(
    role: Role = 'participant',
    edge: NodeId = testId('nod', 1),
    tenantId: TenantId = TENANT,
    publicKey: string | null = testPublicKey(this.#count + 1),
  ): TestClient {
    const number = ++this.#count;
    const client: TestClient = {
      id: testId<ParticipantId>('par', number),
      role,
      stream: [],
      answers: new Map(),
      answer: null,
      refused: null,
      socket: { edge, socketId: testId<SocketId>('sck', number) },
      lastSeq: 0,
      nextRequest: 2,
      lastHandled: 1,
      closed: null,
      view: null,
    };
    this.clients.push(client);
    this.input({
      type: 'join',
      ref: number,
      socket: { edge, socketId: testId<SocketId>('sck', number), requestId: 1 },
      tenantId,
      participantId: client.id,
      resumeKey: `key-${client.id}`,
      resumeKeyHash: `hash-${client.id}`,
      userId: `user-${number}`,
      name: `Name ${number}`,
      role,
      allow: [],
      deny: [],
      metadata: {},
      publicKey,
    });
    const result = this.settled.get(number);
    if (result?.ok === false) client.refused = result.code;
    return client;
  }

  /** Somebody enters and the media engine does its part. */
  enter(role: Role = 'participant', edge?: NodeId): TestClient {
    const client = this.join(role, edge);
    this.runEngine();
    return client;
  }

  request(client: TestClient, call: MemberCall, id: number = client.nextRequest++): number {
    if (client.socket === null) throw new Error('no socket');
    const { edge, socketId } = client.socket;
    this.input({ type: 'request', edge, participantId: client.id, socketId, id, call });
    return id;
  }

  /** The connection breaks; what is sent meanwhile is lost on the way. */
  lose(client: TestClient): void {
    const { socket } = client;
    if (socket === null) return;
    this.#book(socket.edge).delete(client.id);
    client.socket = null;
    this.input({ type: 'socketLost', participantId: client.id, socketId: socket.socketId });
  }

  /** An edge dies with all its sockets; the owner hears of it. */
  loseEdge(edge: NodeId): void {
    this.#edges.delete(edge);
    for (const client of this.clients) if (client.socket?.edge === edge) client.socket = null;
    this.input({ type: 'edgeLost', edge });
  }

  resume(client: TestClient, lastSeq: number = client.lastSeq): string {
    const number = ++this.#count;
    const edge = testId<NodeId>('nod', (number % 2) + 1);
    const socket = { edge, socketId: testId<SocketId>('sck', number), requestId: 1 };
    this.input({
      type: 'resume',
      ref: number,
      socket,
      participantId: client.id,
      resumeKeyHash: `hash-${client.id}`,
      lastSeq,
    });
    const result = this.settled.get(number);
    return result?.ok === false ? result.code : (client.answer?.status ?? 'none');
  }

  /** Ends the oldest command of the media engine. */
  endCommand(result?: MediaResult): boolean {
    const given = this.commands.shift();
    if (given === undefined) return false;
    this.input({ type: 'mediaResult', ref: given.ref, result: result ?? { ok: true, data: engineAnswer(given.call) } });
    return true;
  }

  /** Ends every command, and those that follow from them. */
  runEngine(): void {
    for (let count = 0; count < 10_000; count += 1) if (!this.endCommand()) return;
    throw new Error('the engine is never done');
  }

  eventsOf(client: TestClient): AnyEvent[] {
    return client.stream.flatMap((message) => (message.type === 'event' ? [message as unknown as AnyEvent] : []));
  }

  #book(edge: NodeId): EdgeBook {
    const book = this.#edges.get(edge) ?? new Map();
    this.#edges.set(edge, book);
    return book;
  }

  #client(id: ParticipantId): TestClient {
    const client = this.clients.find((candidate) => candidate.id === id);
    if (client === undefined) throw new Error(`message to ${id}, whom nobody knows`);
    return client;
  }

  #take(output: LiveOutput): void {
    this.outputs.push(output);
    switch (output.type) {
      case 'bug':
        throw output.error;
      case 'settle':
        this.settled.set(output.ref, output.result);
        return;
      case 'media':
        this.commands.push({ ref: output.ref, call: output.call });
        return;
      case 'bind': {
        const client = this.#client(output.participantId);
        const { edge, socketId } = output.socket;
        this.#book(edge).set(client.id, { socketId, active: output.active });
        client.socket = { edge, socketId };
        client.answer = copy(output.answer);
        startView(client);
        for (const message of output.replay) receive(client, message);
        return;
      }
      case 'activate': {
        const entry = this.#book(output.edge).get(output.participantId);
        if (entry !== undefined) entry.active = true;
        return;
      }
      case 'closeSocket': {
        const book = this.#book(output.edge);
        if (book.get(output.participantId)?.socketId !== output.socketId) return;
        book.delete(output.participantId);
        const client = this.#client(output.participantId);
        client.socket = null;
        if (output.code !== 'replaced' && output.code !== 'timeout') client.closed = output.code;
        return;
      }
      case 'send':
        this.#deliver(output);
    }
  }

  #deliver({ message, audiences }: Extract<LiveOutput, { type: 'send' }>): void {
    if (message.seq <= this.#lastSent) throw new Error(`message ${message.seq} after ${this.#lastSent}`);
    this.#lastSent = message.seq;
    const edges = audiences.map((audience) => audience.edge);
    if (new Set(edges).size !== edges.length) throw new Error('two messages to one edge');
    for (const { edge, to } of audiences) {
      const book = this.#book(edge);
      const ids = 'some' in to ? to.some : [...book].filter(([, entry]) => entry.active).map(([id]) => id);
      for (const id of ids) {
        if ('except' in to && to.except.includes(id)) continue;
        if (!book.has(id)) throw new Error(`message to ${id}, who is not on this edge`);
        receive(this.#client(id), message);
      }
    }
  }
}
