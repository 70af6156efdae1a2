import type { CaptureWish, Preview, PreviewOptions, PreviewSnapshot, PreviewSource } from '../api/devices.ts';
import type { MadangError } from '../api/errors.ts';
import type { OpenPreview } from '../api/join.ts';
import type { TrackProcessor, TrackProcessors } from '../api/processors.ts';
import { clientError, isCode, toMadangError } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { browserClock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import { Serial } from '../kernel/serial.ts';
import { Store } from '../kernel/store.ts';
import { LevelMeters } from '../media/levels.ts';
import type { CaptureRequest } from './capture.ts';
import { openAgain, openCamera, openMicrophone } from './capture.ts';
import type { OpenDevice } from './open-device.ts';
import { throughProcessor } from './open-device.ts';

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
  readonly #processors: Record<Kind, TrackProcessor | null>;
  readonly #devices: Record<Kind, OpenDevice | null> = { microphone: null, camera: null };
  readonly #elements = new Set<HTMLVideoElement>();
  #heardAt: number;

  constructor(options: PreviewOptions, clock: Clock) {
    this.#clock = clock;
    this.#heardAt = clock.now();
    this.#scope = new Scope(clock, () => undefined);
    this.#requests = { microphone: requestOf(options.microphone), camera: requestOf(options.camera) };
    const { microphone = null, camera = null } = options.processors ?? {};
    this.#processors = { microphone, camera };
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

  setProcessor(kind: Kind, processor: TrackProcessor | null): Promise<void> {
    return this.#serials[kind].run(async () => {
      const before = this.#processors[kind];
      const device = this.#devices[kind];
      this.#processors[kind] = processor;
      if (processor === before || device === null || this.#scope.closed) return;
      try {
        const otherwise = processor?.constraints !== undefined || before?.constraints !== undefined;
        const input = otherwise ? await openAgain(device.input, this.#request(kind)) : device.input;
        this.#took(kind, await this.#process(kind, input));
      } catch (error) {
        this.#processors[kind] = before;
        // The device may have been closed to be opened otherwise.
        if (!device.isLive) this.#took(kind, await this.#openAnew(kind));
        throw error;
      }
    });
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

  release() {
    const { microphone, camera } = this.#devices;
    this.#end();
    for (const device of [microphone, camera]) device?.letGo();
    return {
      microphone: microphone?.input ?? (false as const),
      camera: camera?.input ?? (false as const),
      processors: { ...this.#processors } satisfies TrackProcessors,
    };
  }

  stop(): void {
    // After `release` the devices are somebody else's.
    if (this.#scope.closed) return;
    for (const device of Object.values(this.#devices)) device?.stop();
    this.#end();
  }

  #set(kind: Kind, on: boolean): Promise<void> {
    return this.#serials[kind].run(async () => {
      if (this.#scope.closed) return;
      this.#stop(kind);
      if (!on) return this.#patch(kind, { status: 'off' });
      this.#patch(kind, { status: 'starting' });
      try {
        this.#took(kind, await this.#openAnew(kind));
      } catch (error) {
        this.#patch(kind, { status: 'failed', error: toMadangError(error, 'DEVICE_FAILED') });
      }
    });
  }

  /** As in the call: a microphone does without its processor rather than be off, a camera does not. */
  async #openAnew(kind: Kind): Promise<OpenDevice> {
    try {
      return await this.#open(kind);
    } catch (error) {
      if (kind === 'camera' || !isCode(error, 'PROCESSOR_FAILED')) throw error;
      this.#processors[kind] = null;
      return await this.#open(kind);
    }
  }

  async #open(kind: Kind): Promise<OpenDevice> {
    const input = await (kind === 'microphone' ? openMicrophone : openCamera)(this.#request(kind));
    return await this.#process(kind, input);
  }

  #request(kind: Kind): CaptureRequest {
    const asked = this.#requests[kind];
    return { ...asked, constraints: { ...asked.constraints, ...this.#processors[kind]?.constraints } };
  }

  async #process(kind: Kind, input: MediaStreamTrack): Promise<OpenDevice> {
    try {
      return await throughProcessor(input, this.#processors[kind], (device, cause) => {
        if (this.#devices[kind] === device) this.#failed(kind, clientError('PROCESSOR_FAILED', cause));
      });
    } catch (error) {
      if (input !== this.#devices[kind]?.input) input.stop();
      throw error;
    }
  }

  /** A device is open, or something else is made of the one that was. */
  #took(kind: Kind, device: OpenDevice): void {
    if (this.#scope.closed) {
      device.stop();
      return;
    }
    this.#heardAt = this.#clock.now();
    const before = this.#devices[kind];
    if (before?.input === device.input) before.letGo();
    else before?.stop();
    this.#devices[kind] = device;
    const { input, output } = device;
    this.#patch(kind, {
      status: 'on',
      track: output,
      deviceId: input.getSettings().deviceId ?? null,
      label: input.label,
    });
    input.addEventListener('ended', () => {
      if (this.#devices[kind] === device) this.#failed(kind, clientError('DEVICE_NOT_FOUND'));
    });
  }

  #failed(kind: Kind, error: MadangError): void {
    this.#stop(kind);
    this.#patch(kind, { status: 'failed', error });
    if (kind === 'camera' || error.code !== 'PROCESSOR_FAILED') return;
    this.#processors[kind] = null;
    void this.setMicrophone(true);
  }

  #stop(kind: Kind): void {
    const device = this.#devices[kind];
    if (device === null) return;
    this.#devices[kind] = null;
    this.#levels.forget(device.output);
    this.#levels.forget(device.input);
    device.stop();
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
    // The device itself: what has gone through noise suppression may well be silent.
    const input = this.#devices.microphone?.input;
    if (input === undefined) return;
    const now = this.#clock.now();
    // `level` opens the meter; before the browser lets it run nothing is known.
    this.#levels.level(input);
    if (!this.#levels.silent(input)) this.#heardAt = now;
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
