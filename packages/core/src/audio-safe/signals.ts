import type { AudioSafeCause, AudioSafeLevel, AudioSafePolicy } from '@madang/protocol';
import { SAFE } from './ladder.ts';
import { type Bounds, TREND_MS } from './policy.ts';

/** How hard the device works (W3C Compute Pressure §4). */
export type Pressure = 'nominal' | 'fair' | 'serious' | 'critical';

/** What is known of one direction at one moment; null: this browser, or this side, cannot tell. */
export type LinkSample = {
  /** Monotonic, ms. */
  readonly atMs: number;
  readonly lossShare: number | null;
  readonly rttMs: number | null;
  readonly jitterMs: number | null;
  readonly concealedShare: number | null;
  readonly reportAgeMs: number | null;
  readonly estimateBps: number | null;
  /** What really went out. */
  readonly sentBps: number | null;
  readonly frozenShare: number | null;
  /** Share of its time that the busiest stream spends in its encoder or decoder. */
  readonly codecLoad: number | null;
  /** The encoder itself says that the device keeps it from sending more (webrtc-stats `qualityLimitationReason`). */
  readonly cpuLimited: boolean | null;
  readonly pressure: Pressure | null;
};

/** Nothing known, at this moment. */
export function emptySample(atMs: number): LinkSample {
  return {
    atMs,
    lossShare: null,
    rttMs: null,
    jitterMs: null,
    concealedShare: null,
    reportAgeMs: null,
    estimateBps: null,
    sentBps: null,
    frozenShare: null,
    codecLoad: null,
    cpuLimited: null,
    pressure: null,
  };
}

/** How much a signal asks for: nothing, one level down, or to save the sound at once. */
export type Grade = 'clean' | 'warn' | 'bad';

/** What all signals of a moment say together. */
export type Verdict = {
  readonly grade: Grade;
  readonly cause: AudioSafeCause | null;
  /** The worst one is about the sound itself, and giving up pictures may help it. */
  readonly audio: boolean;
  /** The lowest step of the ladder that it may lead to. */
  readonly floor: AudioSafeLevel;
};

type Floors = { readonly warn: AudioSafeLevel; readonly bad: AudioSafeLevel };

/** How far the ladder goes down for each cause: warning signs shrink pictures, only danger to the sound stops them. */
const FLOORS: Readonly<Record<Exclude<AudioSafeCause, 'chosen'>, Floors>> = {
  loss: { warn: 3, bad: SAFE },
  silence: { warn: 3, bad: SAFE },
  delay: { warn: 3, bad: SAFE },
  jitter: { warn: 2, bad: SAFE },
  bandwidth: { warn: 3, bad: SAFE },
  freezes: { warn: 2, bad: 3 },
  // Its sound is not in danger.
  cpu: { warn: 1, bad: 2 },
};

/** Giving up pictures does not cure packets lost on a line that is not full (measured: 16 to 19 % with pictures, 21 % without). */
const STRAY_FLOORS: Floors = { warn: 1, bad: 2 };

/** More than so many times the bound, and the path itself is given up: sound alone, then another path. */
const HOPELESS = 2;

type Reading = {
  readonly grade: Grade;
  readonly cause: Exclude<AudioSafeCause, 'chosen'>;
  readonly audio: boolean;
};

const RANK: Readonly<Record<Grade, number>> = { clean: 0, warn: 1, bad: 2 };

/**
 * Reads one moment. Of equally bad signals the first named wins: loss before delay, so that a lossy line is not called
 * a slow one.
 */
