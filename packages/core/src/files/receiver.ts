import type { FileFailure, FileMessage } from '@madang/protocol/files';
import { limits } from '@madang/protocol/limits';
import { ASK_AFTER_MS, endMessage, endOf, type FileEnd, isUnaware, PROBE_AFTER_MS } from './end.ts';

/** A file on its way here, or offered. */
export type FileReceiver = {
  readonly id: string;
  readonly sizeBytes: number;
  readonly phase: ReceiverPhase;
};

/** Where it is. */
export type ReceiverPhase =
  | { readonly name: 'offered' }
  | Receiving
  /** All is written; its hash is being compared, then the file closed. */
  | { readonly name: 'checking'; readonly sha256: string }
  | { readonly name: 'ended'; readonly end: FileEnd };

/** On its way. */
export type Receiving = {
  readonly name: 'receiving';
  /** Everything before it has arrived. */
  readonly receivedTo: number;
  /** Everything before it is written. */
  readonly writtenTo: number;
  /** The sender was told this much. */
  readonly ackedTo: number;
  readonly pausedHere: boolean;
  readonly pausedThere: boolean;
  /** What the sender says the whole file hashes to, once it has said so. */
  readonly sha256: string | null;
  /** false: the sender may not know yet that its offer was accepted. */
  readonly answered: boolean;
  readonly heardAtMs: number;
  /** When the sender was asked last. */
  readonly askedAtMs: number;
  /** The hole that the sender was asked to fill, and when; null: none. */
  readonly hole: { readonly at: number; readonly askedAtMs: number } | null;
};

/** One thing that happened. */
export type ReceiverInput =
  | { readonly type: 'message'; readonly message: FileMessage }
  /** The person took the offer, and there is a place to write to. */
  | { readonly type: 'accept' }
  | { readonly type: 'decline' }
  | { readonly type: 'chunk'; readonly offset: number; readonly length: number }
  | { readonly type: 'written'; readonly to: number }
  | { readonly type: 'hashed'; readonly sha256: string }
  | { readonly type: 'kept' }
  /** The disk is full, or the file could not be written. */
  | { readonly type: 'broken'; readonly reason: FileFailure }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'cancel' }
  | { readonly type: 'left' }
  | { readonly type: 'tick' };

/** What to do. */
export type ReceiverOutput =
  | { readonly do: 'say'; readonly message: FileMessage }
  /** Write the chunk just given, without its first `skip` bytes. */
  | { readonly do: 'write'; readonly skip: number }
  /** Everything is written: say what it hashes to. */
  | { readonly do: 'hash' }
  /** The hash fits: close the file. */
  | { readonly do: 'keep' }
  /** Throw away what was written. */
  | { readonly do: 'discard' };

/** The next state, and what to do. */
export type ReceiverStep = { readonly state: FileReceiver; readonly outputs: readonly ReceiverOutput[] };

/** Written bytes are acknowledged in steps of this: four to a window keep the sender busy. */
export const ACK_BYTES = limits.fileWindowBytes / 4;
/** A hole is asked for again after this, if nothing came to fill it. */
export const HOLE_AGAIN_MS = 500;

/** An offer that waits for its answer. */
export function newFileReceiver(id: string, sizeBytes: number): FileReceiver {
  return { id, sizeBytes, phase: { name: 'offered' } };
}

/** Everything a receiver does: takes one thing that happened and says what follows. */
export function stepReceiver(state: FileReceiver, input: ReceiverInput, nowMs: number): ReceiverStep {
  const { phase } = state;
  switch (input.type) {
    case 'message':
      return hear(state, input.message, nowMs);
    case 'chunk':
      return take(state, input, nowMs);
    case 'accept':
      return phase.name === 'offered' ? begin(state, nowMs) : nothing(state);
    case 'decline':
      return phase.name === 'offered' ? finish(state, { how: 'declined', by: 'here' }) : nothing(state);
    case 'hashed':
      return phase.name === 'checking' ? compare(state, phase.sha256, input.sha256) : nothing(state);
    case 'kept':
      return phase.name === 'checking' ? finish(state, { how: 'done', sha256: phase.sha256 }) : nothing(state);
    case 'cancel':
      return phase.name === 'ended' ? nothing(state) : finish(state, { how: 'cancelled', by: 'here' });
    case 'left':
      return leave(state);
    case 'broken':
      return phase.name === 'ended' ? nothing(state) : fail(state, input.reason);
    default:
      return phase.name === 'receiving' ? act(state, phase, input, nowMs) : nothing(state);
  }
}

