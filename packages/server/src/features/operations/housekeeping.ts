import type { NodeId } from '@madang/protocol';
import { sql } from 'kysely';
import type { Db } from '../../database/database.ts';
import { acrossTenants } from '../../database/tenancy.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { closeDangling } from '../calls/public.ts';
import { NODE_SILENCE_MS } from './nodes.ts';

/** How often the house is kept. */
export const HOUSEKEEPING_MS = 30_000;

type Tools = { readonly db: Db; readonly clock: Clock; readonly nodeId: NodeId; readonly log: Log };

/** Removes what has had its time, and ends the calls of nodes that are gone. Harmless when several nodes do it at once. */
export async function keepHouse({ db, clock, nodeId, log }: Tools): Promise<void> {
  const now = new Date(clock.now());
  const calls = await closeDangling(db, nodeId, new Date(clock.now() - NODE_SILENCE_MS));
  if (calls > 0) log.warn({ calls }, 'ended calls of nodes that are gone');
  const all = acrossTenants(db);
  await all.deleteFrom('used_tokens').where('expires_at', '<', now).execute();
  await all.deleteFrom('idempotency_keys').where('expires_at', '<', now).execute();
  await all.deleteFrom('guesses').where('expire', '<', String(now.getTime())).execute();
  const rooms = await destroyEmptyRooms(all, now);
  if (rooms > 0) log.info({ rooms }, 'destroyed rooms that stayed empty');
}

/** Rooms that nobody was in for their `emptyTimeoutSeconds`, counted from the last call or, without one, from their making. */
async function destroyEmptyRooms(db: Db, now: Date): Promise<number> {
  const result = await db
    .updateTable('rooms')
    .set({ destroyed_at: now })
    .where('destroyed_at', 'is', null)
    .where('empty_timeout_seconds', 'is not', null)
    .where('created_at', '<', sql<Date>`${now}::timestamptz - make_interval(secs => empty_timeout_seconds)`)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('calls')
            .select('calls.id')
            .whereRef('calls.room_id', '=', 'rooms.id')
            .where((e) =>
              e.or([
                e('calls.ended_at', 'is', null),
                e(
                  'calls.ended_at',
                  '>',
                  sql<Date>`${now}::timestamptz - make_interval(secs => rooms.empty_timeout_seconds)`,
                ),
              ]),
            ),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
