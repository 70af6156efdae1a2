import type { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import type { Capability } from '../permissions.ts';

/** When in the life of a socket a request is allowed. */
export type SignalPhase = 'connected' | 'waiting' | 'joined';

/** One request that clients send over the socket: the only description of it. */
export type SignalContract<Request extends z.ZodType = z.ZodType, Response extends z.ZodType = z.ZodType> = {
  readonly method: string;
  readonly summary: string;
  /** `connected`: before joining. `waiting`: in the lobby or later. `joined`: in the call. */
  readonly phase: SignalPhase;
  /** Capability the participant must have; null: none. */
  readonly permission: Capability | null;
  readonly request: Request;
  readonly response: Response;
  readonly errors: readonly ErrorCode[];
  readonly sample?: unknown;
};

/** One event that the server sends. */
export type EventContract<Data extends z.ZodType = z.ZodType> = {
  readonly event: string;
  readonly summary: string;
  readonly data: Data;
};

/** Declares a request, keeping the exact types of its schemas. */
export function defineSignal<const Method extends string, Request extends z.ZodType, Response extends z.ZodType>(
  contract: SignalContract<Request, Response> & { readonly method: Method },
): SignalContract<Request, Response> & { readonly method: Method } {
  return contract;
}

/** Declares an event, keeping the exact type of its schema. */
export function defineEvent<const Name extends string, Data extends z.ZodType>(
  contract: EventContract<Data> & { readonly event: Name },
): EventContract<Data> & { readonly event: Name } {
  return contract;
}
