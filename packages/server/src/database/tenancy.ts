import { InvariantError } from '@madang/protocol';
import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type DeleteQueryNode,
  IdentifierNode,
  InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  ListNode,
  type MergeQueryNode,
  type OperationNode,
  OperatorNode,
  ParensNode,
  RawNode,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  type UsingNode,
} from 'kysely';
import type { Db } from './database.ts';
import type { Tables } from './schema.ts';

type OwnerColumns = { readonly [Table in keyof Tables]: (keyof Tables[Table] & string) | null };

/** The column that says whose a row is; null where rows are nobody's. A new table has to answer here, too. */
const ownerColumns: OwnerColumns = {
  installation: null,
  tenants: null,
  api_keys: 'tenant_id',
  rooms: 'tenant_id',
  used_tokens: 'key_id',
  calls: 'tenant_id',
  participations: 'call_id',
  nodes: null,
  idempotency_keys: 'scope',
  guesses: null,
};
const owners = new Map<string, string>(
  Object.entries(ownerColumns).flatMap(([table, column]) => (column === null ? [] : [[table, column] as const])),
);

/**
 * Queries that belong to no single tenant: a caller who is looked up by a secret of their own, facts of a call told by
 * its owner, housekeeping. Each use is such a case; everything else is refused by the wall between tenants.
 */
export function acrossTenants(db: Db): Db {
  return db.withoutPlugins();
}

/**
 * The second wall between tenants: before it is sent, every query is looked at, and one that reads or changes rows of
 * tenants without saying whose is refused as a bug. Row-level security in PostgreSQL would ask three more round trips
 * of every request (decision 0011).
 */
export const tenantWall: KyselyPlugin = {
  transformQuery({ node }) {
    inspect(node);
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
};

/** Looks at a part of a query and everything within it. */
function inspect(node: OperationNode): void {
  if (RawNode.is(node)) assertNamesNoOwned(node);
  else if (isStatement(node)) assertOwnersNamed(node);
  for (const part of Object.values(node)) {
    if (isNode(part)) inspect(part);
    else if (Array.isArray(part)) part.filter(isNode).forEach(inspect);
  }
}

const STATEMENTS: ReadonlySet<string> = new Set<Statement['kind']>([
  'SelectQueryNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
]);

type Statement = SelectQueryNode | InsertQueryNode | UpdateQueryNode | DeleteQueryNode | MergeQueryNode;

function isNode(value: unknown): value is OperationNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function isStatement(node: OperationNode): node is Statement {
  return STATEMENTS.has(node.kind);
}

/** Text of our own within a query is not understood: it may not name a table that has owners. */
function assertNamesNoOwned({ sqlFragments }: RawNode): void {
  const words = sqlFragments.flatMap((fragment) => fragment.toLowerCase().split(/[^a-z_]+/));
  const table = words.find((word) => owners.has(word));
  if (table !== undefined) throw new InvariantError(`a query in text names ${table}: nobody can tell whose`);
}

function assertOwnersNamed(statement: Statement): void {
  const named = InsertQueryNode.is(statement) ? insertedColumns(statement) : comparedColumns(statement);
  for (const { table, alias } of tablesOf(statement)) {
    const owner = owners.get(table);
    if (owner === undefined || named.has(owner) || named.has(`${alias}.${owner}`)) continue;
    throw new InvariantError(`a query on ${table} does not say whose: ${owner} is missing`);
  }
}

function tablesOf(statement: Statement): { readonly table: string; readonly alias: string }[] {
  const joined = 'joins' in statement ? (statement.joins ?? []).map((join) => join.table) : [];
  const from = 'from' in statement ? (statement.from?.froms ?? []) : [];
  const using = 'using' in statement && statement.using !== undefined ? sourcesOf(statement.using) : [];
  const target = 'into' in statement ? statement.into : 'table' in statement ? statement.table : undefined;
  const targets = target === undefined ? [] : ListNode.is(target) ? target.items : [target];
  return [...targets, ...from, ...joined, ...using].flatMap((node) => {
    const source = AliasNode.is(node) ? node.node : node;
    if (!TableNode.is(source)) return [];
    const table = source.table.identifier.name;
    return [{ table, alias: AliasNode.is(node) && IdentifierNode.is(node.alias) ? node.alias.name : table }];
  });
}

const sourcesOf = (using: UsingNode | JoinNode): readonly OperationNode[] =>
  'tables' in using ? using.tables : [using.table];

function insertedColumns({ columns = [] }: InsertQueryNode): ReadonlySet<string> {
  return new Set(columns.map(({ column }) => column.name));
}

/** Columns that every row of the statement has to match: compared in its conditions, all of which must hold. */
function comparedColumns(statement: Exclude<Statement, InsertQueryNode>): ReadonlySet<string> {
  const where = 'where' in statement ? statement.where?.where : undefined;
  const on = 'joins' in statement ? (statement.joins ?? []).map((join) => join.on?.on) : [];
  return new Set([where, ...on].flatMap(conditionsOf).flatMap(columnsOf));
}

function conditionsOf(node: OperationNode | undefined): BinaryOperationNode[] {
  if (node === undefined) return [];
  if (AndNode.is(node)) return [...conditionsOf(node.left), ...conditionsOf(node.right)];
  if (ParensNode.is(node)) return conditionsOf(node.node);
  return BinaryOperationNode.is(node) ? [node] : [];
}

function columnsOf({ leftOperand, operator, rightOperand }: BinaryOperationNode): string[] {
  if (!OperatorNode.is(operator) || (operator.operator !== '=' && operator.operator !== 'in')) return [];
  return [leftOperand, rightOperand].filter(ReferenceNode.is).flatMap(({ table, column }) => {
    if (!ColumnNode.is(column)) return [];
    const { name } = column.column;
    return [table === undefined ? name : `${table.table.identifier.name}.${name}`];
  });
}
