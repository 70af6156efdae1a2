import type { ParticipantId, TrackId, TrackSource } from '@madang/protocol';
import type { CameraOptions, MicrophoneOptions, ScreenShareOptions } from '../api/call.ts';
import type { CaptureWish } from '../api/devices.ts';
import type { MadangError } from '../api/errors.ts';
import type { TrackProcessor, TrackProcessors } from '../api/processors.ts';
import type { SourceState } from '../api/snapshot.ts';
import type { CaptureRequest } from '../devices/capture.ts';
import { openAgain, openCamera, openMicrophone } from '../devices/capture.ts';
import { OpenDevice, throughProcessor } from '../devices/open-device.ts';
import { clientError, isCode, toMadangError } from '../errors.ts';
import { Serial } from '../kernel/serial.ts';
import type { LocalMedia } from '../media/local-track.ts';
import type { MediaSession } from '../media/session.ts';
import type { OwnSource } from '../state/input.ts';
import { OwnTracks } from './own-tracks.ts';
import { ScreenShare } from './screen-share.ts';

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
type DeviceOptions = Omit<MicrophoneOptions, 'codec'> &
  Omit<CameraOptions, 'codec'> &
  Pick<MicrophoneOptions | CameraOptions, 'codec'>;

/** The page's own microphone, camera and screen: opens and closes devices, and has the media session publish them. */
export class Sources {
  readonly #media: MediaSession;
  readonly #listener: SourceListener;
  readonly #tracks: OwnTracks;
  readonly #screen: ScreenShare;
  readonly #processors: Record<DeviceSource, TrackProcessor | null>;
  readonly #serials = { microphone: new Serial(), camera: new Serial(), screen: new Serial() };
  /** The last options of each device, so that off and on again finds the same one. */
  readonly #options: Record<DeviceSource, DeviceOptions> = { microphone: {}, camera: {} };
  #effectsBudget: number | null = null;
  #closed = false;

