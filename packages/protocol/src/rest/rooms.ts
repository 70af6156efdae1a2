import { z } from 'zod';
import { RoomId } from '../ids.ts';
import { limits } from '../limits.ts';
import { Capability, Role } from '../permissions.ts';
import { Room, RoomInput, RoomPatch } from '../rooms.ts';
import { DisplayName, Metadata, Timestamp } from '../values.ts';
import { defineRoute } from './define.ts';
import { PageQuery, pageOf } from './pages.ts';

/** Path of one room. */
export const RoomParams = z.strictObject({ roomId: RoomId });

/** A room id for samples. */
export const exampleRoom = 'room_00000000000000000000000000';

/** What a token is wanted for. */
export const TokenInput = z
  .strictObject({
    userId: z.string().min(1).max(128).meta({ description: "Your own id of the user; ends up in the call's history." }),
    name: DisplayName.optional(),
    role: Role.default('participant'),
    allow: z.array(Capability).max(16).optional(),
    deny: z.array(Capability).max(16).optional(),
    metadata: Metadata.optional(),
    ttlSeconds: z.int().min(10).max(limits.tokenTtlMaxSeconds).default(limits.tokenTtlDefaultSeconds),
  })
  .meta({ id: 'TokenInput' });
export type TokenInput = z.infer<typeof TokenInput>;

/** A join token: hand it to one client. */
export const TokenAnswer = z
  .strictObject({
    token: z.string(),
    expiresAt: Timestamp,
    joinUrl: z
      .url()
      .meta({ description: 'Page of the web app that joins with this token (in the fragment, so no log sees it).' }),
  })
  .meta({ id: 'TokenAnswer' });
export type TokenAnswer = z.infer<typeof TokenAnswer>;

/** Rooms and the tokens that open them, by the tenant. */
export const roomRoutes = {
  createRoom: defineRoute({
    operationId: 'createRoom',
    method: 'POST',
    path: '/v1/rooms',
    tag: 'Rooms',
    summary: 'Create a room.',
    callers: ['tenant'],
    rate: 'write',
    body: RoomInput,
    status: 201,
    answer: Room,
    errors: ['PIN_TAKEN', 'ROOM_LIMIT_REACHED', 'ENCRYPTION_CONFLICT', 'RELAY_UNAVAILABLE'],
    idempotent: true,
    etag: 'gives',
    sample: { body: { name: 'Consulting', maxParticipants: 4 } },
  }),
  listRooms: defineRoute({
    operationId: 'listRooms',
    method: 'GET',
    path: '/v1/rooms',
    tag: 'Rooms',
    summary: 'List rooms, newest first.',
    callers: ['tenant'],
    rate: 'read',
    query: PageQuery,
    status: 200,
    answer: pageOf(Room).meta({ id: 'RoomPage' }),
    errors: ['CURSOR_INVALID'],
  }),
  getRoom: defineRoute({
    operationId: 'getRoom',
    method: 'GET',
    path: '/v1/rooms/{roomId}',
    tag: 'Rooms',
    summary: 'Read a room and whether a call is going on in it.',
    callers: ['tenant'],
    rate: 'read',
    params: RoomParams,
    status: 200,
    answer: Room,
    errors: ['ROOM_NOT_FOUND'],
    etag: 'gives',
    sample: { params: { roomId: exampleRoom } },
  }),
  updateRoom: defineRoute({
    operationId: 'updateRoom',
    method: 'PATCH',
    path: '/v1/rooms/{roomId}',
    tag: 'Rooms',
    summary: 'Change a room; a call going on in it follows at once, except for codecs and encryption.',
    callers: ['tenant'],
    rate: 'write',
    params: RoomParams,
    body: RoomPatch,
    status: 200,
    answer: Room,
    errors: ['ROOM_NOT_FOUND', 'PIN_TAKEN', 'ETAG_MISMATCH', 'ENCRYPTION_CONFLICT', 'RELAY_UNAVAILABLE'],
    etag: 'checks',
    sample: { params: { roomId: exampleRoom }, body: { lobby: true } },
  }),
  destroyRoom: defineRoute({
    operationId: 'destroyRoom',
    method: 'DELETE',
    path: '/v1/rooms/{roomId}',
    tag: 'Rooms',
    summary: 'Destroy a room. Everyone in it is told `room-destroyed`; its history stays.',
    callers: ['tenant'],
    rate: 'write',
    params: RoomParams,
    status: 204,
    answer: null,
    errors: ['ROOM_NOT_FOUND'],
    sample: { params: { roomId: exampleRoom } },
  }),
  createToken: defineRoute({
    operationId: 'createToken',
    method: 'POST',
    path: '/v1/rooms/{roomId}/tokens',
    tag: 'Rooms',
    summary: 'Make a join token for one client: single use, expiring.',
    callers: ['tenant'],
    rate: 'token',
    params: RoomParams,
    body: TokenInput,
    status: 201,
    answer: TokenAnswer,
    errors: ['ROOM_NOT_FOUND', 'ROOM_EXPIRED'],
    idempotent: true,
    sample: { params: { roomId: exampleRoom }, body: { userId: 'user-17', name: '김민수', role: 'moderator' } },
  }),
};
