import {
  type AnyEvent,
  type CallId,
  type CallSnapshot,
  defaultCodecs,
  defaultResolutionPolicy,
  type IceCandidate,
  ID_ALPHABET,
  type JoinAnswer,
  type NodeId,
  type ParticipantId,
  type ResumeAnswer,
  type Role,
  type RoomSettings,
  type RtpParameters,
  type SocketId,
  type StreamMessage,
  type SubscriptionId,
  type TenantId,
  type Track,
  type TrackId,
} from '@madang/protocol';
import type { Now } from '../time.ts';
import type { LiveInput, MediaResult, MemberCall } from './inputs.ts';
import { stepRoom } from './machine.ts';
import type { LiveOutput, MediaCall } from './outputs.ts';
import { createRoom, type LiveRoom, type RoomOptions } from './state.ts';

/** An id made of a number, for tests. */
export function testId<Id extends string>(prefix: string, number: number): Id {
  const digits = [...Array(26).keys()].map((place) => ID_ALPHABET.charAt(Math.floor(number / 32 ** (25 - place)) % 32));
  return `${prefix}_${digits.join('')}` as Id;
}

/** A room as tests use it. */
export function testSettings(change: Partial<RoomSettings> = {}): RoomSettings {
  return {
    id: testId('room', 1),
    tenantId: testId<TenantId>('ten', 1),
    name: 'Room',
    access: 'token',
    pin: null,
    maxParticipants: 50,
    lobby: false,
    guestRole: 'participant',
    codecs: defaultCodecs,
    resolutionPolicy: defaultResolutionPolicy,
    chatHistory: 'call',
    expiresAt: null,
    emptyTimeoutSeconds: null,
    metadata: {},
    joinUrl: 'http://localhost/r',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...change,
  };
}

/** RTP parameters with so many simulcast layers. */
export function testRtp(layers = 1): RtpParameters {
  return {
    codecs: [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000 }],
    encodings: Array.from({ length: layers }, (_, index) => ({ rid: `r${index}` })),
  };
}

const transport = {
  id: 't',
  iceParameters: { usernameFragment: 'ufrag', password: 'p'.repeat(24) },
  iceCandidates: [] as IceCandidate[],
  dtlsParameters: { fingerprints: [{ algorithm: 'sha-256' as const, value: '00' }] },
};

/** What a client knows of the call from the snapshot it started with and the events since. */
export type View = {
  snapshot: CallSnapshot;
  subscriptions: Map<SubscriptionId, TrackId>;
};

/** A client as the tests play it. */
export type TestClient = {
  readonly id: ParticipantId;
  readonly role: Role;
  readonly stream: StreamMessage[];
  /** Events in order; kept over resets, unlike the view. */
  readonly answers: Map<number, number>;
  answer: JoinAnswer | ResumeAnswer | null;
  refused: string | null;
  /** The socket in use; null: lost. */
  socket: { readonly edge: NodeId; readonly socketId: SocketId } | null;
  lastSeq: number;
  nextRequest: number;
  lastHandled: number;
  closed: string | null;
  view: View | null;
};

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

  /** Somebody asks to be let in. */
  join(role: Role = 'participant', edge: NodeId = testId<NodeId>('nod', 1)): TestClient {
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
      participantId: client.id,
      resumeKey: `key-${client.id}`,
      resumeKeyHash: `hash-${client.id}`,
      userId: `user-${number}`,
      name: `Name ${number}`,
      role,
      allow: [],
      deny: [],
      metadata: {},
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
    const { socketId } = client.socket;
    this.input({ type: 'request', participantId: client.id, socketId, id, call });
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
        if (output.code !== 'replaced') client.closed = output.code;
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

function engineAnswer(call: MediaCall): unknown {
  switch (call.command) {
    case 'openParticipant':
      return { routerRtpCapabilities: { codecs: [] }, send: transport, receive: transport };
    case 'publish':
      return { codec: 'video/VP8' };
    case 'subscribe':
      return { rtpParameters: testRtp() };
    case 'restartIce':
      return { iceParameters: transport.iceParameters };
    default:
      return {};
  }
}

function startView(client: TestClient): void {
  const { answer } = client;
  if (answer === null || answer.status === 'resumed') return;
  client.lastSeq = answer.seq;
  if ('snapshot' in answer && answer.snapshot !== null)
    client.view = { snapshot: copy(answer.snapshot), subscriptions: new Map() };
}

function receive(client: TestClient, original: StreamMessage): void {
  const message = copy(original);
  if (client.closed !== null) throw new Error(`${client.id} is gone and still told of something`);
  if (message.seq <= client.lastSeq) throw new Error(`${client.id} is told ${message.seq} after ${client.lastSeq}`);
  client.lastSeq = message.seq;
  client.stream.push(message);
  if (message.type === 'response') client.answers.set(message.id, (client.answers.get(message.id) ?? 0) + 1);
  else applyEvent(client, message as unknown as AnyEvent);
}

/** What a client makes of an event: the rules of the published reference. */
function applyEvent(client: TestClient, message: AnyEvent): void {
  if (message.event === 'session.admitted') client.view = { snapshot: message.data.snapshot, subscriptions: new Map() };
  const { view } = client;
  if (view === null) return;
  const { snapshot } = view;
  switch (message.event) {
    case 'participant.joined':
    case 'participant.updated': {
      const { participant } = message.data;
      if (participant.id === snapshot.self.id) snapshot.self = participant;
      else snapshot.participants = [...without(snapshot.participants, participant.id), participant];
      return;
    }
    case 'participant.left':
      snapshot.participants = without(snapshot.participants, message.data.participantId);
      for (const track of snapshot.tracks)
        if (track.participantId === message.data.participantId) dropTrack(view, track.id);
      return;
    case 'track.published':
      snapshot.tracks.push(message.data.track);
      return;
    case 'track.updated':
      snapshot.tracks = [...without<Track>(snapshot.tracks, message.data.track.id), message.data.track];
      return;
    case 'track.unpublished':
      dropTrack(view, message.data.trackId);
      return;
    case 'subscription.added':
      view.subscriptions.set(message.data.subscriptionId, message.data.trackId);
      return;
    case 'subscription.removed':
      view.subscriptions.delete(message.data.subscriptionId);
      return;
    case 'media.reset':
      snapshot.media = message.data.media;
      view.subscriptions.clear();
      return;
    case 'room.updated':
      snapshot.room = message.data.room;
      return;
    case 'speaker.changed':
      snapshot.speaker = message.data.participantId;
      return;
    case 'publish.limits':
      snapshot.cameraLimits = message.data.camera;
      return;
    case 'chat.received':
      snapshot.chat.push(message.data.message);
      return;
    case 'quality.changed':
      for (const { participantId, quality } of message.data.items)
        for (const one of [snapshot.self, ...snapshot.participants])
          if (one.id === participantId) one.quality = quality;
  }
}

function without<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item[] {
  return items.filter((item) => item.id !== id);
}

function dropTrack(view: View, id: TrackId): void {
  view.snapshot.tracks = without<Track>(view.snapshot.tracks, id);
  for (const [subscription, track] of view.subscriptions) if (track === id) view.subscriptions.delete(subscription);
}

/** As if it had travelled: nobody holds a part of the machine's state. */
function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
