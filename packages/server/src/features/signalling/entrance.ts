import {
  AppError,
  type ErrorCode,
  type NodeId,
  type OwnerCommand,
  type OwnerRequest,
  ownerSubject,
  type SocketRef,
} from '@madang/protocol';
import type { Bus } from '../../ports/bus.ts';
import { type JoinTokenVerifier, parseResumeKey, type RoomOwners } from '../live/public.ts';
import { parse, type Request } from './requests.ts';

/** Longer than the media engine is given, so that the owner's own answer arrives first. */
const ENTER_TIMEOUT_MS = 25_000;

/** What the way into a call needs. */
export type EntranceParts = {
  readonly bus: Bus;
  readonly owners: RoomOwners;
  readonly verifier: JoinTokenVerifier;
};

/** Brings sockets to the owners of their rooms; the owner answers by binding the socket. */
export class Entrance {
  readonly #parts: EntranceParts;

  constructor(parts: EntranceParts) {
    this.#parts = parts;
  }

  /** @throws AppError of the token, the room or the owner. */
  async enter(socket: SocketRef, request: Request): Promise<void> {
    if (request.method === 'session.join') await this.#join(socket, request);
    else await this.#resume(socket, request);
  }

  async #join(socket: SocketRef, request: Request): Promise<void> {
    const data = parse('session.join', request.data);
    const { tenantId, claims, giveBack } = await this.#parts.verifier.redeem(data.token);
    const { room: roomId } = claims;
    try {
      const owner = await this.#parts.owners.place(roomId);
      await this.#ask(owner, 'join', {
        roomId,
        socket,
        tenantId,
        claims,
        name: data.name ?? null,
        publicKey: data.publicKey ?? null,
      });
    } catch (error) {
      if (leftTokenGood(error)) await giveBack();
      throw error;
    }
  }

  async #resume(socket: SocketRef, request: Request): Promise<void> {
    const { participantId, resumeKey, lastSeq } = parse('session.resume', request.data);
    const roomId = parseResumeKey(resumeKey)?.roomId;
    const owner = roomId === undefined ? null : await this.#parts.owners.find(roomId);
    if (roomId === undefined || owner === null) throw new AppError('RESUME_REFUSED');
    await this.#ask(owner, 'resume', { roomId, participantId, resumeKey, lastSeq, socket });
  }

  #ask<Name extends OwnerCommand>(owner: NodeId, command: Name, request: OwnerRequest<Name>): Promise<unknown> {
    return this.#parts.bus.request(ownerSubject(owner), { command, request }, { timeoutMs: ENTER_TIMEOUT_MS });
  }
}

/** Refusals after which the same token may try again: surely nobody entered, and it may go well later or elsewhere. */
const TRANSIENT = new Set<ErrorCode>([
  'ROOM_FULL',
  'MEDIA_UNAVAILABLE',
  'NODE_DRAINING',
  'UNAVAILABLE',
  'ENCRYPTION_REQUIRED',
]);

function leftTokenGood(error: unknown): boolean {
  return error instanceof AppError && TRANSIENT.has(error.code);
}
