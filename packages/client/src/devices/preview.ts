import type { CaptureWish, Preview, PreviewOptions, PreviewSnapshot, PreviewSource } from '../api/devices.ts';
import type { OpenPreview } from '../api/join.ts';
import { clientError, toMadangError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { browserClock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { Serial } from '../kernel/serial.ts';
import { Store } from '../kernel/store.ts';
import { LevelMeters } from '../media/levels.ts';
import type { CaptureRequest } from './capture.ts';
import { openCamera, openMicrophone } from './capture.ts';

type Kind = 'microphone' | 'camera';

/** Digital silence for this long means a mute switch, not a quiet room. */
const SILENT_AFTER_MS = 3_000;
const SILENCE_CHECK_MS = 250;

/** Camera and microphone before a call. */
class DevicePreview implements Preview {
  readonly #store = new Store<PreviewSnapshot>({
    microphone: { status: 'off' },
    camera: { status: 'off' },
    silent: false,
  });
  readonly #clock: Clock;
  readonly #scope: Scope;
  readonly #levels = new LevelMeters();
  readonly #serials = { microphone: new Serial(), camera: new Serial() };
  readonly #requests: Record<Kind, CaptureRequest>;
  readonly #elements = new Set<HTMLVideoElement>();
  #heardAt: number;

  constructor(options: PreviewOptions, clock: Clock) {
    this.#clock = clock;
    this.#heardAt = clock.now();
    this.#scope = new Scope(clock, () => undefined);
    this.#requests = { microphone: requestOf(options.microphone), camera: requestOf(options.camera) };
    this.#scope.every(SILENCE_CHECK_MS, () => this.#listen());
  }

  get snapshot(): PreviewSnapshot {
    return this.#store.value;
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);
  setMicrophone = (on: boolean): Promise<void> => this.#set('microphone', on);
  setCamera = (on: boolean): Promise<void> => this.#set('camera', on);

  async switchDevice(kind: Kind, deviceId: string): Promise<void> {
    this.#requests[kind] = { ...this.#requests[kind], deviceId };
    if (this.snapshot[kind].status === 'off') return;
    await this.#set(kind, false);
    await this.#set(kind, true);
  }

  attach(element: HTMLVideoElement): () => void {
    this.#elements.add(element);
    this.#show(element);
    return () => {
      this.#elements.delete(element);
      element.srcObject = null;
    };
  }

  level(): number {
    const { microphone } = this.snapshot;
    return microphone.status === 'on' ? this.#levels.level(microphone.track) : 0;
  }

  release(): { readonly microphone: MediaStreamTrack | false; readonly camera: MediaStreamTrack | false } {
    const { microphone, camera } = this.snapshot;
    this.#end();
    return {
      microphone: microphone.status === 'on' ? microphone.track : false,
      camera: camera.status === 'on' ? camera.track : false,
    };
  }

  stop(): void {
    // After `release` the tracks are somebody else's.
    if (this.#scope.closed) return;
    for (const source of [this.snapshot.microphone, this.snapshot.camera])
      if (source.status === 'on') source.track.stop();
    this.#end();
  }

  #set(kind: Kind, on: boolean): Promise<void> {
    return this.#serials[kind].run(async () => {
      if (this.#scope.closed) return;
      this.#stop(kind);
      if (!on) return this.#patch(kind, { status: 'off' });
      this.#patch(kind, { status: 'starting' });
      try {
        const request = this.#requests[kind];
        this.#opened(kind, await (kind === 'microphone' ? openMicrophone(request) : openCamera(request)));
      } catch (error) {
        this.#patch(kind, { status: 'failed', error: toMadangError(error, 'DEVICE_FAILED') });
      }
    });
  }

  #opened(kind: Kind, track: MediaStreamTrack): void {
    if (this.#scope.closed) {
      track.stop();
      return;
    }
    this.#heardAt = this.#clock.now();
    const deviceId = track.getSettings().deviceId ?? null;
    this.#patch(kind, { status: 'on', track, deviceId, label: track.label });
    track.addEventListener('ended', () => {
      const current = this.snapshot[kind];
      if (current.status === 'on' && current.track === track)
        this.#patch(kind, { status: 'failed', error: clientError('DEVICE_NOT_FOUND') });
    });
  }

  #stop(kind: Kind): void {
    const source = this.snapshot[kind];
    if (source.status !== 'on') return;
    this.#levels.forget(source.track);
    source.track.stop();
  }

  #patch(kind: Kind, source: PreviewSource): void {
    if (this.#scope.closed) return;
    const silent = kind === 'microphone' ? false : this.snapshot.silent;
    this.#store.set({ ...this.snapshot, silent, [kind]: source });
    if (kind === 'camera') for (const element of this.#elements) this.#show(element);
  }

  #show(element: HTMLVideoElement): void {
    const { camera } = this.snapshot;
    element.muted = element.autoplay = element.playsInline = true;
    element.srcObject = camera.status === 'on' ? new MediaStream([camera.track]) : null;
    element.play().catch(() => undefined);
  }

  #listen(): void {
    const { microphone } = this.snapshot;
    if (microphone.status !== 'on') return;
    const now = this.#clock.now();
    // `level` opens the meter; before the browser lets it run nothing is known.
    this.#levels.level(microphone.track);
    if (!this.#levels.silent(microphone.track)) this.#heardAt = now;
    const silent = now - this.#heardAt >= SILENT_AFTER_MS;
    if (silent !== this.snapshot.silent) this.#store.set({ ...this.snapshot, silent });
  }

  #end(): void {
    this.#scope.close();
    this.#levels.close();
    for (const element of this.#elements) element.srcObject = null;
    this.#elements.clear();
  }
}

/** Opens camera and microphone for a look before joining. Resolves at once; outcomes are in its snapshot. */
export const openPreview: OpenPreview = async (options = {}) => {
  const preview = new DevicePreview(options, browserClock);
  const wanted = (wish: CaptureWish | undefined) => wish !== undefined && wish !== false;
  if (wanted(options.microphone)) void preview.setMicrophone(true);
  if (wanted(options.camera)) void preview.setCamera(true);
  return preview;
};

function requestOf(wish: CaptureWish | undefined): CaptureRequest {
  return typeof wish === 'object' ? { constraints: wish } : {};
}
