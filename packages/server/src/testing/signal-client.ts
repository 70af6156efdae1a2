import {
  type AnyEvent,
  type EventData,
  type EventName,
  events,
  type JoinAnswer,
  type ResumeAnswer,
  ServerMessage,
  SIGNAL_PATH,
  SIGNAL_SUBPROTOCOL,
  type SignalError,
  type SignalMethod,
  type SignalRequestInput,
  type SignalResponse,
  signals,
  socketCloseCodes,
} from '@madang/protocol';
import { WebSocket } from 'ws';

/** An error that the server answered with. */
export class SignalFailure extends Error {
  readonly code: SignalError['code'];
  readonly error: SignalError;

  constructor(error: SignalError) {
    super(`${error.code}: ${error.message}`);
    this.code = error.code;
    this.error = error;
  }
}

type Pending = {
  readonly method: SignalMethod;
  readonly text: string;
  readonly resolve: (data: unknown) => void;
  readonly reject: (error: Error) => void;
};

type Waiter = { readonly test: () => boolean; readonly done: () => void };

/** How to connect: `ws://127.0.0.1:7700`, and headers to try the server with. */
export type ClientOptions = {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Acknowledge what is received (default), or behave as a client that does not. */
  readonly acknowledge?: boolean;
};

/** What arrived in the stream, in order. */
export type StreamEntry =
  | ({ readonly type: 'event'; readonly seq: number } & AnyEvent)
  | { readonly type: 'response'; readonly seq: number; readonly id: number };

/**
 * A signalling client without media, for tests and load. It checks every message against the contract and that the
 * stream is in order, and resumes as a real client should: unanswered requests are sent again with their ids.
 */
export class SignalClient {
  readonly options: ClientOptions;
  readonly stream: StreamEntry[] = [];
  readonly errors: SignalError[] = [];
  closeCode: number | null = null;
  lastSeq = 0;
  joined: JoinAnswer | null = null;
  readonly #pending = new Map<number, Pending>();
  readonly #waiters = new Set<Waiter>();
  #socket: WebSocket | null = null;
  #nextId = 1;

  constructor(options: ClientOptions) {
    this.options = options;
  }

