import { AppError, type PageQuery } from '@madang/protocol';
import type { Db } from '../database/database.ts';

type Paged = 'tenants' | 'api_keys' | 'rooms' | 'calls';

/**
 * The place in a list where a cursor points. A cursor is the id of the last item of the page before, so that pages
 * neither skip nor repeat items when others come and go, and nothing else is told by it.
 * @param owner Tenant that the item must belong to; undefined for lists of the operator.
 * @throws AppError CURSOR_INVALID.
 */
export async function positionOf(
  db: Db,
  table: Paged,
  cursor: string | undefined,
  owner: string | undefined,
): Promise<string | undefined> {
  if (cursor === undefined) return undefined;
  const { ref } = db.dynamic;
  const row = await db
    .selectFrom(table as 'rooms')
    .select('seq')
    .where('id', '=', cursor as never)
    .$if(owner !== undefined, (query) => query.where(ref('tenant_id'), '=', owner as never))
    .executeTakeFirst();
  if (row === undefined) throw new AppError('CURSOR_INVALID');
  return row.seq;
}

/** Makes a page of one row more than it holds: the row too many tells that there is another page. */
export function pageFrom<Row extends { readonly id: string }, Item>(
  rows: readonly Row[],
  query: PageQuery,
  itemOf: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, query.limit);
  return {
    items: shown.map(itemOf),
    nextCursor: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
