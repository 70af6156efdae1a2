import type { ParticipantId } from '@madang/protocol';

/** A speaker stays for at least this long, so that a cough does not turn the picture (LiveKit's and Jitsi's habit). */
export const SPEAKER_HOLD_MS = 2_000;

/** Who is shown as speaking, since when, and who follows when the hold is over. */
export type SpeakerHold =
  | { readonly name: 'settled'; readonly current: ParticipantId | null; readonly sinceMs: number }
  | {
      readonly name: 'holding';
      readonly current: ParticipantId | null;
      readonly next: ParticipantId | null;
      readonly sinceMs: number;
    };

export type SpeakerHoldInput =
  | { readonly type: 'heard'; readonly who: ParticipantId | null }
  | { readonly type: 'gone'; readonly who: ParticipantId }
  | { readonly type: 'clock' };

/** The next state; a changed `current` is what to tell. */
export function stepSpeakerHold(state: SpeakerHold, input: SpeakerHoldInput, nowMs: number): SpeakerHold {
  switch (input.type) {
    case 'heard':
      if (input.who === state.current) return settle(state.current, state.sinceMs);
      // Nobody is shown: there is nothing to hold on to.
      return state.current === null || nowMs - state.sinceMs >= SPEAKER_HOLD_MS
        ? settle(input.who, nowMs)
        : { name: 'holding', current: state.current, next: input.who, sinceMs: state.sinceMs };
    case 'gone': {
      const next = state.name === 'holding' && state.next !== input.who ? state.next : null;
      if (state.current === input.who) return settle(next, nowMs);
      return state.name === 'holding' && state.next === input.who ? settle(state.current, state.sinceMs) : state;
    }
    case 'clock':
      return state.name === 'holding' && nowMs - state.sinceMs >= SPEAKER_HOLD_MS ? settle(state.next, nowMs) : state;
  }
}

/** When a holding state wants the clock, ms. */
export function speakerDeadline(state: SpeakerHold): number | null {
  return state.name === 'holding' ? state.sinceMs + SPEAKER_HOLD_MS : null;
}

function settle(current: ParticipantId | null, sinceMs: number): SpeakerHold {
  return { name: 'settled', current, sinceMs };
}
