import { connectionRoutes } from '@madang/protocol';
import { type MountedRoute, publicRoute } from '../../http/route.ts';
import type { ConnectionTests } from './connection-tests.ts';

/** Fulfils the route of the connection test. */
export function connectionFeatureRoutes(tests: ConnectionTests): MountedRoute[] {
  return [
    publicRoute(connectionRoutes.openConnectionTest, async ({ db, who }) => ({
      body: await tests.open(db, who.address),
    })),
  ];
}
