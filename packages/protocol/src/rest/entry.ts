import { z } from 'zod';
import { RoomId } from '../ids.ts';
import { Pin, Room, RoomFacts, RoomInput } from '../rooms.ts';
import { DisplayName } from '../values.ts';
import { defineRoute } from './define.ts';
import { exampleRoom, RoomParams, TokenAnswer } from './rooms.ts';

/** A secret that lets the maker of an open room come back as its moderator. */
export const HostKey = z.string().min(16).max(64).meta({ id: 'HostKey' });

/** Ways in for people without a service of their own: what the web app calls. */
export const entryRoutes = {
  createOpenRoom: defineRoute({
    operationId: 'createOpenRoom',
    method: 'POST',
    path: '/v1/entry/rooms',
    tag: 'Entry',
    summary: 'Create a room as a guest, where the operator allows it (`web.openRooms`).',
    callers: ['public'],
    rate: 'entry',
    body: RoomInput.pick({ name: true, lobby: true, encryption: true }).strict(),
    status: 201,
    answer: z
      .strictObject({
        room: Room,
        hostKey: HostKey.meta({ description: 'Keep it: it makes you moderator of this room.' }),
      })
      .meta({ id: 'OpenRoom' }),
    errors: ['FORBIDDEN'],
    idempotent: true,
    sample: { body: { name: 'Coffee' } },
  }),
  getRoomFacts: defineRoute({
    operationId: 'getRoomFacts',
    method: 'GET',
    path: '/v1/entry/rooms/{roomId}',
    tag: 'Entry',
    summary: 'What anybody with the link may know before entering.',
    callers: ['public'],
    rate: 'entry',
    params: RoomParams,
    status: 200,
    answer: RoomFacts,
    errors: ['ROOM_NOT_FOUND', 'ROOM_EXPIRED'],
    sample: { params: { roomId: exampleRoom } },
  }),
  enterByLink: defineRoute({
    operationId: 'enterByLink',
    method: 'POST',
    path: '/v1/entry/rooms/{roomId}/tokens',
    tag: 'Entry',
    summary: 'Get a token for a room with access `link`.',
    callers: ['public'],
    rate: 'entry',
    params: RoomParams,
    body: z.strictObject({
      name: DisplayName,
      guestId: z.string().min(8).max(64).optional(),
      hostKey: HostKey.optional(),
    }),
    status: 201,
    answer: TokenAnswer,
    errors: ['ROOM_NOT_FOUND', 'ROOM_EXPIRED', 'ENTRY_REFUSED'],
    sample: { params: { roomId: exampleRoom }, body: { name: '이서연' } },
  }),
  enterByPin: defineRoute({
    operationId: 'enterByPin',
    method: 'POST',
    path: '/v1/entry/pin',
    tag: 'Entry',
    summary: 'Find a room by its PIN. Guesses are limited; every failure reads the same.',
    callers: ['public'],
    rate: 'entry',
    body: z.strictObject({ pin: Pin }),
    status: 200,
    answer: z.strictObject({ roomId: RoomId }),
    errors: ['ENTRY_REFUSED', 'RATE_LIMITED'],
    sample: { body: { pin: '482913' } },
  }),
};
