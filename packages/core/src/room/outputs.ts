import type {
  AudioSafePeriod,
  CallId,
  CloseReason,
  DataChannelId,
  ErrorCode,
  JoinAnswer,
  MediaCommand,
  MediaRequest,
  NodeId,
  ParticipantId,
  ResumeAnswer,
  Role,
  RoomId,
  SocketId,
  SocketRef,
  StreamMessage,
  SubscriptionId,
  socketCloseCodes,
  TenantId,
  TrackId,
} from '@madang/protocol';
import type { SafetyChange } from './safety.ts';

/** The participants of one edge that a message is for. */
export type EdgeAudience = {
  readonly edge: NodeId;
  readonly to:
    | { readonly all: true; readonly except: readonly ParticipantId[] }
    | { readonly some: readonly ParticipantId[] };
};

/** A command to the media engine, as a union to switch over. */
export type MediaCall = {
  [Name in MediaCommand]: { readonly command: Name; readonly request: MediaRequest<Name> };
}[MediaCommand];

/** What a media command's result is for. */
export type Continuation =
  | { readonly name: 'none' }
  | { readonly name: 'openRoom' }
  | { readonly name: 'openMember'; readonly participantId: ParticipantId; readonly generation: number }
  | {
      readonly name: 'answer' | 'answerIce';
      readonly participantId: ParticipantId;
      readonly generation: number;
      readonly requestId: number;
    }
  | {
      readonly name: 'publish';
      readonly participantId: ParticipantId;
      readonly generation: number;
      readonly requestId: number;
      readonly trackId: TrackId;
      readonly paused: boolean;
    }
  | { readonly name: 'subscribe'; readonly subscriptionId: SubscriptionId }
  | {
      readonly name: 'publishData';
      readonly participantId: ParticipantId;
      readonly generation: number;
      readonly requestId: number;
      readonly channelId: DataChannelId;
    }
  | {
      readonly name: 'subscribeData';
      readonly participantId: ParticipantId;
      readonly generation: number;
      readonly channelId: DataChannelId;
    };

/** For the history of calls. */
export type CallFact =
  | {
      readonly fact: 'callStarted';
      readonly callId: CallId;
      readonly tenantId: TenantId;
      readonly roomId: RoomId;
      readonly roomName: string;
      readonly at: number;
    }
  | {
      readonly fact: 'participantJoined';
      readonly callId: CallId;
      readonly participantId: ParticipantId;
      readonly userId: string;
      readonly name: string;
      readonly role: Role;
      readonly at: number;
    }
  | {
      readonly fact: 'participantLeft';
      readonly callId: CallId;
      readonly participantId: ParticipantId;
      readonly name: string;
      readonly role: Role;
      readonly reason: CloseReason;
      readonly audioSafe: readonly AudioSafePeriod[];
      readonly at: number;
    }
  | { readonly fact: 'callEnded'; readonly callId: CallId; readonly reason: CloseReason; readonly at: number };

/** Everything a live room asks the world to do. */
export type LiveOutput =
  | { readonly type: 'send'; readonly message: StreamMessage; readonly audiences: readonly EdgeAudience[] }
  | {
      readonly type: 'bind';
      readonly socket: SocketRef;
      readonly participantId: ParticipantId;
      readonly active: boolean;
      readonly answer: JoinAnswer | ResumeAnswer;
      readonly replay: readonly StreamMessage[];
    }
  | { readonly type: 'activate'; readonly edge: NodeId; readonly participantId: ParticipantId }
  | {
      readonly type: 'closeSocket';
      readonly edge: NodeId;
      readonly socketId: SocketId;
      readonly participantId: ParticipantId;
      readonly code: keyof typeof socketCloseCodes;
    }
  /** Settles a join, resume or control input by its `ref`. */
  | { readonly type: 'settle'; readonly ref: number; readonly result: SettleResult }
  | { readonly type: 'media'; readonly ref: number; readonly call: MediaCall }
  | { readonly type: 'fact'; readonly fact: CallFact }
  /** Somebody's pictures give way more or less than before: for the metrics. */
  | { readonly type: 'safety'; readonly change: SafetyChange }
  /** A broken invariant: the request was answered INTERNAL, the error is for the log. */
  | { readonly type: 'bug'; readonly error: unknown }
  /** The call is over: at most what was asked of it is still settled. */
  | { readonly type: 'ended'; readonly reason: CloseReason };

export type SettleResult =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: ErrorCode };
