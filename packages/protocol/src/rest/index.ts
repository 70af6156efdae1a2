import { callRoutes, participantRoutes } from './calls.ts';
import { connectionRoutes } from './connection.ts';
import type { RouteContract } from './define.ts';
import { entryRoutes } from './entry.ts';
import { roomRoutes } from './rooms.ts';
import { systemRoutes } from './system.ts';
import { keyRoutes, tenantRoutes } from './tenants.ts';

/** Every REST call by its operation id. */
export const routes = {
  ...tenantRoutes,
  ...keyRoutes,
  ...roomRoutes,
  ...participantRoutes,
  ...callRoutes,
  ...entryRoutes,
  ...connectionRoutes,
  ...systemRoutes,
} as const;

/** Name of a REST call. */
export type OperationId = keyof typeof routes;

/** Every REST call, without its exact types: for generators and tests. */
export const routeList: readonly RouteContract[] = Object.values(routes) as unknown as readonly RouteContract[];
