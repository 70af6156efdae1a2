import { z } from 'zod';
import { AudioSafeSides, SendGrade } from '../audio-safe.ts';
import {
  CallSnapshot,
  ChatMessage,
  MediaSetup,
  Participant,
  PublishLimits,
  Quality,
  RoomView,
  Track,
} from '../call.ts';
import { SctpStreamId } from '../data.ts';
import { KeyMessage } from '../encryption.ts';
import { DataChannelId, ParticipantId, SubscriptionId, TrackId } from '../ids.ts';
import { PathView, PeerMessage } from '../peer.ts';
import { RtpParameters } from '../rtp.ts';
import { CloseReason, DisplayName, TrackKind, TrackSource } from '../values.ts';
import { defineEvent } from './define.ts';

/** Every event of the signalling protocol by name. */
export const events = {
  'session.admitted': defineEvent({
    event: 'session.admitted',
    summary: 'A moderator let you in from the lobby.',
    data: z.strictObject({ snapshot: CallSnapshot }),
  }),
  'session.closed': defineEvent({
    event: 'session.closed',
    summary: 'Your part in the call has ended; the socket closes after this.',
    data: z.strictObject({ reason: CloseReason, canRejoin: z.boolean() }),
  }),
  'media.reset': defineEvent({
    event: 'media.reset',
    summary: 'The media of the room was rebuilt: open new transports and publish again with the old track ids.',
    data: z.strictObject({ media: MediaSetup }),
  }),
  'media.path': defineEvent({
    event: 'media.path',
    summary: 'How your media travels from now on: through the server, or directly between two people.',
    data: z.strictObject({ path: PathView }),
  }),
  'peer.message': defineEvent({
    event: 'peer.message',
    summary: 'The other end of the direct path says something.',
    data: z.strictObject({ epoch: z.int().nonnegative(), from: ParticipantId, message: PeerMessage }),
  }),
  'key.message': defineEvent({
    event: 'key.message',
    summary: 'Another participant says something about media keys.',
    data: z.strictObject({ from: ParticipantId, message: KeyMessage }),
  }),
  'room.updated': defineEvent({
    event: 'room.updated',
    summary: 'The room was changed.',
    data: z.strictObject({ room: RoomView }),
  }),
  'participant.joined': defineEvent({
    event: 'participant.joined',
    summary: 'Somebody entered the call.',
    data: z.strictObject({ participant: Participant }),
  }),
  'participant.updated': defineEvent({
    event: 'participant.updated',
    summary: 'A participant changed: name, role, hand, or lost and found its connection. Also about yourself.',
    data: z.strictObject({ participant: Participant }),
  }),
  'participant.left': defineEvent({
    event: 'participant.left',
    summary: 'Somebody left the call; their tracks are gone with them.',
    data: z.strictObject({ participantId: ParticipantId, reason: CloseReason }),
  }),
  'lobby.waiting': defineEvent({
    event: 'lobby.waiting',
    summary: 'Somebody waits in the lobby (to moderators).',
    data: z.strictObject({ participantId: ParticipantId, name: DisplayName }),
  }),
  'lobby.left': defineEvent({
    event: 'lobby.left',
    summary: 'Somebody no longer waits in the lobby (to moderators).',
    data: z.strictObject({ participantId: ParticipantId }),
  }),
  'track.published': defineEvent({
    event: 'track.published',
    summary: 'A track appeared.',
    data: z.strictObject({ track: Track }),
  }),
  'track.updated': defineEvent({
    event: 'track.updated',
    summary: 'A track was muted or unmuted. `by`: who did it, if not its publisher.',
    data: z.strictObject({ track: Track, by: ParticipantId.nullable() }),
  }),
  'track.unpublished': defineEvent({
    event: 'track.unpublished',
    summary: 'A track is gone.',
    data: z.strictObject({ trackId: TrackId, participantId: ParticipantId, reason: CloseReason }),
  }),
  'subscription.added': defineEvent({
    event: 'subscription.added',
    summary: 'You can receive a track: consume it, then send `subscription.start`.',
    data: z.strictObject({
      subscriptionId: SubscriptionId,
      trackId: TrackId,
      participantId: ParticipantId,
      source: TrackSource,
      kind: TrackKind,
      generation: z.int().positive(),
      rtpParameters: RtpParameters,
    }),
  }),
  'subscription.updated': defineEvent({
    event: 'subscription.updated',
    summary: 'What you receive of a track changed.',
    data: z.strictObject({
      subscriptionId: SubscriptionId,
      flowing: z.boolean().meta({ description: 'false: nothing is sent at the moment.' }),
      spatialLayer: z.int().min(0).nullable(),
      temporalLayer: z.int().min(0).nullable(),
    }),
  }),
  'subscription.removed': defineEvent({
    event: 'subscription.removed',
    summary: 'You no longer receive a track.',
    data: z.strictObject({ subscriptionId: SubscriptionId, trackId: TrackId, reason: CloseReason }),
  }),
  'data.opened': defineEvent({
    event: 'data.opened',
    summary: 'Your data channel reaches everyone it is for who is there: send.',
    data: z.strictObject({ channelId: DataChannelId }),
  }),
  'data.added': defineEvent({
    event: 'data.added',
    summary:
      'A data channel of somebody reaches you: open its stream on the receiving transport, then send `data.start`.',
    data: z.strictObject({
      channelId: DataChannelId,
      participantId: ParticipantId,
      direct: z.boolean().meta({ description: 'true: to you alone.' }),
      reliable: z.boolean().meta({ description: 'true: in order and complete.' }),
      generation: z.int().positive(),
      streamId: SctpStreamId,
    }),
  }),
  'data.removed': defineEvent({
    event: 'data.removed',
    summary:
      'A data channel, somebody’s or your own, is gone. Of those who left none is told: `participant.left` says it.',
    data: z.strictObject({ channelId: DataChannelId, reason: CloseReason }),
  }),
  'speaker.changed': defineEvent({
    event: 'speaker.changed',
    summary: 'Somebody else speaks, by the room’s `speaker` policy; null: nobody.',
    data: z.strictObject({ participantId: ParticipantId.nullable() }),
  }),
  'quality.changed': defineEvent({
    event: 'quality.changed',
    summary: "The quality of some participants' connections changed, or how far their pictures give way to sound.",
    data: z.strictObject({
      items: z.array(
        z.strictObject({ participantId: ParticipantId, quality: Quality, audioSafeSides: AudioSafeSides.nullable() }),
      ),
    }),
  }),
  'send.judged': defineEvent({
    event: 'send.judged',
    summary:
      'How much of what you send reaches the server, told when it changes. RTCP reports about sound name the loss of its worst receiver (for FEC), so they do not tell.',
    data: z.strictObject({ grade: SendGrade }),
  }),
  'track.unsupported': defineEvent({
    event: 'track.unsupported',
    summary: 'Somebody cannot decode your track: publish it in another codec, if there is one.',
    data: z.strictObject({ trackId: TrackId }),
  }),
  'publish.limits': defineEvent({
    event: 'publish.limits',
    summary: 'The most your camera should send now; follows the number of participants.',
    data: z.strictObject({ camera: PublishLimits }),
  }),
  'chat.received': defineEvent({
    event: 'chat.received',
    summary: 'A chat message to everyone or to you; your own come back too.',
    data: z.strictObject({ message: ChatMessage }),
  }),
} as const;

/** Name of an event. */
export type EventName = keyof typeof events;

/** What an event carries. */
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]['data']>;

/** An event with its data, as a union to switch over. */
export type AnyEvent = { [Name in EventName]: { readonly event: Name; readonly data: EventData<Name> } }[EventName];
