import type { SpeakerPolicy } from '@madang/protocol';

/** Somebody's microphone as it can be heard now. */
export type Heard<Id extends string> = {
  readonly who: Id;
  /** 0: as loud as can be; −127: silence (RFC 6464 §3). */
  readonly levelDbov: number;
  /** May present, which some rooms prefer. */
  readonly presents: boolean;
};

/** Who speaks. What was heard last holds until something else is. */
export type SpeakerState<Id extends string> = {
  readonly current: Id | null;
  /** Since when `current` is what it is. */
  readonly sinceMs: number;
  /** When `current` was heard last. */
  readonly lastHeardMs: number;
  /** Who can be heard and counts, the foremost first. */
  readonly heard: readonly Heard<Id>[];
  /** How long each was the foremost lately, ms; up to what makes a speaker. */
  readonly leads: ReadonlyMap<Id, number>;
  readonly atMs: number;
};

/** One thing that happened. */
export type SpeakerInput<Id extends string> =
  | { readonly type: 'levels'; readonly heard: readonly Heard<Id>[] }
  /** One of them is heard, or no longer (null). */
  | { readonly type: 'level'; readonly who: Id; readonly heard: Heard<Id> | null }
  | { readonly type: 'gone'; readonly who: Id }
  | { readonly type: 'clock' };

/** Of two who talk at once the present speaker stays, unless the other is louder by more than this. */
export const KEEP_DB = 6;
/** Silence between words and sentences that is not the end of speech. */
export const PAUSE_MS = 900;
/** Leads are lost faster than they are won, so that coughs in a row do not add up to speech. */
const LOSS_RATE = 2;

/** Nobody has spoken yet. */
export function newSpeaker<Id extends string>(nowMs: number): SpeakerState<Id> {
  return { current: null, sinceMs: nowMs, lastHeardMs: nowMs, heard: [], leads: new Map(), atMs: nowMs };
}

/** The next state; a changed `current` is what to tell. */
export function stepSpeaker<Id extends string>(
  state: SpeakerState<Id>,
  input: SpeakerInput<Id>,
  policy: SpeakerPolicy,
  nowMs: number,
): SpeakerState<Id> {
  const passed = pass(state, policy, nowMs);
  switch (input.type) {
    case 'levels':
      return decide(hear(passed, input.heard, policy), policy, nowMs);
    case 'level': {
      const others = passed.heard.filter(({ who }) => who !== input.who);
      return decide(hear(passed, input.heard === null ? others : [...others, input.heard], policy), policy, nowMs);
    }
    case 'gone':
      return decide(without(passed, input.who, nowMs), policy, nowMs);
    case 'clock':
      return decide(passed, policy, nowMs);
  }
}

/** When the state may change though nothing else happens; null: never. */
export function speakerDeadline<Id extends string>(state: SpeakerState<Id>, policy: SpeakerPolicy): number | null {
  const foremost = state.heard[0]?.who;
  const heldUntilMs = state.current === null ? state.atMs : state.sinceMs + policy.holdMs;
  const due: number[] = [];
  if (foremost !== undefined && foremost !== state.current)
    due.push(Math.max(heldUntilMs, state.atMs + policy.minSpeechMs - (state.leads.get(foremost) ?? 0)));
  if (state.current !== null && !isHeard(state, state.current))
    due.push(Math.max(heldUntilMs, state.lastHeardMs + PAUSE_MS));
  return due.length === 0 ? null : Math.min(...due);
}

/** Credits the time since the last step to who was the foremost in it. */
function pass<Id extends string>(state: SpeakerState<Id>, policy: SpeakerPolicy, nowMs: number): SpeakerState<Id> {
  const elapsedMs = nowMs - state.atMs;
  const foremost = state.heard[0]?.who;
  const leads = new Map<Id, number>();
  for (const [id, leadMs] of state.leads) {
    const left = leadMs - LOSS_RATE * elapsedMs;
    if (id !== foremost && left > 0) leads.set(id, left);
  }
  if (foremost !== undefined)
    leads.set(foremost, Math.min(policy.minSpeechMs, (state.leads.get(foremost) ?? 0) + elapsedMs));
  const stillHeard = state.current !== null && isHeard(state, state.current);
  return { ...state, leads, atMs: nowMs, lastHeardMs: stillHeard ? nowMs : state.lastHeardMs };
}

/** Takes in who can be heard: those who count, the foremost first. */
function hear<Id extends string>(
  state: SpeakerState<Id>,
  heard: readonly Heard<Id>[],
  { who: counts, thresholdDbov }: SpeakerPolicy,
): SpeakerState<Id> {
  const rank = ({ who, levelDbov, presents }: Heard<Id>) =>
    levelDbov + (who === state.current ? KEEP_DB : 0) + (counts === 'presenters-first' && presents ? PREFERRED_DB : 0);
  const counted = heard.filter(
    ({ levelDbov, presents }) => levelDbov >= thresholdDbov && (presents || counts !== 'presenters'),
  );
  return { ...state, heard: counted.toSorted((a, b) => rank(b) - rank(a)) };
}

function isHeard<Id extends string>({ heard }: SpeakerState<Id>, id: Id): boolean {
  return heard.some(({ who }) => who === id);
}

/** More than levels can differ. */
const PREFERRED_DB = 1_000;

function without<Id extends string>(state: SpeakerState<Id>, who: Id, nowMs: number): SpeakerState<Id> {
  const leads = new Map(state.leads);
  leads.delete(who);
  const rest = { ...state, leads, heard: state.heard.filter((one) => one.who !== who) };
  return state.current === who ? { ...rest, current: null, sinceMs: nowMs } : rest;
}

function decide<Id extends string>(state: SpeakerState<Id>, policy: SpeakerPolicy, nowMs: number): SpeakerState<Id> {
  const { current, leads, sinceMs, lastHeardMs } = state;
  const held = current !== null && nowMs - sinceMs < policy.holdMs;
  if (held) return state;
  const next = [...leads].find(([id, leadMs]) => id !== current && leadMs >= policy.minSpeechMs)?.[0];
  if (next !== undefined) return { ...state, current: next, sinceMs: nowMs, lastHeardMs: nowMs };
  const silent = current !== null && !isHeard(state, current) && nowMs - lastHeardMs >= PAUSE_MS;
  return silent ? { ...state, current: null, sinceMs: nowMs } : state;
}
