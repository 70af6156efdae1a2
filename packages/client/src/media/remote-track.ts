import type { ParticipantId, SubscriptionId, TrackId, TrackKind, TrackSource } from '@madang/protocol';
import type { RemoteTrack } from '../api/tracks.ts';

/** Hears where pictures are shown. */
export interface ViewWatcher {
  attached(track: RemoteMedia, element: HTMLMediaElement): void;
  detached(track: RemoteMedia, element: HTMLMediaElement): void;
  sized(track: RemoteMedia): void;
}

/** What a remote track is made of. */
export type RemoteFacts = {
  readonly id: TrackId;
  readonly participantId: ParticipantId;
  readonly source: TrackSource;
  readonly kind: TrackKind;
};

/** A size that the page gives itself, for canvases and the like; null: nothing is shown. */
export type FixedView = { readonly widthPx: number; readonly heightPx: number } | null;

/** A remote track. It outlives media rebuilds: its browser track changes and attached elements follow. */
export class RemoteMedia implements RemoteTrack {
  readonly id: TrackId;
  readonly participantId: ParticipantId;
  readonly source: TrackSource;
  readonly kind: TrackKind;
  readonly local = false;
  readonly #watcher: ViewWatcher;
  readonly #elements = new Set<HTMLMediaElement>();
  #media: MediaStreamTrack;
  #receiver: RTCRtpReceiver | null = null;
  #stream: MediaStream;
  /** Under which id the server knows what we receive; changes when the media is rebuilt. */
  subscriptionId: SubscriptionId;
  fixedView: FixedView | undefined;

  constructor(facts: RemoteFacts, subscriptionId: SubscriptionId, media: MediaStreamTrack, watcher: ViewWatcher) {
    this.id = facts.id;
    this.participantId = facts.participantId;
    this.source = facts.source;
    this.kind = facts.kind;
    this.subscriptionId = subscriptionId;
    this.#watcher = watcher;
    this.#media = media;
    this.#stream = new MediaStream([media]);
  }

  get mediaStreamTrack(): MediaStreamTrack {
    return this.#media;
  }

  get elements(): ReadonlySet<HTMLMediaElement> {
    return this.#elements;
  }

  attach<Element extends HTMLMediaElement>(element: Element): Element {
    if (this.#elements.has(element)) return element;
    this.#elements.add(element);
    this.#play(element);
    this.#watcher.attached(this, element);
    return element;
  }

  detach(element?: HTMLMediaElement): void {
    for (const one of element === undefined ? [...this.#elements] : [element]) {
      if (!this.#elements.delete(one)) continue;
      // Somebody else may have put another stream in meanwhile.
      if (one.srcObject === this.#stream) one.srcObject = null;
      this.#watcher.detached(this, one);
    }
  }

  setView(view: FixedView): void {
    this.fixedView = view;
    this.#watcher.sized(this);
  }

  audioLevel(): number {
    return this.kind === 'audio' ? (this.#receiver?.getSynchronizationSources()[0]?.audioLevel ?? 0) : 0;
  }

  /** Media arrived, anew or again. */
  setMedia(media: MediaStreamTrack, receiver: RTCRtpReceiver | null, subscriptionId: SubscriptionId): void {
    this.subscriptionId = subscriptionId;
    this.#receiver = receiver;
    if (media === this.#media) return;
    const before = this.#stream;
    this.#media = media;
    this.#stream = new MediaStream([media]);
    for (const element of this.#elements) if (element.srcObject === before) this.#play(element);
  }

  #play(element: HTMLMediaElement): void {
    element.autoplay = true;
    if (element instanceof HTMLVideoElement) element.playsInline = true;
    element.srcObject = this.#stream;
    // Pictures without sound may always play; a page that hides the element just waits.
    element.play().catch(() => undefined);
  }
}
