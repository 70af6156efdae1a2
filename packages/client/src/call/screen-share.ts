import type { TrackSource } from '@madang/protocol';
import type { ScreenShareOptions } from '../api/call.ts';
import type { SourceState } from '../api/snapshot.ts';
import { openScreen } from '../devices/capture.ts';
import { OpenDevice } from '../devices/open-device.ts';
import { toMadangError } from '../errors.ts';
import { screenFrameRate } from '../media/encodings.ts';
import type { LocalMedia } from '../media/local-track.ts';
import type { MediaSession } from '../media/session.ts';
import type { OwnTracks } from './own-tracks.ts';

/** What a screen share works with. */
export type ScreenParts = {
  readonly media: MediaSession;
  readonly tracks: OwnTracks;
  readonly onState: (state: SourceState) => void;
  readonly shown: (track: LocalMedia) => SourceState;
};

/** The page's own screen: picture, and sound where there is some. */
export class ScreenShare {
  readonly #parts: ScreenParts;

  constructor(parts: ScreenParts) {
    this.#parts = parts;
  }

  async start(options: ScreenShareOptions): Promise<void> {
    const { media, tracks, onState, shown } = this.#parts;
    if (tracks.get('screen') !== null) return;
    const contentHint = options.contentHint ?? 'detail';
    onState({ status: 'starting' });
    try {
      const frameRate = screenFrameRate(contentHint);
      const screen =
        options.track === undefined
          ? await openScreen({ audio: options.audio ?? true, frameRate })
          : { video: options.track, audio: null };
      screen.video.contentHint = contentHint;
      onState(shown(this.#hold('screen', screen.video)));
      const jobs = [
        media.publication('screen').set({ media: screen.video, muted: false, contentHint, codec: options.codec }),
      ];
      if (screen.audio !== null) {
        this.#hold('screen-audio', screen.audio);
        jobs.push(media.publication('screen-audio').set({ media: screen.audio, muted: false, contentHint: 'music' }));
      }
      await Promise.all(jobs);
    } catch (error) {
      const known = toMadangError(error, 'DEVICE_FAILED');
      tracks.drop('screen');
      tracks.drop('screen-audio');
      // Closing the picker is a choice, not a failure to show.
      const cancelled = known.code === 'SCREEN_SHARE_CANCELLED';
      onState(cancelled ? { status: 'off', mutedBy: null } : { status: 'failed', error: known });
      throw known;
    }
  }

  async end(): Promise<void> {
    const { media, tracks, onState } = this.#parts;
    onState({ status: 'off', mutedBy: null });
    tracks.drop('screen');
    tracks.drop('screen-audio');
    await Promise.all([media.publication('screen').set(null), media.publication('screen-audio').set(null)]);
  }

  #hold(source: TrackSource, track: MediaStreamTrack): LocalMedia {
    const { media, tracks } = this.#parts;
    return tracks.hold(source, new OpenDevice(track), media.publication(source).trackId);
  }
}
