import type { TrackId, TrackKind, TrackSource } from '@madang/protocol';
import { kindOfSource } from '@madang/protocol/constants';
import type { LocalTrack } from '../api/tracks.ts';
import type { LevelMeters } from './levels.ts';

/** A track of this page. Its device may change; attached elements follow. */
export class LocalMedia implements LocalTrack {
  readonly source: TrackSource;
  readonly kind: TrackKind;
  readonly local = true;
  readonly #levels: LevelMeters;
  readonly #elements = new Set<HTMLMediaElement>();
  #media: MediaStreamTrack;
  #stream: MediaStream;
  id: TrackId | null = null;

  constructor(source: TrackSource, media: MediaStreamTrack, levels: LevelMeters) {
    this.source = source;
    this.kind = kindOfSource[source];
    this.#levels = levels;
    this.#media = media;
    this.#stream = new MediaStream([media]);
  }

  get mediaStreamTrack(): MediaStreamTrack {
    return this.#media;
  }

  attach<Element extends HTMLMediaElement>(element: Element): Element {
    if (this.#elements.has(element)) return element;
    this.#elements.add(element);
    this.#play(element);
    return element;
  }

  detach(element?: HTMLMediaElement): void {
    for (const one of element === undefined ? [...this.#elements] : [element]) {
      if (this.#elements.delete(one) && one.srcObject === this.#stream) one.srcObject = null;
    }
  }

  audioLevel(): number {
    return this.kind === 'audio' && this.#media.enabled ? this.#levels.level(this.#media) : 0;
  }

  /** Another device took over. The one before is stopped. */
  replace(media: MediaStreamTrack): void {
    if (media === this.#media) return;
    this.#levels.forget(this.#media);
    this.#media.stop();
    const before = this.#stream;
    this.#media = media;
    this.#stream = new MediaStream([media]);
    for (const element of this.#elements) if (element.srcObject === before) this.#play(element);
  }

  /** Switches the device off and empties attached elements. */
  stop(): void {
    this.#levels.forget(this.#media);
    this.#media.stop();
    this.detach();
  }

  #play(element: HTMLMediaElement): void {
    element.autoplay = true;
    // Nobody wants to hear or feed back oneself.
    element.muted = true;
    if (element instanceof HTMLVideoElement) element.playsInline = true;
    element.srcObject = this.#stream;
    element.play().catch(() => undefined);
  }
}
