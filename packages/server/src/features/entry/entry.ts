import { createHash, timingSafeEqual } from 'node:crypto';
import { capacityOf } from '@madang/core';
import { AppError, limits, type Room, type RoomFacts, type RoomId, RoomInput } from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import { randomText } from '../../kernel/ids.ts';
import type { LiveCalls } from '../live/public.ts';
import { findAnyRoom, findRoomByPin, hasExpired, type RoomRow, type Rooms, roomOf } from '../rooms/public.ts';
import { guestsTenant } from '../tenants/public.ts';
import { joinUrlOf, type TokenIssuer } from '../tokens/public.ts';
import type { GuessLimits } from './guess-limits.ts';

/** Rooms of guests vanish when nobody was in them for a day. */
const OPEN_ROOM_EMPTY_SECONDS = 24 * 3600;
const HOST_KEY_LENGTH = 32;
/** Answers to PINs come at multiples of this time, so that their delay tells nothing. */
export const PIN_ANSWER_STEP_MS = 25;

type Tools = {
  readonly rooms: Rooms;
  readonly issuer: TokenIssuer;
  readonly guesses: GuessLimits;
  readonly live: LiveCalls;
  readonly clock: Clock;
  readonly publicUrl: () => string;
  readonly openRooms: boolean;
};

type Guest = {
  readonly name: string;
  readonly guestId?: string | undefined;
  readonly hostKey?: string | undefined;
};

/** Ways in for people who have no service of their own. */
export class Entry {
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** @throws AppError FORBIDDEN where the operator does not allow it. */
  async createOpenRoom(
    db: Db,
    wanted: Pick<RoomInput, 'name' | 'lobby' | 'encryption'>,
  ): Promise<{ room: Room; hostKey: string }> {
    const { rooms, openRooms, publicUrl } = this.#tools;
    if (!openRooms) throw new AppError('FORBIDDEN', { detail: 'This installation does not let guests create rooms.' });
    const hostKey = randomText(HOST_KEY_LENGTH);
    const owner = await guestsTenant(db);
    const input = RoomInput.parse({ ...wanted, access: 'link', emptyTimeoutSeconds: OPEN_ROOM_EMPTY_SECONDS });
    const row = await rooms.create(db, owner.id, { ...input, hostKeyHash: hashHostKey(hostKey) });
    return { room: roomOf(row, publicUrl(), null), hostKey };
  }

  /** @throws AppError ROOM_NOT_FOUND, ROOM_EXPIRED. */
  async facts(db: Db, roomId: RoomId): Promise<RoomFacts> {
    const row = await this.#find(db, roomId);
    const running = (await this.#tools.live.summaries([roomId])).get(roomId);
    const participants = running?.participants ?? 0;
    const { id, name, access, lobby, encryption } = row;
    const capacity = capacityOf({ mediaPath: row.media_path, maxParticipants: row.max_participants });
    return { id, name, access, lobby, encryption, participants, full: participants >= capacity };
  }

  /** @throws AppError ROOM_NOT_FOUND, ROOM_EXPIRED, ENTRY_REFUSED, RATE_LIMITED. */
  async byLink(db: Db, roomId: RoomId, guest: Guest) {
    const { issuer, publicUrl } = this.#tools;
    const row = await this.#find(db, roomId);
    const isHost = guest.hostKey !== undefined && (await this.#isHost(row, guest.hostKey));
    if (row.access !== 'link' || (guest.hostKey !== undefined && !isHost)) throw new AppError('ENTRY_REFUSED');
    const issued = await issuer.issueForTenant(db, row.tenant_id, row.id, {
      userId: `guest:${guest.guestId ?? randomText(16)}`,
      name: guest.name,
      role: isHost ? 'moderator' : row.guest_role,
      ttlSeconds: limits.tokenTtlDefaultSeconds,
    });
    return { ...issued, joinUrl: joinUrlOf(publicUrl(), issued.token) };
  }

  /** Every failure reads the same and takes the same time. @throws AppError ENTRY_REFUSED, RATE_LIMITED. */
  async byPin(db: Db, pin: string, address: string): Promise<{ roomId: RoomId }> {
    const { clock, guesses } = this.#tools;
    const began = clock.monotonic();
    try {
      const roomId = await guesses.pin(address, async () => {
        const row = await findRoomByPin(db, pin);
        const open = row !== undefined && row.access === 'link' && !hasExpired(row, clock.now());
        return open ? row.id : undefined;
      });
      if (roomId === undefined) throw new AppError('ENTRY_REFUSED');
      return { roomId };
    } finally {
      const spent = clock.monotonic() - began;
      await this.#pause(Math.ceil(spent / PIN_ANSWER_STEP_MS) * PIN_ANSWER_STEP_MS - spent);
    }
  }

  async #find(db: Db, roomId: RoomId): Promise<RoomRow> {
    const row = await findAnyRoom(db, roomId);
    if (row === undefined) throw new AppError('ROOM_NOT_FOUND');
    if (hasExpired(row, this.#tools.clock.now())) throw new AppError('ROOM_EXPIRED');
    return row;
  }

  #isHost(row: RoomRow, hostKey: string): Promise<boolean> {
    const expected = row.host_key_hash ?? hashHostKey('');
    return this.#tools.guesses.hostKey(row.id, () => timingSafeEqual(hashHostKey(hostKey), expected));
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.#tools.clock.after(delayMs, resolve);
    });
  }
}

/** A host key has 160 random bits: a fast hash keeps it as well as a slow one. */
function hashHostKey(hostKey: string): Buffer {
  return createHash('sha256').update(`madang host key ${hostKey}`).digest();
}
