/** Who speaks, as far as two observers know: one names the dominant speaker, one hears sound and silence. */
export type SpeakerState<Id extends string> = {
  readonly current: Id | null;
  /** The dominant speaker named last. It is named even among silent people, and again only when it changes. */
  readonly dominant: Id | null;
  /** Somebody was heard at the last look. */
  readonly sound: boolean;
};

/** What the observers say. */
export type SpeakerInput<Id extends string> =
  | { readonly type: 'dominant'; readonly who: Id }
  | { readonly type: 'sound'; readonly loudest: Id }
  | { readonly type: 'silence' }
  | { readonly type: 'gone'; readonly who: Id };

/** Nobody has spoken yet. */
export const newSpeakerState: SpeakerState<never> = { current: null, dominant: null, sound: false };

/** The next state; a changed `current` is what to tell. */
export function stepSpeaker<Id extends string>(state: SpeakerState<Id>, input: SpeakerInput<Id>): SpeakerState<Id> {
  switch (input.type) {
    case 'dominant':
      return { ...state, dominant: input.who, current: state.sound ? input.who : null };
    case 'sound':
      // The dominant one may be silent by now: only being the loudest as well brings it back.
      return {
        ...state,
        sound: true,
        current: input.loudest === state.dominant ? state.dominant : (state.current ?? input.loudest),
      };
    case 'silence':
      return { ...state, sound: false, current: null };
    case 'gone':
      return {
        ...state,
        current: state.current === input.who ? null : state.current,
        dominant: state.dominant === input.who ? null : state.dominant,
      };
  }
}
