/** One meeting shape: so many rooms of so many people who all send and all see each other. */
export type Shape = {
  readonly name: string;
  readonly rooms: number;
  readonly people: number;
  readonly size: string;
  readonly videoBps: number;
};

/** Frames per second of every camera (MISSION KT-26). */
export const FRAME_RATE = 15;
/** Opus at a browser's default for speech. */
export const AUDIO_BPS = 32_000;
export const AUDIO_INTERVAL_MS = 20;
/** Payload bytes of a video packet, as Chromium cuts them. */
export const MAX_PAYLOAD_BYTES = 1_100;

/** The four shapes that the reference carries on 2 vCPU and 8 GiB (KT-26), at bitrates that suit the sizes. */
export const shapes: readonly Shape[] = [
  { name: '25 x 1', rooms: 1, people: 25, size: '240x135', videoBps: 100_000 },
  { name: '16 x 2', rooms: 2, people: 16, size: '480x270', videoBps: 250_000 },
  { name: '9 x 3', rooms: 3, people: 9, size: '640x360', videoBps: 500_000 },
  { name: '4 x 16', rooms: 16, people: 4, size: '960x540', videoBps: 900_000 },
];
