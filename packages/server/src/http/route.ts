import { hash } from 'node:crypto';
import type { KeyId, RouteContract, TenantId } from '@madang/protocol';
import type { z } from 'zod';
import type { Db } from '../database/database.ts';
import type { Log } from '../kernel/log.ts';

/** Anybody: known by the address alone. */
export type PublicIdentity = { readonly kind: 'public'; readonly address: string };
/** A tenant's server, by its API key. */
export type TenantIdentity = {
  readonly kind: 'tenant';
  readonly address: string;
  readonly tenantId: TenantId;
  readonly keyId: KeyId;
  readonly serviceCode: string;
};
/** Who runs the installation. */
export type OperatorIdentity = { readonly kind: 'operator'; readonly address: string };
export type Identity = PublicIdentity | TenantIdentity | OperatorIdentity;

/** One caller's name where things are counted or kept per caller. It may be stored: addresses are only hashed in it. */
export function callerKey(who: Identity): string {
  switch (who.kind) {
    case 'tenant':
      return who.tenantId;
    case 'operator':
      return 'operator';
    case 'public':
      return `public ${hash('sha256', who.address, 'base64url')}`;
  }
}

/** What a handler gets: everything checked already. */
export type RouteContext<Params, Query, Body, Who extends Identity> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly who: Who;
  /** Queries of this request. With an Idempotency-Key it is a transaction that also keeps the answer. */
  readonly db: Db;
  /** Revision that the caller's `If-Match` names; undefined: it named none. */
  readonly expectedRevision: number | undefined;
  readonly log: Log;
};

/** What a handler answers; nothing where the contract has no answer. */
export type RouteAnswer<Answer> = unknown extends Answer
  ? // The contract's answer is null: nothing to infer from.
    void
  : { readonly body: Answer; readonly revision?: number };

type Handler<Params, Query, Body, Who extends Identity, Answer> = (
  context: RouteContext<Params, Query, Body, Who>,
) => Promise<RouteAnswer<Answer>>;

/** A contract with what fulfils it; types are checked where it is made, values where it is mounted. */
export type MountedRoute = {
  readonly contract: RouteContract;
  readonly handle: (
    context: RouteContext<unknown, unknown, unknown, Identity>,
  ) => Promise<{ readonly body: unknown; readonly revision?: number } | undefined>;
};

const mounted = (contract: unknown, handle: unknown): MountedRoute => ({
  contract: contract as RouteContract,
  handle: handle as MountedRoute['handle'],
});

/** Fulfils a route for tenants. */
export function tenantRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  contract: RouteContract<P, Q, B, A>,
  handle: Handler<z.output<P>, z.output<Q>, z.output<B>, TenantIdentity, z.input<A>>,
): MountedRoute {
  return mounted(contract, handle);
}

/** Fulfils a route for operators. */
export function operatorRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  contract: RouteContract<P, Q, B, A>,
  handle: Handler<z.output<P>, z.output<Q>, z.output<B>, OperatorIdentity, z.input<A>>,
): MountedRoute {
  return mounted(contract, handle);
}

/** Fulfils a route for anybody. */
export function publicRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  contract: RouteContract<P, Q, B, A>,
  handle: Handler<z.output<P>, z.output<Q>, z.output<B>, PublicIdentity, z.input<A>>,
): MountedRoute {
  return mounted(contract, handle);
}