  /** The socket in use. */
  get socket(): WebSocket {
    if (this.#socket === null) throw new Error('not connected');
    return this.#socket;
  }

  /** Opens a socket, by default to the edge of before; the socket before is no longer listened to. */
  async connect(url: string = this.options.url): Promise<void> {
    const socket = new WebSocket(`${url}${SIGNAL_PATH}`, SIGNAL_SUBPROTOCOL, {
      perMessageDeflate: false,
      headers: { ...this.options.headers },
    });
    this.#socket = socket;
    this.closeCode = null;
    socket.on('message', (data: Buffer) => {
      if (this.#socket === socket) this.#receive(data.toString());
    });
    socket.on('close', (code) => {
      if (this.#socket !== socket) return;
      this.closeCode = code;
      // The part in the call is over: nothing that is still asked will be answered.
      if (code === socketCloseCodes.ended) this.#abandon();
      this.#wake();
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    socket.on('error', () => undefined);
  }

  /** Connects and joins. */
  async join(token: string, name?: string, publicKey?: string): Promise<JoinAnswer> {
    if (this.#socket === null) await this.connect();
    const answer = await this.request('session.join', {
      token,
      ...(name === undefined ? {} : { name }),
      ...(publicKey === undefined ? {} : { publicKey }),
    });
    this.joined = answer;
    this.lastSeq = answer.seq;
    return answer;
  }

  /** Joins and expects to be in the call at once. */
  async enter(token: string, name?: string): Promise<Extract<JoinAnswer, { status: 'joined' }>> {
    const answer = await this.join(token, name);
    if (answer.status !== 'joined') throw new Error('sent to the lobby');
    return answer;
  }

  /** Opens a new socket and goes on where the stream broke off. */
  async resume(url?: string): Promise<ResumeAnswer> {
    if (this.joined === null) throw new Error('never joined');
    await this.connect(url);
    const { participantId, resumeKey } = this.joined;
    const unanswered = [...this.#pending];
    const answer = await this.request('session.resume', { participantId, resumeKey, lastSeq: this.lastSeq });
    if (answer.status === 'reset') this.lastSeq = answer.seq;
    for (const [id, { text }] of unanswered) if (id > answer.lastRequestId) this.socket.send(text);
    return answer;
  }

  /** Sends a request and awaits its answer, over as many sockets as it takes. */
  request<Method extends SignalMethod>(
    method: Method,
    data: SignalRequestInput<Method>,
  ): Promise<SignalResponse<Method>> {
    const id = this.#nextId++;
    const text = JSON.stringify({ type: 'request', id, method, data });
    const { promise, resolve, reject } = Promise.withResolvers<SignalResponse<Method>>();
    this.#pending.set(id, { method, text, resolve: (answer) => resolve(answer as SignalResponse<Method>), reject });
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
    return promise;
  }

  /** Sends a request and answers with the code it fails with, or `ok`. */
  async attempt<Method extends SignalMethod>(method: Method, data: SignalRequestInput<Method>): Promise<string> {
    try {
      await this.request(method, data);
      return 'ok';
    } catch (error) {
      if (error instanceof SignalFailure) return error.code;
      throw error;
    }
  }

  /** Sends anything at all. */
  raw(text: string | Buffer): void {
    this.socket.send(text);
  }

  /** Data of the events of a kind that have arrived. */
  events<Name extends EventName>(name: Name): EventData<Name>[] {
    return this.stream.flatMap((entry) =>
      entry.type === 'event' && entry.event === name ? [entry.data as EventData<Name>] : [],
    );
  }

  /** Awaits an event, or finds one that has arrived. */
  async event<Name extends EventName>(
    name: Name,
    test: (data: EventData<Name>) => boolean = () => true,
  ): Promise<EventData<Name>> {
    let found: EventData<Name> | undefined;
    await this.until(() => {
      found = this.events(name).find(test);
      return found !== undefined;
    }, `event ${name}`);
    return found as EventData<Name>;
  }

  /** Awaits the close of the socket and answers with its code. */
  async closed(): Promise<number> {
    await this.until(() => this.closeCode !== null, 'close');
    return this.closeCode ?? 0;
  }

  /** Awaits anything that follows from what arrives. */
  until(test: () => boolean, what = 'condition', timeoutMs = 5_000): Promise<void> {
    if (test()) return Promise.resolve();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      this.#waiters.delete(waiter);
      reject(new Error(`waited in vain for ${what}`));
    }, timeoutMs);
    const waiter: Waiter = {
      test,
      done: () => {
        clearTimeout(timer);
        resolve();
      },
    };
    this.#waiters.add(waiter);
    return promise;
  }

  /** Cuts the connection without a word, as a lost network does. */
  cut(): void {
    this.#socket?.terminate();
  }

  /** Closes without leaving. */
  close(): void {
    this.#socket?.close();
  }

  #receive(text: string): void {
    const message = ServerMessage.parse(JSON.parse(text));
    switch (message.type) {
      case 'ping':
        this.#send({ type: 'pong' });
        return;
      case 'pong':
        return;
      case 'error':
        this.errors.push(message.error);
        break;
      case 'event':
        this.#advance(message.seq);
        this.stream.push({ type: 'event', seq: message.seq, ...checkEvent(message.event, message.data) });
        break;
      case 'response':
        if (message.seq !== null) {
          this.#advance(message.seq);
          this.stream.push({ type: 'response', seq: message.seq, id: message.id });
        }
        this.#answered(message);
    }
    this.#wake();
  }

  #abandon(): void {
    for (const { method, reject } of this.#pending.values()) reject(new Error(`${method}: the call is over`));
    this.#pending.clear();
  }

  #advance(seq: number): void {
    if (seq <= this.lastSeq) throw new Error(`message ${seq} after ${this.lastSeq}`);
    this.lastSeq = seq;
    if (this.options.acknowledge !== false) this.#send({ type: 'ack', seq });
  }

  #answered({ id, result }: Extract<ServerMessage, { type: 'response' }>): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) throw new Error(`answer to ${id}, which nobody awaits`);
    this.#pending.delete(id);
    if (!result.ok) {
      pending.reject(new SignalFailure(result.error));
      return;
    }
    pending.resolve(signals[pending.method].response.parse(result.data));
  }

  #send(message: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #wake(): void {
    for (const waiter of this.#waiters) {
      if (!waiter.test()) continue;
      this.#waiters.delete(waiter);
      waiter.done();
    }
  }
}

function checkEvent(name: string, data: unknown): AnyEvent {
  const contract = Object.hasOwn(events, name) ? events[name as EventName] : undefined;
  if (contract === undefined) throw new Error(`unknown event ${name}`);
  return { event: contract.event, data: contract.data.parse(data) } as AnyEvent;
}
