import type { Caller, OperationId, RouteContract, routes } from '@madang/protocol';
import type { z } from 'zod';

type Contract<Id extends OperationId> = (typeof routes)[Id];
type Parts<Id extends OperationId> =
  Contract<Id> extends RouteContract<infer Params, infer Query, infer Body, infer Answer>
    ? { params: Params; query: Query; body: Body; answer: Answer }
    : never;

type InputOf<Schema> = Schema extends z.ZodUndefined ? unknown : Schema extends z.ZodType ? z.input<Schema> : unknown;
type Flat<Value> = { [Key in keyof Value]: Value[Key] };

/** What an operation takes: the names in its path, its query and the fields of its body, all in one object. */
export type OperationInput<Id extends OperationId> = Flat<
  InputOf<Parts<Id>['params']> & InputOf<Parts<Id>['query']> & NonNullable<InputOf<Parts<Id>['body']>>
>;

/** What an operation answers with; nothing where it answers without a body. */
export type OperationAnswer<Id extends OperationId> = Parts<Id>['answer'] extends z.ZodUndefined
  ? undefined
  : z.output<Parts<Id>['answer']>;

/** Operations that list something page by page. */
export type PagedOperationId = {
  [Id in OperationId]: OperationAnswer<Id> extends { readonly nextCursor: string | null } ? Id : never;
}[OperationId];

/** One item of what a paged operation lists. */
export type PageItem<Id extends PagedOperationId> =
  OperationAnswer<Id> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** An HTTP request, still without address and credentials of the server. */
export type PreparedRequest = {
  readonly method: RouteContract['method'];
  readonly path: string;
  /** JSON text; undefined: no body. */
  readonly body: string | undefined;
  readonly caller: Caller;
};

/** Sorts the fields of one flat input into path, query and body, as the contract says. Leaves validating to the server. */
export function prepareRequest(contract: RouteContract, input: Readonly<Record<string, unknown>>): PreparedRequest {
  const params = fieldsOf(contract.params);
  const query = fieldsOf(contract.query);
  const path = contract.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = input[name];
    if (typeof value !== 'string' || value === '') throw new TypeError(`${contract.operationId} needs ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || params.has(name)) continue;
    if (query.has(name)) search.set(name, String(value));
    else body[name] = value;
  }
  return {
    method: contract.method,
    path: search.size === 0 ? path : `${path}?${search}`,
    body: contract.body === undefined ? undefined : JSON.stringify(body),
    caller: contract.callers[0] ?? 'public',
  };
}

function fieldsOf(schema: z.ZodType | undefined): ReadonlySet<string> {
  if (schema === undefined) return new Set();
  const { shape } = schema as Partial<z.ZodObject>;
  return new Set(Object.keys(shape ?? {}));
}
