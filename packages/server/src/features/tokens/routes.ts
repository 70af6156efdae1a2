import { AppError, roomRoutes } from '@madang/protocol';
import { type MountedRoute, tenantRoute } from '../../http/route.ts';
import type { Clock } from '../../kernel/clock.ts';
import { findRoom, hasExpired } from '../rooms/public.ts';
import { joinUrlOf, type TokenIssuer } from './issuer.ts';

type Tools = { readonly issuer: TokenIssuer; readonly clock: Clock; readonly publicUrl: () => string };

/** Fulfils the route that makes tokens. */
export function tokenFeatureRoutes({ issuer, clock, publicUrl }: Tools): MountedRoute[] {
  return [
    tenantRoute(roomRoutes.createToken, async ({ db, who, params, body }) => {
      const room = await findRoom(db, params.roomId, who.tenantId);
      if (room === undefined) throw new AppError('ROOM_NOT_FOUND');
      if (hasExpired(room, clock.now())) throw new AppError('ROOM_EXPIRED');
      const issued = await issuer.issue(who.keyId, room.id, body);
      return { body: { ...issued, joinUrl: joinUrlOf(publicUrl(), issued.token) } };
    }),
  ];
}