function begin(state: FileReceiver, nowMs: number): ReceiverStep {
  const phase: Receiving = {
    name: 'receiving',
    receivedTo: 0,
    writtenTo: 0,
    ackedTo: 0,
    pausedHere: false,
    pausedThere: false,
    sha256: null,
    answered: false,
    heardAtMs: nowMs,
    askedAtMs: nowMs,
    hole: null,
  };
  return speak({ ...state, phase }, { type: 'accept', id: state.id });
}

function hear(state: FileReceiver, message: FileMessage, nowMs: number): ReceiverStep {
  const { id, phase } = state;
  if (phase.name === 'ended') {
    const again = isUnaware(message) || message.type === 'done';
    const last = again ? endMessage(id, phase.end) : null;
    return last === null ? nothing(state) : speak(state, last);
  }
  const end = endOf(message);
  // Once everything is here, the sender cannot take it back.
  if (end !== null) return phase.name === 'checking' ? nothing(state) : finish(state, end);
  return phase.name === 'receiving' ? converse(state, phase, message, nowMs) : nothing(state);
}

/** What the sender says while its file is under way. */
function converse(state: FileReceiver, before: Receiving, message: FileMessage, nowMs: number): ReceiverStep {
  const { id } = state;
  const phase: Receiving = { ...before, answered: true, heardAtMs: nowMs };
  switch (message.type) {
    case 'pause':
      return nothing({ ...state, phase: { ...phase, pausedThere: true } });
    case 'resume': {
      const next: FileReceiver = { ...state, phase: { ...phase, pausedThere: false } };
      if (phase.pausedHere) return speak(next, { type: 'pause', id });
      // Everything before that place was sent before this message: what is not here is lost.
      return message.offset > phase.receivedTo
        ? askForHole(next, nowMs)
        : speak(next, { type: 'ack', id, offset: phase.writtenTo });
    }
    case 'done': {
      const next: FileReceiver = { ...state, phase: { ...phase, sha256: message.sha256 } };
      return phase.receivedTo < state.sizeBytes ? askForHole(next, nowMs) : checkIfComplete(next);
    }
    default:
      return nothing({ ...state, phase });
  }
}

function take(state: FileReceiver, chunk: { offset: number; length: number }, nowMs: number): ReceiverStep {
  const { id, phase, sizeBytes } = state;
  if (phase.name === 'ended') {
    const again = endMessage(id, phase.end);
    return again === null || phase.end.how === 'done' ? nothing(state) : speak(state, again);
  }
  if (phase.name !== 'receiving') return nothing(state);
  const end = chunk.offset + chunk.length;
  // More than was offered, or further ahead than allowed: such a sender could fill disk or memory.
  if (end > sizeBytes || end > phase.writtenTo + limits.fileWindowBytes) return fail(state, 'not-allowed');
  const heard: Receiving = { ...phase, answered: true, pausedThere: false, heardAtMs: nowMs };
  if (chunk.offset > phase.receivedTo) return askForHole({ ...state, phase: heard }, nowMs);
  if (end <= phase.receivedTo) return nothing({ ...state, phase: heard });
  // What was on its way is taken; a sender that goes on for longer has not heard of the pause.
  const deaf = phase.pausedHere && nowMs - phase.askedAtMs >= ASK_AFTER_MS;
  return {
    state: { ...state, phase: { ...heard, receivedTo: end, ...(deaf ? { askedAtMs: nowMs } : {}) } },
    outputs: [
      { do: 'write', skip: phase.receivedTo - chunk.offset },
      ...(deaf ? [{ do: 'say', message: { type: 'pause', id } } as const] : []),
    ],
  };
}

/** Something is missing: the sender is asked to go back, but not for each chunk that is already under way behind the hole. */
function askForHole(state: FileReceiver, nowMs: number): ReceiverStep {
  const { id, phase } = state;
  if (phase.name !== 'receiving') return nothing(state);
  const { hole, receivedTo } = phase;
  if (hole?.at === receivedTo && nowMs - hole.askedAtMs < HOLE_AGAIN_MS) return nothing(state);
  return speak(
    { ...state, phase: { ...phase, hole: { at: receivedTo, askedAtMs: nowMs } } },
    { type: 'resume', id, offset: receivedTo },
  );
}

