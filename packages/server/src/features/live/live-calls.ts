import {
  AppError,
  type CloseReason,
  type NodeId,
  type OwnerCommand,
  type OwnerRequest,
  type OwnerResponse,
  ownerCommands,
  ownerSubject,
  type ParticipantId,
  type RoomId,
  RoomSettings,
  type TrackSource,
} from '@madang/protocol';
import type { Bus } from '../../ports/bus.ts';
import type { LiveCalls, LiveSummary, RoomOwners, RoomRecord } from './public.ts';

/** An owner answers from memory; longer than this and something is broken. */
const TIMEOUT_MS = 5_000;

/** Reaches running calls over the bus, wherever their owners are. */
export class BusLiveCalls implements LiveCalls {
  readonly #bus: Bus;
  readonly #owners: RoomOwners;

  constructor(bus: Bus, owners: RoomOwners) {
    this.#bus = bus;
    this.#owners = owners;
  }

  async summaries(roomIds: readonly RoomId[]): Promise<ReadonlyMap<RoomId, LiveSummary>> {
    const located = await Promise.all(roomIds.map(async (id) => ({ id, node: await this.#owners.find(id) })));
    const byNode = Map.groupBy(located, (entry) => entry.node);
    const found = new Map<RoomId, LiveSummary>();
    for (const [node, entries] of byNode) {
      if (node === null) continue;
      const answer = await this.#ask(node, 'summaries', { roomIds: entries.map((entry) => entry.id) });
      for (const { roomId, ...summary } of answer.items) found.set(roomId, summary);
    }
    return found;
  }

  async participants(roomId: RoomId) {
    return (await this.#askOwner('participants', { roomId })).items;
  }

  updateParticipant(
    roomId: RoomId,
    participantId: ParticipantId,
    change: Parameters<LiveCalls['updateParticipant']>[2],
  ) {
    return this.#askOwner('updateParticipant', { roomId, participantId, ...change });
  }

  async mute(roomId: RoomId, participantId: ParticipantId, source: TrackSource): Promise<void> {
    await this.#askOwner('mute', { roomId, participantId, source });
  }

  async remove(roomId: RoomId, participantId: ParticipantId): Promise<void> {
    await this.#askOwner('remove', { roomId, participantId });
  }

  sendMessage(roomId: RoomId, message: Parameters<LiveCalls['sendMessage']>[1]) {
    return this.#askOwner('sendMessage', {
      roomId,
      text: message.text,
      from: message.from,
      to: message.to ?? null,
    });
  }

  async end(roomId: RoomId, reason: CloseReason): Promise<void> {
    await this.#askOwner('end', { roomId, reason });
  }

  async roomChanged(room: RoomRecord): Promise<void> {
    try {
      await this.#askOwner('roomChanged', { roomId: room.id, settings: cut(room) });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'ROOM_NOT_LIVE') throw error;
    }
  }

  async #askOwner<Name extends OwnerCommand>(
    command: Name,
    request: OwnerRequest<Name> & { readonly roomId: RoomId },
  ): Promise<OwnerResponse<Name>> {
    const node = await this.#owners.find(request.roomId);
    if (node === null) throw new AppError('ROOM_NOT_LIVE');
    return this.#ask(node, command, request);
  }

  async #ask<Name extends OwnerCommand>(
    node: NodeId,
    command: Name,
    request: OwnerRequest<Name>,
  ): Promise<OwnerResponse<Name>> {
    const answer = await this.#bus.request(ownerSubject(node), { command, request }, { timeoutMs: TIMEOUT_MS });
    return ownerCommands[command].response.parse(answer) as OwnerResponse<Name>;
  }
}

/** Only what the contract knows: a record may carry columns of its store. */
function cut(room: RoomRecord): RoomSettings {
  const known = Object.keys(RoomSettings.shape);
  return Object.fromEntries(Object.entries(room).filter(([key]) => known.includes(key))) as RoomSettings;
}
