import type { CloseReason, ErrorCode } from '@madang/protocol';
import { dropDataOf } from './data.ts';
import { tellNotWaiting } from './lobby.ts';
import { safetyPeriods } from './safety.ts';
import type { Member } from './state.ts';
import { dropSubscriptionsOf } from './subscriptions.ts';
import { dropTracksOf } from './tracks.ts';
import {
  closeSocket,
  command,
  everyone,
  everyoneBut,
  forget,
  isHidden,
  isIn,
  joinUnderWay,
  leaveEdge,
  makeAddress,
  moderators,
  only,
  record,
  settle,
  type Turn,
  tell,
} from './turn.ts';
import { watchLimits, watchSpeaker } from './watch.ts';

/** Reasons after which the same person may come again at once. */
const REJOINABLE: ReadonlySet<CloseReason> = new Set(['left', 'call-ended', 'media-failed', 'node-draining']);

/** Ends somebody's part: they are told why, then the others. */
export function leave(turn: Turn, member: Member, reason: CloseReason): void {
  const { room } = turn;
  if (room.members.get(member.id) !== member) return;
  if (joinUnderWay(member) === null) {
    tell(turn, only(member.id), { event: 'session.closed', data: { reason, canRejoin: REJOINABLE.has(reason) } });
    closeSocket(turn, member, 'ended');
  }
  leaveEdge(room, member);
  dropSubscriptionsOf(turn, member);
  dropTracksOf(turn, member);
  dropDataOf(turn, member, reason);
  room.members.delete(member.id);
  room.log.droppedFor.delete(member.id);
  forget(turn, { kind: 'resume', participantId: member.id });
  if (member.media.name !== 'closed')
    command(turn, { command: 'closeParticipant', request: { roomId: room.settings.id, participantId: member.id } });
  tellLeft(turn, member, reason);
  if (room.members.size === 0) endRoom(turn, reason === 'media-failed' ? reason : 'left');
}

function tellLeft(turn: Turn, member: Member, reason: CloseReason): void {
  const { room } = turn;
  if (member.membership.name === 'waiting') {
    tellNotWaiting(turn, member);
    return;
  }
  if (!isIn(member)) return;
  tell(turn, isHidden(member) ? makeAddress(moderators(room)) : everyoneBut(member.id), {
    event: 'participant.left',
    data: { participantId: member.id, reason },
  });
  recordLeft(turn, member, reason);
  room.qualityChanged.delete(member.id);
  watchSpeaker(turn, { type: 'gone', who: member.id });
  watchLimits(turn);
}

function recordLeft(turn: Turn, member: Member, reason: CloseReason): void {
  if (!isIn(member)) return;
  record(turn, {
    fact: 'participantLeft',
    callId: turn.room.callId,
    participantId: member.id,
    name: member.name,
    role: member.role,
    reason,
    audioSafe: safetyPeriods(member.safety, turn.now.monotonicMs),
    at: turn.now.wallMs,
  });
}

/** Ends the call for everyone: one message for all of them, not one for each about each. */
export function endCall(turn: Turn, reason: CloseReason): void {
  const { room } = turn;
  if (room.ended) return;
  const event = { event: 'session.closed', data: { reason, canRejoin: REJOINABLE.has(reason) } } as const;
  const members = [...room.members.values()];
  tell(turn, everyone, event);
  tell(turn, makeAddress(members.filter((member) => !isIn(member) && joinUnderWay(member) === null)), event);
  for (const member of members) dismiss(turn, member, reason);
  room.members.clear();
  room.edges.clear();
  endRoom(turn, reason);
}

function dismiss(turn: Turn, member: Member, reason: CloseReason): void {
  const joining = joinUnderWay(member);
  if (joining !== null) settle(turn, joining.ref, { ok: false, code: codeOfEnd(reason) });
  else closeSocket(turn, member, reason === 'node-draining' ? 'draining' : 'ended');
  recordLeft(turn, member, reason);
}

function codeOfEnd(reason: CloseReason): ErrorCode {
  if (reason === 'room-expired') return 'ROOM_EXPIRED';
  return reason === 'room-destroyed' ? 'ROOM_NOT_FOUND' : 'MEDIA_UNAVAILABLE';
}

/** Closes the room’s media and its history: the last thing a room does. */
export function endRoom(turn: Turn, reason: CloseReason): void {
  const { room } = turn;
  if (room.ended) return;
  room.ended = true;
  room.deadlines.clear();
  if (room.media.name !== 'closed') command(turn, { command: 'closeRoom', request: { roomId: room.settings.id } });
  if (room.startedAtMs !== null) record(turn, { fact: 'callEnded', callId: room.callId, reason, at: turn.now.wallMs });
  turn.outputs.push({ type: 'ended', reason });
}
