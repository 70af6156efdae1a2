import { z } from 'zod';
import { AudioSafePeriod } from '../audio-safe.ts';
import { Participant, Track } from '../call.ts';
import { CallId, MessageId, ParticipantId, RoomId } from '../ids.ts';
import { Role } from '../permissions.ts';
import { CloseReason, chatText, DisplayName, RoomName, Timestamp, TrackSource } from '../values.ts';
import { defineRoute } from './define.ts';
import { PageQuery, pageOf } from './pages.ts';
import { exampleRoom, RoomParams } from './rooms.ts';

/** A participant with its tracks, as the tenant sees it while the call goes on. */
export const LiveParticipant = Participant.extend({
  userId: z.string(),
  speaking: z.boolean().meta({ description: 'The one who speaks now; at most one does.' }),
  tracks: z.array(Track),
}).meta({ id: 'LiveParticipant' });
export type LiveParticipant = z.infer<typeof LiveParticipant>;

/** One person's part in a past or present call. */
export const CallParticipation = z
  .strictObject({
    participantId: ParticipantId,
    userId: z.string(),
    name: DisplayName,
    role: Role,
    joinedAt: Timestamp,
    leftAt: Timestamp.nullable(),
    durationSeconds: z.int().nonnegative(),
    reason: CloseReason.nullable(),
    audioSafe: z.array(AudioSafePeriod).nullable().meta({
      description: 'How long and how often pictures gave way to sound; null: not known before they left.',
    }),
  })
  .meta({ id: 'CallParticipation' });
export type CallParticipation = z.infer<typeof CallParticipation>;

/** One gathering in a room. */
export const Call = z
  .strictObject({
    id: CallId,
    roomId: RoomId,
    roomName: RoomName,
    startedAt: Timestamp,
    endedAt: Timestamp.nullable(),
    durationSeconds: z.int().nonnegative(),
    reason: CloseReason.nullable().meta({ description: 'Why it ended.' }),
    peakParticipants: z.int().nonnegative(),
    totalParticipants: z.int().nonnegative(),
  })
  .meta({ id: 'Call' });
export type Call = z.infer<typeof Call>;

const ParticipantParams = z.strictObject({ roomId: RoomId, participantId: ParticipantId });
const exampleParticipant = { roomId: exampleRoom, participantId: 'par_00000000000000000000000000' };
const live = ['ROOM_NOT_FOUND', 'ROOM_NOT_LIVE'] as const;
const liveOne = [...live, 'PARTICIPANT_NOT_FOUND'] as const;

/** The people in a running call, and what the tenant may do with them. */
export const participantRoutes = {
  listParticipants: defineRoute({
    operationId: 'listParticipants',
    method: 'GET',
    path: '/v1/rooms/{roomId}/participants',
    tag: 'Live',
    summary: 'List everyone in the call, observers and people in the lobby included.',
    callers: ['tenant'],
    rate: 'read',
    params: RoomParams,
    status: 200,
    answer: z.strictObject({ items: z.array(LiveParticipant) }).meta({ id: 'LiveParticipantList' }),
    errors: live,
    sample: { params: { roomId: exampleRoom } },
  }),
  updateParticipant: defineRoute({
    operationId: 'updateParticipant',
    method: 'PATCH',
    path: '/v1/rooms/{roomId}/participants/{participantId}',
    tag: 'Live',
    summary: 'Change the role or name of a participant, or admit one from the lobby.',
    callers: ['tenant'],
    rate: 'write',
    params: ParticipantParams,
    body: z.strictObject({ role: Role.optional(), name: DisplayName.optional(), admitted: z.literal(true).optional() }),
    status: 200,
    answer: LiveParticipant,
    errors: [...liveOne, 'ENCRYPTION_CONFLICT'],
    sample: { params: exampleParticipant, body: { role: 'presenter' } },
  }),
  muteParticipant: defineRoute({
    operationId: 'muteParticipant',
    method: 'POST',
    path: '/v1/rooms/{roomId}/participants/{participantId}/mute',
    tag: 'Live',
    summary: 'Mute what a participant publishes. They may unmute themselves.',
    callers: ['tenant'],
    rate: 'write',
    params: ParticipantParams,
    body: z.strictObject({ source: TrackSource }),
    status: 204,
    answer: null,
    errors: [...liveOne, 'TRACK_NOT_FOUND'],
    sample: { params: exampleParticipant, body: { source: 'microphone' } },
  }),
  removeParticipant: defineRoute({
    operationId: 'removeParticipant',
    method: 'DELETE',
    path: '/v1/rooms/{roomId}/participants/{participantId}',
    tag: 'Live',
    summary: 'Remove a participant from the call. They are told `removed`.',
    callers: ['tenant'],
    rate: 'write',
    params: ParticipantParams,
    status: 204,
    answer: null,
    errors: liveOne,
    sample: { params: exampleParticipant },
  }),
  sendMessage: defineRoute({
    operationId: 'sendMessage',
    method: 'POST',
    path: '/v1/rooms/{roomId}/messages',
    tag: 'Live',
    summary: 'Send a chat message from your service to everyone or to one participant.',
    callers: ['tenant'],
    rate: 'write',
    params: RoomParams,
    body: z.strictObject({
      text: chatText,
      from: DisplayName.default('Service').meta({ description: 'Name shown as the sender.' }),
      to: ParticipantId.optional(),
    }),
    status: 201,
    answer: z.strictObject({ messageId: MessageId, at: Timestamp }),
    errors: liveOne,
    idempotent: true,
    sample: { params: { roomId: exampleRoom }, body: { text: 'We close in five minutes.' } },
  }),
  endCall: defineRoute({
    operationId: 'endCall',
    method: 'POST',
    path: '/v1/rooms/{roomId}/end',
    tag: 'Live',
    summary: 'End the call for everyone; the room stays.',
    callers: ['tenant'],
    rate: 'write',
    params: RoomParams,
    status: 204,
    answer: null,
    errors: live,
    sample: { params: { roomId: exampleRoom } },
  }),
};

/** History: who, when, how long. */
export const callRoutes = {
  listCalls: defineRoute({
    operationId: 'listCalls',
    method: 'GET',
    path: '/v1/calls',
    tag: 'Calls',
    summary: 'List calls, newest first.',
    callers: ['tenant'],
    rate: 'read',
    query: PageQuery.extend({ roomId: RoomId.optional(), userId: z.string().min(1).max(128).optional() }),
    status: 200,
    answer: pageOf(Call).meta({ id: 'CallPage' }),
    errors: ['CURSOR_INVALID'],
  }),
  getCall: defineRoute({
    operationId: 'getCall',
    method: 'GET',
    path: '/v1/calls/{callId}',
    tag: 'Calls',
    summary: 'Read a call with everyone who took part.',
    callers: ['tenant'],
    rate: 'read',
    params: z.strictObject({ callId: CallId }),
    status: 200,
    answer: Call.extend({ participants: z.array(CallParticipation) }).meta({ id: 'CallWithParticipants' }),
    errors: ['CALL_NOT_FOUND'],
    sample: { params: { callId: 'call_00000000000000000000000000' } },
  }),
};
