import { z } from 'zod';
import { NodeId } from '../ids.ts';
import { Timestamp } from '../values.ts';
import { defineRoute } from './define.ts';

/** One node and its load. */
export const NodeStatus = z
  .strictObject({
    id: NodeId,
    version: z.string(),
    roles: z.array(z.enum(['edge', 'media', 'jobs'])),
    startedAt: Timestamp,
    draining: z.boolean(),
    rooms: z.int().nonnegative(),
    participants: z.int().nonnegative(),
    sockets: z.int().nonnegative(),
    mediaWorkers: z.array(
      z.strictObject({
        index: z.int().nonnegative(),
        pid: z.int(),
        port: z.int(),
        cpuShare: z.number().meta({ description: 'Part of one core used, 0 to 1.' }),
        consumers: z.int().nonnegative(),
        producers: z.int().nonnegative(),
        dataConsumers: z.int().nonnegative(),
        dataProducers: z.int().nonnegative(),
        transports: z.int().nonnegative().meta({ description: 'Connections to clients and between workers.' }),
        rooms: z.int().nonnegative(),
      }),
    ),
  })
  .meta({ id: 'NodeStatus' });
export type NodeStatus = z.infer<typeof NodeStatus>;

/** A setting in force. */
export const EffectiveSetting = z
  .strictObject({
    name: z.string(),
    value: z.unknown().meta({ description: 'Secrets read `***`.' }),
    source: z.enum(['default', 'file', 'environment']),
  })
  .meta({ id: 'EffectiveSetting' });

/** The installation itself. */
export const systemRoutes = {
  heartbeat: defineRoute({
    operationId: 'heartbeat',
    method: 'POST',
    path: '/v1/heartbeat',
    tag: 'System',
    summary: 'Check that your credentials work and the service serves.',
    callers: ['tenant'],
    rate: 'read',
    body: z.strictObject({}).default({}),
    status: 200,
    answer: z.strictObject({ at: Timestamp, version: z.string(), serviceCode: z.string() }),
    errors: [],
    sample: { body: {} },
  }),
  getSettings: defineRoute({
    operationId: 'getSettings',
    method: 'GET',
    path: '/v1/settings',
    tag: 'System',
    summary: 'Read every setting in force and where it came from.',
    callers: ['operator'],
    rate: 'read',
    status: 200,
    answer: z.strictObject({ items: z.array(EffectiveSetting) }).meta({ id: 'SettingList' }),
    errors: [],
  }),
  listNodes: defineRoute({
    operationId: 'listNodes',
    method: 'GET',
    path: '/v1/nodes',
    tag: 'System',
    summary: 'List nodes and their load.',
    callers: ['operator'],
    rate: 'read',
    status: 200,
    answer: z.strictObject({ items: z.array(NodeStatus) }).meta({ id: 'NodeList' }),
    errors: [],
  }),
};
