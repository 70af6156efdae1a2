import { systemRoutes } from '@madang/protocol';
import type { LoadedSettings } from '../../config/load.ts';
import { effectiveSettings } from '../../config/reference.ts';
import { type MountedRoute, operatorRoute, tenantRoute } from '../../http/route.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Nodes } from './nodes.ts';

type Tools = {
  readonly loaded: LoadedSettings;
  readonly nodes: Nodes;
  readonly clock: Clock;
  readonly version: string;
};

/** Fulfils the routes of the installation itself. */
export function systemFeatureRoutes({ loaded, nodes, clock, version }: Tools): MountedRoute[] {
  return [
    tenantRoute(systemRoutes.heartbeat, async ({ who }) => ({
      body: { at: new Date(clock.now()).toISOString(), version, serviceCode: who.serviceCode },
    })),
    operatorRoute(systemRoutes.getSettings, async () => ({ body: { items: effectiveSettings(loaded) } })),
    operatorRoute(systemRoutes.listNodes, async ({ db }) => ({ body: { items: await nodes.list(db) } })),
  ];
}
