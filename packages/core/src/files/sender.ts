import type { FileMessage } from '@madang/protocol/files';
import { limits } from '@madang/protocol/limits';
import { ASK_AFTER_MS, endMessage, endOf, type FileEnd, isUnaware, PROBE_AFTER_MS } from './end.ts';

/** A file on its way to one receiver, at the sender's end. */
export type FileSender = {
  readonly id: string;
  readonly sizeBytes: number;
  readonly phase: SenderPhase;
};

/** Where it is. */
export type SenderPhase =
  | { readonly name: 'offered' }
  /** Accepted; waits for its turn among the transfers of this page. */
  | { readonly name: 'queued' }
  | Sending
  | { readonly name: 'ended'; readonly end: FileEnd };

/** On its way. */
export type Sending = {
  readonly name: 'sending';
  /** Where the next chunk begins; goes back when the receiver asks for it. */
  readonly nextTo: number;
  /** The furthest that was ever handed over: nobody can have more. */
  readonly sentTo: number;
  /** The receiver has written this much. */
  readonly ackedTo: number;
  readonly pausedHere: boolean;
  readonly pausedThere: boolean;
  /** Hash of the whole file, once all of it was read. */
  readonly sha256: string | null;
  /** The channel refused a chunk: nothing is tried before this moment. */
  readonly heldUntilMs: number;
  readonly heardAtMs: number;
  /** When something that asks for an answer was said last. */
  readonly askedAtMs: number;
  readonly rewoundAtMs: number;
};

/** One thing that happened. */
export type SenderInput =
  | { readonly type: 'message'; readonly message: FileMessage }
  /** A place among the transfers of this page is free. */
  | { readonly type: 'turn' }
  /** A chunk is handed to the channel. */
  | { readonly type: 'sent'; readonly offset: number; readonly length: number }
  /** The channel refused it. */
  | { readonly type: 'unsent'; readonly offset: number }
  /** All was read. */
  | { readonly type: 'hashed'; readonly sha256: string }
  | { readonly type: 'unreadable' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'cancel' }
  | { readonly type: 'left' }
  | { readonly type: 'tick' };

/** The next state, and what to tell the receiver. */
export type SenderStep = { readonly state: FileSender; readonly say: readonly FileMessage[] };

/** Going back more often is not answered: a receiver that asks without end must not make this end send without end. */
export const REWIND_EVERY_MS = 250;
/** A receiver that repeats itself is answered at most this often. */
export const ANSWER_EVERY_MS = 1_000;
/** A channel that refused a chunk is tried again after this. */
export const HOLD_MS = 1_000;

/** An offer that waits for its answer. */
export function newFileSender(id: string, sizeBytes: number): FileSender {
  return { id, sizeBytes, phase: { name: 'offered' } };
}

/** The chunk to send now; null: none, until something happens. */
export function nextChunk({ sizeBytes, phase }: FileSender, nowMs: number): { offset: number; length: number } | null {
  if (phase.name !== 'sending' || phase.pausedHere || phase.pausedThere || nowMs < phase.heldUntilMs) return null;
  const { nextTo, ackedTo } = phase;
  const length = Math.min(limits.fileChunkBytes, sizeBytes - nextTo, ackedTo + limits.fileWindowBytes - nextTo);
  return length > 0 ? { offset: nextTo, length } : null;
}

/** true: everything was read and sent once, and the hash is wanted. */
export function wantsHash({ sizeBytes, phase }: FileSender): boolean {
  return phase.name === 'sending' && phase.sha256 === null && phase.sentTo === sizeBytes;
}

/** Everything a sender does: takes one thing that happened and says what follows. */
export function stepSender(state: FileSender, input: SenderInput, nowMs: number): SenderStep {
  const { phase } = state;
  switch (input.type) {
    case 'message':
      return hear(state, input.message, nowMs);
    case 'turn':
      return phase.name === 'queued' ? begin(state, nowMs) : quiet(state);
    case 'cancel':
      return phase.name === 'ended' ? quiet(state) : finish(state, { how: 'cancelled', by: 'here' });
    case 'left':
      return phase.name === 'ended' ? quiet(state) : finish(state, { how: 'left' });
    case 'unreadable':
      return phase.name === 'ended' ? quiet(state) : fail(state, 'unreadable');
    default:
      return phase.name === 'sending' ? act(state, phase, input, nowMs) : quiet(state);
  }
}

function hear(state: FileSender, message: FileMessage, nowMs: number): SenderStep {
  const { id, phase } = state;
  if (phase.name === 'ended') {
    const again = isUnaware(message) ? endMessage(id, phase.end) : null;
    return again === null ? quiet(state) : say(state, again);
  }
  const end = endOf(message);
  if (end !== null) return finish(state, end);
  if (phase.name === 'sending') return converse(state, phase, message, nowMs);
  if (message.type === 'accept' && phase.name === 'offered') return quiet({ ...state, phase: { name: 'queued' } });
  // Whoever asks while it waits for its turn is told to wait.
  return message.type === 'ack' && phase.name === 'queued' ? say(state, { type: 'pause', id }) : quiet(state);
}

function begin(state: FileSender, nowMs: number): SenderStep {
  const phase: Sending = {
    name: 'sending',
    nextTo: 0,
    sentTo: 0,
    ackedTo: 0,
    pausedHere: false,
    pausedThere: false,
    sha256: null,
    heldUntilMs: 0,
    heardAtMs: nowMs,
    askedAtMs: nowMs,
    rewoundAtMs: Number.NEGATIVE_INFINITY,
  };
  return say({ ...state, phase }, { type: 'resume', id: state.id, offset: 0 });
}

