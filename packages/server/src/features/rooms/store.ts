import type { PageQuery, Room, RoomId, TenantId } from '@madang/protocol';
import type { Selectable } from 'kysely';
import type { Db } from '../../database/database.ts';
import type { RoomTable } from '../../database/schema.ts';
import { acrossTenants } from '../../database/tenancy.ts';
import { pageFrom, positionOf } from '../../http/pages.ts';
import type { RoomRecord } from '../live/public.ts';

/** A row of the table of rooms. */
export type RoomRow = Selectable<RoomTable>;

/** Shapes a row as the live side needs it. */
export function recordOf(row: RoomRow, publicUrl: string): RoomRecord {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    name: row.name,
    access: row.access,
    pin: row.pin,
    maxParticipants: row.max_participants,
    lobby: row.lobby,
    guestRole: row.guest_role,
    codecs: row.codecs,
    resolutionPolicy: row.resolution_policy,
    mediaPath: row.media_path,
    speaker: row.speaker,
    chatHistory: row.chat_history,
    iceTransportPolicy: row.ice_transport_policy,
    encryption: row.encryption,
    expiresAt: row.expires_at?.toISOString() ?? null,
    emptyTimeoutSeconds: row.empty_timeout_seconds,
    metadata: row.metadata,
    joinUrl: `${publicUrl}/r/${row.id}`,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Shapes a room as REST answers it. */
export function roomOf(row: RoomRow, publicUrl: string, live: Room['live']): Room {
  const { tenantId: _, ...room } = recordOf(row, publicUrl);
  return { ...room, live };
}

/** A tenant's room that was not destroyed. */
export function findRoom(db: Db, id: RoomId, tenantId: TenantId): Promise<RoomRow | undefined> {
  return db
    .selectFrom('rooms')
    .selectAll()
    .where('id', '=', id)
    .where('tenant_id', '=', tenantId)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst();
}

/** A room that was not destroyed, whosever it is: for who holds its id, which nobody can guess, or a token to it. */
export function findAnyRoom(db: Db, id: RoomId): Promise<RoomRow | undefined> {
  return acrossTenants(db)
    .selectFrom('rooms')
    .selectAll()
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst();
}

/** Such a room with what its tenant wants of Audio Safe. */
export function findRoomToOpen(db: Db, id: RoomId) {
  return acrossTenants(db)
    .selectFrom('rooms')
    .innerJoin('tenants', 'tenants.id', 'rooms.tenant_id')
    .selectAll('rooms')
    .select('tenants.audio_safe')
    .where('rooms.id', '=', id)
    .where('rooms.destroyed_at', 'is', null)
    .executeTakeFirst();
}

/** A page of a tenant's rooms, newest first. */
export async function listRooms(db: Db, tenantId: TenantId, query: PageQuery): Promise<RoomRow[]> {
  const before = await positionOf(db, 'rooms', query.cursor, tenantId);
  return db
    .selectFrom('rooms')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('destroyed_at', 'is', null)
    .$if(before !== undefined, (q) => q.where('seq', '<', before ?? ''))
    .orderBy('seq', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** Shapes a page of rows. */
export function roomPage(rows: readonly RoomRow[], query: PageQuery, itemOf: (row: RoomRow) => Room) {
  return pageFrom(rows, query, itemOf);
}

/** How many rooms there are, counted no further than `most`. */
export async function countRooms(db: Db, tenantId: TenantId, most: number): Promise<number> {
  const row = await db
    .selectFrom((rooms) =>
      rooms
        .selectFrom('rooms')
        .select('id')
        .where('tenant_id', '=', tenantId)
        .where('destroyed_at', 'is', null)
        .limit(most)
        .as('counted'),
    )
    .select((e) => e.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many rooms can be found by a PIN. */
export async function countPins(db: Db): Promise<number> {
  const row = await acrossTenants(db)
    .selectFrom('rooms')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('pin', 'is not', null)
    .where('destroyed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The room with this PIN, if it was not destroyed. */
export function findRoomByPin(db: Db, pin: string): Promise<RoomRow | undefined> {
  return acrossTenants(db)
    .selectFrom('rooms')
    .selectAll()
    .where('pin', '=', pin)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst();
}