/** What this end does while its file is under way. */
function act(
  state: FileReceiver,
  phase: Receiving,
  input: Extract<ReceiverInput, { type: 'written' | 'pause' | 'resume' | 'tick' }>,
  nowMs: number,
): ReceiverStep {
  const { id, sizeBytes } = state;
  switch (input.type) {
    case 'written': {
      const written: Receiving = { ...phase, writtenTo: input.to };
      if (input.to < sizeBytes && input.to - phase.ackedTo < ACK_BYTES) return nothing({ ...state, phase: written });
      const step = checkIfComplete({ ...state, phase: { ...written, ackedTo: input.to } });
      return { ...step, outputs: [{ do: 'say', message: { type: 'ack', id, offset: input.to } }, ...step.outputs] };
    }
    case 'pause':
      return speak({ ...state, phase: { ...phase, pausedHere: true, askedAtMs: nowMs } }, { type: 'pause', id });
    case 'resume': {
      const next: FileReceiver = { ...state, phase: { ...phase, pausedHere: false, askedAtMs: nowMs } };
      return speak(next, { type: 'resume', id, offset: phase.receivedTo });
    }
    case 'tick':
      return mayPoll(phase, nowMs) ? poll(state, phase, nowMs) : nothing(state);
  }
}

/** A disk that is slow is not a sender that is silent. */
function mayPoll(phase: Receiving, nowMs: number): boolean {
  if (phase.receivedTo > phase.writtenTo) return false;
  const calm = phase.pausedHere || phase.pausedThere;
  return nowMs - Math.max(phase.heardAtMs, phase.askedAtMs) >= (calm ? PROBE_AFTER_MS : ASK_AFTER_MS);
}

/** Says again what may have been lost; the answer tells what else was. This brings a transfer back after any outage. */
function poll(state: FileReceiver, phase: Receiving, nowMs: number): ReceiverStep {
  const { id } = state;
  const next: FileReceiver = { ...state, phase: { ...phase, askedAtMs: nowMs } };
  if (phase.pausedHere) return speak(next, { type: 'pause', id });
  const accept: readonly FileMessage[] = phase.answered ? [] : [{ type: 'accept', id }];
  return speak(next, ...accept, { type: 'ack', id, offset: phase.writtenTo });
}

function checkIfComplete(state: FileReceiver): ReceiverStep {
  const { phase, sizeBytes } = state;
  if (phase.name !== 'receiving' || phase.writtenTo < sizeBytes || phase.sha256 === null) return nothing(state);
  return { state: { ...state, phase: { name: 'checking', sha256: phase.sha256 } }, outputs: [{ do: 'hash' }] };
}

function compare(state: FileReceiver, wanted: string, found: string): ReceiverStep {
  return wanted === found ? { state, outputs: [{ do: 'keep' }] } : fail(state, 'wrong-hash');
}

function leave(state: FileReceiver): ReceiverStep {
  const { phase } = state;
  // Whoever leaves after its last byte has arrived has handed the file over.
  if (phase.name === 'ended' || phase.name === 'checking') return nothing(state);
  return finish(state, { how: 'left' });
}

function fail(state: FileReceiver, reason: FileFailure): ReceiverStep {
  return finish(state, { how: 'failed', by: 'here', reason });
}

function finish(state: FileReceiver, end: FileEnd): ReceiverStep {
  const message = endMessage(state.id, end);
  const begun = state.phase.name === 'receiving' || state.phase.name === 'checking';
  return {
    state: { ...state, phase: { name: 'ended', end } },
    outputs: [
      ...(begun && end.how !== 'done' ? [{ do: 'discard' } as const] : []),
      ...(message === null ? [] : [{ do: 'say', message } as const]),
    ],
  };
}

function speak(state: FileReceiver, ...messages: readonly FileMessage[]): ReceiverStep {
  return { state, outputs: messages.map((message) => ({ do: 'say', message })) };
}

function nothing(state: FileReceiver): ReceiverStep {
  return { state, outputs: [] };
}
