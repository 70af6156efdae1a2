import { z } from 'zod';
import { AudioSafeSides } from '../audio-safe.ts';
import { CallSnapshot } from '../call.ts';
import { SctpStreamId } from '../data.ts';
import { KeyMessage, PublicKey } from '../encryption.ts';
import { DataChannelId, MessageId, ParticipantId, SubscriptionId, TrackId } from '../ids.ts';
import { limits } from '../limits.ts';
import { PeerMessage } from '../peer.ts';
import { Role } from '../permissions.ts';
import { DtlsParameters, IceParameters, IceServer, RtpCapabilities, RtpParameters } from '../rtp.ts';
import { AudioLevel, chatText, DisplayName, Timestamp, TrackSource } from '../values.ts';
import { defineSignal } from './define.ts';

const nothing = z.strictObject({});

/** Names the client software, for support. */
export const ClientInfo = z
  .strictObject({ sdk: z.string().max(64), browser: z.string().max(128).optional(), os: z.string().max(64).optional() })
  .meta({ id: 'ClientInfo' });

const heartbeat = z.strictObject({ intervalMs: z.int().positive(), timeoutMs: z.int().positive() });
const resumable = {
  participantId: ParticipantId,
  resumeKey: z.string().meta({ description: 'Secret; resumes this participant on another socket.' }),
  resumeWindowMs: z.int().positive(),
  heartbeat,
  seq: z.int().nonnegative().meta({ description: 'Sequence number that the snapshot includes.' }),
};

/** Answer to `session.join`. */
export const JoinAnswer = z
  .discriminatedUnion('status', [
    z.strictObject({ status: z.literal('joined'), ...resumable, snapshot: CallSnapshot }),
    z.strictObject({ status: z.literal('waiting'), ...resumable }),
  ])
  .meta({ id: 'JoinAnswer' });
export type JoinAnswer = z.infer<typeof JoinAnswer>;

/** Answer to `session.resume`. */
export const ResumeAnswer = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('resumed'),
      lastRequestId: z.int().nonnegative().meta({ description: 'Send again every request with a greater id.' }),
    }),
    z.strictObject({
      status: z.literal('reset'),
      lastRequestId: z.int().nonnegative(),
      seq: z.int().nonnegative(),
      snapshot: CallSnapshot.nullable().meta({
        description: 'Too much was missed: start from this. null: still in the lobby.',
      }),
    }),
  ])
  .meta({ id: 'ResumeAnswer' });
export type ResumeAnswer = z.infer<typeof ResumeAnswer>;

