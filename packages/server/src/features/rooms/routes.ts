import { AppError, type Room, roomRoutes } from '@madang/protocol';
import { type MountedRoute, tenantRoute } from '../../http/route.ts';
import type { LiveCalls } from '../live/public.ts';
import type { Rooms } from './rooms.ts';
import { findRoom, listRooms, type RoomRow, recordOf, roomOf, roomPage } from './store.ts';

type Tools = { readonly rooms: Rooms; readonly live: LiveCalls; readonly publicUrl: () => string };

/** Fulfils the routes of rooms; the route of tokens is the feature tokens'. */
export function roomFeatureRoutes({ rooms, live, publicUrl }: Tools): MountedRoute[] {
  const answer = async (row: RoomRow): Promise<{ body: Room; revision: number }> => {
    const running = await live.summaries([row.id]);
    return { body: roomOf(row, publicUrl(), running.get(row.id) ?? null), revision: row.revision };
  };
  return [
    tenantRoute(roomRoutes.createRoom, async ({ db, who, body }) => {
      const row = await rooms.create(db, who.tenantId, body);
      return { body: roomOf(row, publicUrl(), null), revision: row.revision };
    }),
    tenantRoute(roomRoutes.listRooms, async ({ db, who, query }) => {
      const rows = await listRooms(db, who.tenantId, query);
      const running = await live.summaries(rows.map((row) => row.id));
      return { body: roomPage(rows, query, (row) => roomOf(row, publicUrl(), running.get(row.id) ?? null)) };
    }),
    tenantRoute(roomRoutes.getRoom, async ({ db, who, params }) => {
      const row = await findRoom(db, params.roomId, who.tenantId);
      if (row === undefined) throw new AppError('ROOM_NOT_FOUND');
      return answer(row);
    }),
    tenantRoute(roomRoutes.updateRoom, async ({ db, who, params, body, expectedRevision }) => {
      const row = await rooms.update(db, who.tenantId, params.roomId, { patch: body, expectedRevision });
      await live.roomChanged(recordOf(row, publicUrl()));
      return answer(row);
    }),
    tenantRoute(roomRoutes.destroyRoom, async ({ db, who, params, log }) => {
      const destroyed = await rooms.destroy(db, params.roomId, who.tenantId);
      if (!destroyed) throw new AppError('ROOM_NOT_FOUND');
      await live.end(params.roomId, 'room-destroyed').catch(ignoreNotLive);
      log.info({ roomId: params.roomId }, 'room destroyed');
    }),
  ];
}

function ignoreNotLive(error: unknown): void {
  if (!(error instanceof AppError) || error.code !== 'ROOM_NOT_LIVE') throw error;
}
