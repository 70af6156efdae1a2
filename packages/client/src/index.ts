export type {
  AudioCodec,
  AudioSafeCause,
  AudioSafeLevel,
  AudioSafePolicy,
  AudioSafeSides,
  Capability,
  ChatMessage,
  CloseReason,
  ErrorCode,
  NoPathReason,
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
export type * from './api/data.ts';
export type * from './api/encryption.ts';
export type * from './api/events.ts';
export type * from './api/join.ts';
export type * from './api/snapshot.ts';
export type * from './api/stats.ts';
export type * from './api/tracks.ts';
export { joinCall } from './call/join.ts';
export * from './devices/index.ts';
