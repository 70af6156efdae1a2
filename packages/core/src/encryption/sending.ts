import type { ParticipantId } from '@madang/protocol';
import { generationOf, keyIdOf, nextStep } from './key-id.ts';

/** Somebody else in the call, by what their page announced. */
export type KeyPeer = { readonly id: ParticipantId; readonly publicKey: string };

/** The keys that a page encrypts with, and what is still to be done about them. */
export type SendingKeys = {
  /** null: nothing has been made yet. */
  readonly inUse: number | null;
  /** The latest key, known to all peers or on its way to them. */
  readonly newest: number | null;
  /** From when the latest key is used; null: it is. */
  readonly useAtMs: number | null;
  /** When a key follows that somebody who left does not know; null: nobody left. */
  readonly renewAtMs: number | null;
  readonly renewedAtMs: number;
  readonly peers: ReadonlyMap<ParticipantId, string>;
  /** Whom the latest key was told again on their asking, and when. */
  readonly repeatedAtMs: ReadonlyMap<ParticipantId, number>;
};

/** One thing that happened. */
export type SendingInput =
  /** Who else is in the call now. */
  | { readonly type: 'peers'; readonly peers: readonly KeyPeer[] }
  /** Somebody lacks the key. */
  | { readonly type: 'wanted'; readonly from: ParticipantId }
  /** What keys are sealed with has changed: whoever knew the keys before need not know the next. */
  | { readonly type: 'renew' }
  | { readonly type: 'clock' };

/** Something to do, in this order. */
export type SendingOutput =
  /** Draw a key at random. */
  | { readonly type: 'make'; readonly keyId: number }
  /** Make the next key of the ratchet out of the one before. */
  | { readonly type: 'ratchet'; readonly keyId: number }
  | { readonly type: 'tell'; readonly keyId: number; readonly to: readonly ParticipantId[] }
  /** Encrypt with it from now on; those before it are needed no more. */
  | { readonly type: 'use'; readonly keyId: number };

/** A newcomer gets so long to hear the next step; the others make it themselves. */
export const JOIN_SETTLE_MS = 150;
/** Everybody gets so long to hear a new key: some signalling is slow. */
export const RENEW_SETTLE_MS = 500;
/** Pause between new keys: a crowd that leaves is one reason, not fifty. */
export const RENEW_PAUSE_MS = 2_000;
/** A key is told again to the same peer after this long at the earliest. */
export const REPEAT_MS = 2_000;

/** What a step leads to, and when the next look is due (ms; null: when something happens). */
export type SendingStep = {
  readonly state: SendingKeys;
  readonly outputs: readonly SendingOutput[];
  readonly wakeAtMs: number | null;
};

/** A page that has no key yet. */
export function newSendingKeys(): SendingKeys {
  return {
    inUse: null,
    newest: null,
    useAtMs: null,
    renewAtMs: null,
    renewedAtMs: Number.NEGATIVE_INFINITY,
    peers: new Map(),
    repeatedAtMs: new Map(),
  };
}

/**
 * Decides on the keys that a page sends with. Who comes gets a key from which none before can be made; who left never gets
 * the ones after. A key is used only when there was time to hear of it.
 */
export function stepSending(before: SendingKeys, input: SendingInput, nowMs: number): SendingStep {
  const outputs: SendingOutput[] = [];
  const state = due(take(before, input, nowMs, outputs), nowMs, outputs);
  return { state, outputs, wakeAtMs: earliest(state.useAtMs, state.renewAtMs) };
}

function take(state: SendingKeys, input: SendingInput, nowMs: number, outputs: SendingOutput[]): SendingKeys {
  switch (input.type) {
    case 'peers':
      return meet(state, new Map(input.peers.map(({ id, publicKey }) => [id, publicKey])), nowMs, outputs);
    case 'wanted':
      return repeat(state, input.from, nowMs, outputs);
    case 'renew':
      return state.newest === null ? state : { ...state, renewAtMs: nowMs };
    case 'clock':
      return state;
  }
}

function meet(
  state: SendingKeys,
  peers: ReadonlyMap<ParticipantId, string>,
  nowMs: number,
  outputs: SendingOutput[],
): SendingKeys {
  const next = { ...state, peers };
  if (state.newest === null) return begin(next, nowMs, outputs);
  // A page that was loaded anew is somebody else: it has another key pair.
  const gone = [...state.peers].some(([id, publicKey]) => peers.get(id) !== publicKey);
  const come = [...peers].flatMap(([id, publicKey]) => (state.peers.get(id) === publicKey ? [] : [id]));
  const renewAtMs = gone ? Math.max(nowMs, state.renewedAtMs + RENEW_PAUSE_MS) : state.renewAtMs;
  // A new key is made at once: it goes to who came as well.
  if (renewAtMs !== null && renewAtMs <= nowMs) return { ...next, renewAtMs };
  return come.length === 0 ? { ...next, renewAtMs } : welcome({ ...next, renewAtMs }, come, nowMs, outputs);
}

/** The first key; there is none before it that could be used meanwhile. */
function begin(state: SendingKeys, nowMs: number, outputs: SendingOutput[]): SendingKeys {
  const keyId = keyIdOf(0, 0);
  outputs.push({ type: 'make', keyId }, ...tell(keyId, [...state.peers.keys()]), { type: 'use', keyId });
  return { ...state, newest: keyId, inUse: keyId, renewedAtMs: nowMs };
}

/** Newcomers learn a key that was not used before they came. */
function welcome(
  state: SendingKeys,
  come: readonly ParticipantId[],
  nowMs: number,
  outputs: SendingOutput[],
): SendingKeys {
  const { newest, useAtMs } = state;
  if (newest === null) return state;
  if (useAtMs !== null) {
    outputs.push(...tell(newest, come));
    return state;
  }
  const keyId = nextStep(newest);
  if (keyId === null) return { ...state, renewAtMs: nowMs };
  outputs.push({ type: 'ratchet', keyId }, ...tell(keyId, come));
  return { ...state, newest: keyId, useAtMs: nowMs + JOIN_SETTLE_MS };
}

function repeat(state: SendingKeys, from: ParticipantId, nowMs: number, outputs: SendingOutput[]): SendingKeys {
  const { newest, peers, repeatedAtMs } = state;
  const last = repeatedAtMs.get(from) ?? Number.NEGATIVE_INFINITY;
  if (newest === null || !peers.has(from) || nowMs - last < REPEAT_MS) return state;
  outputs.push(...tell(newest, [from]));
  return { ...state, repeatedAtMs: new Map([...repeatedAtMs, [from, nowMs]]) };
}

/** What the clock brings: first the use of a key, then the next one. */
function due(state: SendingKeys, nowMs: number, outputs: SendingOutput[]): SendingKeys {
  let next = state;
  if (next.newest !== null && next.useAtMs !== null && next.useAtMs <= nowMs) {
    outputs.push({ type: 'use', keyId: next.newest });
    next = { ...next, inUse: next.newest, useAtMs: null };
  }
  if (next.newest === null || next.renewAtMs === null || next.renewAtMs > nowMs) return next;
  const keyId = keyIdOf(generationOf(next.newest) + 1, 0);
  outputs.push({ type: 'make', keyId }, ...tell(keyId, [...next.peers.keys()]));
  return { ...next, newest: keyId, useAtMs: nowMs + RENEW_SETTLE_MS, renewAtMs: null, renewedAtMs: nowMs };
}

function tell(keyId: number, to: readonly ParticipantId[]): SendingOutput[] {
  return to.length === 0 ? [] : [{ type: 'tell', keyId, to }];
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
