import { type EncryptionFacts, fitEncryption } from '@madang/core';
import {
  AppError,
  limits,
  type RoomCodecs,
  type RoomId,
  type RoomInput,
  type RoomPatch,
  type TenantId,
} from '@madang/protocol';
import type { Updateable } from 'kysely';
import { type Db, inTransaction } from '../../database/database.ts';
import { isUniqueViolation } from '../../database/errors.ts';
import type { RoomTable } from '../../database/schema.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { pinDigits, randomPin } from './pins.ts';
import { countPins, countRooms, findRoom, type RoomRow } from './store.ts';

/** Tries before giving up on finding a free PIN; each fails once in 10,000 times. */
const PIN_TRIES = 8;

type NewRoom = RoomInput & { readonly hostKeyHash?: Buffer };

type Change = { readonly patch: RoomPatch; readonly expectedRevision: number | undefined };

/** For the service that asks, whose operator can do something about it. */
const NO_TURN =
  'Set turn.urls and turn.secret (guide "TURN: calls through firewalls"), or leave iceTransportPolicy at "all".';

/** Makes, changes and destroys rooms. */
export class Rooms {
  readonly #clock: Clock;
  readonly #hasTurn: boolean;

  /** `hasTurn`: media can go through a TURN server here. */
  constructor(clock: Clock, hasTurn: boolean) {
    this.#clock = clock;
    this.#hasTurn = hasTurn;
  }

  /** @throws AppError PIN_TAKEN, ROOM_LIMIT_REACHED, ENCRYPTION_CONFLICT, RELAY_UNAVAILABLE. */
  async create(db: Db, tenantId: TenantId, wanted: NewRoom): Promise<RoomRow> {
    this.#checkRelay(wanted);
    const input = { ...wanted, codecs: codecsUnder(wanted) };
    return await inTransaction(db, async (tx) => {
      const count = await countRooms(tx, tenantId, limits.roomsPerTenant);
      if (count >= limits.roomsPerTenant) throw new AppError('ROOM_LIMIT_REACHED');
      const digits = input.pin === 'auto' ? pinDigits(await countPins(tx)) : 0;
      for (let attempt = 0; attempt < PIN_TRIES; attempt += 1) {
        const pin = input.pin === 'auto' ? randomPin(digits) : input.pin;
        const row = await this.#insert(tx, tenantId, input, pin);
        if (row !== undefined) return row;
        if (input.pin !== 'auto') throw new AppError('PIN_TAKEN');
      }
      throw new AppError('UNAVAILABLE', { detail: 'No free PIN was found; try again.' });
    });
  }

  /** @throws AppError ROOM_NOT_FOUND, PIN_TAKEN, ETAG_MISMATCH, ENCRYPTION_CONFLICT, RELAY_UNAVAILABLE. */
  async update(db: Db, tenantId: TenantId, id: RoomId, change: Change): Promise<RoomRow> {
    this.#checkRelay(change.patch);
    const { patch, expectedRevision } = await fitted(db, tenantId, id, change);
    const pin = patch.pin === 'auto' ? randomPin(pinDigits(await countPins(db))) : patch.pin;
    let row: RoomRow | undefined;
    try {
      row = await db
        .updateTable('rooms')
        .set((e) => ({
          ...columnsOf({ ...patch, pin }),
          revision: e('revision', '+', 1),
          updated_at: this.#now(),
        }))
        .where('id', '=', id)
        .where('tenant_id', '=', tenantId)
        .where('destroyed_at', 'is', null)
        .$if(expectedRevision !== undefined, (q) => q.where('revision', '=', expectedRevision ?? 0))
        .returningAll()
        .executeTakeFirst();
    } catch (error) {
      throw isUniqueViolation(error, 'rooms_pin') ? new AppError('PIN_TAKEN') : error;
    }
    if (row !== undefined) return row;
    throw new AppError((await findRoom(db, id, tenantId)) === undefined ? 'ROOM_NOT_FOUND' : 'ETAG_MISMATCH');
  }

