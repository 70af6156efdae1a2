import type {
  AudioSafeCause,
  AudioSafeLevel,
  AudioSafeSides,
  CallId,
  Capability,
  ChatMessage,
  CloseReason,
  NoPathReason,
  ParticipantId,
  Quality,
  Role,
  RoomView,
  Track,
  TrackId,
} from '@madang/protocol';
import type { EncryptionView } from './encryption.ts';
import type { MadangError } from './errors.ts';

/** Why a call ended for this page: the server's reasons, and the browser's own. */
export type CallCloseReason = CloseReason | 'connection-lost' | 'join-failed';

/** Where a call is in its life. Exactly one of these holds at any time. */
export type CallState =
  /** The socket is being opened or the join request is under way. */
  | { readonly status: 'connecting' }
  /** In the lobby: a moderator has to let this participant in. */
  | { readonly status: 'waiting' }
  /** In the call. */
  | { readonly status: 'connected' }
  /**
   * The socket was lost; media may still flow. `since`: epoch milliseconds. `attempt`: counts from 1.
   * `lobby`: the participant was still waiting.
   */
  | { readonly status: 'reconnecting'; readonly since: number; readonly attempt: number; readonly lobby: boolean }
  /** Over. `canRejoin`: joining again with a fresh token is allowed. */
  | {
      readonly status: 'closed';
      readonly reason: CallCloseReason;
      readonly canRejoin: boolean;
      readonly error: MadangError | null;
    };

/** How the media connections (WebRTC) are; apart from the socket, because each can be lost alone. */
export type MediaState = 'idle' | 'connecting' | 'connected' | 'recovering' | 'failed';

/**
 * How media travels: through the server, or directly to the only other participant. The server may change it at any time.
 * `none`: nothing travels, because the room is `p2p-only` and there is no direct path (yet).
 */
export type CallPath = 'server' | 'direct' | 'none';

/** Why nothing travels in a room that is `p2p-only`. `failed` is tried again by itself. */
export type NoPath = NoPathReason | 'connecting';

/** One direction of Audio Safe. */
export type AudioSafeSide = {
  /** 0: everything as wanted … 3: a small picture; 4 and 5: sound only. */
  readonly level: AudioSafeLevel;
  /** Why it is not 0; `chosen`: the person wanted it so. */
  readonly cause: AudioSafeCause | null;
  /** Pictures may have to stop soon, and why; null: nothing is near. */
  readonly warning: AudioSafeCause | null;
  /** true: no camera is sent, or received. */
  readonly safe: boolean;
  /** true: going up failed so often that it is tried again only when the person asks for it (`setAudioSafe('auto')`). */
  readonly pinned: boolean;
};

/** How far pictures have given way, so that sound stays whole. What the person switched off stays off. */
export type AudioSafeView = {
  readonly send: AudioSafeSide;
  readonly receive: AudioSafeSide;
  /** What the person asked for: `video` holds for a minute. */
  readonly choice: 'auto' | 'audio-only' | 'video';
};

/** One track as a page shows it. */
export type TrackView = Track & {
  /** true: the picture or sound can be attached now ({@link Call.track} gives the handle). */
  readonly ready: boolean;
  /** false: the server sends nothing at the moment (muted, hidden, or too little bandwidth). Always true for own tracks. */
  readonly flowing: boolean;
  /** true: this page publishes it. */
  readonly local: boolean;
};

/** One participant as a page shows it. */
export type ParticipantView = {
  readonly id: ParticipantId;
  readonly name: string;
  readonly role: Role;
  readonly capabilities: readonly Capability[];
  /** `suspended`: lost its connection and may come back. */
  readonly state: 'waiting' | 'active' | 'suspended';
  readonly joinedAt: string;
  readonly handRaised: boolean;
  readonly quality: Quality;
  /** true: sends sound only for now, because its line or device is bad; its camera is still on. */
  readonly audioSafe: boolean;
  /** How far its pictures give way, sent and received; null: they do not. */
  readonly audioSafeSides: AudioSafeSides | null;
  /** Of the key pair that the participant's page made for this call; null: it does not encrypt from end to end. */
  readonly publicKey: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** Everything the participant publishes, muted tracks included. */
  readonly tracks: readonly TrackView[];
};

/** One of this page's own sources (microphone, camera, screen). */
export type SourceState =
  /** Nothing is sent. `mutedBy`: the moderator who switched it off, if one did. */
  | { readonly status: 'off'; readonly mutedBy: ParticipantId | null }
  /** The browser is asking for the device, or the track is being published. */
  | { readonly status: 'starting' }
  /** On. `trackId` is null until the server knows the track. */
  | {
      readonly status: 'on';
      readonly trackId: TrackId | null;
      readonly deviceId: string | null;
      readonly label: string;
    }
  /** Wanted, but it did not work. */
  | { readonly status: 'failed'; readonly error: MadangError };

/** This page's own sources; known from the start, also while connecting or waiting in the lobby. */
export type OwnSources = {
  readonly microphone: SourceState;
  readonly camera: SourceState;
  readonly screen: SourceState;
};

/** This page's own participant, with the state of its sources. */
export type SelfView = ParticipantView & OwnSources;

/** Somebody who waits in the lobby; known to moderators only. */
export type LobbyEntry = { readonly participantId: ParticipantId; readonly name: string };

/**
 * Everything a page shows of a call. Immutable: each change makes a new object that shares all unchanged parts, so that
 * `===` tells what changed.
 */
export type CallSnapshot = {
  readonly state: CallState;
  readonly media: MediaState;
  readonly path: CallPath;
  /** Why `path` is `none`; null: it is not. */
  readonly noPath: NoPath | null;
  readonly audioSafe: AudioSafeView;
  /** null: the call is not encrypted from end to end, or one is not in it yet. */
  readonly encryption: EncryptionView | null;
  /** null until joined (also while waiting in the lobby). */
  readonly room: RoomView | null;
  readonly callId: CallId | null;
  /** When the call began, epoch milliseconds of the server's clock; null until joined. */
  readonly startedAt: number | null;
  readonly self: SelfView | null;
  /** The same as in `self`, and there before `self` is. */
  readonly sources: OwnSources;
  /** The others, by time of joining. */
  readonly participants: readonly ParticipantView[];
  /** Who speaks; null: nobody. */
  readonly speakerId: ParticipantId | null;
  readonly chat: readonly ChatMessage[];
  readonly lobby: readonly LobbyEntry[];
  /** The browser refuses to play sound until {@link Call.startAudio} is called from a click. */
  readonly audioBlocked: boolean;
};
