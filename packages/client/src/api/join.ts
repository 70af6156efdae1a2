import type { Call, JoinOptions } from './call.ts';
import type { Preview, PreviewOptions } from './devices.ts';

/**
 * Joins a call. Resolves when in it, or when waiting in the lobby (`call.state.status === 'waiting'`); devices open
 * meanwhile and report their failures in `call.snapshot.sources` and as `error` events, for a call without a camera is still a call.
 * Rejects with a MadangError where there is no way in.
 */
export type JoinCall = (options: JoinOptions) => Promise<Call>;

/** Opens camera and microphone for a look before joining. Resolves at once; outcomes are in its snapshot. */
export type OpenPreview = (options?: PreviewOptions) => Promise<Preview>;

/** Plays a short sound on an output device; resolves when it has ended. '' is the system's choice. */
export type PlayTestSound = (outputDeviceId?: string) => Promise<void>;
