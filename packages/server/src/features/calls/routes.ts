import { AppError, callRoutes } from '@madang/protocol';
import { type MountedRoute, tenantRoute } from '../../http/route.ts';
import type { Clock } from '../../kernel/clock.ts';
import { findCall, listCalls } from './store.ts';

/** Fulfils the routes of the history of calls. */
export function callFeatureRoutes(clock: Clock): MountedRoute[] {
  return [
    tenantRoute(callRoutes.listCalls, async ({ db, who, query }) => ({
      body: await listCalls(db, who.tenantId, query, clock.now()),
    })),
    tenantRoute(callRoutes.getCall, async ({ db, who, params }) => {
      const call = await findCall(db, who.tenantId, params.callId, clock.now());
      if (call === undefined) throw new AppError('CALL_NOT_FOUND');
      return { body: call };
    }),
  ];
}
