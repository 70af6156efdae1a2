/** Bounds of one signal: from `warn` on it is a reason to send less, from `bad` on audio itself is in danger. */
export type Bounds = { readonly warn: number; readonly bad: number };

/** When Audio Safe acts, and how slowly it takes back what it did. A tenant may set each number. */
export type AudioSafePolicy = {
  /** Share of audio packets lost, 0 to 1. */
  readonly loss: Bounds;
  /** Round trip of audio, ms. */
  readonly rttMs: Bounds;
  /** Growth of the round trip within {@link TREND_MS}, ms: a queue is filling somewhere. */
  readonly rttGrowthMs: number;
  /** Interarrival jitter of audio, ms (RFC 3550 §6.4.1). */
  readonly jitterMs: Bounds;
  /** Share of samples the decoder had to invent, 0 to 1. */
  readonly concealed: Bounds;
  /** Age of the newest receiver report, ms. Reports stop when it is worst, so an old one is a bad one. */
  readonly reportAgeMs: Bounds;
  /** Bandwidth the sender may use as it is estimated, bit/s: the lower the worse. */
  readonly estimateBps: Bounds;
  /** Share of the time a received picture stood still, 0 to 1. */
  readonly frozen: Bounds;
  /** Share of the frame interval that encoding or decoding takes, 0 to 1 and beyond. */
  readonly codecLoad: Bounds;
  /** One level down after warning signs for this long, ms. */
  readonly stepDownMs: number;
  /** Straight to audio only after audio was in danger for this long, ms. */
  readonly dangerMs: number;
  /** One level up after this long without any sign, ms; doubled with each relapse up to the cap. */
  readonly stepUpMs: number;
  readonly stepUpCapMs: number;
};

/** The round trip's growth is read over this long, ms. */
export const TREND_MS = 3_000;

/**
 * Where other products act, put together: loss and concealment as Teams' call quality dashboard and LiveKit's scores,
 * round trips as ITU-T G.114 doubled, bandwidth as Vonage's fallback.
 */
export const defaultAudioSafePolicy: AudioSafePolicy = {
  loss: { warn: 0.0375, bad: 0.1 },
  rttMs: { warn: 300, bad: 500 },
  rttGrowthMs: 200,
  jitterMs: { warn: 30, bad: 60 },
  concealed: { warn: 0.02, bad: 0.07 },
  reportAgeMs: { warn: 3_000, bad: 5_000 },
  estimateBps: { warn: 350_000, bad: 150_000 },
  frozen: { warn: 0.05, bad: 0.15 },
  codecLoad: { warn: 0.5, bad: 0.8 },
  stepDownMs: 5_000,
  dangerMs: 3_000,
  stepUpMs: 10_000,
  stepUpCapMs: 60_000,
};
