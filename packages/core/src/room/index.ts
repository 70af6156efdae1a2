export type {
  ControlCall,
  ControlName,
  JoinInput,
  LiveInput,
  MediaResult,
  MemberCall,
  MemberMethod,
} from './inputs.ts';
export { type LiveStep, stepRoom } from './machine.ts';
export type { CallFact, EdgeAudience, LiveOutput, MediaCall, SettleResult } from './outputs.ts';
export type { SafetyChange } from './safety.ts';
export { createRoom, type IceServersFor, type LiveRoom, type NewRoom, type RoomOptions } from './state.ts';
