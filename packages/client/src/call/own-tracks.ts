import type { TrackId, TrackSource } from '@madang/protocol';
import type { OpenDevice } from '../devices/open-device.ts';
import { LevelMeters } from '../media/levels.ts';
import { LocalMedia } from '../media/local-track.ts';

/** Who hears of own tracks. */
export type OwnTracksListener = {
  added(track: LocalMedia): void;
  removed(track: LocalMedia): void;
  /** The browser ended a track by itself: "stop sharing", an unplugged device, a revoked permission. */
  ended(source: TrackSource, device: OpenDevice): void;
};

/** The tracks that this page has at hand to publish, one for each source. */
export class OwnTracks {
  readonly #listener: OwnTracksListener;
  readonly #levels = new LevelMeters();
  readonly #tracks = new Map<TrackSource, LocalMedia>();

  constructor(listener: OwnTracksListener) {
    this.#listener = listener;
  }

  get(source: TrackSource): LocalMedia | null {
    return this.#tracks.get(source) ?? null;
  }

  byId(trackId: TrackId): LocalMedia | null {
    return [...this.#tracks.values()].find((track) => track.id === trackId) ?? null;
  }

  /** Keeps a device as this source's, and minds its end. `trackId`: under which the server knows it already. */
  hold(source: TrackSource, device: OpenDevice, trackId: TrackId | null): LocalMedia {
    const known = this.get(source);
    if (known?.device === device) return known;
    device.input.addEventListener('ended', () => this.#ended(source, device), { once: true });
    if (known !== null) {
      known.replace(device);
      return known;
    }
    const track = new LocalMedia(source, device, this.#levels);
    track.id = trackId;
    this.#tracks.set(source, track);
    this.#listener.added(track);
    return track;
  }

  drop(source: TrackSource): void {
    const track = this.get(source);
    if (track === null) return;
    this.#tracks.delete(source);
    track.stop();
    this.#listener.removed(track);
  }

  close(): void {
    for (const track of this.#tracks.values()) track.stop();
    this.#tracks.clear();
    this.#levels.close();
  }

  #ended(source: TrackSource, device: OpenDevice): void {
    if (this.get(source)?.device === device) this.#listener.ended(source, device);
  }
}
