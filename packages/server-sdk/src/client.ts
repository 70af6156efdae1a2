import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Caller, type OperationId, type RouteContract, routes } from '@madang/protocol';
import { apiErrorOf, MadangNetworkError } from './errors.ts';
import { Operations } from './generated/operations.ts';
import {
  type OperationAnswer,
  type OperationInput,
  type PagedOperationId,
  type PageItem,
  type PreparedRequest,
  prepareRequest,
} from './operation.ts';
import { retryDelayMs } from './retry.ts';

/** Where the server is and who calls it. */
export type MadangOptions = {
  /** Origin of the server, e.g. `https://calls.example.com`. */
  readonly url: string;
  /** Id of an API key of the tenant, for calls of tenants. */
  readonly keyId?: string | undefined;
  /** Secret of that key. Keep it on servers. */
  readonly secret?: string | undefined;
  /** The operator token, for calls of the operator. */
  readonly operatorToken?: string | undefined;
  /** Time for one attempt, ms; 10 s unless set. */
  readonly timeoutMs?: number;
  /** How often a failed request is sent again where that is safe; 2 unless set. */
  readonly maxRetries?: number;
  /** Another `fetch`, e.g. through a proxy. */
  readonly fetch?: typeof fetch;
};

/** What may be said about one call. */
export type CallOptions = {
  /** Your own key for a creating request; without it each call gets a random one. */
  readonly idempotencyKey?: string;
  /** The `etag` of the version you mean to change; refused with ETAG_MISMATCH if somebody changed it meanwhile. */
  readonly ifMatch?: string;
  /** Gives up when aborted; the reason is thrown. */
  readonly signal?: AbortSignal;
};

/** An answer with what its headers tell. */
export type ApiAnswer<Data> = {
  readonly data: Data;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Version of the data, for `ifMatch`; undefined where the operation gives none. */
  readonly etag: string | undefined;
};

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_RETRIES = 2;

/** The REST API of a Madang server: a method for each operation. Safe to share and to keep. */
export class Madang extends Operations {
  readonly #url: string;
  readonly #options: MadangOptions;

  constructor(options: MadangOptions) {
    super();
    this.#url = new URL(options.url).toString().replace(/\/+$/, '');
    this.#options = options;
  }

  /**
   * Calls an operation by its id.
   * @throws MadangApiError if the server refuses, MadangNetworkError if no answer comes.
   */
  override async call<Id extends OperationId>(
    operationId: Id,
    input: OperationInput<Id>,
    options: CallOptions = {},
  ): Promise<OperationAnswer<Id>> {
    return (await this.callFully(operationId, input, options)).data;
  }

  /** Calls an operation and tells status, request id and ETag too. */
  async callFully<Id extends OperationId>(
    operationId: Id,
    input: OperationInput<Id>,
    options: CallOptions = {},
  ): Promise<ApiAnswer<OperationAnswer<Id>>> {
    const contract: RouteContract = routes[operationId] as unknown as RouteContract;
    const request = prepareRequest(contract, input as Readonly<Record<string, unknown>>);
    const headers = this.#headers(contract, request, options);
    const response = await this.#sendPatiently(contract, request, headers, options.signal);
    const data = response.status === 204 ? undefined : await response.json();
    return {
      data: data as OperationAnswer<Id>,
      status: response.status,
      requestId: response.headers.get('x-request-id') ?? undefined,
      etag: response.headers.get('etag') ?? undefined,
    };
  }

  /** Goes through everything a paged operation lists, fetching page after page as needed. */
  async *all<Id extends PagedOperationId>(
    operationId: Id,
    input: Omit<OperationInput<Id>, 'cursor'>,
    options: CallOptions = {},
  ): AsyncGenerator<PageItem<Id>, void, undefined> {
    let cursor: string | null = null;
    do {
      const wanted = cursor === null ? input : { ...input, cursor };
      // Every paged operation answers so (see PagedOperationId); the compiler cannot carry that through a generic.
      const answer = await this.call(operationId, wanted as OperationInput<Id>, options);
      const page = answer as unknown as Page<PageItem<Id>>;
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  #headers(contract: RouteContract, request: PreparedRequest, options: CallOptions): Headers {
    const headers = new Headers({ accept: 'application/json, application/problem+json' });
    if (request.body !== undefined) headers.set('content-type', 'application/json');
    if (contract.idempotent === true) headers.set('idempotency-key', options.idempotencyKey ?? randomUUID());
    if (options.ifMatch !== undefined) headers.set('if-match', options.ifMatch);
    const credentials = this.#credentials(request.caller);
    if (credentials !== undefined) headers.set('authorization', credentials);
    return headers;
  }

  #credentials(caller: Caller): string | undefined {
    const { keyId, secret, operatorToken } = this.#options;
    switch (caller) {
      case 'public':
        return undefined;
      case 'operator':
        if (!operatorToken) throw new TypeError('This operation needs `operatorToken`.');
        return `Bearer ${operatorToken}`;
      case 'tenant':
        if (!keyId || !secret) throw new TypeError('This operation needs `keyId` and `secret`.');
        return `Basic ${Buffer.from(`${keyId}:${secret}`).toString('base64')}`;
    }
  }

  async #sendPatiently(
    contract: RouteContract,
    request: PreparedRequest,
    headers: Headers,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const repeatable = contract.method === 'GET' || contract.method === 'DELETE' || contract.idempotent === true;
    const most = (this.#options.maxRetries ?? DEFAULT_RETRIES) + 1;
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await this.#send(request, headers, signal);
      } catch (error) {
        const delayMs = retryDelayMs({ error, attempts, repeatable, random: Math.random() });
        if (delayMs === null || attempts >= most) throw error;
        await sleep(delayMs, undefined, { signal });
      }
    }
  }

  async #send(request: PreparedRequest, headers: Headers, signal: AbortSignal | undefined): Promise<Response> {
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const send = this.#options.fetch ?? fetch;
    let response: Response;
    try {
      response = await send(`${this.#url}${request.path}`, {
        method: request.method,
        headers,
        redirect: 'error',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        ...(request.body === undefined ? {} : { body: request.body }),
      });
    } catch (cause) {
      signal?.throwIfAborted();
      const why = timeout.aborted ? 'gave no answer in time' : 'could not be reached';
      throw new MadangNetworkError(`${this.#url} ${why}.`, { cause, timedOut: timeout.aborted });
    }
    if (!response.ok) throw await apiErrorOf(response);
    return response;
  }
}

type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };
