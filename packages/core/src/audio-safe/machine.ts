import type { AudioSafeCause, AudioSafeLevel, AudioSafePolicy } from '@madang/protocol';
import { SAFE } from './ladder.ts';
import { TREND_MS } from './policy.ts';
import { judge, type LinkSample, type Verdict } from './signals.ts';

/** What a person asked for themselves; `auto`: the machine decides. */
export type AudioSafeWish =
  | { readonly kind: 'auto' }
  | { readonly kind: 'audio-only' }
  | { readonly kind: 'video'; readonly untilMs: number };

/** One direction (sending or receiving) of one participant. Both ends and both directions have their own. */
export type AudioSafe = {
  readonly level: AudioSafeLevel;
  readonly cause: AudioSafeCause | null;
  /** A level before the sound is protected: people are told that it may come. */
  readonly warning: AudioSafeCause | null;
  readonly wish: AudioSafeWish;
  readonly sinceMs: number;
  /** Since when signs of each weight have lasted without a break; null: not now. */
  readonly badSinceMs: number | null;
  readonly warnSinceMs: number | null;
  readonly cleanSinceMs: number | null;
  /** Since when the device has been at its end. */
  readonly strainedSinceMs: number | null;
  /** A climb that has not stood its test yet. */
  readonly trialUntilMs: number | null;
  /** When the last climb was made; a fall soon after it is a relapse. */
  readonly climbedAtMs: number | null;
  readonly holdMs: number;
  readonly relapsesAtMs: readonly number[];
  readonly restartedAtMs: number | null;
  readonly recent: readonly LinkSample[];
};

/** One thing that happened. `atMs` is monotonic. */
export type AudioSafeInput =
  | { readonly type: 'sample'; readonly sample: LinkSample }
  | { readonly type: 'choose'; readonly choice: 'auto' | 'audio-only' | 'video'; readonly atMs: number };

/** What changed, for the interface, the history and the metrics. */
export type AudioSafeChange = {
  readonly from: AudioSafeLevel;
  readonly to: AudioSafeLevel;
  readonly cause: AudioSafeCause | null;
  /** How long the level before lasted. */
  readonly lastedMs: number;
};

/** A step: the next state, what changed, and whether ICE should look for another path (level 5). */
export type AudioSafeStep = {
  readonly state: AudioSafe;
  readonly change: AudioSafeChange | null;
  readonly restartIce: boolean;
};

/** After a climb, signs of any weight take it back at once for this long. */
export const TRIAL_MS = 3_000;
/** A fall this soon after a climb is a relapse. */
export const RELAPSE_MS = 15_000;
/** So many relapses within so long pin the ladder until the person asks. */
export const RELAPSES_TO_PIN = 3;
export const RELAPSE_MEMORY_MS = 5 * 60_000;
/** A pinned ladder does not climb above this level. */
export const PINNED_LEVEL = 3;
/** Samples are taken once a second; a page from which none came for so long slept. */
const SLEPT_MS = 4_000;
/** A device at its end for this long is relieved at once: joining a call keeps one busy for a moment, too. */
export const STRAINED_MS = 2_000;
/** How long a person's wish for video holds. */
export const FORCED_VIDEO_MS = 60_000;
/** Sound still bad this long after the picture was stopped: the path is the trouble, not what is sent over it. */
export const RESTART_AFTER_MS = 10_000;
export const RESTART_EVERY_MS = 30_000;

/** The machine at the start of a connection. */
export function newAudioSafe(atMs: number, policy: AudioSafePolicy): AudioSafe {
  return {
    level: 0,
    cause: null,
    warning: null,
    wish: { kind: 'auto' },
    sinceMs: atMs,
    badSinceMs: null,
    warnSinceMs: null,
    cleanSinceMs: null,
    strainedSinceMs: null,
    trialUntilMs: null,
    climbedAtMs: null,
    holdMs: policy.stepUpMs,
    relapsesAtMs: [],
    restartedAtMs: null,
    recent: [],
  };
}

/** Whether relapses keep the ladder from climbing further; only the person ends that. */
export function isPinned(state: AudioSafe): boolean {
  return state.relapsesAtMs.length >= RELAPSES_TO_PIN;
}

/** Everything Audio Safe does: takes one sample or one choice and says what follows. */
export function stepAudioSafe(state: AudioSafe, input: AudioSafeInput, policy: AudioSafePolicy): AudioSafeStep {
  return input.type === 'sample' ? observe(state, input.sample, policy) : choose(state, input, policy);
}

function choose(
  state: AudioSafe,
  { choice, atMs }: Extract<AudioSafeInput, { type: 'choose' }>,
  policy: AudioSafePolicy,
): AudioSafeStep {
  // Asking is a fresh start: what the line did before is forgotten.
  const asked: AudioSafe = { ...state, relapsesAtMs: [], holdMs: policy.stepUpMs };
  switch (choice) {
    case 'audio-only':
      return moveTo({ ...asked, wish: { kind: 'audio-only' } }, SAFE, 'chosen', atMs);
    case 'video': {
      const next: AudioSafe = { ...asked, wish: { kind: 'video', untilMs: atMs + FORCED_VIDEO_MS } };
      return state.level >= SAFE ? climb(next, PINNED_LEVEL, atMs) : unchanged(next);
    }
    case 'auto': {
      const next: AudioSafe = { ...asked, wish: { kind: 'auto' } };
      if (state.cause !== 'chosen') return unchanged(next);
      // It was their wish that stopped pictures, not the line: should it be bad, the trial takes them back.
      return climb(next, 0, atMs);
    }
  }
}

function observe(before: AudioSafe, sample: LinkSample, policy: AudioSafePolicy): AudioSafeStep {
  const verdict = judge(sample, before.recent, before.level, policy);
  const state = settleClimb(remember(before, sample, verdict), sample.atMs, policy);
  if (state.wish.kind === 'audio-only') return restartIfStuck(state, sample.atMs, policy);
  const falling = fall(state, verdict, sample.atMs, policy);
  if (falling !== null) return falling;
  if (mayClimb(state, sample.atMs)) return climb(state, below(state.level), sample.atMs);
  return restartIfStuck(state, sample.atMs, policy);
}

function remember(state: AudioSafe, sample: LinkSample, verdict: Verdict): AudioSafe {
  const { atMs } = sample;
  // A sample tells of the time since the one before it, unless the page slept meanwhile.
  const lastMs = state.recent.at(-1)?.atMs ?? atMs;
  const slept = atMs - lastMs > SLEPT_MS;
  const fromMs = slept ? atMs : lastMs;
  const since = (now: boolean, before: number | null) => (now ? ((slept ? null : before) ?? fromMs) : null);
  const soundInDanger = verdict.grade === 'bad' && verdict.audio;
  return {
    ...state,
    wish: state.wish.kind === 'video' && atMs >= state.wish.untilMs ? { kind: 'auto' } : state.wish,
    warning: nearSafe(state, verdict) ? verdict.cause : null,
    badSinceMs: since(soundInDanger, state.badSinceMs),
    warnSinceMs: since(verdict.grade !== 'clean', state.warnSinceMs),
    cleanSinceMs: since(verdict.grade === 'clean', state.cleanSinceMs),
    strainedSinceMs: since(verdict.grade === 'bad' && verdict.cause === 'cpu', state.strainedSinceMs),
    trialUntilMs: state.trialUntilMs !== null && atMs >= state.trialUntilMs ? null : state.trialUntilMs,
    relapsesAtMs: isPinned(state)
      ? state.relapsesAtMs
      : state.relapsesAtMs.filter((relapse) => atMs - relapse < RELAPSE_MEMORY_MS),
    recent: [...state.recent.filter((one) => atMs - one.atMs < TREND_MS), sample],
  };
}

/** Whether pictures may stop soon. */
function nearSafe({ level }: AudioSafe, { grade, audio, floor }: Verdict): boolean {
  if (level >= SAFE || floor < SAFE) return false;
  return level === SAFE - 1 || (grade === 'bad' && audio);
}

/** A climb that stood has shown what the line bears: the next ones wait no longer than the first. */
function settleClimb(state: AudioSafe, atMs: number, policy: AudioSafePolicy): AudioSafe {
  if (state.climbedAtMs === null || atMs - state.climbedAtMs < RELAPSE_MS) return state;
  return { ...state, climbedAtMs: null, holdMs: policy.stepUpMs };
}

