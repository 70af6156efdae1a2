import type { TrackId, TrackKind, TrackSource } from '@madang/protocol';
import { kindOfSource } from '@madang/protocol/constants';
import type { LocalTrack } from '../api/tracks.ts';
import type { OpenDevice } from '../devices/open-device.ts';
import type { LevelMeters } from './levels.ts';

/** A track of this page. Its device may change; attached elements follow. */
export class LocalMedia implements LocalTrack {
  readonly source: TrackSource;
  readonly kind: TrackKind;
  readonly local = true;
  readonly #levels: LevelMeters;
  readonly #elements = new Set<HTMLMediaElement>();
  #device: OpenDevice;
  #stream: MediaStream;
  id: TrackId | null = null;

  constructor(source: TrackSource, device: OpenDevice, levels: LevelMeters) {
    this.source = source;
    this.kind = kindOfSource[source];
    this.#levels = levels;
    this.#device = device;
    this.#stream = new MediaStream([device.output]);
  }

  get mediaStreamTrack(): MediaStreamTrack {
    return this.#device.output;
  }

  /** What the track comes from. */
  get device(): OpenDevice {
    return this.#device;
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
    return this.kind === 'audio' && this.#device.isEnabled ? this.#levels.level(this.mediaStreamTrack) : 0;
  }

  /** Another device took over, or something else is made of the same one. What is no longer needed is stopped. */
  replace(device: OpenDevice): void {
    if (device === this.#device) return;
    this.#levels.forget(this.mediaStreamTrack);
    if (device.input === this.#device.input) this.#device.letGo();
    else this.#device.stop();
    const before = this.#stream;
    this.#device = device;
    this.#stream = new MediaStream([device.output]);
    for (const element of this.#elements) if (element.srcObject === before) this.#play(element);
  }

  /** Switches the device off and empties attached elements. */
  stop(): void {
    this.#levels.forget(this.mediaStreamTrack);
    this.#device.stop();
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
