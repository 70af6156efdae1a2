import { z } from 'zod';
import { AudioSafePolicy, AudioSafeSides } from './audio-safe.ts';
import { EncryptionPolicy, PublicKey } from './encryption.ts';
import { CallId, MessageId, ParticipantId, RoomId, TrackId } from './ids.ts';
import { PathView } from './peer.ts';
import { Capability, Role } from './permissions.ts';
import { RoomCodecs, SpeakerPolicy } from './rooms.ts';
import { IceServer, RtpCapabilities, TransportOptions } from './rtp.ts';
import { DisplayName, Metadata, RoomName, Timestamp, TrackKind, TrackSource } from './values.ts';

/** How good a participant's connection is, as others may see it. */
export const Quality = z
  .enum(['unknown', 'lost', 'poor', 'fair', 'good'])
  .meta({ id: 'Quality', description: '`lost`: no socket at the moment; the participant may resume.' });
export type Quality = z.infer<typeof Quality>;

/** One endpoint's membership in a call, as the others see it. */
export const Participant = z
  .strictObject({
    id: ParticipantId,
    name: DisplayName,
    role: Role,
    capabilities: z.array(Capability),
    state: z.enum(['waiting', 'active', 'suspended']).meta({
      description: '`waiting`: in the lobby. `suspended`: lost its socket and may resume.',
    }),
    joinedAt: Timestamp,
    handRaised: z.boolean(),
    quality: Quality,
    audioSafe: z.boolean().meta({ description: 'true: sends sound only for now, because its line or device is bad.' }),
    audioSafeSides: AudioSafeSides.nullable().meta({ description: 'null: no picture gives way.' }),
    publicKey: PublicKey.nullable().meta({
      description: 'For encryption from end to end; null: the client does without.',
    }),
    metadata: Metadata,
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;

/** One audio or video source that a participant publishes. */
export const Track = z
  .strictObject({
    id: TrackId,
    participantId: ParticipantId,
    source: TrackSource,
    kind: TrackKind,
    muted: z.boolean(),
    codec: z.string().meta({ description: 'E.g. `video/VP8`.' }),
    contentHint: z.enum(['', 'motion', 'detail', 'text', 'speech', 'music']),
  })
  .meta({ id: 'Track' });
export type Track = z.infer<typeof Track>;

/** One chat message. Text is text: clients never read it as markup. */
export const ChatMessage = z
  .strictObject({
    id: MessageId,
    from: ParticipantId.nullable().meta({ description: 'null: sent by the service through REST.' }),
    name: DisplayName,
    to: ParticipantId.nullable().meta({ description: 'null: to everyone.' }),
    text: z.string(),
    at: Timestamp,
  })
  .meta({ id: 'ChatMessage' });
export type ChatMessage = z.infer<typeof ChatMessage>;

/** The most a publisher should send for a source now; it follows the number of participants. */
export const PublishLimits = z
  .strictObject({
    widthPx: z.int().positive(),
    heightPx: z.int().positive(),
    frameRate: z.int().positive(),
    bitrateBps: z.int().positive(),
  })
  .meta({ id: 'PublishLimits' });
export type PublishLimits = z.infer<typeof PublishLimits>;

/** The room as people in the call see it. */
export const RoomView = z
  .strictObject({
    id: RoomId,
    name: RoomName,
    lobby: z.boolean(),
    pin: z.string().nullable(),
    joinUrl: z.string(),
    maxParticipants: z.int(),
    codecs: RoomCodecs,
    speaker: SpeakerPolicy,
    encryption: EncryptionPolicy,
    audioSafe: AudioSafePolicy,
  })
  .meta({ id: 'RoomView' });
export type RoomView = z.infer<typeof RoomView>;

/** Everything needed to open the media connections. */
export const MediaSetup = z
  .strictObject({
    generation: z.int().positive().meta({ description: 'Grows each time the media of the room is rebuilt.' }),
    routerRtpCapabilities: RtpCapabilities,
    iceServers: z.array(IceServer),
    iceServersTtlSeconds: z.int().positive().nullable().meta({
      description:
        'How long the credentials in `iceServers` open new connections; null: always. `media.restartIce` gives new ones.',
    }),
    iceTransportPolicy: z.enum(['all', 'relay']),
    send: TransportOptions,
    receive: TransportOptions,
  })
  .meta({ id: 'MediaSetup' });
export type MediaSetup = z.infer<typeof MediaSetup>;

/** The whole state of a call for somebody who enters it. */
export const CallSnapshot = z
  .strictObject({
    room: RoomView,
    call: z.strictObject({ id: CallId, startedAt: Timestamp }),
    self: Participant,
    participants: z.array(Participant).meta({ description: 'The others; hidden ones only to moderators.' }),
    tracks: z.array(Track),
    speaker: ParticipantId.nullable(),
    cameraLimits: PublishLimits,
    chat: z.array(ChatMessage),
    media: MediaSetup,
    path: PathView,
  })
  .meta({ id: 'CallSnapshot' });
export type CallSnapshot = z.infer<typeof CallSnapshot>;
