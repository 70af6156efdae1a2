/** What a receiving page counted at one moment; everything grows from the beginning of the call. */
export type Sample = {
  /** ms since the page began. */
  readonly at: number;
  /** Samples of sound that were made up because nothing came in time, and all that were played. */
  readonly concealed: number;
  readonly played: number;
  readonly videoBytes: number;
  readonly packetsLost: number;
  readonly packetsReceived: number;
};

/*
 * Freezes as Agora Analytics counts them (docs.agora.io/en/agora-analytics/reference/call-search-terms): sound freezes when
 * it pauses for over 200 ms, a picture on the Web when it pauses for over 500 ms; the length of such pauses is divided by
 * the time.
 */
const AUDIO_FREEZE_MS = 200;
const VIDEO_FREEZE_MS = 500;

/** Between two samples nothing real was heard, if more of the sound than this was made up. */
const PAUSE_SHARE = 0.75;

/** Share of the time in which the picture stood, 0 to 1. */
export function videoFreezeShare(paintedAt: readonly number[], fromMs: number, toMs: number): number {
  const before = paintedAt.findLast((at) => at <= fromMs) ?? fromMs;
  const times = [before, ...paintedAt.filter((at) => at > fromMs && at < toMs), toMs];
  const frozenMs = times.reduce((sum, at, i) => {
    const since = times[i - 1] ?? at;
    return at - since > VIDEO_FREEZE_MS ? sum + at - Math.max(since, fromMs) : sum;
  }, 0);
  return frozenMs / (toMs - fromMs);
}

/** Share of the time in which sound paused, 0 to 1. */
export function audioFreezeShare(samples: readonly Sample[]): number {
  let [frozenMs, pauseMs] = [0, 0];
  const endPause = () => {
    if (pauseMs > AUDIO_FREEZE_MS) frozenMs += pauseMs;
    pauseMs = 0;
  };
  for (const { elapsedMs, share } of steps(samples)) {
    if (share > PAUSE_SHARE) pauseMs += elapsedMs;
    else endPause();
  }
  endPause();
  return frozenMs / lengthMs(samples);
}

/** Share of the sound that was made up, 0 to 1; short gaps, which nobody calls a freeze, count too. */
export function concealedShare(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || last.played <= first.played) return 1;
  return (last.concealed - first.concealed) / (last.played - first.played);
}

/** Bits per second of the picture, as received. */
export function videoBps(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return ((last.videoBytes - first.videoBytes) * 8_000) / lengthMs(samples);
}

/** Share of packets that did not come at the first try, 0 to 1. */
export function lostShare(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const lost = last.packetsLost - first.packetsLost;
  return lost / Math.max(1, lost + last.packetsReceived - first.packetsReceived);
}

/** How long after `fromMs` picture and sound were as before for a whole second; null: not within what was recorded. */
export function recoveryMs(
  { paintedAt, samples }: { readonly paintedAt: readonly number[]; readonly samples: readonly Sample[] },
  fromMs: number,
  usualFps: number,
): number | null {
  for (const { at } of samples.filter((sample) => sample.at >= fromMs)) {
    const second = samples.filter((sample) => sample.at >= at && sample.at <= at + 1_100);
    if ((second.at(-1)?.at ?? 0) - at < 900) return null;
    const painted = paintedAt.filter((time) => time >= at && time < at + 1_000).length;
    if (painted >= 0.8 * usualFps && concealedShare(second) < 0.02) return Math.round(at - fromMs);
  }
  return null;
}

function lengthMs(samples: readonly Sample[]): number {
  return Math.max(1, (samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0));
}

function steps(samples: readonly Sample[]): { readonly elapsedMs: number; readonly share: number }[] {
  return samples.flatMap((sample, i) => {
    const before = samples[i - 1];
    if (before === undefined) return [];
    const played = sample.played - before.played;
    // Nothing played at all is a pause, too.
    const share = played <= 0 ? 1 : (sample.concealed - before.concealed) / played;
    return [{ elapsedMs: sample.at - before.at, share }];
  });
}
