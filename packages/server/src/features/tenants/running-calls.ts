import { AppError, type TenantId } from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import type { LiveCalls } from '../live/public.ts';

/** Ends every call of a tenant that was suspended. */
export async function endCallsOf(db: Db, live: LiveCalls, tenantId: TenantId): Promise<void> {
  const running = await db
    .selectFrom('calls')
    .select('room_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('ended_at', 'is', null)
    .execute();
  for (const { room_id } of running) {
    await live.end(room_id, 'tenant-suspended').catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'ROOM_NOT_LIVE') throw error;
    });
  }
}