/** The level a verdict asks for now; null: none. */
function fall(state: AudioSafe, verdict: Verdict, atMs: number, policy: AudioSafePolicy): AudioSafeStep | null {
  if (verdict.grade === 'clean' || state.level >= SAFE) return null;
  const floor = state.wish.kind === 'video' && verdict.floor === SAFE ? PINNED_LEVEL : verdict.floor;
  const goTo = (level: AudioSafeLevel) =>
    level > state.level ? moveTo(relapse(state, verdict, atMs, policy), level, verdict.cause, atMs) : null;
  if (held(state.badSinceMs, policy.dangerMs, atMs) || held(state.strainedSinceMs, STRAINED_MS, atMs))
    return goTo(floor);
  if (state.trialUntilMs !== null) return goTo(above(state.level, floor));
  return held(state.warnSinceMs, policy.stepDownMs, atMs) ? goTo(above(state.level, floor)) : null;
}

function held(sinceMs: number | null, forMs: number, atMs: number): boolean {
  return sinceMs !== null && atMs - sinceMs >= forMs;
}

/** A fall soon after a climb: the next climb waits longer. What else a device has to do comes and goes, and pins nothing. */
function relapse(state: AudioSafe, { cause }: Verdict, atMs: number, policy: AudioSafePolicy): AudioSafe {
  if (state.climbedAtMs === null) return state;
  return {
    ...state,
    climbedAtMs: null,
    holdMs: Math.min(state.holdMs * 2, policy.stepUpCapMs),
    relapsesAtMs: cause === 'cpu' ? state.relapsesAtMs : [...state.relapsesAtMs, atMs],
  };
}

function mayClimb(state: AudioSafe, atMs: number): boolean {
  if (state.level === 0 || (isPinned(state) && state.level <= PINNED_LEVEL)) return false;
  return held(state.cleanSinceMs, state.holdMs, atMs) && atMs - state.sinceMs >= state.holdMs;
}

/** A climb is its own probe: the better picture flows, and any sign within {@link TRIAL_MS} takes it back. */
function climb(state: AudioSafe, level: AudioSafeLevel, atMs: number): AudioSafeStep {
  const step = moveTo(state, level, level === 0 ? null : state.cause, atMs);
  return { ...step, state: { ...step.state, climbedAtMs: atMs, trialUntilMs: atMs + TRIAL_MS } };
}

function moveTo(state: AudioSafe, level: AudioSafeLevel, cause: AudioSafeCause | null, atMs: number): AudioSafeStep {
  if (level === state.level) return unchanged({ ...state, cause });
  return {
    state: {
      ...state,
      level,
      cause,
      sinceMs: atMs,
      warning: null,
      badSinceMs: null,
      warnSinceMs: null,
      trialUntilMs: null,
    },
    change: { from: state.level, to: level, cause, lastedMs: atMs - state.sinceMs },
    restartIce: false,
  };
}

/** Sound alone and still bad: ICE is asked for another path, now and then. */
function restartIfStuck(state: AudioSafe, atMs: number, policy: AudioSafePolicy): AudioSafeStep {
  const stuck = state.level >= SAFE && held(state.badSinceMs, RESTART_AFTER_MS + policy.dangerMs, atMs);
  if (!stuck || !(state.restartedAtMs === null || atMs - state.restartedAtMs >= RESTART_EVERY_MS))
    return unchanged(state);
  const step = moveTo(state, 5, state.cause, atMs);
  return { ...step, state: { ...step.state, restartedAtMs: atMs }, restartIce: true };
}

function unchanged(state: AudioSafe): AudioSafeStep {
  return { state, change: null, restartIce: false };
}

function below(level: AudioSafeLevel): AudioSafeLevel {
  return Math.max(0, Math.min(level, SAFE) - 1) as AudioSafeLevel;
}

function above(level: AudioSafeLevel, floor: AudioSafeLevel): AudioSafeLevel {
  return Math.min(floor, level + 1) as AudioSafeLevel;
}
