import type { AudioSafePolicy, AudioSafePolicyPatch } from '@madang/protocol';

/** Bounds of one signal: from `warn` on it is a reason to send less, from `bad` on audio itself is in danger. */
export type Bounds = { readonly warn: number; readonly bad: number };

/** The round trip's growth is read over this long, ms. */
export const TREND_MS = 3_000;

/**
 * Where other products act, put together: loss and concealment as Teams' call quality dashboard and LiveKit's scores,
 * round trips as ITU-T G.114 doubled, bandwidth as Vonage's fallback.
 */
export const defaultAudioSafePolicy: AudioSafePolicy = {
  automatic: true,
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

/** The defaults, but for what a tenant wants otherwise. */
export function audioSafePolicy(wanted: AudioSafePolicyPatch | null): AudioSafePolicy {
  const named = Object.entries(wanted ?? {}).filter(([, value]) => value !== undefined);
  return { ...defaultAudioSafePolicy, ...Object.fromEntries(named) };
}