/** Every request of the signalling protocol by method. */
export const signals = {
  'session.join': defineSignal({
    method: 'session.join',
    summary: 'Enter the room the token is for. The first message of a new participant.',
    phase: 'connected',
    permission: null,
    request: z.strictObject({
      token: z.string().min(1).max(8192),
      name: DisplayName.optional(),
      client: ClientInfo.optional(),
      publicKey: PublicKey.optional().meta({
        description: 'Says that this client encrypts from end to end; needed where the room demands it.',
      }),
    }),
    response: JoinAnswer,
    errors: [
      'TOKEN_INVALID',
      'TOKEN_EXPIRED',
      'TOKEN_NOT_YET_VALID',
      'TOKEN_USED',
      'ROOM_NOT_FOUND',
      'ROOM_EXPIRED',
      'ROOM_FULL',
      'ALREADY_JOINED',
      'TENANT_SUSPENDED',
      'MEDIA_UNAVAILABLE',
      'CODEC_UNAVAILABLE',
      'RELAY_UNAVAILABLE',
      'ENCRYPTION_REQUIRED',
      'ENCRYPTION_CONFLICT',
      'NODE_DRAINING',
    ],
    sample: { token: 'eyJ…', name: '김민수' },
  }),
  'session.resume': defineSignal({
    method: 'session.resume',
    summary: 'Go on with a participant on a new socket; missed messages follow in order.',
    phase: 'connected',
    permission: null,
    request: z.strictObject({
      participantId: ParticipantId,
      resumeKey: z.string().min(16).max(128),
      lastSeq: z
        .int()
        .nonnegative()
        .meta({
          description:
            'Last sequence number handled. A reloaded page, which has lost everything, sends 9007199254740991 (2^53 − 1): ' +
            'it gets a snapshot without its former tracks, and `media.reset` with connections of its own follows.',
        }),
    }),
    response: ResumeAnswer,
    errors: ['RESUME_REFUSED', 'ALREADY_JOINED', 'NODE_DRAINING'],
  }),
  'session.leave': defineSignal({
    method: 'session.leave',
    summary: 'Leave the call for good.',
    phase: 'waiting',
    permission: null,
    request: nothing,
    response: nothing,
    errors: [],
  }),
  'media.setup': defineSignal({
    method: 'media.setup',
    summary: 'Say what the client can receive; subscriptions to all present and future tracks follow as events.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({
      generation: z.int().positive(),
      rtpCapabilities: RtpCapabilities,
      autoSubscribe: z.boolean().default(true).meta({ description: 'false: only what `subscription.set` asks for.' }),
      direct: z
        .boolean()
        .default(false)
        .meta({ description: 'true: this client can take a direct path (`media.path`).' }),
      data: z
        .boolean()
        .default(false)
        .meta({ description: 'true: this client takes data channels; `data.added` tells of each that reaches it.' }),
    }),
    response: nothing,
    errors: ['MEDIA_NOT_READY', 'MEDIA_UNAVAILABLE'],
  }),
  'media.connect': defineSignal({
    method: 'media.connect',
    summary: 'Connect one of the two transports (DTLS).',
    phase: 'joined',
    permission: null,
    request: z.strictObject({
      direction: z.enum(['send', 'receive']),
      generation: z.int().positive(),
      dtlsParameters: DtlsParameters,
    }),
    response: nothing,
    errors: ['MEDIA_NOT_READY', 'MEDIA_UNAVAILABLE'],
  }),
  'media.restartIce': defineSignal({
    method: 'media.restartIce',
    summary: 'Get fresh ICE credentials after a network change, or when those of the TURN servers have expired.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({ direction: z.enum(['send', 'receive']), generation: z.int().positive() }),
    response: z.strictObject({ iceParameters: IceParameters, iceServers: z.array(IceServer) }),
    errors: ['MEDIA_NOT_READY', 'MEDIA_UNAVAILABLE'],
  }),
  'peer.send': defineSignal({
    method: 'peer.send',
    summary: 'Say something to the other end of a direct path being tried or in use. Of an earlier epoch: dropped.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({ epoch: z.int().nonnegative(), message: PeerMessage }),
    response: nothing,
    errors: ['PERMISSION_DENIED'],
  }),
  'peer.report': defineSignal({
    method: 'peer.report',
    summary: 'Tell how the direct path does: everything of the other end arrives over it, or it does not work.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({ epoch: z.int().nonnegative(), state: z.enum(['ready', 'failed']) }),
    response: nothing,
    errors: [],
  }),
  'peer.level': defineSignal({
    method: 'peer.level',
    summary:
      'Tell that the other end’s microphone is heard over the direct path, or no longer: the server hears nothing itself.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({
      epoch: z.int().nonnegative(),
      levelDbov: AudioLevel.nullable().meta({ description: 'null: below the room’s `speaker.thresholdDbov`.' }),
    }),
    response: nothing,
    errors: [],
    sample: { epoch: 1, levelDbov: -32 },
  }),
  'key.announce': defineSignal({
    method: 'key.announce',
    summary: 'Give a new public key: a reloaded page has lost the private half of the one before.',
    phase: 'waiting',
    permission: null,
    request: z.strictObject({ publicKey: PublicKey }),
    response: nothing,
    errors: ['RATE_LIMITED'],
  }),
  'key.send': defineSignal({
    method: 'key.send',
    summary: 'Say something about media keys to other participants, each for itself. Whoever has left is passed over.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({
      messages: z
        .array(z.strictObject({ to: ParticipantId, message: KeyMessage }))
        .min(1)
        .max(limits.encryptedParticipants),
    }),
    response: nothing,
    errors: ['RATE_LIMITED'],
  }),
  'track.publish': defineSignal({
    method: 'track.publish',
    summary: 'Publish a source. After `media.reset`, publish again with the old `trackId` to keep it.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({
      source: TrackSource,
      generation: z.int().positive(),
      rtpParameters: RtpParameters,
      muted: z.boolean().default(false),
      contentHint: z.enum(['', 'motion', 'detail', 'text', 'speech', 'music']).default(''),
      trackId: TrackId.optional(),
    }),
    response: z.strictObject({ trackId: TrackId }),
    errors: [
      'PERMISSION_DENIED',
      'TRACK_LIMIT_REACHED',
      'SOURCE_IN_USE',
      'CODEC_NOT_ALLOWED',
      'CODEC_UNAVAILABLE',
      'RTP_INVALID',
      'MEDIA_UNAVAILABLE',
      'MEDIA_NOT_READY',
    ],
  }),
  'track.unpublish': defineSignal({
    method: 'track.unpublish',
    summary: 'Stop publishing a track.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({ trackId: TrackId }),
    response: nothing,
    errors: ['TRACK_NOT_FOUND'],
  }),
  'track.mute': defineSignal({
    method: 'track.mute',
    summary: 'Mute or unmute one of your own tracks.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({ trackId: TrackId, muted: z.boolean() }),
    response: nothing,
    errors: ['TRACK_NOT_FOUND'],
  }),
  'subscription.set': defineSignal({
    method: 'subscription.set',
    summary: 'Ask for a track or give it up.',
    phase: 'joined',
    permission: 'subscribe',
    request: z.strictObject({ trackId: TrackId, wanted: z.boolean() }),
    response: nothing,
    errors: ['TRACK_NOT_FOUND', 'MEDIA_NOT_READY', 'PERMISSION_DENIED'],
  }),
  'subscription.start': defineSignal({
    method: 'subscription.start',
    summary: 'The client is ready to receive these subscriptions; media flows from now on.',
    phase: 'joined',
    permission: 'subscribe',
    request: z.strictObject({ subscriptionIds: z.array(SubscriptionId).min(1).max(limits.subscriptionsPerUpdate) }),
    response: nothing,
    errors: ['SUBSCRIPTION_NOT_FOUND', 'PERMISSION_DENIED'],
  }),
  'subscription.update': defineSignal({
    method: 'subscription.update',
    summary: 'Say how each subscription is shown; hidden ones cost nothing.',
    phase: 'joined',
    permission: 'subscribe',
    request: z.strictObject({
      items: z
        .array(
          z.strictObject({
            subscriptionId: SubscriptionId,
            shown: z.boolean(),
            widthPx: z.int().min(0).max(8192).default(0).meta({ description: 'Size on screen in device pixels.' }),
            heightPx: z.int().min(0).max(8192).default(0),
            frameRate: z.int().min(1).max(60).nullable().default(null).meta({
              description:
                'Pictures a second at most, as far as the sender has layers of them (its slowest one comes anyway); null: as sent.',
            }),
            priority: z.int().min(1).max(255).default(100),
          }),
        )
        .min(1)
        .max(limits.subscriptionsPerUpdate),
    }),
    response: nothing,
    errors: ['PERMISSION_DENIED'],
  }),
  'data.publish': defineSignal({
    method: 'data.publish',
    summary:
      'Open a data channel: to everyone or to one participant. `data.opened` follows when those who are there can receive.',
    phase: 'joined',
    permission: 'publish:data',
    request: z.strictObject({
      to: ParticipantId.optional(),
      reliable: z.boolean(),
      generation: z.int().positive(),
      streamId: SctpStreamId,
    }),
    response: z.strictObject({ channelId: DataChannelId }),
    errors: [
      'PERMISSION_DENIED',
      'PARTICIPANT_NOT_FOUND',
      'DATA_CHANNEL_LIMIT_REACHED',
      'MEDIA_NOT_READY',
      'MEDIA_UNAVAILABLE',
    ],
  }),
  'data.unpublish': defineSignal({
    method: 'data.unpublish',
    summary: 'Close one of your own data channels.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({ channelId: DataChannelId }),
    response: nothing,
    errors: ['DATA_CHANNEL_NOT_FOUND'],
  }),
  'data.start': defineSignal({
    method: 'data.start',
    summary: 'The client receives these data channels from now on. Ids that ended meanwhile are passed over.',
    phase: 'joined',
    permission: 'subscribe',
    request: z.strictObject({ channelIds: z.array(DataChannelId).min(1).max(limits.subscriptionsPerUpdate) }),
    response: nothing,
    errors: ['PERMISSION_DENIED'],
  }),
  'participant.update': defineSignal({
    method: 'participant.update',
    summary: 'Change your own name or raise your hand.',
    phase: 'waiting',
    permission: null,
    request: z.strictObject({ name: DisplayName.optional(), handRaised: z.boolean().optional() }),
    response: nothing,
    errors: [],
    sample: { name: '민수' },
  }),
  'chat.send': defineSignal({
    method: 'chat.send',
    summary: 'Send a chat message to everyone or to one participant.',
    phase: 'joined',
    permission: 'chat',
    request: z.strictObject({
      text: chatText,
      to: ParticipantId.optional(),
    }),
    response: z.strictObject({ messageId: MessageId, at: Timestamp }),
    errors: ['PERMISSION_DENIED', 'PARTICIPANT_NOT_FOUND', 'RATE_LIMITED'],
    sample: { text: '안녕하세요' },
  }),
  'quality.report': defineSignal({
    method: 'quality.report',
    summary: 'Tell what the client measures about its own connection, about every 5 s.',
    phase: 'joined',
    permission: null,
    request: z.strictObject({
      rttMs: z.number().min(0).max(60_000),
      lossShare: z.number().min(0).max(1).meta({ description: 'The worse of both directions, 0 to 1.' }),
      audioSafe: z
        .boolean()
        .default(false)
        .meta({ description: 'true: the camera is held back for now, to keep sound whole.' }),
      audioSafeSides: AudioSafeSides.optional().meta({
        description: 'How far pictures give way now; told at once when it changes.',
      }),
    }),
    response: nothing,
    errors: [],
  }),
  'moderation.mute': defineSignal({
    method: 'moderation.mute',
    summary: "Mute another participant's source. They may unmute themselves.",
    phase: 'joined',
    permission: 'moderate',
    request: z.strictObject({ participantId: ParticipantId, source: TrackSource }),
    response: nothing,
    errors: ['PERMISSION_DENIED', 'PARTICIPANT_NOT_FOUND', 'TRACK_NOT_FOUND'],
  }),
  'moderation.remove': defineSignal({
    method: 'moderation.remove',
    summary: 'Remove a participant from the call.',
    phase: 'joined',
    permission: 'moderate',
    request: z.strictObject({ participantId: ParticipantId }),
    response: nothing,
    errors: ['PERMISSION_DENIED', 'PARTICIPANT_NOT_FOUND'],
  }),
  'moderation.setRole': defineSignal({
    method: 'moderation.setRole',
    summary: 'Give a participant another role.',
    phase: 'joined',
    permission: 'moderate',
    request: z.strictObject({ participantId: ParticipantId, role: Role }),
    response: nothing,
    errors: ['PERMISSION_DENIED', 'PARTICIPANT_NOT_FOUND', 'ENCRYPTION_CONFLICT'],
  }),
  'moderation.admit': defineSignal({
    method: 'moderation.admit',
    summary: 'Let somebody in from the lobby, or send them away.',
    phase: 'joined',
    permission: 'moderate',
    request: z.strictObject({ participantId: ParticipantId, admitted: z.boolean() }),
    response: nothing,
    errors: ['PERMISSION_DENIED', 'NOT_WAITING', 'PARTICIPANT_NOT_FOUND', 'ROOM_FULL'],
  }),
  'moderation.setLobby': defineSignal({
    method: 'moderation.setLobby',
    summary: 'Turn the lobby on or off for newcomers of this call.',
    phase: 'joined',
    permission: 'moderate',
    request: z.strictObject({ lobby: z.boolean() }),
    response: nothing,
    errors: ['PERMISSION_DENIED'],
  }),
  'moderation.endCall': defineSignal({
    method: 'moderation.endCall',
    summary: 'End the call for everyone.',
    phase: 'joined',
    permission: 'moderate',
    request: nothing,
    response: nothing,
    errors: ['PERMISSION_DENIED'],
  }),
} as const;

/** Name of a request. */
export type SignalMethod = keyof typeof signals;

/** What a request carries, after validation. */
export type SignalRequest<Method extends SignalMethod> = z.output<(typeof signals)[Method]['request']>;

/** What a request may carry on the wire, defaults left out. */
export type SignalRequestInput<Method extends SignalMethod> = z.input<(typeof signals)[Method]['request']>;

/** What a request is answered with. */
export type SignalResponse<Method extends SignalMethod> = z.output<(typeof signals)[Method]['response']>;
