import { entryRoutes } from '@madang/protocol';
import { type MountedRoute, publicRoute } from '../../http/route.ts';
import type { Entry } from './entry.ts';

/** Fulfils the routes for guests. */
export function entryFeatureRoutes(entry: Entry): MountedRoute[] {
  return [
    publicRoute(entryRoutes.createOpenRoom, async ({ db, body }) => ({ body: await entry.createOpenRoom(db, body) })),
    publicRoute(entryRoutes.getRoomFacts, async ({ db, params }) => ({ body: await entry.facts(db, params.roomId) })),
    publicRoute(entryRoutes.enterByLink, async ({ db, params, body }) => ({
      body: await entry.byLink(db, params.roomId, body),
    })),
    publicRoute(entryRoutes.enterByPin, async ({ db, body, who }) => ({
      body: await entry.byPin(db, body.pin, who.address),
    })),
  ];
}
