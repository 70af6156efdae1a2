import { z } from 'zod';
import { EncryptionPolicy } from './encryption.ts';
import { CallId, RoomId } from './ids.ts';
import { limits } from './limits.ts';
import { PathPolicy } from './peer.ts';
import { Role } from './permissions.ts';
import { AudioCodec, Metadata, RoomName, Timestamp, VideoCodec } from './values.ts';

/** One step of a resolution policy: up to this many participants, cameras send at most this. */
export const ResolutionStep = z
  .strictObject({
    participants: z
      .int()
      .min(1)
      .max(limits.maxParticipantsPerRoom)
      .meta({ description: 'Holds up to this many participants.' }),
    widthPx: z.int().min(80).max(3840),
    heightPx: z.int().min(60).max(2160),
    frameRate: z.int().min(1).max(60),
    bitrateBps: z.int().min(30_000).max(20_000_000),
  })
  .meta({ id: 'ResolutionStep' });
export type ResolutionStep = z.infer<typeof ResolutionStep>;

/** Steps by growing participant count; beyond the last one, the last one holds. */
export const ResolutionPolicy = z
  .array(ResolutionStep)
  .min(1)
  .max(16)
  .refine(
    (steps) => steps.every((step, i) => i === 0 || step.participants > (steps[i - 1]?.participants ?? 0)),
    'steps must grow by participants',
  )
  .meta({ id: 'ResolutionPolicy' });
export type ResolutionPolicy = z.infer<typeof ResolutionPolicy>;

/** At every count at least what KnowledgeTalk's capacity table promises (MISSION KT-26: 4, 9, 16, 25 people, 15 fps). */
export const defaultResolutionPolicy: ResolutionPolicy = [
  { participants: 2, widthPx: 1280, heightPx: 720, frameRate: 30, bitrateBps: 1_700_000 },
  { participants: 4, widthPx: 960, heightPx: 540, frameRate: 30, bitrateBps: 1_000_000 },
  { participants: 9, widthPx: 640, heightPx: 360, frameRate: 25, bitrateBps: 550_000 },
  { participants: 16, widthPx: 480, heightPx: 270, frameRate: 20, bitrateBps: 300_000 },
  { participants: 25, widthPx: 320, heightPx: 180, frameRate: 15, bitrateBps: 160_000 },
  { participants: 1000, widthPx: 320, heightPx: 180, frameRate: 15, bitrateBps: 130_000 },
];

/** Codecs a room allows, the preferred one first. */
export const RoomCodecs = z
  .strictObject({
    audio: z
      .array(AudioCodec)
      .min(1)
      .max(6)
      .refine((list) => new Set(list).size === list.length, 'no codec twice'),
    video: z
      .array(VideoCodec)
      .min(1)
      .max(5)
      .refine((list) => new Set(list).size === list.length, 'no codec twice'),
  })
  .meta({ id: 'RoomCodecs' });
export type RoomCodecs = z.infer<typeof RoomCodecs>;

/** VP8 is in every browser, so it comes first; publishers may prefer another. Few browsers know H.265, so a room names it itself. */
export const defaultCodecs: RoomCodecs = {
  audio: ['opus', 'G722', 'PCMU', 'PCMA'],
  video: ['VP8', 'VP9', 'H264', 'AV1'],
};

/** A numeric code for entering by telephone keypad. */
export const Pin = z
  .string()
  .regex(/^\d{6,10}$/, '6 to 10 digits')
  .meta({ id: 'Pin' });

/** Codecs whose frames can be encrypted and are still forwarded: the server needs no more of them than a clear header. */
export const encryptableCodecs: RoomCodecs = { audio: ['opus'], video: ['VP8', 'VP9'] };

/** When somebody counts as the one who speaks. */
export const SpeakerPolicy = z
  .strictObject({
    thresholdDbov: z
      .int()
      .min(limits.speechFloorDbov)
      .max(-10)
      .meta({ description: 'Sound below this is not speech. 0 is as loud as can be, people speak at −20 to −40.' }),
    minSpeechMs: z
      .int()
      .min(300)
      .max(5_000)
      .meta({ description: 'Who is the loudest for less than this has coughed, not spoken.' }),
    holdMs: z
      .int()
      .min(0)
      .max(30_000)
      .meta({ description: 'Who speaks stays the speaker at least this long, unless they leave or are muted.' }),
    who: z.enum(['everyone', 'presenters-first', 'presenters']).meta({
      description:
        'Who counts. `presenters-first`: others only while nobody speaks who may present. `presenters`: nobody else. Observers and muted people never count.',
    }),
  })
  .meta({ id: 'SpeakerPolicy' });
export type SpeakerPolicy = z.infer<typeof SpeakerPolicy>;

/** Chosen on recorded levels: coughs, clicks and typing are shorter or quieter, a short "yes" is not always told. */
export const defaultSpeakerPolicy: SpeakerPolicy = {
  thresholdDbov: -45,
  minSpeechMs: 800,
  holdMs: 2_000,
  who: 'everyone',
};

