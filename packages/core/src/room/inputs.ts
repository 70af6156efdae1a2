import type {
  Capability,
  ErrorCode,
  JoinClaims,
  MediaEvent,
  NodeId,
  OwnerCommand,
  OwnerRequest,
  ParticipantId,
  PublicKey,
  Role,
  SignalError,
  SignalMethod,
  SignalRequest,
  SocketId,
  SocketRef,
  TenantId,
} from '@madang/protocol';

/** Somebody at the door with a token that was found good. */
export type JoinInput = {
  readonly type: 'join';
  readonly ref: number;
  readonly socket: SocketRef;
  /** Whose token it was. */
  readonly tenantId: TenantId;
  readonly participantId: ParticipantId;
  readonly resumeKey: string;
  readonly resumeKeyHash: string;
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly allow: readonly Capability[];
  readonly deny: readonly Capability[];
  readonly metadata: NonNullable<JoinClaims['metadata']>;
  /** null: the client does not encrypt from end to end. */
  readonly publicKey: PublicKey | null;
};

/** A participant on a new socket. */
export type ResumeInput = {
  readonly type: 'resume';
  readonly ref: number;
  readonly socket: SocketRef;
  readonly participantId: ParticipantId;
  readonly resumeKeyHash: string;
  readonly lastSeq: number;
};

/** Requests of participants inside the call, as a union to switch over. */
export type MemberMethod = Exclude<SignalMethod, 'session.join' | 'session.resume'>;

/** A valid request, or why it was found invalid before it came here. */
export type MemberCall =
  | { [Method in MemberMethod]: { readonly method: Method; readonly data: SignalRequest<Method> } }[MemberMethod]
  | { readonly method: null; readonly refused: SignalError };

export type RequestInput = {
  readonly type: 'request';
  readonly edge: NodeId;
  readonly participantId: ParticipantId;
  readonly socketId: SocketId;
  readonly id: number;
  readonly call: MemberCall;
};

/** Owner commands that need the room's state. */
export type ControlName = Extract<
  OwnerCommand,
  'participants' | 'updateParticipant' | 'mute' | 'remove' | 'sendMessage' | 'end' | 'roomChanged'
>;

export type ControlCall = {
  [Name in ControlName]: { readonly command: Name; readonly request: OwnerRequest<Name> };
}[ControlName];

export type ControlInput = { readonly type: 'control'; readonly ref: number; readonly call: ControlCall };

/** How a media command ended. */
export type MediaResult =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string | null };

/** Everything that can happen to a live room. */
export type LiveInput =
  | JoinInput
  | ResumeInput
  | { readonly type: 'socketLost'; readonly participantId: ParticipantId; readonly socketId: SocketId }
  | { readonly type: 'edgeLost'; readonly edge: NodeId }
  | RequestInput
  | ControlInput
  | { readonly type: 'mediaResult'; readonly ref: number; readonly result: MediaResult }
  | { readonly type: 'mediaEvent'; readonly event: MediaEvent }
  | { readonly type: 'tick' };
