/** Who speaks, as far as two observers know: one names the dominant speaker, one hears silence and sound. */
export type SpeakerState<Id extends string> = {
  readonly current: Id | null;
  /** The dominant speaker named last; it is named again only when it changes. */
  readonly dominant: Id | null;
};

/** What the observers say. */
export type SpeakerInput<Id extends string> =
  | { readonly type: 'dominant'; readonly who: Id }
  | { readonly type: 'sound'; readonly loudest: Id }
  | { readonly type: 'silence' }
  | { readonly type: 'gone'; readonly who: Id };

/** Nobody has spoken yet. */
export const newSpeakerState: SpeakerState<never> = { current: null, dominant: null };

/** The next state; a changed `current` is what to tell. */
export function stepSpeaker<Id extends string>(state: SpeakerState<Id>, input: SpeakerInput<Id>): SpeakerState<Id> {
  switch (input.type) {
    case 'dominant':
      return { current: input.who, dominant: input.who };
    case 'sound':
      // After a silence the dominant speaker is not named again if it did not change: sound brings it back.
      return state.current === null ? { ...state, current: state.dominant ?? input.loudest } : state;
    case 'silence':
      return { ...state, current: null };
    case 'gone':
      return {
        current: state.current === input.who ? null : state.current,
        dominant: state.dominant === input.who ? null : state.dominant,
      };
  }
}
