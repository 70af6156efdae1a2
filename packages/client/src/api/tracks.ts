import type { ParticipantId, TrackId, TrackKind, TrackSource } from '@madang/protocol';

/** What local and remote tracks have in common. */
export interface CallTrack {
  readonly id: TrackId | null;
  readonly source: TrackSource;
  readonly kind: TrackKind;
  /** The browser's own track, for canvases, recorders and the like. */
  readonly mediaStreamTrack: MediaStreamTrack;
  /**
   * Shows or plays the track in a `<video>` or `<audio>` element and returns the element. A remote picture is fetched in
   * the size at which it is seen, and not at all while nobody sees it. Attaching twice does nothing.
   */
  attach<Element extends HTMLMediaElement>(element: Element): Element;
  /** Takes the track out of one element, or out of all. */
  detach(element?: HTMLMediaElement): void;
  /** How loud it is now, 0 to 1; 0 for pictures. Cheap: call it as often as you paint. */
  audioLevel(): number;
}

/**
 * A track that somebody else publishes. Sound plays by itself, through hidden elements that follow
 * {@link Call.setOutputDevice} and {@link Call.setVolume}: attach pictures only.
 */
export interface RemoteTrack extends CallTrack {
  readonly id: TrackId;
  readonly local: false;
  readonly participantId: ParticipantId;
  /**
   * Says in which size (CSS pixels) a picture is needed that is not shown in an attached element, e.g. drawn to a canvas
   * from {@link CallTrack.mediaStreamTrack}; null: not at all. Without it, a picture without a visible element is not sent.
   */
  setView(view: { readonly widthPx: number; readonly heightPx: number } | null): void;
}

/** A track that this page publishes. Self views should be muted and, for cameras, mirrored by the page. */
export interface LocalTrack extends CallTrack {
  readonly local: true;
}
