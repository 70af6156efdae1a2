import {
  AppError,
  type Capability,
  type SignalMethod,
  type SignalPhase,
  signals,
  type TrackId,
  toSignalError,
} from '@madang/protocol';
import { endCall, leave } from './admission.ts';
import { sendChat } from './chat.ts';
import type { MemberCall, RequestInput } from './inputs.ts';
import { connect, restartIce, setup } from './media.ts';
import { changeRole, decideAdmission, findMember, muteSource, rename, setLobby } from './moderation.ts';
import type { LiveRoom, Member, TrackRecord } from './state.ts';
import { set, start, update } from './subscriptions.ts';
import { publish, setMuted, unpublish } from './tracks.ts';
import { isIn, respond, respondError, type Turn } from './turn.ts';
import { isAnnounced } from './views.ts';
import { watchQuality } from './watch.ts';

/** The answer follows when the media engine has done its part. */
const LATER = Symbol('later');

/** A request of a participant: checked against its contract, carried out, answered within the stream. */
export function request(turn: Turn, member: Member, input: RequestInput): void {
  if (input.id <= member.lastRequestId) return; // A repetition: its answer is in the stream, or follows.
  member.lastRequestId = input.id;
  member.unanswered.add(input.id);
  if (input.call.method === null) return respondError(turn, member, input.id, input.call.refused);
  if (input.call.method === 'session.leave') {
    respond(turn, member, input.id, {});
    return leave(turn, member, 'left');
  }
  try {
    authorise(member, signals[input.call.method]);
    const answer = carryOut(turn, member, input.id, input.call);
    if (answer !== LATER) respond(turn, member, input.id, answer);
  } catch (error) {
    if (!(error instanceof AppError)) turn.outputs.push({ type: 'bug', error });
    respondError(turn, member, input.id, toSignalError(error));
  }
}

type Contract = { readonly method: SignalMethod; readonly phase: SignalPhase; readonly permission: Capability | null };

function authorise(member: Member, contract: Contract): void {
  if (contract.phase === 'joined' && !isIn(member)) throw new AppError('PROTOCOL_VIOLATION');
  if (contract.permission !== null && !member.capabilities.has(contract.permission))
    throw new AppError('PERMISSION_DENIED');
}

type Asked = Exclude<MemberCall, { method: null | 'session.leave' }>;

function carryOut(turn: Turn, member: Member, id: number, call: Asked): unknown {
  switch (call.method) {
    case 'media.setup':
      return done(setup(turn, member, call.data));
    case 'media.connect':
      return later(connect(turn, member, id, call.data));
    case 'media.restartIce':
      return later(restartIce(turn, member, id, call.data));
    case 'track.publish':
      return later(publish(turn, member, id, call.data));
    case 'track.unpublish':
      return done(unpublish(turn, ownTrack(turn.room, member, call.data.trackId), 'unpublished'));
    case 'track.mute':
      return done(setMuted(turn, ownTrack(turn.room, member, call.data.trackId), call.data.muted, null));
    case 'subscription.set':
      return done(set(turn, member, call.data));
    case 'subscription.start':
      return done(start(turn, member, call.data));
    case 'subscription.update':
      return done(update(turn, member, call.data));
    case 'participant.update':
      return done(rename(turn, member, call.data));
    case 'chat.send':
      return sendChat(turn, member, call.data);
    case 'quality.report':
      member.facts = { ...member.facts, report: call.data };
      return done(watchQuality(turn, member, 'facts'));
    default:
      return moderate(turn, member, call);
  }
}

function moderate(turn: Turn, member: Member, call: Extract<Asked, { method: `moderation.${string}` }>): unknown {
  switch (call.method) {
    case 'moderation.mute':
      return done(muteSource(turn, call.data.participantId, call.data.source, member.id));
    case 'moderation.remove':
      return done(leave(turn, findMember(turn.room, call.data.participantId), 'removed'));
    case 'moderation.setRole':
      return done(changeRole(turn, findMember(turn.room, call.data.participantId), call.data.role));
    case 'moderation.admit':
      return done(decideAdmission(turn, call.data.participantId, call.data.admitted));
    case 'moderation.setLobby':
      return done(setLobby(turn, call.data.lobby));
    case 'moderation.endCall':
      return done(endCall(turn, 'call-ended'));
  }
}

function done(_: void): Record<string, never> {
  return {};
}

function later(_: void): typeof LATER {
  return LATER;
}

function ownTrack(room: LiveRoom, member: Member, id: TrackId): TrackRecord {
  const track = room.tracks.get(id);
  if (track === undefined || track.owner !== member.id || !isAnnounced(track)) throw new AppError('TRACK_NOT_FOUND');
  return track;
}
