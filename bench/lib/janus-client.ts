import { setTimeout as pause } from 'node:timers/promises';

/** Janus' session descriptions. */
export type Jsep = { readonly type: 'offer' | 'answer'; readonly sdp: string };

type Message = {
  readonly janus: string;
  readonly transaction?: string;
  readonly sender?: number;
  readonly data?: { readonly id: number };
  readonly error?: { readonly reason: string };
  readonly plugindata?: { readonly data: { readonly error?: string } };
  readonly jsep?: Jsep;
};

type Waiting = { answered(message: Message): void; failed(error: Error): void };

const ANSWER_TIMEOUT_MS = 20_000;
const [OPEN_ATTEMPTS, OPEN_PAUSE_MS] = [100, 100];
/** Janus says "ack" at once and answers later. */
const FINAL = new Set(['success', 'error', 'event']);

/** One session of the VideoRoom plugin over Janus' WebSocket. */
export class JanusClient {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<string, Waiting>();
  readonly #up = new Map<number, () => void>();
  #session = 0;
  #lastTransaction = 0;

  /** Opens a session as soon as Janus listens. */
  static async open(url: string): Promise<JanusClient> {
    for (let attempt = 1; ; attempt++) {
      const socket = new WebSocket(url, 'janus-protocol');
      const open = await new Promise<boolean>((settled) => {
        socket.addEventListener('open', () => settled(true), { once: true });
        socket.addEventListener('error', () => settled(false), { once: true });
      });
      if (open) return await new JanusClient(socket).#begin();
      if (attempt === OPEN_ATTEMPTS) throw new Error(`Janus does not answer at ${url}`);
      await pause(OPEN_PAUSE_MS);
    }
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  /** A handle of the plugin: one peer connection. */
  async attach(): Promise<number> {
    const { data } = await this.#request({ janus: 'attach', plugin: 'janus.plugin.videoroom' });
    return data?.id ?? Number.NaN;
  }

  /** Asks the plugin; resolves with its session description, if it answers with one. */
  async ask(handle: number, body: object, jsep?: Jsep): Promise<string> {
    const offered = jsep === undefined ? {} : { jsep: { ...jsep, trickle: true } };
    const answer = await this.#request({ janus: 'message', handle_id: handle, body, ...offered });
    if (jsep !== undefined) {
      // The peer's candidates are known from its checks.
      await this.#request({ janus: 'trickle', handle_id: handle, candidate: { completed: true } }, 'ack');
    }
    return answer.jsep?.sdp ?? '';
  }

  /** Resolves when the handle's peer has connected. */
  connected(handle: number): Promise<void> {
    return new Promise((up) => this.#up.set(handle, up));
  }

  close(): void {
    this.#socket.close();
  }

  async #begin(): Promise<this> {
    const { data } = await this.#request({ janus: 'create' });
    this.#session = data?.id ?? Number.NaN;
    return this;
  }

  async #request(request: object, final?: 'ack'): Promise<Message> {
    const transaction = `${final ?? 'answer'}-${++this.#lastTransaction}`;
    const session = this.#session === 0 ? {} : { session_id: this.#session };
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Janus did not answer in time')), ANSWER_TIMEOUT_MS);
      this.#waiting.set(transaction, {
        answered: (message) => {
          clearTimeout(timer);
          resolve(message);
        },
        failed: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.#socket.send(JSON.stringify({ ...request, ...session, transaction }));
    });
  }

  #hear(message: Message): void {
    const { janus, sender = 0, transaction = '' } = message;
    if (janus === 'webrtcup') this.#up.get(sender)?.();
    const waiting = this.#waiting.get(transaction);
    if (waiting === undefined || !(FINAL.has(janus) || transaction.startsWith(janus))) return;
    this.#waiting.delete(transaction);
    const refused = message.error?.reason ?? message.plugindata?.data.error;
    if (refused === undefined) waiting.answered(message);
    else waiting.failed(new Error(`Janus: ${refused}`));
  }
}
