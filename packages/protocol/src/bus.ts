import { z } from 'zod';
import { socketCloseCodes } from './constants.ts';
import { PublicKey } from './encryption.ts';
import { SignalError } from './errors.ts';
import { CallId, MessageId, NodeId, ParticipantId, RoomId, SocketId, TenantId } from './ids.ts';
import { Role } from './permissions.ts';
import { LiveParticipant } from './rest/calls.ts';
import { Room } from './rooms.ts';
import { ServerMessage } from './signal/envelope.ts';
import { JoinClaims } from './tokens.ts';
import { CloseReason, chatText, DisplayName, Timestamp, TrackSource } from './values.ts';

/**
 * What edges and room owners tell each other. Edges hold sockets and know nothing of calls; owners hold calls and know
 * sockets only by id. `epoch` fences: it grows with each owner of a room, and what a former owner says late is refused.
 */

/** Subject on which the owner of rooms listens, one per node. */
export const ownerSubject = (node: NodeId): string => `owner.${node}`;

/** Subject on which an edge listens, one per node. */
export const edgeSubject = (node: NodeId): string => `edge.${node}`;

/** Where a socket is. */
export const SocketRef = z.strictObject({ edge: NodeId, socketId: SocketId, requestId: z.int().positive() });
export type SocketRef = z.infer<typeof SocketRef>;

/** A room with its settings and its tenant, as the live side needs it. */
export const RoomSettings = Room.omit({ live: true }).extend({ tenantId: TenantId });
export type RoomSettings = z.infer<typeof RoomSettings>;

/** A message of a participant's stream: an event or an answer with its sequence number. */
export const StreamMessage = z.union([
  ServerMessage.options[0].extend({ seq: z.int().positive() }),
  ServerMessage.options[1],
]);
export type StreamMessage = z.infer<typeof StreamMessage>;

/**
 * A message as clients get it, written once by the owner from its own types and passed on unread: reading and writing
 * a snapshot of a thousand people again for each newcomer would cost more than making it.
 */
const Text = z.string().meta({ description: 'A server message as JSON, passed on as it is.' });

const CloseCode = z.enum(Object.keys(socketCloseCodes) as [keyof typeof socketCloseCodes]);
const from = { roomId: RoomId, epoch: z.int().positive() };

/** What an owner tells an edge. One message per edge, however many participants it is for. */
export const EdgeMessage = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('bind'),
      ...from,
      owner: NodeId,
      participantId: ParticipantId,
      socket: SocketRef,
      active: z.boolean().meta({ description: 'Counts among `all`; false in the lobby.' }),
      answer: Text,
      replay: z.array(z.strictObject({ seq: z.int().positive(), text: Text })),
    })
    .meta({ description: 'The socket now is the participant’s: answer it and send what it missed.' }),
  z.strictObject({ type: z.literal('activate'), ...from, participantId: ParticipantId }),
  z.strictObject({
    type: z.literal('deliver'),
    ...from,
    to: z.union([
      z.strictObject({ all: z.literal(true), except: z.array(ParticipantId) }),
      z.strictObject({ some: z.array(ParticipantId).min(1) }),
    ]),
    seq: z.int().positive(),
    text: Text,
  }),
  z.strictObject({
    type: z.literal('close'),
    ...from,
    participantId: ParticipantId,
    socketId: SocketId,
    code: CloseCode,
  }),
]);
export type EdgeMessage = z.infer<typeof EdgeMessage>;

/** What an edge tells an owner without waiting for an answer. */
export const OwnerNotice = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('request'),
    ...from,
    edge: NodeId,
    participantId: ParticipantId,
    socketId: SocketId,
    id: z.int().positive(),
    method: z.string().max(64),
    data: z.unknown(),
    refused: SignalError.nullable().meta({
      description: 'The edge found the request invalid; the owner answers so within the stream.',
    }),
  }),
  z.strictObject({ type: z.literal('socketLost'), ...from, participantId: ParticipantId, socketId: SocketId }),
  z.strictObject({ type: z.literal('edgeAlive'), edge: NodeId }).meta({
    description:
      'Every 2 s to each owner that the edge has sockets of. An owner that hears nothing for 6 s takes it for gone.',
  }),
]);
export type OwnerNotice = z.infer<typeof OwnerNotice>;

const nothing = z.strictObject({});
const room = { roomId: RoomId };
const member = { roomId: RoomId, participantId: ParticipantId };

/** What is asked of an owner: by edges to let somebody in, by REST to look into or change a call. */
export const ownerCommands = {
  join: {
    request: z.strictObject({
      ...room,
      socket: SocketRef,
      tenantId: TenantId,
      claims: JoinClaims,
      name: DisplayName.nullable(),
      publicKey: PublicKey.nullable(),
    }),
    response: nothing,
  },
  resume: {
    request: z.strictObject({
      ...member,
      socket: SocketRef,
      resumeKey: z.string().max(128),
      lastSeq: z.int().nonnegative(),
    }),
    response: nothing,
  },
  summaries: {
    request: z.strictObject({ roomIds: z.array(RoomId) }),
    response: z.strictObject({
      items: z.array(
        z.strictObject({ ...room, callId: CallId, startedAt: Timestamp, participants: z.int().nonnegative() }),
      ),
    }),
  },
  participants: {
    request: z.strictObject(room),
    response: z.strictObject({ items: z.array(LiveParticipant) }),
  },
  updateParticipant: {
    request: z.strictObject({
      ...member,
      role: Role.optional(),
      name: DisplayName.optional(),
      admitted: z.literal(true).optional(),
    }),
    response: LiveParticipant,
  },
  mute: { request: z.strictObject({ ...member, source: TrackSource }), response: nothing },
  remove: { request: z.strictObject(member), response: nothing },
  sendMessage: {
    request: z.strictObject({
      ...room,
      text: chatText,
      from: DisplayName,
      to: ParticipantId.nullable(),
    }),
    response: z.strictObject({ messageId: MessageId, at: Timestamp }),
  },
  end: { request: z.strictObject({ ...room, reason: CloseReason }), response: nothing },
  roomChanged: { request: z.strictObject({ ...room, settings: RoomSettings }), response: nothing },
} as const;

/** Name of something asked of an owner. */
export type OwnerCommand = keyof typeof ownerCommands;
export type OwnerRequest<Name extends OwnerCommand> = z.output<(typeof ownerCommands)[Name]['request']>;
export type OwnerResponse<Name extends OwnerCommand> = z.output<(typeof ownerCommands)[Name]['response']>;

/** Envelope of an owner command on the bus. */
export const OwnerCall = z.strictObject({
  command: z.enum(Object.keys(ownerCommands) as [OwnerCommand]),
  request: z.unknown(),
});
export type OwnerCall = z.infer<typeof OwnerCall>;
