import type { ParticipantId, TrackId, TrackSource } from '@madang/protocol';
import type { CameraOptions, MicrophoneOptions, ScreenShareOptions } from '../api/call.ts';
import type { CaptureWish } from '../api/devices.ts';
import type { MadangError } from '../api/errors.ts';
import type { SourceState } from '../api/snapshot.ts';
import type { CaptureRequest } from '../devices/capture.ts';
import { openCamera, openMicrophone, openScreen } from '../devices/capture.ts';
import { clientError, isCode, toMadangError } from '../errors.ts';
import { Serial } from '../kernel/serial.ts';
import { screenFrameRate } from '../media/encodings.ts';
import { LevelMeters } from '../media/levels.ts';
import { LocalMedia } from '../media/local-track.ts';
import type { MediaSession } from '../media/session.ts';
import type { OwnSource } from '../state/input.ts';

/** What the sources tell their call. */
export type SourceListener = {
  state(source: OwnSource, state: SourceState): void;
  added(track: LocalMedia): void;
  removed(track: LocalMedia): void;
  muted(trackId: TrackId, muted: boolean): void;
  /** Something failed that nobody awaits: a device was unplugged. */
  failed(error: MadangError, source: TrackSource): void;
};

type DeviceSource = 'microphone' | 'camera';
type DeviceOptions = MicrophoneOptions & CameraOptions;

/** The page's own microphone, camera and screen: opens and closes devices, and has the media session publish them. */
export class Sources {
  readonly #media: MediaSession;
  readonly #listener: SourceListener;
  readonly #levels = new LevelMeters();
  readonly #tracks = new Map<TrackSource, LocalMedia>();
  readonly #serials = { microphone: new Serial(), camera: new Serial(), screen: new Serial() };
  /** The last options of each device, so that off and on again finds the same one. */
  readonly #options: Record<DeviceSource, DeviceOptions> = { microphone: {}, camera: {} };
  #closed = false;

  constructor(media: MediaSession, listener: SourceListener) {
    this.#media = media;
    this.#listener = listener;
  }

  track(source: TrackSource): LocalMedia | null {
    return this.#tracks.get(source) ?? null;
  }

