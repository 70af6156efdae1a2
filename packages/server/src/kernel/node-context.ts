import type { NodeId } from '@madang/protocol';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What every long-lived object of a process needs: who it is, the time, and where to tell what it does. */
export type NodeContext = {
  readonly nodeId: NodeId;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
};
