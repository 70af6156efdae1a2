import type { PublishLimits, ResolutionPolicy } from '@madang/protocol';

/** A better picture is allowed only after the count stayed low this long, so that one person coming and going does not make everyone's camera start over. */
export const RAISE_AFTER_MS = 3_000;

/** The most a camera should send in a call of so many people. */
export function cameraLimits(policy: ResolutionPolicy, participants: number): PublishLimits {
  const step = policy.find((candidate) => participants <= candidate.participants) ?? policy.at(-1);
  // A policy has at least one step (schema); the fallback keeps the type honest.
  if (step === undefined) return { widthPx: 320, heightPx: 180, frameRate: 15, bitrateBps: 150_000 };
  return {
    widthPx: step.widthPx,
    heightPx: step.heightPx,
    frameRate: step.frameRate,
    bitrateBps: step.bitrateBps,
  };
}

/** Whether two limits ask the same of an encoder. */
export function sameLimits(a: PublishLimits, b: PublishLimits): boolean {
  return (
    a.widthPx === b.widthPx && a.heightPx === b.heightPx && a.frameRate === b.frameRate && a.bitrateBps === b.bitrateBps
  );
}

/** Whether a change asks encoders to send less: that happens at once, the opposite waits. */
export function lowersLimits(from: PublishLimits, to: PublishLimits): boolean {
  return to.bitrateBps < from.bitrateBps || to.heightPx < from.heightPx;
}
