import type {
  AnyEvent,
  JoinAnswer,
  ParticipantId,
  ResumeAnswer,
  ServerMessage,
  SignalMethod,
  SignalRequestInput,
  SignalResponse,
  CallSnapshot as WireSnapshot,
} from '@madang/protocol';
import { socketCloseCodes } from '@madang/protocol/constants';
import { limits } from '@madang/protocol/limits';
import { MadangError } from '../api/errors.ts';
import { clientError, serverError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { JOIN_ATTEMPTS, reconnectDelayMs } from './backoff.ts';
import { Ledger } from './ledger.ts';
import type { OpenSocket } from './socket.ts';
import { SignalSocket } from './socket.ts';

/** What resumes a participant on another socket, or on the page that follows this one. */
export type SessionKey = { readonly participantId: ParticipantId; readonly resumeKey: string };

/** Why the conversation is over for good. */
export type SignalEnd = {
  readonly reason: 'ended' | 'replaced' | 'resume-refused' | 'lost';
  readonly error: MadangError;
};

/** What the client tells its owner. */
export type SignalListener = {
  event(event: AnyEvent): void;
  /** Too much was missed: start from this. null: still in the lobby. */
  reset(snapshot: WireSnapshot | null): void;
  /** The socket is lost; an attempt to get it back is made. */
  reconnecting(attempt: number): void;
  resumed(): void;
  ended(end: SignalEnd): void;
};

/** What the client is given from outside. */
export type SignalOptions = {
  readonly url: string;
  readonly openSocket: OpenSocket;
  readonly clock: Clock;
  readonly listener: SignalListener;
};

type Waiter = { readonly resolve: (data: unknown) => void; readonly reject: (error: MadangError) => void };

/** Where the conversation stands. */
type Phase =
  | { readonly name: 'idle' }
  | {
      readonly name: 'opening';
      readonly answer: (message: ServerMessage) => void;
      readonly giveUp: (error: MadangError) => void;
    }
  | { readonly name: 'live' }
  | { readonly name: 'lost'; readonly attempt: number }
  | { readonly name: 'ended'; readonly error: MadangError };

/**
 * How long an answer may take. The clock of a request runs while a socket is live and starts anew with the next one:
 * what is asked during an outage waits for as long as reconnecting is tried (about 44 s, see backoff.ts).
 */
const ANSWER_TIMEOUT_MS = 20_000;

/** Seen messages are acknowledged at least this often. */
const ACK_INTERVAL_MS = 5_000;

/**
 * The signalling conversation of one participant over all its sockets: requests are answered once, events come in order
 * and once, whatever happens to the sockets in between (see `ClientMessage` and `ServerMessage` in the protocol).
 */
export class SignalClient {
  readonly #options: SignalOptions;
  readonly #scope: Scope;
  #ledger = new Ledger<Waiter>();
  #phase: Phase = { name: 'idle' };
  #socket: SignalSocket | null = null;
  #key: SessionKey | null = null;
  #heartbeat: JoinAnswer['heartbeat'] | null = null;
  #cancelRetry: () => void = () => undefined;
  /** What ends the countdown of a request on the present socket. */
  readonly #countdowns = new Map<number, () => void>();

  constructor(options: SignalOptions) {
    this.#options = options;
    this.#scope = new Scope(options.clock, () => undefined);
  }

  /** What resumes this participant; null before joining. */
  get sessionKey(): SessionKey | null {
    return this.#key;
  }

  /** Enters the room. The socket is tried a few times; a refusal is final. */
  async join(request: SignalRequestInput<'session.join'>): Promise<JoinAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await this.#open<JoinAnswer>('session.join', () => request);
        this.#key = { participantId: answer.participantId, resumeKey: answer.resumeKey };
        this.#ledger.startFrom(answer.seq);
        this.#goLive(answer.heartbeat);
        return answer;
      } catch (error) {
        if (!worthAnotherSocket(error) || attempt >= JOIN_ATTEMPTS || this.#scope.closed) throw error;
        await this.#pause(reconnectDelayMs(attempt + 1, this.#options.clock.random()) ?? 0);
      }
    }
  }

  /** Goes on with a participant of an earlier page. Rejects where that is no longer possible. */
  async adopt(key: SessionKey): Promise<ResumeAnswer> {
    this.#key = key;
    const request = { ...key, lastSeq: limits.newPageSeq };
    const answer = await this.#open<ResumeAnswer>('session.resume', () => request);
    this.#settleResume(answer);
    this.#goLive(null);
    return answer;
  }

  /** Sends a request; resolves with its answer, if need be after the socket was lost and found again. */
  request<Method extends SignalMethod>(
    method: Method,
    data: SignalRequestInput<Method>,
  ): Promise<SignalResponse<Method>> {
    const phase = this.#phase;
    if (phase.name === 'ended') return Promise.reject(phase.error);
    // Sent, it would close the socket, and again after each resume.
    if (isTooLarge(data))
      return Promise.reject(
        serverError({ code: 'BODY_TOO_LARGE', message: 'The message is larger than the limit.', retry: 'never' }),
      );
    return new Promise<unknown>((resolve, reject) => {
      const request = this.#ledger.add(method, data, { resolve, reject });
      if (this.#phase.name !== 'live') return;
      this.#send(request);
      this.#watch(request.id);
    }) as Promise<SignalResponse<Method>>;
  }

  /** The network has come back or changed: check the socket, or try at once if there is none. */
  networkChanged(): void {
    if (this.#phase.name === 'live') this.#socket?.probe();
    else if (this.#phase.name === 'lost') this.#attempt(this.#phase.attempt);
  }

  /** Ends the conversation: nothing is sent or told any more. */
  close(error: MadangError = clientError('CALL_CLOSED')): void {
    if (this.#phase.name === 'ended') return;
    const opening = this.#phase.name === 'opening' ? this.#phase : null;
    this.#phase = { name: 'ended', error };
    this.#scope.close();
    this.#cancelRetry();
    this.#socket?.dispose();
    for (const waiter of this.#ledger.clear()) waiter.reject(error);
    opening?.giveUp(error);
  }

  /** Opens a socket and sends the first message of it; resolves with the answer. */
  #open<Answer>(method: string, data: () => unknown): Promise<Answer> {
    this.#socket?.dispose();
    return new Promise<Answer>((resolve, reject) => {
      const id = this.#ledger.takeId();
      const answer = (message: ServerMessage) => {
        if (message.type === 'error') reject(serverError(message.error));
        else if (message.type === 'response' && message.id === id) {
          if (message.result.ok) resolve(message.result.data as Answer);
          else reject(serverError(message.result.error));
        }
      };
      this.#phase = { name: 'opening', answer, giveUp: reject };
      const socket = new SignalSocket(this.#options.openSocket, this.#options.url, this.#options.clock, {
        opened: () => socket.send({ type: 'request', id, method, data: data() }),
        received: (message) => this.#received(message),
        closed: (code) => {
          this.#lost(code);
          reject(clientError('CONNECTION_FAILED'));
        },
      });
      if (this.#heartbeat !== null) socket.setHeartbeat(this.#heartbeat);
      this.#socket = socket;
    });
  }

  #goLive(heartbeat: JoinAnswer['heartbeat'] | null): void {
    this.#phase = { name: 'live' };
    if (heartbeat !== null) {
      this.#heartbeat = heartbeat;
      this.#socket?.setHeartbeat(heartbeat);
    }
    this.#socket?.every(ACK_INTERVAL_MS, () => this.#acknowledge(true));
    this.#countdowns.clear();
    for (const id of this.#ledger.openIds()) this.#watch(id);
  }

  #received(message: ServerMessage): void {
    switch (message.type) {
      case 'response':
        if (message.seq === null) {
          if (this.#phase.name === 'opening') this.#phase.answer(message);
          else this.#answered(message);
        } else if (this.#ledger.see(message.seq)) this.#answered(message);
        break;
      case 'event':
        if (!this.#ledger.see(message.seq)) break;
        this.#options.listener.event({ event: message.event, data: message.data } as AnyEvent);
        break;
      case 'error':
        if (this.#phase.name === 'opening') this.#phase.answer(message);
        break;
      default:
        break;
    }
    this.#acknowledge(false);
  }

  #answered(message: Extract<ServerMessage, { type: 'response' }>): void {
    this.#countdowns.get(message.id)?.();
    this.#countdowns.delete(message.id);
    const waiter = this.#ledger.settle(message.id);
    if (message.result.ok) waiter?.resolve(message.result.data);
    else waiter?.reject(serverError(message.result.error));
  }

  #acknowledge(idle: boolean): void {
    if (this.#phase.name !== 'live') return;
    const seq = this.#ledger.due(idle);
    if (seq !== null) this.#socket?.send({ type: 'ack', seq });
  }

  #send(request: { readonly id: number; readonly method: string; readonly data: unknown }): void {
    this.#socket?.send({ type: 'request', id: request.id, method: request.method, data: request.data });
  }

  /** Gives the request up when this socket has lived for the whole time without an answer. */
  #watch(id: number): void {
    const cancel = this.#socket?.after(ANSWER_TIMEOUT_MS, () => {
      this.#countdowns.delete(id);
      this.#ledger
        .settle(id)
        ?.reject(serverError({ code: 'TIMEOUT', message: 'The answer took too long.', retry: 'later' }));
    });
    if (cancel !== undefined) this.#countdowns.set(id, cancel);
  }

  /** The socket of a live conversation closed. While opening, the promise of `#open` decides. */
  #lost(code: number): void {
    if (this.#phase.name !== 'live') return;
    const error = clientError('CONNECTION_LOST');
    if (code === socketCloseCodes.replaced) this.#end({ reason: 'replaced', error });
    else if (code === socketCloseCodes.ended || code === socketCloseCodes.protocolViolation)
      this.#end({ reason: 'ended', error });
    else this.#retry(1, code === socketCloseCodes.flooding ? 1_000 : 0);
  }

  #retry(attempt: number, atLeastMs = 0): void {
    const delay = reconnectDelayMs(attempt, this.#options.clock.random());
    if (delay === null) {
      this.#end({ reason: 'lost', error: clientError('CONNECTION_LOST') });
      return;
    }
    this.#phase = { name: 'lost', attempt };
    this.#options.listener.reconnecting(attempt);
    this.#cancelRetry = this.#scope.after(Math.max(delay, atLeastMs), () => this.#attempt(attempt));
  }

  #attempt(attempt: number): void {
    this.#cancelRetry();
    const key = this.#key;
    if (key === null || this.#scope.closed) return;
    this.#open<ResumeAnswer>('session.resume', () => ({ ...key, lastSeq: this.#ledger.lastSeq })).then(
      (answer) => {
        const again = this.#settleResume(answer);
        this.#goLive(null);
        if (answer.status === 'reset') this.#options.listener.reset(answer.snapshot);
        for (const request of again) this.#send(request);
        this.#options.listener.resumed();
      },
      (error: unknown) => {
        if (this.#scope.closed) return;
        if (worthAnotherSocket(error)) this.#retry(attempt + 1);
        else this.#end({ reason: 'resume-refused', error: error as MadangError });
      },
    );
  }

  #settleResume(answer: ResumeAnswer) {
    if (answer.status === 'reset') {
      this.#ledger.startFrom(answer.seq);
      const lost = clientError('CONNECTION_LOST');
      for (const waiter of this.#ledger.dropHandled(answer.lastRequestId)) waiter.reject(lost);
    }
    return this.#ledger.unhandled(answer.lastRequestId);
  }

  #end(end: SignalEnd): void {
    this.close(end.error);
    this.#options.listener.ended(end);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.#scope.after(ms, resolve));
  }
}

/** A refusal is final unless the server says that another node, or the same one later, may answer differently. */
function worthAnotherSocket(error: unknown): boolean {
  if (!(error instanceof MadangError)) return false;
  return error.code === 'CONNECTION_FAILED' || error.code === 'NODE_DRAINING' || error.code === 'UNAVAILABLE';
}

/** What the envelope adds to the data of a request: names, a method, an id; with room to spare. */
const ENVELOPE_BYTES = 256;

function isTooLarge(data: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(data)).length > limits.signalBytes - ENVELOPE_BYTES;
}
