import type { NodeId, RoomId } from '@madang/protocol';
import type { RoomOwners } from './public.ts';

/** Ownership of rooms where there is one node only: it owns them all. */
export class LocalRoomOwners implements RoomOwners {
  readonly #nodeId: NodeId;
  readonly #claims = new Map<RoomId, number>();
  #epoch = 0;

  constructor(nodeId: NodeId) {
    this.#nodeId = nodeId;
  }

  async find(roomId: RoomId): Promise<NodeId | null> {
    return this.#claims.has(roomId) ? this.#nodeId : null;
  }

  async place(): Promise<NodeId> {
    return this.#nodeId;
  }

  async claim(roomId: RoomId, nodeId: NodeId): Promise<number | null> {
    if (nodeId !== this.#nodeId || this.#claims.has(roomId)) return null;
    this.#epoch += 1;
    this.#claims.set(roomId, this.#epoch);
    return this.#epoch;
  }

  async release(roomId: RoomId, epoch: number): Promise<void> {
    if (this.#claims.get(roomId) === epoch) this.#claims.delete(roomId);
  }
}
