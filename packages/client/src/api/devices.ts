import type { MadangError } from './errors.ts';
import type { TrackProcessor, TrackProcessors } from './processors.ts';

/** What devices are for. */
export type DeviceKind = 'microphone' | 'camera' | 'speaker';

/** One device. Labels and ids are empty until the person has allowed a device of the kind. */
export type Device = {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly label: string;
  readonly groupId: string;
};

/** All devices by kind, in the browser's order. */
export type DeviceList = {
  readonly microphones: readonly Device[];
  readonly cameras: readonly Device[];
  readonly speakers: readonly Device[];
};

/** Whether the browser lets the page use a kind of device; `unknown` where it does not tell. */
export type DevicePermission = 'granted' | 'denied' | 'prompt' | 'unknown';

/** What the machine has. */
export interface Devices {
  list(): Promise<DeviceList>;
  permission(kind: 'microphone' | 'camera'): Promise<DevicePermission>;
  /** Calls back with the new list whenever a device is plugged in or out. Returns the function that ends it. */
  onChange(listener: (list: DeviceList) => void): () => void;
  /** true: the browser can play to a chosen output device. */
  readonly canChooseSpeaker: boolean;
}

/** What to open: `true` for any device, or wishes. A `deviceId` is a wish too, never a demand. */
export type CaptureWish = boolean | MediaTrackConstraints;

/** One device of a preview. */
export type PreviewSource =
  | { readonly status: 'off' }
  | { readonly status: 'starting' }
  | {
      readonly status: 'on';
      readonly track: MediaStreamTrack;
      readonly deviceId: string | null;
      readonly label: string;
    }
  /** `DEVICE_SILENT` is reported while the track goes on: see {@link PreviewSnapshot.silent}. */
  | { readonly status: 'failed'; readonly error: MadangError };

/** What a page shows before joining. Immutable, like {@link CallSnapshot}. */
export type PreviewSnapshot = {
  readonly microphone: PreviewSource;
  readonly camera: PreviewSource;
  /** The microphone is on and has delivered nothing but digital silence for 3 s: muted by a switch or the system. */
  readonly silent: boolean;
};

/** Camera and microphone before joining: look, listen, choose, then hand the tracks to {@link joinCall}. */
export interface Preview {
  readonly snapshot: PreviewSnapshot;
  /** Hears of every new snapshot; returns the function that ends it. Fits React's `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  /** Never rejects for a device: the outcome is in the snapshot. */
  setMicrophone(on: boolean): Promise<void>;
  /** Never rejects for a device: the outcome is in the snapshot. */
  setCamera(on: boolean): Promise<void>;
  switchDevice(kind: 'microphone' | 'camera', deviceId: string): Promise<void>;
  /** As {@link Call.setProcessor}. Rejects where it cannot begin; everything is as before then. */
  setProcessor(kind: 'microphone' | 'camera', processor: TrackProcessor | null): Promise<void>;
  /** Shows the camera, mute and all, in an element, and keeps it right through device changes. Returns its end. */
  attach(element: HTMLVideoElement): () => void;
  /** Level of the microphone now, 0 to 1. */
  level(): number;
  /**
   * Ends the preview without stopping the devices and gives the devices' own tracks away, and what works on them:
   * `joinCall({ token, ...preview.release() })`.
   */
  release(): {
    readonly microphone: MediaStreamTrack | false;
    readonly camera: MediaStreamTrack | false;
    readonly processors: TrackProcessors;
  };
  /** Ends the preview and switches the devices off. */
  stop(): void;
}

/** How to open a preview. */
export type PreviewOptions = {
  readonly microphone?: CaptureWish;
  readonly camera?: CaptureWish;
  readonly processors?: TrackProcessors;
};
