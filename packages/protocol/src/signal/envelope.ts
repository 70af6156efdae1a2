import { z } from 'zod';
import { SignalError } from '../errors.ts';
import { Timestamp } from '../values.ts';

/**
 * What clients send.
 *
 * `request.id` grows by one from 1 within the life of a participant, over all its sockets. The server handles each id
 * once: after a resume the client sends the unanswered ones again and nothing happens twice.
 */
export const ClientMessage = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('request'),
      id: z.int().positive(),
      method: z.string().max(64),
      data: z.unknown(),
    }),
    z.strictObject({
      type: z.literal('ack'),
      seq: z.int().nonnegative().meta({ description: 'Last sequence number handled.' }),
    }),
    z.strictObject({ type: z.literal('ping') }),
    z.strictObject({ type: z.literal('pong') }),
  ])
  .meta({ id: 'ClientMessage' });
export type ClientMessage = z.infer<typeof ClientMessage>;

/**
 * What the server sends.
 *
 * `seq` orders everything a participant is told, answers included. It grows, but not by one: it numbers the room's
 * messages, and each participant sees those meant for it. After a resume everything above the last one seen follows,
 * in order. Answers to `session.join` and `session.resume` and errors before joining carry `seq` null.
 */
export const ServerMessage = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('response'),
      id: z.int().positive(),
      seq: z.int().positive().nullable(),
      result: z.discriminatedUnion('ok', [
        z.strictObject({ ok: z.literal(true), data: z.unknown() }),
        z.strictObject({ ok: z.literal(false), error: SignalError }),
      ]),
    }),
    z.strictObject({
      type: z.literal('event'),
      seq: z.int().positive(),
      event: z.string(),
      at: Timestamp,
      data: z.unknown(),
    }),
    z.strictObject({ type: z.literal('error'), error: SignalError }).meta({
      description: 'Something sent cannot be answered by id (not JSON, too fast); the socket may close after it.',
    }),
    z.strictObject({ type: z.literal('ping') }),
    z.strictObject({ type: z.literal('pong') }),
  ])
  .meta({ id: 'ServerMessage' });
export type ServerMessage = z.infer<typeof ServerMessage>;