  /** Marks a room destroyed, a tenant's if one is named; its history stays. Answers whether there was one. */
  async destroy(db: Db, id: RoomId, tenantId?: TenantId): Promise<boolean> {
    const result = await db
      .updateTable('rooms')
      .set({ destroyed_at: this.#now() })
      .where('id', '=', id)
      .where('destroyed_at', 'is', null)
      .$if(tenantId !== undefined, (q) => q.where('tenant_id', '=', tenantId ?? ('' as TenantId)))
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  #checkRelay({ iceTransportPolicy }: Pick<RoomPatch, 'iceTransportPolicy'>): void {
    if (iceTransportPolicy === 'relay' && !this.#hasTurn) throw new AppError('RELAY_UNAVAILABLE', { detail: NO_TURN });
  }

  #insert(db: Db, tenantId: TenantId, input: NewRoom, pin: string | null): Promise<RoomRow | undefined> {
    const now = this.#now();
    return db
      .insertInto('rooms')
      .values({
        id: newId('room'),
        tenant_id: tenantId,
        name: input.name,
        access: input.access,
        pin,
        max_participants: input.maxParticipants,
        lobby: input.lobby,
        guest_role: input.guestRole,
        codecs: JSON.stringify(input.codecs),
        resolution_policy: JSON.stringify(input.resolutionPolicy),
        media_path: input.mediaPath,
        speaker: JSON.stringify(input.speaker),
        chat_history: input.chatHistory,
        ice_transport_policy: input.iceTransportPolicy,
        encryption: input.encryption,
        expires_at: input.expiresAt === null ? null : new Date(input.expiresAt),
        empty_timeout_seconds: input.emptyTimeoutSeconds,
        metadata: JSON.stringify(input.metadata),
        host_key_hash: input.hostKeyHash ?? null,
        created_at: now,
        updated_at: now,
        destroyed_at: null,
      })
      .onConflict((conflict) =>
        conflict.column('pin').where('pin', 'is not', null).where('destroyed_at', 'is', null).doNothing(),
      )
      .returningAll()
      .executeTakeFirst();
  }

  #now(): Date {
    return new Date(this.#clock.now());
  }
}

/** The codecs of a room as it is wanted. @throws AppError ENCRYPTION_CONFLICT. */
function codecsUnder(wanted: EncryptionFacts): RoomCodecs {
  const fit = fitEncryption(wanted);
  if (!fit.fits) throw new AppError('ENCRYPTION_CONFLICT', { detail: fit.why });
  return fit.codecs;
}

/** A patch that leaves the room fit for its encryption. What it was judged beside must not change meanwhile. */
async function fitted(db: Db, tenantId: TenantId, id: RoomId, change: Change): Promise<Change> {
  const { encryption, codecs, guestRole, maxParticipants } = change.patch;
  if ([encryption, codecs, guestRole, maxParticipants].every((value) => value === undefined)) return change;
  const row = await findRoom(db, id, tenantId);
  if (row === undefined) throw new AppError('ROOM_NOT_FOUND');
  const fit = codecsUnder({
    encryption: encryption ?? row.encryption,
    codecs: codecs ?? row.codecs,
    guestRole: guestRole ?? row.guest_role,
    maxParticipants: maxParticipants ?? row.max_participants,
  });
  return { patch: { ...change.patch, codecs: fit }, expectedRevision: change.expectedRevision ?? row.revision };
}

/** The columns that a patch changes. */
function columnsOf(
  patch: Omit<RoomPatch, 'pin'> & { readonly pin?: string | null | undefined },
): Updateable<RoomTable> {
  const all: Updateable<RoomTable> = {
    name: patch.name,
    access: patch.access,
    pin: patch.pin,
    max_participants: patch.maxParticipants,
    lobby: patch.lobby,
    guest_role: patch.guestRole,
    codecs: patch.codecs && JSON.stringify(patch.codecs),
    resolution_policy: patch.resolutionPolicy && JSON.stringify(patch.resolutionPolicy),
    media_path: patch.mediaPath,
    speaker: patch.speaker && JSON.stringify(patch.speaker),
    chat_history: patch.chatHistory,
    ice_transport_policy: patch.iceTransportPolicy,
    encryption: patch.encryption,
    expires_at: typeof patch.expiresAt === 'string' ? new Date(patch.expiresAt) : patch.expiresAt,
    empty_timeout_seconds: patch.emptyTimeoutSeconds,
    metadata: patch.metadata && JSON.stringify(patch.metadata),
  } as Updateable<RoomTable>;
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Whether a room has expired. */
export function hasExpired(room: { readonly expires_at: Date | null }, now: number): boolean {
  return room.expires_at !== null && room.expires_at.getTime() <= now;
}