  constructor(media: MediaSession, processors: TrackProcessors, listener: SourceListener) {
    this.#media = media;
    this.#listener = listener;
    this.#processors = { microphone: processors.microphone ?? null, camera: processors.camera ?? null };
    this.#tracks = new OwnTracks({
      added: (track) => listener.added(track),
      removed: (track) => listener.removed(track),
      ended: (source, device) => this.#ended(source, device),
    });
    const onState = (state: SourceState) => listener.state('screen', state);
    this.#screen = new ScreenShare({ media, tracks: this.#tracks, onState, shown });
  }

  track(source: TrackSource): LocalMedia | null {
    return this.#tracks.get(source);
  }

  trackById(trackId: TrackId): LocalMedia | null {
    return this.#tracks.byId(trackId);
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
      if (this.track(source) !== null) await this.#exchange(source, await this.#openAnew(source));
    });
  }

  /** Changes what works on a device; while the source is off, only remembers it. On failure all is as before. */
  setProcessor(source: DeviceSource, processor: TrackProcessor | null): Promise<void> {
    return this.#serials[source].run(async () => {
      const before = this.#processors[source];
      if (processor === before) return;
      this.#processors[source] = processor;
      if (source === 'camera' && this.#effectsBudget !== null) {
        before?.setBudget?.(null);
        processor?.setBudget?.(this.#effectsBudget);
      }
      const input = this.track(source)?.device.input;
      if (input === undefined) return;
      const otherwise = processor?.constraints !== undefined || before?.constraints !== undefined;
      let device: OpenDevice;
      try {
        const opened = otherwise ? await openAgain(input, this.#request(source)) : input;
        device = await this.#process(source, opened);
      } catch (error) {
        this.#processors[source] = before;
        // The device may have been closed to be opened otherwise.
        if (input.readyState === 'ended') await this.#exchange(source, await this.#openAnew(source));
        throw error;
      }
      await this.#exchange(source, device);
    });
  }

  /** What works on the camera is to do so on so many pictures a second at most; null: on all. Also what comes later. */
  setEffectsBudget(frameRate: number | null): void {
    this.#effectsBudget = frameRate;
    this.#processors.camera?.setBudget?.(frameRate);
  }

  setScreen(on: boolean, options: ScreenShareOptions = {}): Promise<void> {
    return this.#serials.screen.run(() => (on ? this.#screen.start(options) : this.#screen.end()));
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
    if (source !== 'screen-audio') this.#listener.state(source, shown(track));
  }

  close(): void {
    this.#closed = true;
    this.#tracks.close();
  }

  async #turnOn(source: DeviceSource, options: DeviceOptions | undefined): Promise<void> {
    const same = options === undefined || Object.keys(options).length === 0;
    const track = this.track(source);
    if (!same) this.#options[source] = options;
    this.#listener.state(source, track === null ? { status: 'starting' } : shown(track));
    try {
      const device = same && track?.device.isLive === true ? track.device : await this.#openAnew(source);
      device.enable(true);
      await this.#publish(source, device, false);
    } catch (error) {
      const known = toMadangError(error, 'DEVICE_FAILED');
      this.#tracks.drop(source);
      // What cannot be published is not published later by surprise.
      await this.#media
        .publication(source)
        .set(null)
        .catch(() => undefined);
      this.#listener.state(source, { status: 'failed', error: known });
      throw known;
    }
  }

  /** Puts another device, or something else made of the same one, in the place of what is there; muted as before. */
  async #exchange(source: DeviceSource, device: OpenDevice): Promise<void> {
    const muted = source === 'microphone' && this.track(source)?.device.isEnabled === false;
    device.enable(!muted);
    await this.#publish(source, device, muted);
  }

  /** A microphone does without its processor rather than be off; a camera never shows what was to be hidden. */
  async #openAnew(source: DeviceSource): Promise<OpenDevice> {
    try {
      return await this.#process(source, await this.#reopen(source));
    } catch (error) {
      if (source === 'camera' || !isCode(error, 'PROCESSOR_FAILED')) throw error;
      this.#processors[source] = null;
      this.#listener.failed(toMadangError(error, 'PROCESSOR_FAILED'), source);
      return new OpenDevice(await this.#reopen(source));
    }
  }

  async #process(source: DeviceSource, input: MediaStreamTrack): Promise<OpenDevice> {
    try {
      return await throughProcessor(input, this.#processors[source], (device, cause) => {
        this.#processorFailed(source, device, clientError('PROCESSOR_FAILED', cause));
      });
    } catch (error) {
      if (input !== this.track(source)?.device.input) input.stop();
      throw error;
    }
  }

  #processorFailed(source: DeviceSource, device: OpenDevice, error: MadangError): void {
    const settle = async () => {
      if (this.#closed || this.track(source)?.device !== device) return;
      this.#listener.failed(error, source);
      if (source === 'camera') {
        await this.#release(source, null, false);
        this.#listener.state(source, { status: 'failed', error });
        return;
      }
      this.#processors[source] = null;
      await this.#exchange(source, await this.#openAnew(source));
    };
    this.#inTurn(source, settle);
  }

  /** Does what nobody awaits; its failure is told. */
  #inTurn(source: DeviceSource, task: () => Promise<void>): void {
    this.#serials[source]
      .run(task)
      .catch((error: unknown) => this.#listener.failed(toMadangError(error, 'DEVICE_FAILED'), source));
  }

  /** Opens the device of the last options. Phones have one camera at a time: the old one goes first if it must. */
  async #reopen(source: DeviceSource): Promise<MediaStreamTrack> {
    const { track: given } = this.#options[source];
    if (given !== undefined && given.readyState === 'live') return given;
    const open = () => openDevice(source, this.#request(source));
    try {
      return await open();
    } catch (error) {
      const track = this.track(source);
      if (track === null || !isCode(error, 'DEVICE_IN_USE')) throw error;
      track.device.stop();
      return await open();
    }
  }

  #request(source: DeviceSource): CaptureRequest {
    const options = this.#options[source];
    const constraints = { ...options.constraints, ...this.#processors[source]?.constraints };
    return { deviceId: options.deviceId, music: options.music, constraints };
  }

  async #publish(source: DeviceSource, device: OpenDevice, muted: boolean): Promise<void> {
    if (this.#closed) {
      device.stop();
      throw clientError('CALL_CLOSED');
    }
    this.#hold(source, device);
    const { codec, music } = this.#options[source];
    const contentHint = source === 'camera' ? '' : music === true ? 'music' : 'speech';
    const publication = this.#media.publication(source);
    if (publication.trackId !== null && !muted) this.#listener.muted(publication.trackId, false);
    const track = this.track(source);
    if (track !== null && !muted) this.#listener.state(source, shown(track));
    await publication.set({ media: device.output, device: device.input, muted, contentHint, codec });
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
    track.device.enable(false);
    await this.#off('microphone', track.mediaStreamTrack, told);
  }

  /** Releases the device, light and all; the track keeps its place at the server. */
  async #release(source: DeviceSource, by: ParticipantId | null, told: boolean): Promise<void> {
    this.#listener.state(source, { status: 'off', mutedBy: by });
    if (this.track(source) === null) return;
    this.#tracks.drop(source);
    await this.#off(source, null, told);
  }

  /** `told`: the server did it, and need not be told. */
  async #off(source: DeviceSource, media: MediaStreamTrack | null, told: boolean): Promise<void> {
    const publication = this.#media.publication(source);
    if (told) return await publication.mutedByServer(media);
    if (publication.trackId !== null) this.#listener.muted(publication.trackId, true);
    await publication.set({ media, muted: true, contentHint: source === 'camera' ? '' : 'speech' });
  }

  #hold(source: TrackSource, device: OpenDevice): LocalMedia {
    return this.#tracks.hold(source, device, this.#media.publication(source).trackId);
  }

  #ended(source: TrackSource, device: OpenDevice): void {
    if (this.#closed) return;
    if (source === 'screen' || source === 'screen-audio') {
      if (source === 'screen') this.setScreen(false).catch(() => undefined);
      return;
    }
    // Another device is better than none.
    const { deviceId: _, track: __, ...rest } = this.#options[source];
    this.#options[source] = rest;
    if (device.isEnabled) this.#inTurn(source, async () => await this.#turnOn(source, undefined));
    else this.#tracks.drop(source);
  }
}

function openDevice(source: DeviceSource, options: CaptureRequest): Promise<MediaStreamTrack> {
  return source === 'microphone' ? openMicrophone(options) : openCamera(options);
}

function shown(track: LocalMedia): SourceState {
  const { input } = track.device;
  return { status: 'on', trackId: track.id, deviceId: input.getSettings().deviceId ?? null, label: input.label };
}
