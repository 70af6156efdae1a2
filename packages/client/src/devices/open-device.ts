import type { ProcessedTrack, TrackProcessor } from '../api/processors.ts';
import { clientError } from '../errors.ts';

/** A device that is open, and what is shown and sent of it: its own track, or what a processor makes of it. */
export class OpenDevice {
  readonly input: MediaStreamTrack;
  readonly #processed: ProcessedTrack | null;

  constructor(input: MediaStreamTrack, processed: ProcessedTrack | null = null) {
    this.input = input;
    this.#processed = processed;
  }

  /** What others may get. */
  get output(): MediaStreamTrack {
    return this.#processed?.track ?? this.input;
  }

  get isLive(): boolean {
    return this.input.readyState === 'live';
  }

  get isEnabled(): boolean {
    return this.input.enabled;
  }

  /** Mutes and unmutes: device and what is made of it, so that nothing that was still on its way is heard. */
  enable(on: boolean): void {
    this.input.enabled = on;
    this.output.enabled = on;
  }

  /** Ends what is made of the device, and leaves the device on. */
  letGo(): void {
    this.#processed?.track.stop();
    this.#processed?.close();
  }

  /** Switches the device off, light and all. */
  stop(): void {
    this.letGo();
    this.input.stop();
  }
}

/**
 * Puts a device through a processor. Rejects with `PROCESSOR_FAILED`; the device is then as before. `onFailed`: it fails
 * later on.
 */
export async function throughProcessor(
  input: MediaStreamTrack,
  processor: TrackProcessor | null,
  onFailed: (device: OpenDevice, cause: unknown) => void,
): Promise<OpenDevice> {
  if (processor === null) return new OpenDevice(input);
  try {
    const device: OpenDevice = new OpenDevice(input, await processor.open(input, (cause) => onFailed(device, cause)));
    device.output.contentHint = input.contentHint;
    return device;
  } catch (error) {
    throw clientError('PROCESSOR_FAILED', error);
  }
}
