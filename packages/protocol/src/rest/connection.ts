import { z } from 'zod';
import { RoomId } from '../ids.ts';
import { IceServer } from '../rtp.ts';
import { Timestamp } from '../values.ts';
import { defineRoute } from './define.ts';

/** What a page needs to try everything that a call needs. */
export const connectionRoutes = {
  openConnectionTest: defineRoute({
    operationId: 'openConnectionTest',
    method: 'POST',
    path: '/v1/connection-test',
    tag: 'Connection test',
    summary:
      'Get what a page needs to test its connection: TURN servers and two tokens for a room that lasts two minutes.',
    callers: ['public'],
    rate: 'connectionTest',
    crossOrigin: true,
    body: z.strictObject({}).default({}),
    status: 201,
    answer: z
      .strictObject({
        roomId: RoomId,
        tokens: z.tuple([z.string(), z.string()]).meta({ description: 'One to send with, one to receive with.' }),
        iceServers: z.array(IceServer),
        expiresAt: Timestamp.meta({ description: 'End of the room, the tokens and the credentials.' }),
      })
      .meta({ id: 'ConnectionTest' }),
    errors: ['ENTRY_REFUSED'],
    sample: { body: {} },
  }),
};
