import type { ErrorCode } from '@madang/protocol';
import { asRecord } from './storage.ts';

/** Why a request to our server failed: a code of the registry, or that the server was not reached. */
export type RequestFailure = {
  readonly code: ErrorCode | 'NETWORK';
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
};

/** What a request came to. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: RequestFailure };

/** What anybody may know of a room before entering; see `RoomFacts` of the protocol. */
export type Facts = {
  readonly id: string;
  readonly name: string;
  readonly access: 'token' | 'link';
  readonly lobby: boolean;
  readonly encryption: 'none' | 'required';
  readonly participants: number;
  readonly full: boolean;
};

/** A room just made, and the secret that makes its maker moderator. */
export type NewRoom = {
  readonly id: string;
  readonly name: string;
  readonly pin: string | null;
  readonly hostKey: string;
};

type Sending = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown };

/** The entry part of the REST API: what people without a service of their own need. Never rejects. */
export class EntryApi {
  readonly #fetch: typeof fetch;

  constructor(fetcher: typeof fetch = (input, init) => fetch(input, init)) {
    this.#fetch = fetcher;
  }

  createRoom(wish: {
    readonly name: string;
    readonly lobby: boolean;
    readonly encryption: Facts['encryption'];
  }): Promise<Outcome<NewRoom>> {
    return this.#send({ method: 'POST', path: '/v1/entry/rooms', body: wish }, (answer) => {
      const room = asRecord(answer['room']);
      const hostKey = text(answer['hostKey']);
      const id = text(room?.['id']);
      const roomName = text(room?.['name']);
      if (hostKey === null || id === null || roomName === null) return null;
      return { id, name: roomName, pin: text(room?.['pin']), hostKey };
    });
  }

  facts(roomId: string): Promise<Outcome<Facts>> {
    return this.#send({ method: 'GET', path: `/v1/entry/rooms/${encodeURIComponent(roomId)}` }, readFacts);
  }

  token(roomId: string, who: { name: string; guestId: string; hostKey: string | null }): Promise<Outcome<string>> {
    const { name, guestId, hostKey } = who;
    const body = { name, guestId, ...(hostKey === null ? {} : { hostKey }) };
    return this.#send(
      { method: 'POST', path: `/v1/entry/rooms/${encodeURIComponent(roomId)}/tokens`, body },
      (answer) => text(answer['token']),
    );
  }

  roomOfPin(pin: string): Promise<Outcome<string>> {
    return this.#send({ method: 'POST', path: '/v1/entry/pin', body: { pin } }, (answer) => text(answer['roomId']));
  }

  async #send<Value>(
    request: Sending,
    read: (answer: Readonly<Record<string, unknown>>) => Value | null,
  ): Promise<Outcome<Value>> {
    let response: Response;
    try {
      response = await this.#fetch(request.path, {
        method: request.method,
        headers: {
          accept: 'application/json',
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        cache: 'no-store',
      });
    } catch {
      return failed('NETWORK');
    }
    const answer = asRecord(await response.json().catch(() => null));
    if (!response.ok) return { ok: false, failure: readProblem(response, answer) };
    const value = answer === null ? null : read(answer);
    return value === null ? failed('INTERNAL') : { ok: true, value };
  }
}

function failed(code: RequestFailure['code']): { readonly ok: false; readonly failure: RequestFailure } {
  return { ok: false, failure: { code, requestId: null, retryAfterSeconds: null } };
}

/** The failure in an answer that is not 2xx; anything but a problem document of ours reads as the server being away. */
function readProblem(response: Response, answer: Readonly<Record<string, unknown>> | null): RequestFailure {
  const code = text(answer?.['code']);
  const after = Number(response.headers.get('retry-after'));
  return {
    code: code === null ? (response.status >= 500 ? 'NETWORK' : 'INTERNAL') : (code as ErrorCode),
    requestId: text(answer?.['requestId']),
    retryAfterSeconds: Number.isFinite(after) && after > 0 ? Math.ceil(after) : null,
  };
}

function readFacts(answer: Readonly<Record<string, unknown>>): Facts | null {
  const id = text(answer['id']);
  const name = text(answer['name']);
  if (id === null || name === null) return null;
  return {
    id,
    name,
    access: answer['access'] === 'token' ? 'token' : 'link',
    lobby: answer['lobby'] === true,
    encryption: answer['encryption'] === 'required' ? 'required' : 'none',
    participants: typeof answer['participants'] === 'number' ? answer['participants'] : 0,
    full: answer['full'] === true,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
