import type {
  ChatMessage,
  CloseReason,
  ParticipantId,
  Quality,
  RoomView,
  TrackId,
  TrackSource,
} from '@madang/protocol';
import type { DataMessage } from './data.ts';
import type { EncryptionView } from './encryption.ts';
import type { MadangError } from './errors.ts';
import type { CallState, LobbyEntry, ParticipantView } from './snapshot.ts';
import type { LocalTrack, RemoteTrack } from './tracks.ts';

/** Every event of a call, by name, with what it carries. */
export type CallEvents = {
  /** The call moved to another state. */
  stateChanged: { readonly state: CallState; readonly previous: CallState };
  /** Somebody entered. Those already there when you join are in `call.participants`, not here. */
  participantJoined: { readonly participant: ParticipantView };
  /** Name, role, hand or connection of somebody changed; also your own. */
  participantUpdated: { readonly participant: ParticipantView };
  /** Somebody left. */
  participantLeft: { readonly participant: ParticipantView; readonly reason: CloseReason };
  /** A track of somebody else can be attached. Also given for those that were there when you joined. */
  trackAdded: { readonly track: RemoteTrack };
  /** A track of somebody else is gone; it is detached from its elements already. */
  trackRemoved: { readonly track: RemoteTrack };
  /** A track, own ones included, was muted or unmuted. `by`: the moderator who did it; null: its publisher. */
  trackMuted: {
    readonly trackId: TrackId;
    readonly participantId: ParticipantId;
    readonly source: TrackSource;
    readonly muted: boolean;
    readonly by: ParticipantId | null;
  };
  /** One of your own tracks is published and can be attached (your self view). */
  localTrackAdded: { readonly track: LocalTrack };
  /** One of your own tracks is no longer published, by you, the device, or the browser's "stop sharing". */
  localTrackRemoved: { readonly track: LocalTrack };
  /** Somebody else speaks; null: silence. */
  speakerChanged: { readonly participantId: ParticipantId | null };
  /** A chat message arrived; your own come back too. */
  messageReceived: { readonly message: ChatMessage };
  /** Somebody sent data; see {@link Call.sendData}. */
  data: DataMessage;
  /** Connections of these participants got better or worse. */
  qualityChanged: { readonly items: readonly { readonly participantId: ParticipantId; readonly quality: Quality }[] };
  /** Somebody waits in the lobby (moderators only). */
  lobbyWaiting: { readonly entry: LobbyEntry };
  /** Somebody no longer waits in the lobby (moderators only). */
  lobbyLeft: { readonly entry: LobbyEntry };
  /** The room was changed. */
  roomUpdated: { readonly room: RoomView };
  /** The safety number changed, which it does with everybody who comes and goes, or whose media can be decrypted. */
  encryptionChanged: { readonly encryption: EncryptionView };
  /** The browser began or ceased to block sound. */
  audioBlockedChanged: { readonly blocked: boolean };
  /** Something failed that nobody awaited: a device while joining, the media connection. The call goes on. */
  error: { readonly error: MadangError; readonly source: TrackSource | null };
};

/** Name of an event. */
export type CallEventName = keyof CallEvents;

/** A function that hears an event. */
export type CallListener<Name extends CallEventName> = (event: CallEvents[Name]) => void;
