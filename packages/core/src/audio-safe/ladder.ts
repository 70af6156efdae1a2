import type { AudioSafeLevel } from '@madang/protocol';

/** The level at which no camera is sent or received any more. */
export const SAFE = 4;

/** What a publisher may still send of its camera; null: as much as it likes. */
export type CameraCap = { readonly heightPx: number; readonly frameRate: number; readonly bitrateBps: number };

/** What one's own device does at a level. */
export type SendPlan = {
  /** `none`: no camera at all; audio alone keeps the line. */
  readonly camera: CameraCap | 'full' | 'none';
  /** One encoding instead of simulcast. */
  readonly oneLayer: boolean;
  /**
   * Pictures a second that backgrounds and the like may work on; null: all. They are asked for less and never taken off:
   * what they hide must not show.
   */
  readonly effectsFrameRate: number | null;
  /** null: as published. With a number, forward error correction and discontinuous transmission are on too. */
  readonly audioBitrateBps: number | null;
};

/** What is still asked of others' pictures at a level. */
export type ReceivePlan = {
  readonly cameras: 'tiles' | 'speaker' | 'none';
  /** Upper bound of a camera's height; null: by tile. */
  readonly cameraHeightPx: number | null;
  /** Frames per second of a shared screen, which stays sharp; null: as sent. */
  readonly screenFrameRate: number | null;
};

const SEND: Readonly<Record<AudioSafeLevel, SendPlan>> = {
  0: { camera: 'full', oneLayer: false, effectsFrameRate: null, audioBitrateBps: null },
  1: {
    camera: { heightPx: 360, frameRate: 30, bitrateBps: 600_000 },
    oneLayer: false,
    effectsFrameRate: 15,
    audioBitrateBps: null,
  },
  2: {
    camera: { heightPx: 360, frameRate: 15, bitrateBps: 300_000 },
    oneLayer: true,
    effectsFrameRate: 10,
    audioBitrateBps: null,
  },
  3: {
    camera: { heightPx: 180, frameRate: 10, bitrateBps: 100_000 },
    oneLayer: true,
    effectsFrameRate: 10,
    audioBitrateBps: 24_000,
  },
  4: { camera: 'none', oneLayer: true, effectsFrameRate: 5, audioBitrateBps: 20_000 },
  5: { camera: 'none', oneLayer: true, effectsFrameRate: 5, audioBitrateBps: 16_000 },
};

const RECEIVE: Readonly<Record<AudioSafeLevel, ReceivePlan>> = {
  0: { cameras: 'tiles', cameraHeightPx: null, screenFrameRate: null },
  1: { cameras: 'tiles', cameraHeightPx: 360, screenFrameRate: null },
  2: { cameras: 'speaker', cameraHeightPx: 360, screenFrameRate: 15 },
  3: { cameras: 'none', cameraHeightPx: null, screenFrameRate: 5 },
  4: { cameras: 'none', cameraHeightPx: null, screenFrameRate: 1 },
  5: { cameras: 'none', cameraHeightPx: null, screenFrameRate: 1 },
};

/** What to send at a level. Sound is in every plan: the ladder never takes it. */
export function sendPlan(level: AudioSafeLevel): SendPlan {
  return SEND[level];
}

/** What to receive at a level. */
export function receivePlan(level: AudioSafeLevel): ReceivePlan {
  return RECEIVE[level];
}