const roomFields = {
  name: RoomName,
  access: z.enum(['token', 'link']).meta({
    description: '`token`: only with a token of the tenant. `link`: whoever knows the room id or PIN may ask to enter.',
  }),
  pin: Pin.nullable(),
  maxParticipants: z.int().min(1).max(limits.maxParticipantsPerRoom),
  lobby: z.boolean().meta({ description: 'Newcomers wait until a moderator admits them.' }),
  guestRole: Role.exclude(['moderator']).meta({ description: 'Role of people who enter by link or PIN.' }),
  codecs: RoomCodecs,
  resolutionPolicy: ResolutionPolicy,
  mediaPath: PathPolicy,
  speaker: SpeakerPolicy,
  chatHistory: z.enum(['call', 'none']).meta({ description: 'What latecomers see of the chat.' }),
  iceTransportPolicy: z.enum(['all', 'relay']).meta({
    description:
      '`relay`: media goes only through a TURN server, so that nobody but it learns the addresses of people. Refused where there is none.',
  }),
  encryption: EncryptionPolicy,
  expiresAt: Timestamp.nullable().meta({ description: 'From then on nobody enters and a running call ends.' }),
  emptyTimeoutSeconds: z
    .int()
    .min(0)
    .max(30 * 24 * 3600)
    .nullable()
    .meta({
      description: 'The room is destroyed when nobody was in it for this long; null keeps it.',
    }),
  metadata: Metadata,
};

/** Fields that a new room may be given. */
export const RoomInput = z
  .strictObject({
    name: roomFields.name.default('Room'),
    access: roomFields.access.default('token'),
    pin: z
      .union([Pin, z.literal('auto'), z.null()])
      .default('auto')
      .meta({ description: `\`auto\`: a free PIN of ${limits.pinDigits} digits.` }),
    maxParticipants: roomFields.maxParticipants.default(50),
    lobby: roomFields.lobby.default(false),
    guestRole: roomFields.guestRole.default('participant'),
    codecs: roomFields.codecs.default(defaultCodecs),
    resolutionPolicy: roomFields.resolutionPolicy.default(defaultResolutionPolicy),
    mediaPath: roomFields.mediaPath.default('sfu'),
    speaker: roomFields.speaker.default(defaultSpeakerPolicy),
    chatHistory: roomFields.chatHistory.default('call'),
    iceTransportPolicy: roomFields.iceTransportPolicy.default('all'),
    encryption: roomFields.encryption.default('none').meta({
      description: `\`required\`: unless codecs are given, those that can be encrypted (${[...encryptableCodecs.audio, ...encryptableCodecs.video].join(', ')}); at most ${limits.encryptedParticipants} people.`,
    }),
    expiresAt: roomFields.expiresAt.default(null),
    emptyTimeoutSeconds: roomFields.emptyTimeoutSeconds.default(null),
    metadata: roomFields.metadata.default({}),
  })
  .meta({ id: 'RoomInput' });
export type RoomInput = z.infer<typeof RoomInput>;

/** Fields of a room that may be changed. Codecs and `encryption` apply from the next call on, and so does a `mediaPath` that becomes or was `p2p-only`; `iceTransportPolicy` to those who enter from then on. */
export const RoomPatch = z
  .strictObject({
    name: roomFields.name.optional(),
    access: roomFields.access.optional(),
    pin: z.union([Pin, z.literal('auto'), z.null()]).optional(),
    maxParticipants: roomFields.maxParticipants.optional(),
    lobby: roomFields.lobby.optional(),
    guestRole: roomFields.guestRole.optional(),
    codecs: roomFields.codecs.optional(),
    resolutionPolicy: roomFields.resolutionPolicy.optional(),
    mediaPath: roomFields.mediaPath.optional(),
    speaker: roomFields.speaker.optional(),
    chatHistory: roomFields.chatHistory.optional(),
    iceTransportPolicy: roomFields.iceTransportPolicy.optional(),
    encryption: roomFields.encryption.optional(),
    expiresAt: roomFields.expiresAt.optional(),
    emptyTimeoutSeconds: roomFields.emptyTimeoutSeconds.optional(),
    metadata: roomFields.metadata.optional(),
  })
  .meta({ id: 'RoomPatch' });
export type RoomPatch = z.infer<typeof RoomPatch>;

/** A room as its tenant sees it. */
export const Room = z
  .strictObject({
    id: RoomId,
    ...roomFields,
    joinUrl: z.url().meta({ description: 'Page where people enter this room.' }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    live: z
      .strictObject({ callId: CallId, startedAt: Timestamp, participants: z.int().nonnegative() })
      .nullable()
      .meta({ description: 'The call going on, if any.' }),
  })
  .meta({ id: 'Room' });
export type Room = z.infer<typeof Room>;

/** What anybody with the link may know of a room before entering. */
export const RoomFacts = z
  .strictObject({
    id: RoomId,
    name: RoomName,
    access: roomFields.access,
    lobby: z.boolean(),
    encryption: roomFields.encryption,
    participants: z.int().nonnegative(),
    full: z.boolean(),
  })
  .meta({ id: 'RoomFacts' });
export type RoomFacts = z.infer<typeof RoomFacts>;
