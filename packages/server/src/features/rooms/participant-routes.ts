import { AppError, participantRoutes, type RoomId, type TenantId } from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import { type MountedRoute, tenantRoute } from '../../http/route.ts';
import type { LiveCalls } from '../live/public.ts';
import { findRoom } from './store.ts';

/** Fulfils the routes of running calls: makes sure the room is the caller's, then asks the live side. */
export function participantFeatureRoutes(live: LiveCalls): MountedRoute[] {
  return [
    tenantRoute(participantRoutes.listParticipants, async ({ db, who, params }) => {
      await assertOwn(db, params.roomId, who.tenantId);
      return { body: { items: [...(await live.participants(params.roomId))] } };
    }),
    tenantRoute(participantRoutes.updateParticipant, async ({ db, who, params, body }) => {
      await assertOwn(db, params.roomId, who.tenantId);
      const { role, name, admitted } = body;
      const change = {
        ...(role === undefined ? {} : { role }),
        ...(name === undefined ? {} : { name }),
        ...(admitted === undefined ? {} : { admitted }),
      };
      return { body: await live.updateParticipant(params.roomId, params.participantId, change) };
    }),
    tenantRoute(participantRoutes.muteParticipant, async ({ db, who, params, body }) => {
      await assertOwn(db, params.roomId, who.tenantId);
      await live.mute(params.roomId, params.participantId, body.source);
    }),
    tenantRoute(participantRoutes.removeParticipant, async ({ db, who, params }) => {
      await assertOwn(db, params.roomId, who.tenantId);
      await live.remove(params.roomId, params.participantId);
    }),
    tenantRoute(participantRoutes.sendMessage, async ({ db, who, params, body }) => {
      await assertOwn(db, params.roomId, who.tenantId);
      const { text, from, to } = body;
      return { body: await live.sendMessage(params.roomId, { text, from, ...(to === undefined ? {} : { to }) }) };
    }),
    tenantRoute(participantRoutes.endCall, async ({ db, who, params }) => {
      await assertOwn(db, params.roomId, who.tenantId);
      await live.end(params.roomId, 'call-ended');
    }),
  ];
}

async function assertOwn(db: Db, roomId: RoomId, tenantId: TenantId): Promise<void> {
  if ((await findRoom(db, roomId, tenantId)) === undefined) throw new AppError('ROOM_NOT_FOUND');
}
