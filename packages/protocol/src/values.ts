import { z } from 'zod';
import { limits } from './limits.ts';

/** Control and bidirectional override characters (Unicode Cc, UAX #9 §2.2, §2.6), which could disguise a name. */
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((value) => [...value].length <= max, `at most ${max} characters`)
    .refine((value) => !DECEIVING.test(value), 'no control or direction-override characters');

/** Name of a person. Shown as text, never as markup. */
export const DisplayName = text(limits.nameLength).meta({
  id: 'DisplayName',
  description: `1 to ${limits.nameLength} characters; no control or direction-override characters.`,
});
export type DisplayName = z.infer<typeof DisplayName>;

/** Name of a room. */
export const RoomName = text(limits.roomNameLength).meta({
  id: 'RoomName',
  description: `1 to ${limits.roomNameLength} characters; no control or direction-override characters.`,
});
export type RoomName = z.infer<typeof RoomName>;

/** A chat message. Shown as text, never as markup; any character may be in it. */
export const chatText = z.string().trim().min(1).max(limits.chatTextLength);

/** Free facts of the tenant, passed through untouched. */
export const Metadata = z
  .record(z.string().min(1).max(64), z.string().max(1024))
  .refine((value) => Object.keys(value).length <= limits.metadataEntries, `at most ${limits.metadataEntries} entries`)
  .refine(
    (value) => JSON.stringify(value).length <= limits.metadataBytes,
    `at most ${limits.metadataBytes} bytes as JSON`,
  )
  .meta({
    id: 'Metadata',
    description: `Up to ${limits.metadataEntries} strings by name, ${limits.metadataBytes} bytes in all.`,
  });
export type Metadata = z.infer<typeof Metadata>;

/** A moment, RFC 3339 in UTC with milliseconds. */
export const Timestamp = z.iso.datetime().meta({ id: 'Timestamp', description: 'RFC 3339, UTC.' });
export type Timestamp = z.infer<typeof Timestamp>;

/** What a track shows or carries. */
export const TrackSource = z.enum(['camera', 'microphone', 'screen', 'screen-audio']).meta({ id: 'TrackSource' });
export type TrackSource = z.infer<typeof TrackSource>;

/** How loud sound is: 0 is as loud as can be, −127 is silence (dBov, RFC 6464 §3). */
export const AudioLevel = z.int().min(-127).max(0).meta({ id: 'AudioLevel', description: 'In dBov (RFC 6464 §3).' });
export type AudioLevel = z.infer<typeof AudioLevel>;

/** Audio or video. */
export const TrackKind = z.enum(['audio', 'video']).meta({ id: 'TrackKind' });
export type TrackKind = z.infer<typeof TrackKind>;

/** Audio codecs, as RFC 3551 and the IANA registry name them. */
export const AudioCodec = z.enum(['opus', 'G722', 'PCMU', 'PCMA', 'iSAC32', 'iSAC16']).meta({ id: 'AudioCodec' });
export type AudioCodec = z.infer<typeof AudioCodec>;

/** Video codecs. */
export const VideoCodec = z.enum(['VP8', 'VP9', 'H264', 'AV1', 'H265']).meta({
  id: 'VideoCodec',
  description:
    '`H265` goes where the media worker carries it, which `./madang doctor` tells, and few browsers know it.',
});
export type VideoCodec = z.infer<typeof VideoCodec>;

/** Why something ended. A closed list: clients choose their words by it. */
export const CloseReason = z
  .enum([
    'left',
    'removed',
    'room-destroyed',
    'call-ended',
    'room-expired',
    'resume-expired',
    'replaced',
    'denied',
    'unpublished',
    'media-failed',
    'node-draining',
    'node-lost',
    'tenant-suspended',
    'protocol-error',
  ])
  .meta({ id: 'CloseReason' });
export type CloseReason = z.infer<typeof CloseReason>;