export function judge(
  sample: LinkSample,
  recent: readonly LinkSample[],
  level: AudioSafeLevel,
  policy: AudioSafePolicy,
): Verdict {
  const readings: readonly Reading[] = [
    { cause: 'loss', audio: true, grade: above(sample.lossShare, policy.loss) },
    { cause: 'silence', audio: true, grade: above(sample.reportAgeMs, policy.reportAgeMs) },
    { cause: 'delay', audio: true, grade: worse(above(sample.rttMs, policy.rttMs), growth(sample, recent, policy)) },
    { cause: 'jitter', audio: true, grade: above(sample.jitterMs, policy.jitterMs) },
    { cause: 'loss', audio: true, grade: above(sample.concealedShare, policy.concealed) },
    { cause: 'bandwidth', audio: true, grade: estimate(sample, level, policy) },
    { cause: 'freezes', audio: false, grade: above(sample.frozenShare, policy.frozen) },
    { cause: 'cpu', audio: false, grade: strain(sample, policy) },
  ];
  const worst = readings.reduce((best, next) => (RANK[next.grade] > RANK[best.grade] ? next : best));
  const { grade, cause, audio } = worst;
  if (grade === 'clean') return { grade, cause: null, audio: false, floor: 0 };
  const full = readings.some((one) => (FULL_SIGNS.has(one.cause) ? one.grade !== 'clean' : isNarrow(one)));
  const stray = cause === 'loss' && !full && (sample.lossShare ?? 0) <= HOPELESS * policy.loss.bad;
  return { grade, cause, audio: audio && !stray, floor: (stray ? STRAY_FLOORS : FLOORS[cause])[grade] };
}

/** Signs that a queue on the way is full. */
const FULL_SIGNS: ReadonlySet<AudioSafeCause> = new Set(['delay', 'jitter', 'silence']);

/** Losses lower the estimate, too: only a very low one tells of a narrow line. */
function isNarrow({ cause, grade }: Reading): boolean {
  return cause === 'bandwidth' && grade === 'bad';
}

function above(value: number | null, { warn, bad }: Bounds): Grade {
  if (value === null || value <= warn) return 'clean';
  return value > bad ? 'bad' : 'warn';
}

/** Who sends less than this share of the estimate is not held back by the line: the estimate only follows what is sent. */
const LINE_LIMITED_SHARE = 0.75;

/**
 * An estimate says something only while much is sent: with the picture off it is bounded by what is sent (measured: 74
 * to 142 kbit/s on a line of 5 Mbit/s), so from level 3 on it is not asked, nor while a dark or still picture needs less.
 */
function estimate({ estimateBps, sentBps }: LinkSample, level: AudioSafeLevel, policy: AudioSafePolicy): Grade {
  const { warn, bad } = policy.estimateBps;
  if (estimateBps === null || level >= 3 || estimateBps >= warn) return 'clean';
  if (sentBps !== null && sentBps < LINE_LIMITED_SHARE * estimateBps) return 'clean';
  return estimateBps < bad ? 'bad' : 'warn';
}

function growth(sample: LinkSample, recent: readonly LinkSample[], policy: AudioSafePolicy): Grade {
  if (sample.rttMs === null) return 'clean';
  const before = recent.filter(({ atMs, rttMs }) => rttMs !== null && sample.atMs - atMs <= TREND_MS);
  const least = Math.min(sample.rttMs, ...before.map(({ rttMs }) => rttMs ?? Number.POSITIVE_INFINITY));
  return sample.rttMs - least >= policy.rttGrowthMs ? 'bad' : 'clean';
}

/**
 * How hard the device works, from who knows best: the system, then the encoder. Time spent in codecs is asked last: where
 * several cores or a chip encode, a full second of it in a second is no trouble.
 */
function strain({ pressure, cpuLimited, codecLoad }: LinkSample, policy: AudioSafePolicy): Grade {
  if (pressure !== null) return pressure === 'critical' ? 'bad' : pressure === 'serious' ? 'warn' : 'clean';
  if (cpuLimited !== null) return cpuLimited ? 'warn' : 'clean';
  return above(codecLoad, policy.codecLoad);
}

function worse(a: Grade, b: Grade): Grade {
  return RANK[a] >= RANK[b] ? a : b;
}
