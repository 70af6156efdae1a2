import type { TrackKind } from '@madang/protocol';

/**
 * Works on own sound or pictures before anybody gets them: blurs what is behind a person, takes noise away. Ready-made
 * ones are in `@madang/client/effects`.
 */
export interface TrackProcessor {
  readonly kind: TrackKind;
  /** How the device is to be opened for it, e.g. without the browser's own noise suppression. */
  readonly constraints?: MediaTrackConstraints;
  /**
   * Begins to work on a device's track. What it answers with is shown and sent in its place; it must be there from the first
   * moment, for the device's own track is never sent meanwhile. Called again for another device, while the one before still
   * runs. `onFailed` is for later: it cannot go on.
   */
  open(input: MediaStreamTrack, onFailed: (error: unknown) => void): Promise<ProcessedTrack>;
  /**
   * Work on so many pictures a second at most from now on; null: on all. The call asks for less on a camera's processor while
   * the device is busy or the line is bad (see {@link AudioSafeView}), and takes it back.
   */
  setBudget?(frameRate: number | null): void;
}

/** What a {@link TrackProcessor} made of one device. Stopping the device is not its business. */
export interface ProcessedTrack {
  readonly track: MediaStreamTrack;
  close(): void;
}

/** Which processor works on which device. */
export type TrackProcessors = {
  readonly microphone?: TrackProcessor | null;
  readonly camera?: TrackProcessor | null;
};
