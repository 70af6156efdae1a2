import {
  type AnyEvent,
  type EventName,
  limits,
  type ServerMessage,
  SIGNAL_PATH,
  SIGNAL_SUBPROTOCOL,
  type SignalMethod,
  type SignalRequestInput,
  type SignalResponse,
} from '@madang/protocol';

/** How long a request may wait for its answer. */
const ANSWER_TIMEOUT_MS = 20_000;

type Waiting = { answered(data: unknown): void; failed(error: Error): void };

/** A client of the signalling protocol without media: what load needs and no more (no resuming). */
export class SignalClient {
  /** Resolves when the socket is closed, with its close code. */
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: AnyEvent) => void>();
  readonly #heartbeat: NodeJS.Timeout;
  #lastId = 0;
  #lastSeq = 0;

  /** Opens a socket to a server, e.g. `http://127.0.0.1:7700`. */
  static async open(serverUrl: string): Promise<SignalClient> {
    const socket = new WebSocket(`${serverUrl.replace(/^http/, 'ws')}${SIGNAL_PATH}`, SIGNAL_SUBPROTOCOL);
    await new Promise<void>((opened, failed) => {
      socket.addEventListener('open', () => opened(), { once: true });
      socket.addEventListener('error', () => failed(new Error('the socket did not open')), { once: true });
    });
    return new SignalClient(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise((closed) => socket.addEventListener('close', ({ code }) => closed(code)));
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
    socket.addEventListener('close', ({ code }) => {
      clearInterval(this.#heartbeat);
      for (const { failed } of this.#waiting.values()) failed(new Error(`the socket closed with ${code}`));
    });
    // The acknowledgement is a sign of life, too.
    this.#heartbeat = setInterval(() => this.#send({ type: 'ack', seq: this.#lastSeq }), limits.heartbeatIntervalMs);
  }

  /** Sends a request; rejects with the server's error code. */
  async request<Method extends SignalMethod>(
    method: Method,
    data: SignalRequestInput<Method>,
  ): Promise<SignalResponse<Method>> {
    const id = ++this.#lastId;
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} was not answered in time`)), ANSWER_TIMEOUT_MS);
      this.#waiting.set(id, {
        answered: (answer) => {
          clearTimeout(timer);
          resolve(answer as SignalResponse<Method>);
        },
        failed: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.#send({ type: 'request', id, method, data });
    });
  }

  /** Hears of every event. */
  onEvent(listener: (event: AnyEvent) => void): void {
    this.#listeners.add(listener);
  }

  /** Leaves and closes. */
  async leave(): Promise<void> {
    await this.request('session.leave', {}).catch(() => undefined);
    this.#socket.close();
    await this.closed;
  }

  /** Closes the socket without a word, as a lost network does. */
  drop(): void {
    this.#socket.close();
  }

  #send(message: object): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #hear(message: ServerMessage): void {
    switch (message.type) {
      case 'response':
        this.#lastSeq = Math.max(this.#lastSeq, message.seq ?? 0);
        this.#answer(message.id, message.result);
        break;
      case 'event':
        this.#lastSeq = Math.max(this.#lastSeq, message.seq);
        for (const listener of this.#listeners) {
          listener({ event: message.event as EventName, data: message.data } as AnyEvent);
        }
        break;
      case 'ping':
        this.#send({ type: 'pong' });
        break;
      case 'error':
        for (const { failed } of this.#waiting.values()) failed(new Error(message.error.code));
        break;
      case 'pong':
        break;
    }
  }

  #answer(id: number, result: Extract<ServerMessage, { type: 'response' }>['result']): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (result.ok) waiting?.answered(result.data);
    else waiting?.failed(new Error(`${result.error.code}: ${result.error.message}`));
  }
}
