import { z } from 'zod';
import { SignalError } from '../errors.ts';
import { Timestamp } from '../values.ts';

/** Address of the signalling socket, and its WebSocket sub-protocol (RFC 6455 §1.9). */
export const SIGNAL_PATH = '/v1/signal';
export const SIGNAL_SUBPROTOCOL = 'madang.v1';

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

/** WebSocket close codes of the protocol (4000–4999 are free for applications, RFC 6455 §7.4.2). */
export const socketCloseCodes = {
  /** The participant's part has ended; `session.closed` said why. Do not resume. */
  ended: 4000,
  /** The message was not understood. Do not resume with the same bytes. */
  protocolViolation: 4001,
  /** No sign of life, or nothing joined in time. Resume. */
  timeout: 4002,
  /** The client reads too slowly. Resume. */
  tooSlow: 4003,
  /** Messages come too fast or are too large. Wait, then resume. */
  flooding: 4004,
  /** The participant resumed on another socket. Do not resume. */
  replaced: 4005,
  /** The node is shutting down. Resume at once, elsewhere. */
  draining: 4006,
} as const;
