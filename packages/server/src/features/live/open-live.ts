import { BusLiveCalls } from './live-calls.ts';
import { measureLive } from './live-measures.ts';
import { Owner } from './owner.ts';
import type { LiveCalls, RoomDirectory, RoomOwners } from './public.ts';
import type { RoomWorld } from './room-host.ts';

/** What the live side of a node is made of. */
export type LiveParts = Omit<RoomWorld, 'measures'> & {
  readonly directory: RoomDirectory;
  readonly owners: RoomOwners;
};

/** The live side of a node: it owns rooms, and reaches the rooms of others. */
export type Live = {
  readonly calls: LiveCalls;
  /** Rooms with a call on this node, and the people in them. */
  counts(): { readonly rooms: number; readonly participants: number };
  /** Takes nobody in any more; who is in stays. */
  drain(): void;
  /** Ends every call of this node with `node-draining`. */
  close(): Promise<void>;
};

/** Starts owning rooms. */
export function openLive({ directory, owners, ...parts }: LiveParts): Live {
  const world = { ...parts, measures: measureLive(parts.node.metrics) };
  const owner = new Owner(world, directory, owners);
  world.node.metrics.gauge(
    { name: 'madang_live_rooms', help: 'Rooms with a call on this node.' },
    () => owner.counts().rooms,
  );
  world.node.metrics.gauge(
    { name: 'madang_live_participants', help: 'People in calls on this node.' },
    () => owner.counts().participants,
  );
  world.node.metrics.gauge(
    { name: 'madang_live_sound_only', help: 'People whose pictures are off for now, so that sound stays whole.' },
    () => owner.soundOnly(),
  );
  world.node.metrics.gauge(
    { name: 'madang_live_queue_length', help: 'Inputs waiting in the room of this node where most wait.' },
    () => owner.longestQueue(),
  );
  return {
    calls: new BusLiveCalls(world.bus, owners),
    counts: () => owner.counts(),
    drain: () => owner.drain(),
    close: () => owner.close(),
  };
}
