import type {
  AudioCodec,
  ChatMessage,
  MessageId,
  ParticipantId,
  Role,
  RoomView,
  TrackId,
  TrackSource,
  VideoCodec,
} from '@madang/protocol';
import type { CallEncryption } from '../media/cipher.ts';
import type { DataOptions } from './data.ts';
import type { CaptureWish } from './devices.ts';
import type { CallEventName, CallListener } from './events.ts';
import type { TrackProcessor, TrackProcessors } from './processors.ts';
import type { CallSnapshot, CallState, ParticipantView, SelfView } from './snapshot.ts';
import type { CallStats } from './stats.ts';
import type { LocalTrack, RemoteTrack } from './tracks.ts';

/** Where the SDK writes what it does. `console` fits. Nothing secret or personal is written. */
export type Logger = Pick<Console, 'debug' | 'info' | 'warn' | 'error'>;

/** What {@link joinCall} needs. */
export type JoinOptions = {
  /** A join token, from your server (REST or signed offline). Each opens one participant. */
  readonly token: string;
  /** Address of the Madang server, e.g. `https://meet.example.com`. Default: where the page came from. */
  readonly url?: string;
  /** Name to show, if the token's is not to be used. */
  readonly name?: string;
  /** Publish the microphone at once. A track given here is the SDK's from then on: it stops it in the end. Default: false. */
  readonly microphone?: CaptureWish | MediaStreamTrack;
  /** Publish the camera at once, likewise. Default: false. */
  readonly camera?: CaptureWish | MediaStreamTrack;
  /** What works on microphone and camera from the first moment: see {@link Call.setProcessor}. */
  readonly processors?: TrackProcessors;
  /** Receive everything others publish. false: only what {@link Call.subscribeTrack} asks for. Default: true. */
  readonly autoSubscribe?: boolean;
  /** Allow a direct connection to the only other participant, past the server; each end then learns the other's address. Default: true. */
  readonly direct?: boolean;
  /** Let pictures give way by themselves on a bad line or busy device, so that sound stays whole. Default: true. */
  readonly audioSafe?: boolean;
  /**
   * Encrypt from end to end: `endToEnd()` of `@madang/client/encryption`. Needed where the room demands it, and a room that
   * does not is then refused, so that nobody can talk a page out of it. Default: rooms that demand it cannot be joined.
   */
  readonly encryption?: CallEncryption;
  /** Remember the participant in `sessionStorage`, so that reloading the page goes on with it. Default: false. */
  readonly rememberSession?: boolean;
  /** Gives up joining when aborted; has no effect afterwards. */
  readonly signal?: AbortSignal;
  readonly logger?: Logger;
};

/** How to open the microphone. */
export type MicrophoneOptions = {
  readonly deviceId?: string;
  readonly constraints?: MediaTrackConstraints;
  /** Publish this track instead of a device; the SDK owns it from then on. */
  readonly track?: MediaStreamTrack;
  /** Stereo and no voice processing: for instruments and players. */
  readonly music?: boolean;
  /** Overrides the room's preference where both browser and room can. */
  readonly codec?: AudioCodec;
};

/** How to open the camera. */
export type CameraOptions = {
  readonly deviceId?: string;
  readonly constraints?: MediaTrackConstraints;
  /** Publish this track instead of a device; the SDK owns it from then on. */
  readonly track?: MediaStreamTrack;
  /** Overrides the room's preference where both browser and room can. */
  readonly codec?: VideoCodec;
};

/** How to share the screen. */
export type ScreenShareOptions = {
  /** Also share the sound of the tab or system, where the browser can. Default: true. */
  readonly audio?: boolean;
  /** `detail` (default) and `text` keep pictures sharp, `motion` keeps them fluent. */
  readonly contentHint?: 'detail' | 'text' | 'motion';
  /** Share this picture instead of asking with the browser's picker; the SDK owns it from then on. */
  readonly track?: MediaStreamTrack;
  readonly codec?: VideoCodec;
};

/**
 * One call that this page takes part in. `snapshot` and the getters beside it tell what is, `on` tells what happens,
 * the methods do. Every method that can fail rejects with a {@link MadangError}.
 */
export interface Call {
  /** Everything at once, immutable. */
  readonly snapshot: CallSnapshot;
  /** Hears of every new snapshot; returns the function that ends it. Fits React's `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;

  readonly state: CallState;
  readonly self: SelfView | null;
  readonly participants: readonly ParticipantView[];
  readonly room: RoomView | null;
  readonly chat: readonly ChatMessage[];
  readonly startedAt: number | null;

  /**
   * Hears of an event; returns the function that ends it. What happened while joining is told as soon as the page has had
   * its turn after `await joinCall(…)`: listeners added there miss nothing.
   */
  on<Name extends CallEventName>(event: Name, listener: CallListener<Name>): () => void;
  off<Name extends CallEventName>(event: Name, listener: CallListener<Name>): void;