  trackById(trackId: TrackId): LocalMedia | null {
    return [...this.#tracks.values()].find((track) => track.id === trackId) ?? null;
  }

  /** Opens what {@link joinCall} was asked for. Failures show in the state and as errors, for the call goes on. */
  start(source: DeviceSource, wish: CaptureWish | MediaStreamTrack): void {
    if (wish === false) return;
    const options = wish instanceof MediaStreamTrack ? { track: wish } : wish === true ? {} : { constraints: wish };
    this.set(source, true, options).catch((error: unknown) => {
      this.#listener.failed(toMadangError(error, 'DEVICE_FAILED'), source);
    });
  }

  set(source: DeviceSource, on: boolean, options?: DeviceOptions): Promise<void> {
    return this.#serials[source].run(async () => {
      if (on) await this.#turnOn(source, options);
      else if (source === 'microphone') await this.#mute();
      else await this.#release('camera', null, false);
    });
  }

  /** Changes the device; while the source is off, only remembers which one to open next. */
  switchDevice(source: DeviceSource, deviceId: string): Promise<void> {
    return this.#serials[source].run(async () => {
      const { track: _, ...kept } = this.#options[source];
      this.#options[source] = { ...kept, deviceId };
      if (this.track(source) === null) return;
      const muted = source === 'microphone' && this.track(source)?.mediaStreamTrack.enabled === false;
      const media = await this.#reopen(source);
      if (muted) media.enabled = false;
      await this.#publish(source, media, muted);
    });
  }

  setScreen(on: boolean, options: ScreenShareOptions = {}): Promise<void> {
    return this.#serials.screen.run(() => (on ? this.#shareScreen(options) : this.#endScreen()));
  }

  /** A moderator switched a track off. */
  mutedBy(source: TrackSource, by: ParticipantId | null): Promise<void> {
    if (source === 'camera') return this.#serials.camera.run(() => this.#release('camera', by, true));
    if (source === 'microphone') return this.#serials.microphone.run(() => this.#silence(by, true));
    return this.#media.publication(source).mutedByServer(this.track(source)?.mediaStreamTrack ?? null);
  }

  /** The server no longer has a track of ours. */
  vanished(source: TrackSource): void {
    this.#media.publication(source).forget();
    if (source === 'screen') void this.setScreen(false);
  }

  /** The server knows a track: own elements and lists can name it. */
  published(source: TrackSource, trackId: TrackId): void {
    const track = this.track(source);
    if (track === null) return;
    track.id = trackId;
    if (source !== 'screen-audio') this.#listener.state(source, onState(track));
  }

  close(): void {
    this.#closed = true;
    for (const track of this.#tracks.values()) track.stop();
    this.#tracks.clear();
    this.#levels.close();
  }

  async #turnOn(source: DeviceSource, options: DeviceOptions | undefined): Promise<void> {
    const same = options === undefined || Object.keys(options).length === 0;
    const track = this.track(source);
    if (!same) this.#options[source] = options;
    this.#listener.state(source, track === null ? { status: 'starting' } : onState(track));
    try {
      const media = track !== null && same && isLive(track) ? track.mediaStreamTrack : await this.#reopen(source);
      media.enabled = true;
      await this.#publish(source, media, false);
    } catch (error) {
      const known = toMadangError(error, 'DEVICE_FAILED');
      this.#drop(source);
      // What cannot be published is not published later by surprise.
      await this.#media
        .publication(source)
        .set(null)
        .catch(() => undefined);
      this.#listener.state(source, { status: 'failed', error: known });
      throw known;
    }
  }

  /** Opens the device of the last options. Phones have one camera at a time: the old one goes first if it must. */
  async #reopen(source: DeviceSource): Promise<MediaStreamTrack> {
    const options = this.#options[source];
    if (options.track !== undefined && options.track.readyState === 'live') return options.track;
    const open = () => openDevice(source, options);
    try {
      return await open();
    } catch (error) {
      const track = this.track(source);
      if (track === null || !isCode(error, 'DEVICE_IN_USE')) throw error;
      track.mediaStreamTrack.stop();
      return await open();
    }
  }

  async #publish(source: DeviceSource, media: MediaStreamTrack, muted: boolean): Promise<void> {
    if (this.#closed) {
      media.stop();
      throw clientError('CALL_CLOSED');
    }
    this.#hold(source, media);
    const { codec, music } = this.#options[source];
    const contentHint = source === 'camera' ? '' : music === true ? 'music' : 'speech';
    const publication = this.#media.publication(source);
    if (publication.trackId !== null && !muted) this.#listener.muted(publication.trackId, false);
    const track = this.track(source);
    if (track !== null && !muted) this.#listener.state(source, onState(track));
    await publication.set({ media, muted, contentHint, codec });
    if (source === 'camera') await publication.applyLimits();
  }

  /** Muting keeps the device, so that the first word after unmuting is heard. */
  async #mute(): Promise<void> {
    await this.#silence(null, false);
  }

  async #silence(by: ParticipantId | null, told: boolean): Promise<void> {
    const track = this.track('microphone');
    this.#listener.state('microphone', { status: 'off', mutedBy: by });
    if (track === null) return;
    track.mediaStreamTrack.enabled = false;
    await this.#off('microphone', track.mediaStreamTrack, told);
  }

  /** Releases the device, light and all; the track keeps its place at the server. */
  async #release(source: DeviceSource, by: ParticipantId | null, told: boolean): Promise<void> {
    this.#listener.state(source, { status: 'off', mutedBy: by });
    if (this.track(source) === null) return;
    this.#drop(source);
    await this.#off(source, null, told);
  }

  /** `told`: the server did it, and need not be told. */
  async #off(source: DeviceSource, media: MediaStreamTrack | null, told: boolean): Promise<void> {
    const publication = this.#media.publication(source);
    if (told) return await publication.mutedByServer(media);
    if (publication.trackId !== null) this.#listener.muted(publication.trackId, true);
    await publication.set({ media, muted: true, contentHint: source === 'camera' ? '' : 'speech' });
  }

  async #shareScreen(options: ScreenShareOptions): Promise<void> {
    if (this.track('screen') !== null) return;
    const contentHint = options.contentHint ?? 'detail';
    this.#listener.state('screen', { status: 'starting' });
    try {
      const frameRate = screenFrameRate(contentHint);
      const screen =
        options.track === undefined
          ? await openScreen({ audio: options.audio ?? true, frameRate })
          : { video: options.track, audio: null };
      screen.video.contentHint = contentHint;
      const track = this.#hold('screen', screen.video);
      this.#listener.state('screen', onState(track));
      const jobs = [
        this.#media.publication('screen').set({ media: screen.video, muted: false, contentHint, codec: options.codec }),
      ];
      if (screen.audio !== null) {
        this.#hold('screen-audio', screen.audio);
        jobs.push(
          this.#media.publication('screen-audio').set({ media: screen.audio, muted: false, contentHint: 'music' }),
        );
      }
      await Promise.all(jobs);
    } catch (error) {
      const known = toMadangError(error, 'DEVICE_FAILED');
      this.#drop('screen');
      this.#drop('screen-audio');
      // Closing the picker is a choice, not a failure to show.
      const cancelled = known.code === 'SCREEN_SHARE_CANCELLED';
      this.#listener.state('screen', cancelled ? { status: 'off', mutedBy: null } : { status: 'failed', error: known });
      throw known;
    }
  }

  async #endScreen(): Promise<void> {
    this.#listener.state('screen', { status: 'off', mutedBy: null });
    this.#drop('screen');
    this.#drop('screen-audio');
    await Promise.all([this.#media.publication('screen').set(null), this.#media.publication('screen-audio').set(null)]);
  }

  /** Keeps a browser track as this source's, and minds its end. */
  #hold(source: TrackSource, media: MediaStreamTrack): LocalMedia {
    const known = this.track(source);
    if (known?.mediaStreamTrack === media) return known;
    media.addEventListener('ended', () => this.#ended(source, media), { once: true });
    if (known !== null) {
      known.replace(media);
      return known;
    }
    const track = new LocalMedia(source, media, this.#levels);
    track.id = this.#media.publication(source).trackId;
    this.#tracks.set(source, track);
    this.#listener.added(track);
    return track;
  }

  #drop(source: TrackSource): void {
    const track = this.track(source);
    if (track === null) return;
    this.#tracks.delete(source);
    track.stop();
    this.#listener.removed(track);
  }

  /** The browser ended a track by itself: "stop sharing", an unplugged device, a revoked permission. */
  #ended(source: TrackSource, media: MediaStreamTrack): void {
    if (this.#closed || this.track(source)?.mediaStreamTrack !== media) return;
    if (source === 'screen' || source === 'screen-audio') {
      if (source === 'screen') this.setScreen(false).catch(() => undefined);
      return;
    }
    // Another device is better than none.
    const { deviceId: _, track: __, ...rest } = this.#options[source];
    this.#options[source] = rest;
    if (!media.enabled) {
      this.#drop(source);
      return;
    }
    this.#serials[source]
      .run(async () => await this.#turnOn(source, undefined))
      .catch((error: unknown) => this.#listener.failed(toMadangError(error, 'DEVICE_FAILED'), source));
  }
}

function openDevice(source: DeviceSource, options: CaptureRequest): Promise<MediaStreamTrack> {
  return source === 'microphone' ? openMicrophone(options) : openCamera(options);
}

function isLive(track: LocalMedia): boolean {
  return track.mediaStreamTrack.readyState === 'live';
}

function onState(track: LocalMedia): SourceState {
  const { deviceId } = track.mediaStreamTrack.getSettings();
  return { status: 'on', trackId: track.id, deviceId: deviceId ?? null, label: track.mediaStreamTrack.label };
}
