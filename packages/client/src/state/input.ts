import type { AnyEvent, ParticipantId, TrackId, TrackSource, CallSnapshot as WireSnapshot } from '@madang/protocol';
import type { EncryptionView } from '../api/encryption.ts';
import type { AudioSafeView, CallPath, CallState, MediaState, NoPath, SourceState } from '../api/snapshot.ts';

/** The sources that a page switches on and off; the sound of a screen goes with the screen. */
export type OwnSource = Exclude<TrackSource, 'screen-audio'>;

/** Everything that changes what a page shows. */
export type StateInput =
  /** The server told something. */
  | { readonly type: 'wire'; readonly event: AnyEvent }
  /** The server gave the whole state: after joining, admission, or a resume that missed too much. */
  | { readonly type: 'entered'; readonly snapshot: WireSnapshot }
  | { readonly type: 'state'; readonly state: CallState }
  | { readonly type: 'media'; readonly media: MediaState }
  | { readonly type: 'path'; readonly path: CallPath; readonly noPath: NoPath | null }
  | { readonly type: 'audioSafe'; readonly view: AudioSafeView }
  | { readonly type: 'encryption'; readonly view: EncryptionView }
  /** A remote track can be attached, or no longer. */
  | { readonly type: 'ready'; readonly trackId: TrackId; readonly ready: boolean }
  /** The server sends something of these tracks, or nothing. */
  | { readonly type: 'flowing'; readonly trackId: TrackId; readonly flowing: boolean }
  | { readonly type: 'source'; readonly source: OwnSource; readonly state: SourceState }
  | { readonly type: 'audioBlocked'; readonly blocked: boolean }
  /** The page muted its own track: shown at once, the server's word follows. */
  | {
      readonly type: 'ownMuted';
      readonly participantId: ParticipantId;
      readonly trackId: TrackId;
      readonly muted: boolean;
    };