  /** Remote tracks that can be attached now. */
  readonly tracks: readonly RemoteTrack[];
  /** The handle of a track by its id: for attaching. null while {@link TrackView.ready} is false. */
  track(trackId: TrackId): RemoteTrack | LocalTrack | null;
  /** Own track of a source, from the moment the device is open; null while off. */
  localTrack(source: TrackSource): LocalTrack | null;

  /** Off mutes and keeps the device, so that on is instant. */
  setMicrophone(on: boolean, options?: MicrophoneOptions): Promise<void>;
  /** Off releases the device, light and all. */
  setCamera(on: boolean, options?: CameraOptions): Promise<void>;
  /** On opens the browser's picker: call it from a click. */
  setScreenShare(on: boolean, options?: ScreenShareOptions): Promise<void>;
  /** Changes the device; `speaker` is the same as {@link setOutputDevice}. Works before the source is on, too. */
  switchDevice(kind: 'microphone' | 'camera' | 'speaker', deviceId: string): Promise<void>;
  /**
   * Has a processor work on microphone or camera before anybody gets it; null: nothing does. Works before the source is on, too, and
   * stays through mute and change of device; what is sent is replaced without a pause. Should it fail, the camera goes off with
   * `PROCESSOR_FAILED`; a microphone goes on without it.
   */
  setProcessor(source: 'microphone' | 'camera', processor: TrackProcessor | null): Promise<void>;
  /** Plays all sound of the call on this device; '' is the system's choice. */
  setOutputDevice(deviceId: string): Promise<void>;
  /** Loudness of a participant for this page alone, 0 to 1. */
  setVolume(participantId: ParticipantId, volume: number): void;
  /** Lets sound play after the browser blocked it; call it from a click. */
  startAudio(): Promise<void>;

  /** Sends a chat message to everyone or to one participant. */
  sendMessage(text: string, options?: { readonly to?: ParticipantId }): Promise<{ readonly id: MessageId }>;
  /**
   * Sends text or bytes, at most 64 KiB, past the server's memory: straight through its media worker, or directly to the
   * only other participant. Heard by the `data` event. Resolves once the message is on its way: waiting for it before the
   * next one keeps memory flat. Through the server 4 MiB/s are allowed, and kept to by waiting. Reliable messages survive a change of path, a lost
   * connection and a dead media worker; a receiver who is more than 4 MiB behind misses some, and gets the error `DATA_LOST`.
   */
  sendData(payload: string | Uint8Array, options?: DataOptions): Promise<void>;
  rename(name: string): Promise<void>;
  raiseHand(raised: boolean): Promise<void>;

  /** Asks for a track, where the call was joined with `autoSubscribe: false` or it was given up. */
  subscribeTrack(trackId: TrackId): Promise<void>;
  /** Gives a track up: nothing of it is received. */
  unsubscribeTrack(trackId: TrackId): Promise<void>;

  /** Moderators: switches off a source of somebody else. They may switch it on again. */
  mute(participantId: ParticipantId, source: TrackSource): Promise<void>;
  /** Moderators: sends somebody out of the call. */
  remove(participantId: ParticipantId): Promise<void>;
  /** Moderators: gives somebody another role. */
  setRole(participantId: ParticipantId, role: Role): Promise<void>;
  /** Moderators: lets somebody in from the lobby. */
  admit(participantId: ParticipantId): Promise<void>;
  /** Moderators: sends somebody in the lobby away. */
  deny(participantId: ParticipantId): Promise<void>;
  /** Moderators: makes newcomers wait, or not. */
  setLobby(on: boolean): Promise<void>;
  /**
   * What gives way on a bad line: `auto` decides by itself (see {@link AudioSafeView}), `audio-only` stops pictures both
   * ways until taken back, `video` keeps a small picture for a minute whatever the line does. Never turns a camera on.
   */
  setAudioSafe(choice: 'auto' | 'audio-only' | 'video'): void;
  /** Moderators: ends the call for everyone. */
  endForAll(): Promise<void>;

  /** Measures the connection now: round trip, loss, bitrates, sizes. */
  stats(): Promise<CallStats>;
  /** Leaves for good and releases all devices. Never rejects; leaving twice is fine. */
  leave(): Promise<void>;
}
