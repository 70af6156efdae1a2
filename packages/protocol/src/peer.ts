import { z } from 'zod';
import { ParticipantId, TrackId } from './ids.ts';
import { limits } from './limits.ts';

/** What a room allows of direct paths. */
export const PathPolicy = z.enum(['auto', 'sfu', 'p2p-only']).meta({
  id: 'PathPolicy',
  description:
    '`auto`: two people talk directly, without the server, as long as nobody else needs their media. `sfu`: never. ' +
    '`p2p-only`: two people at most, whose media never goes through the server; where no direct path comes, they see why.',
});
export type PathPolicy = z.infer<typeof PathPolicy>;

const epoch = z
  .int()
  .nonnegative()
  .meta({ description: 'Grows with each change; tells late messages of an earlier try apart.' });
const pair = {
  epoch,
  peer: ParticipantId,
  offers: z
    .boolean()
    .meta({ description: 'true: you make the offer, and in a collision yours stands (RFC 8829 §3.1).' }),
};

/** Why the two of a `p2p-only` room do not hear each other. */
export const NoPathReason = z.enum(['alone', 'observed', 'several', 'incapable', 'failed']).meta({
  id: 'NoPathReason',
  description:
    '`alone`: nobody else is here. `observed`, `several`: more than two want media, as before the room was changed. ' +
    '`incapable`: a client cannot, or may not, talk directly. `failed`: no way was found between the two networks; tried again by itself.',
});
export type NoPathReason = z.infer<typeof NoPathReason>;

/** How a participant's media travels. */
export const PathView = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('server') }),
    z
      .strictObject({ mode: z.literal('none'), reason: NoPathReason })
      .meta({ description: 'Send nothing: the room is `p2p-only`, and there is no direct path.' }),
    z
      .strictObject({
        mode: z.literal('trying'),
        ...pair,
        meanwhile: z
          .enum(['server', 'none'])
          .meta({ description: 'How media goes on until the direct connection stands.' }),
      })
      .meta({ description: 'Build a direct connection.' }),
    z
      .strictObject({ mode: z.literal('direct'), ...pair })
      .meta({ description: 'Both ends receive each other directly: stop sending to the server.' }),
  ])
  .meta({ id: 'PathView' });
export type PathView = z.infer<typeof PathView>;

/** What the ends of a direct path say to each other, passed on by the server unread. */
export const PeerMessage = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('description'),
      type: z.enum(['offer', 'answer']),
      sdp: z.string().min(1).max(limits.sdpLength),
      tracks: z
        .array(z.strictObject({ mid: z.string().max(32), trackId: TrackId }))
        .max(limits.tracksPerParticipant)
        .meta({ description: 'Which of the sender’s media sections carries which track.' }),
    }),
    z.strictObject({
      kind: z.literal('candidate'),
      candidate: z.string().max(1_024).meta({ description: 'Empty: no more of this generation (RFC 8838 §8.2).' }),
      sdpMid: z.string().max(32).nullable(),
      sdpMLineIndex: z.int().min(0).max(64).nullable(),
      usernameFragment: z.string().max(256).nullable(),
    }),
  ])
  .meta({ id: 'PeerMessage' });
export type PeerMessage = z.infer<typeof PeerMessage>;
