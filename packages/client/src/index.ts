import type { ClientApi } from './api/join.ts';

export type {
  Capability,
  ChatMessage,
  CloseReason,
  ErrorCode,
  ParticipantId,
  Quality,
  Role,
  RoomView,
  TrackId,
  TrackKind,
  TrackSource,
  VideoCodec,
} from '@madang/protocol';
export type * from './api/call.ts';
export type * from './api/devices.ts';
export * from './api/errors.ts';
export type * from './api/events.ts';
export type * from './api/join.ts';
export type * from './api/snapshot.ts';
export type * from './api/stats.ts';
export type * from './api/tracks.ts';

// The implementation takes their place in the following commits; the types stay.
export declare const joinCall: ClientApi['joinCall'];
export declare const openPreview: ClientApi['openPreview'];
export declare const playTestSound: ClientApi['playTestSound'];
export declare const devices: ClientApi['devices'];
