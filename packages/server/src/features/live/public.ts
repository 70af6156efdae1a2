import type {
  AudioSafePeriod,
  AudioSafePolicy,
  CallId,
  CloseReason,
  JoinClaims,
  LiveParticipant,
  MessageId,
  NodeId,
  ParticipantId,
  Role,
  Room,
  RoomId,
  TenantId,
  TrackSource,
} from '@madang/protocol';

/** A room as the live side needs it: settings and owner, without what is going on in it. */
export type RoomRecord = Omit<Room, 'live'> & { readonly tenantId: TenantId };

/** A room as a call in it begins, and what its tenant wants of Audio Safe. */
export type RoomToOpen = { readonly settings: RoomRecord; readonly audioSafe: AudioSafePolicy };

/** Where the live side finds rooms. */
export interface RoomDirectory {
  /** The room, or null if there is none (destroyed ones included). */
  find(roomId: RoomId): Promise<RoomToOpen | null>;
  /** Removes a room that stayed empty for its `emptyTimeoutSeconds` or expired. */
  destroyEmpty(roomId: RoomId): Promise<void>;
}

/** A join token that was good, and is used up. */
export type RedeemedToken = {
  readonly tenantId: TenantId;
  readonly claims: JoinClaims;
  /** Makes the token good again, because nobody entered with it. */
  giveBack(): Promise<void>;
};

/** Who checks join tokens. */
export interface JoinTokenVerifier {
  /**
   * Checks signature, key, audience, times, and uses the token up.
   * @throws AppError TOKEN_INVALID, TOKEN_EXPIRED, TOKEN_NOT_YET_VALID, TOKEN_USED, TENANT_SUSPENDED.
   */
  redeem(token: string): Promise<RedeemedToken>;
}

/** Who writes the history of calls. Writes may lag behind the call, but are not lost and keep their order per call. */
export interface CallRecorder {
  callStarted(fact: { callId: CallId; tenantId: TenantId; roomId: RoomId; roomName: string; at: number }): void;
  participantJoined(fact: {
    callId: CallId;
    participantId: ParticipantId;
    userId: string;
    name: string;
    role: Role;
    at: number;
  }): void;
  participantLeft(fact: {
    callId: CallId;
    participantId: ParticipantId;
    name: string;
    role: Role;
    reason: CloseReason;
    /** How long and how often its pictures gave way to sound. */
    audioSafe: readonly AudioSafePeriod[];
    at: number;
  }): void;
  callEnded(fact: { callId: CallId; reason: CloseReason; at: number }): void;
}

/** The call going on in a room, in short. */
export type LiveSummary = NonNullable<Room['live']>;

/**
 * Running calls, as other features reach them. Works from every edge: requests travel over the bus to the room's owner.
 * Every method throws AppError ROOM_NOT_LIVE where there is no call, PARTICIPANT_NOT_FOUND or TRACK_NOT_FOUND likewise,
 * unless it says otherwise.
 */
export interface LiveCalls {
  /** The calls going on in these rooms; rooms without one are missing. Never throws for them. */
  summaries(roomIds: readonly RoomId[]): Promise<ReadonlyMap<RoomId, LiveSummary>>;
  participants(roomId: RoomId): Promise<readonly LiveParticipant[]>;
  updateParticipant(
    roomId: RoomId,
    participantId: ParticipantId,
    change: { readonly role?: Role; readonly name?: string; readonly admitted?: true },
  ): Promise<LiveParticipant>;
  mute(roomId: RoomId, participantId: ParticipantId, source: TrackSource): Promise<void>;
  remove(roomId: RoomId, participantId: ParticipantId): Promise<void>;
  sendMessage(
    roomId: RoomId,
    message: { readonly text: string; readonly from: string; readonly to?: ParticipantId },
  ): Promise<{ readonly messageId: MessageId; readonly at: string }>;
  /** Ends the call for everyone. */
  end(roomId: RoomId, reason: CloseReason): Promise<void>;
  /** Tells a running call that its room was changed; does nothing where none runs. */
  roomChanged(room: RoomRecord): Promise<void>;
}

/**
 * Which node owns which live room. A claim is a lease with a fencing number that grows from owner to owner.
 * In-process for one node; in Redis for several.
 */
export interface RoomOwners {
  /** The owner of a room where a call goes on; null: none. */
  find(roomId: RoomId): Promise<NodeId | null>;
  /** The owner, or the node that should become it. */
  place(roomId: RoomId): Promise<NodeId>;
  /** Takes a room; null: another node has it. */
  claim(roomId: RoomId, nodeId: NodeId): Promise<number | null>;
  release(roomId: RoomId, epoch: number): Promise<void>;
}

export { parseResumeKey } from './resume-key.ts';
