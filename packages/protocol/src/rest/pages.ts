import { z } from 'zod';
import { limits } from '../limits.ts';

/** Which page of a list: newest first, `cursor` from the page before. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number<number>().int().min(1).max(limits.pageSizeMax).default(limits.pageSizeDefault),
  cursor: z.string().max(256).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** A page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable().meta({ description: 'Pass as `cursor` for the next page; null at the end.' }),
  });