/** What a receiver says while its file is under way. */
function converse(state: FileSender, before: Sending, message: FileMessage, nowMs: number): SenderStep {
  const phase = { ...before, heardAtMs: nowMs };
  const go = (change: Partial<Sending>) => quiet({ ...state, phase: { ...phase, ...change } });
  switch (message.type) {
    case 'ack':
      if (message.offset > phase.sentTo) return fail(state, 'not-allowed');
      if (message.offset <= phase.ackedTo) return answer({ ...state, phase }, nowMs);
      return go({ ackedTo: message.offset, nextTo: Math.max(phase.nextTo, message.offset) });
    case 'pause':
      return go({ pausedThere: true });
    case 'resume':
      if (message.offset > phase.sentTo) return fail(state, 'not-allowed');
      return phase.pausedThere || phase.pausedHere
        ? sayWhere(state, { ...phase, pausedThere: false }, nowMs)
        : rewind(state, phase, message.offset, nowMs);
    case 'done':
      if (phase.sha256 === null) return fail(state, 'not-allowed');
      if (message.sha256 !== phase.sha256) return fail(state, 'wrong-hash');
      return finish(state, { how: 'done', sha256: message.sha256 });
    default:
      return go({});
  }
}

/**
 * A receiver that repeats itself misses something, or only waits for a slow line: what comes behind it tells it which. It
 * is not paused, or it would say that; its word of going on was lost.
 */
function answer(state: FileSender, nowMs: number): SenderStep {
  const { phase } = state;
  if (phase.name !== 'sending' || nowMs - phase.askedAtMs < ANSWER_EVERY_MS) return quiet(state);
  return sayWhere(state, { ...phase, pausedThere: false }, nowMs);
}

/**
 * Tells where this end is. The message goes the way of the chunks, so whatever is before it and not there by then is lost:
 * the receiver sees it, and asks. On a slow line nothing is sent twice.
 */
function sayWhere(state: FileSender, phase: Sending, nowMs: number): SenderStep {
  const next: FileSender = { ...state, phase: { ...phase, askedAtMs: nowMs } };
  const { id } = state;
  return say(next, phase.pausedHere ? { type: 'pause', id } : { type: 'resume', id, offset: phase.nextTo });
}

function rewind(state: FileSender, phase: Sending, offset: number, nowMs: number): SenderStep {
  const awake: Sending = { ...phase, heldUntilMs: 0 };
  if (nowMs - phase.rewoundAtMs < REWIND_EVERY_MS) return quiet({ ...state, phase: awake });
  // What was acknowledged is never read again, however late or often this message comes.
  const nextTo = Math.max(phase.ackedTo, offset);
  const next: FileSender = { ...state, phase: { ...awake, nextTo, rewoundAtMs: nowMs } };
  return nextTo === state.sizeBytes && phase.sha256 !== null ? sayDone(next, nowMs) : quiet(next);
}

/** What this end does while its file is under way. */
function act(
  state: FileSender,
  phase: Sending,
  input: Exclude<SenderInput, { readonly type: 'message' | 'turn' | 'cancel' | 'left' | 'unreadable' }>,
  nowMs: number,
): SenderStep {
  const go = (change: Partial<Sending>) => quiet({ ...state, phase: { ...phase, ...change } });
  const { id } = state;
  switch (input.type) {
    case 'sent': {
      const end = input.offset + input.length;
      // A receiver that went back meanwhile wants that place, not what follows this chunk.
      const nextTo = phase.nextTo === input.offset ? end : phase.nextTo;
      return go({ nextTo, sentTo: Math.max(phase.sentTo, end) });
    }
    case 'unsent':
      return go({ nextTo: Math.min(phase.nextTo, input.offset), heldUntilMs: nowMs + HOLD_MS });
    case 'hashed':
      return sayDone({ ...state, phase: { ...phase, sha256: input.sha256 } }, nowMs);
    case 'pause':
      return say({ ...state, phase: { ...phase, pausedHere: true } }, { type: 'pause', id });
    case 'resume':
      return sayWhere(state, { ...phase, pausedHere: false }, nowMs);
    case 'tick':
      return ask(state, phase, nowMs);
  }
}

/** Says again what may have been lost. */
function ask(state: FileSender, phase: Sending, nowMs: number): SenderStep {
  const silentMs = nowMs - Math.max(phase.heardAtMs, phase.askedAtMs);
  if (phase.sha256 !== null && phase.ackedTo === state.sizeBytes) {
    return silentMs >= ASK_AFTER_MS ? sayDone(state, nowMs) : quiet(state);
  }
  return silentMs < PROBE_AFTER_MS ? quiet(state) : sayWhere(state, phase, nowMs);
}

function sayDone(state: FileSender, nowMs: number): SenderStep {
  const { id, phase } = state;
  if (phase.name !== 'sending' || phase.sha256 === null) return quiet(state);
  return say({ ...state, phase: { ...phase, askedAtMs: nowMs } }, { type: 'done', id, sha256: phase.sha256 });
}

function fail(state: FileSender, reason: 'unreadable' | 'not-allowed' | 'wrong-hash'): SenderStep {
  return finish(state, { how: 'failed', by: 'here', reason });
}

function finish(state: FileSender, end: FileEnd): SenderStep {
  const next: FileSender = { ...state, phase: { name: 'ended', end } };
  // The receiver was the one to say that it is done.
  const message = end.how === 'done' ? null : endMessage(state.id, end);
  return message === null ? quiet(next) : say(next, message);
}

function say(state: FileSender, ...messages: readonly FileMessage[]): SenderStep {
  return { state, say: messages };
}

function quiet(state: FileSender): SenderStep {
  return { state, say: [] };
}
