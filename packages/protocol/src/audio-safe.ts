import { z } from 'zod';

/** How far pictures have given way, so that sound stays whole. */
export const AudioSafeLevel = z.literal([0, 1, 2, 3, 4, 5]).meta({
  id: 'AudioSafeLevel',
  description: '0: everything as it is wanted … 3: a small picture; 4 and 5: sound only.',
});
export type AudioSafeLevel = z.infer<typeof AudioSafeLevel>;

/** Why they have. */
export const AudioSafeCause = z
  .enum(['loss', 'delay', 'jitter', 'silence', 'bandwidth', 'freezes', 'cpu', 'chosen'])
  .meta({
    id: 'AudioSafeCause',
    description:
      'Packets get lost, take too long or come unevenly, nothing is heard of them, the line is narrow, pictures freeze, the device is busy; `chosen`: the person wanted it so.',
  });
export type AudioSafeCause = z.infer<typeof AudioSafeCause>;

const side = z.strictObject({ level: AudioSafeLevel, cause: AudioSafeCause.nullable() });

/** Both directions of a participant: what it sends, and what it receives. `cause` null: level 0. */
export const AudioSafeSides = z.strictObject({ send: side, receive: side }).meta({ id: 'AudioSafeSides' });
export type AudioSafeSides = z.infer<typeof AudioSafeSides>;

/** How much of what a participant sends reaches the server: all but nothing is lost, some, or so much that sound suffers. */
export const SendGrade = z.enum(['clean', 'lossy', 'bad']).meta({ id: 'SendGrade' });
export type SendGrade = z.infer<typeof SendGrade>;

/** How long and how often pictures gave way in a call, at each level above 0 and for each cause. */
export const AudioSafePeriod = z
  .strictObject({
    direction: z.enum(['send', 'receive']),
    level: AudioSafeLevel,
    cause: AudioSafeCause,
    times: z.int().positive(),
    seconds: z.int().nonnegative(),
  })
  .meta({ id: 'AudioSafePeriod' });
export type AudioSafePeriod = z.infer<typeof AudioSafePeriod>;

/** Bounds of a signal; `falling`: the lower it is, the worse. */
const bounds = (value: z.ZodNumber, description: string, falling = false) =>
  z
    .strictObject({ warn: value, bad: value })
    .refine(
      ({ warn, bad }) => (falling ? warn >= bad : warn <= bad),
      falling ? '`bad` is at most `warn`' : '`warn` is at most `bad`',
    )
    .meta({ description });
const share = z.number().min(0).max(1);
const delayMs = z.int().min(1).max(10_000);

const policyFields = {
  automatic: z.boolean().meta({ description: 'false: pictures give way only where a person chooses so.' }),
  loss: bounds(share, 'Share of audio packets lost.'),
  rttMs: bounds(delayMs, 'Round trip of audio.'),
  rttGrowthMs: delayMs.meta({ description: 'Growth of the round trip within 3 s: a queue is filling somewhere.' }),
  jitterMs: bounds(delayMs, 'Interarrival jitter of audio (RFC 3550 §6.4.1).'),
  concealed: bounds(share, 'Share of samples that the decoder had to invent.'),
  reportAgeMs: bounds(z.int().min(2_000).max(60_000), 'Age of the newest receiver report; they come once a second.'),
  estimateBps: bounds(
    z.int().min(30_000).max(5_000_000),
    'Bandwidth that may be used for sending, as the browser estimates it.',
    true,
  ),
  frozen: bounds(share, 'Share of the time that a received picture stands still.'),
  codecLoad: bounds(
    z.number().min(0).max(10),
    'Share of its time that the busiest encoder or decoder works, where the system does not tell how busy it is.',
  ),
  stepDownMs: z.int().min(1_000).max(60_000).meta({ description: 'One level down after warning signs for this long.' }),
  dangerMs: z.int().min(1_000).max(60_000).meta({ description: 'Sound alone after it was in danger for this long.' }),
  stepUpMs: z.int().min(1_000).max(600_000).meta({
    description: 'One level up after this long without any sign; doubled with each relapse, up to `stepUpCapMs`.',
  }),
  stepUpCapMs: z.int().min(1_000).max(600_000),
};

/** When pictures give way, and how slowly they come back. */
export const AudioSafePolicy = z
  .strictObject(policyFields)
  .refine(({ stepUpMs, stepUpCapMs }) => stepUpMs <= stepUpCapMs, '`stepUpMs` is at most `stepUpCapMs`')
  .meta({
    id: 'AudioSafePolicy',
    description: 'From `warn` on one level is given up, from `bad` on sound is in danger.',
  });
export type AudioSafePolicy = z.infer<typeof AudioSafePolicy>;

/** What a tenant wants otherwise; what it does not name follows the defaults of the version that runs. */
export const AudioSafePolicyPatch = z.strictObject(policyFields).partial().meta({ id: 'AudioSafePolicyPatch' });
export type AudioSafePolicyPatch = z.infer<typeof AudioSafePolicyPatch>;
