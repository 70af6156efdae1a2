import type { NodeId, RoomId } from '@madang/protocol';
import type { RoomOwners } from '../features/live/public.ts';

/** Ownership among several nodes of a test, and a way to take it from one: what a lease that runs out does. */
export class SharedOwners implements RoomOwners {
  readonly #claims = new Map<RoomId, { readonly nodeId: NodeId; readonly epoch: number }>();
  #place: NodeId;
  #epoch = 0;

  /** @param place The node that becomes owner of rooms that have none. */
  constructor(place: NodeId) {
    this.#place = place;
  }

  /** Takes a room from its owner, which hears nothing of it; `successor` is next. */
  depose(roomId: RoomId, successor: NodeId): void {
    this.#claims.delete(roomId);
    this.#place = successor;
  }

  async find(roomId: RoomId): Promise<NodeId | null> {
    return this.#claims.get(roomId)?.nodeId ?? null;
  }

  async place(roomId: RoomId): Promise<NodeId> {
    return this.#claims.get(roomId)?.nodeId ?? this.#place;
  }

  async claim(roomId: RoomId, nodeId: NodeId): Promise<number | null> {
    if (this.#claims.has(roomId)) return null;
    this.#epoch += 1;
    this.#claims.set(roomId, { nodeId, epoch: this.#epoch });
    return this.#epoch;
  }

  async release(roomId: RoomId, epoch: number): Promise<void> {
    if (this.#claims.get(roomId)?.epoch === epoch) this.#claims.delete(roomId);
  }
}
