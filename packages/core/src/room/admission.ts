import {
  type CloseReason,
  capabilitiesOf,
  type ErrorCode,
  limits,
  type SocketRef,
  type StreamMessage,
} from '@madang/protocol';
import { fullBucket } from '../bucket.ts';
import { unknownQuality } from '../quality.ts';
import { CHAT_RULE } from './chat.ts';
import type { JoinInput, ResumeInput } from './inputs.ts';
import { lastSetup, stepLink, stepMembership } from './lifecycles.ts';
import { missedMessages } from './log.ts';
import { openMemberMedia, reopenMemberMedia, wantRoomMedia } from './media-open.ts';
import type { LiveRoom, Member } from './state.ts';
import { announceSubscriptions, dropSubscriptionsOf } from './subscriptions.ts';
import { dropTracksOf } from './tracks.ts';
import {
  command,
  enterEdge,
  everyone,
  everyoneBut,
  forget,
  isHidden,
  isIn,
  isModerator,
  leaveEdge,
  makeAddress,
  moderators,
  only,
  record,
  settle,
  type Turn,
  tell,
  wakeAt,
} from './turn.ts';
import { participantView, snapshotFor } from './views.ts';
import { watchLimits, watchQuality, watchSpeaker } from './watch.ts';

/** Somebody with a good token: into the lobby, or on to the media. */
export function join(turn: Turn, input: JoinInput): void {
  const { room, now } = turn;
  const capabilities = capabilitiesOf(input.role, input.allow, input.deny);
  const waits = room.lobby && !capabilities.has('moderate');
  if (room.members.size >= limits.maxParticipantsPerRoom || (!waits && isFull(room))) {
    settle(turn, input.ref, { ok: false, code: 'ROOM_FULL' });
    return;
  }
  const member: Member = {
    id: input.participantId,
    userId: input.userId,
    name: input.name,
    role: input.role,
    allow: input.allow,
    deny: input.deny,
    capabilities,
    metadata: input.metadata,
    joinedAtMs: now.wallMs,
    handRaised: false,
    resumeKeyHash: input.resumeKeyHash,
    link: { name: 'connected', edge: input.socket.edge, socketId: input.socket.socketId },
    membership: waits
      ? { name: 'waiting' }
      : {
          name: 'opening',
          via: { name: 'join', resumeKey: input.resumeKey, requestId: input.socket.requestId, ref: input.ref },
        },
    lastRequestId: 0,
    unanswered: new Set(),
    generation: 0,
    media: { name: 'closed', last: null },
    wishes: new Map(),
    tracks: new Set(),
    subscriptions: new Map(),
    facts: unknownQuality,
    quality: 'unknown',
    chatBucket: fullBucket(CHAT_RULE, now.monotonicMs),
  };
  room.members.set(member.id, member);
  if (waits) enterLobby(turn, member, input);
  else letIn(turn, member);
}

/** Whether the room takes nobody more into the call. */
export function isFull(room: LiveRoom): boolean {
  let inside = 0;
  for (const member of room.members.values()) if (member.membership.name !== 'waiting') inside += 1;
  return inside >= room.settings.maxParticipants;
}

function enterLobby(turn: Turn, member: Member, input: JoinInput): void {
  turn.outputs.push({
    type: 'bind',
    socket: input.socket,
    participantId: member.id,
    active: false,
    answer: { status: 'waiting', ...resumable(turn.room, member, input.resumeKey) },
    replay: [],
  });
  settle(turn, input.ref, { ok: true, data: {} });
  tellLobby(turn, member);
}

/** Tells those who moderate that somebody waits. */
export function tellLobby(turn: Turn, member: Member): void {
  tell(turn, makeAddress(moderators(turn.room)), {
    event: 'lobby.waiting',
    data: { participantId: member.id, name: member.name },
  });
}

function resumable(room: LiveRoom, member: Member, resumeKey: string) {
  return {
    participantId: member.id,
    resumeKey,
    resumeWindowMs: room.options.resumeWindowMs,
    heartbeat: { intervalMs: limits.heartbeatIntervalMs, timeoutMs: limits.heartbeatTimeoutMs },
    seq: room.seq,
  };
}

/** From the lobby towards the call; the caller has checked that there is space. */
export function admit(turn: Turn, member: Member): void {
  member.membership = stepMembership(member.membership, { type: 'admitted' });
  tell(turn, makeAddress(moderators(turn.room)), { event: 'lobby.left', data: { participantId: member.id } });
  letIn(turn, member);
}

function letIn(turn: Turn, member: Member): void {
  if (turn.room.media.name === 'open') openMemberMedia(turn, member);
  else wantRoomMedia(turn);
}

/** The media of somebody on the way in is open: the others are told, then they themselves. */
export function enterCall(turn: Turn, member: Member): void {
  const { room, now } = turn;
  const setup = lastSetup(member.media);
  if (member.membership.name !== 'opening' || setup === null) return;
  const { via } = member.membership;
  if (room.startedAtMs === null) startCall(turn);
  member.joinedAtMs = now.wallMs;
  tell(turn, isHidden(member) ? makeAddress(moderators(room)) : everyone, {
    event: 'participant.joined',
    data: {
      participant: { ...participantView(member), state: member.link.name === 'connected' ? 'active' : 'suspended' },
    },
  });
  member.membership = stepMembership(member.membership, { type: 'opened', seq: room.seq });
  enterEdge(room, member);
  if (via.name === 'join') {
    if (member.link.name !== 'connected') return;
    turn.outputs.push({
      type: 'bind',
      socket: { edge: member.link.edge, socketId: member.link.socketId, requestId: via.requestId },
      participantId: member.id,
      active: true,
      answer: {
        status: 'joined',
        ...resumable(room, member, via.resumeKey),
        snapshot: snapshotFor(room, member, setup),
      },
      replay: [],
    });
    settle(turn, via.ref, { ok: true, data: {} });
  } else {
    if (member.link.name === 'connected')
      turn.outputs.push({ type: 'activate', edge: member.link.edge, participantId: member.id });
    tell(turn, only(member.id), {
      event: 'session.admitted',
      data: { snapshot: snapshotFor(room, member, setup) },
    });
  }
  if (isModerator(member)) showLobbyTo(turn, member);
  record(turn, {
    fact: 'participantJoined',
    callId: room.callId,
    participantId: member.id,
    userId: member.userId,
    name: member.name,
    role: member.role,
    at: now.wallMs,
  });
  watchLimits(turn);
}

/** Somebody cannot be let in: the media engine refused. */
export function refuseEntry(turn: Turn, member: Member, code: ErrorCode): void {
  if (member.membership.name === 'opening' && member.membership.via.name === 'join')
    settle(turn, member.membership.via.ref, { ok: false, code });
  leave(turn, member, 'media-failed');
}

function startCall(turn: Turn): void {
  const { room, now } = turn;
  room.startedAtMs = now.wallMs;
  record(turn, {
    fact: 'callStarted',
    callId: room.callId,
    tenantId: room.settings.tenantId,
    roomId: room.settings.id,
    roomName: room.settings.name,
    at: now.wallMs,
  });
}

/** Tells somebody who moderates from now on who waits. */
export function showLobbyTo(turn: Turn, moderator: Member): void {
  for (const waiting of turn.room.members.values()) {
    if (waiting.membership.name !== 'waiting') continue;
    tell(turn, only(moderator.id), {
      event: 'lobby.waiting',
      data: { participantId: waiting.id, name: waiting.name },
    });
  }
}

/** Goes on with a participant on a new socket. */
export function resume(turn: Turn, input: ResumeInput): void {
  const { room } = turn;
  const member = room.members.get(input.participantId);
  if (member === undefined || isJoining(member) || member.resumeKeyHash !== input.resumeKeyHash) {
    settle(turn, input.ref, { ok: false, code: 'RESUME_REFUSED' });
    return;
  }
  const wasSuspended = member.link.name === 'suspended';
  if (member.link.name === 'connected') {
    closeSocket(turn, member, 'replaced');
    leaveEdge(room, member);
  }
  const { edge, socketId } = input.socket;
  member.link = stepLink(member.link, { type: 'resumed', edge, socketId });
  if (input.lastSeq === limits.newPageSeq && isIn(member)) reopenMemberMedia(turn, member);
  const missed = missedBy(room, member, input.lastSeq);
  // Others' news of this comes after the replay, as everything new does.
  bindResumed(turn, member, input.socket, missed);
  enterEdge(room, member);
  forget(turn, { kind: 'resume', participantId: member.id });
  settle(turn, input.ref, { ok: true, data: {} });
  if (missed === null) announceSubscriptions(turn, member);
  if (wasSuspended && isIn(member)) watchQuality(turn, member, 'link');
}

function missedBy(room: LiveRoom, member: Member, lastSeq: number): StreamMessage[] | null {
  const fromSeq = member.membership.name === 'joined' ? member.membership.fromSeq : null;
  // A number from the future is none of ours: whoever shows it knows another room than this one.
  if (lastSeq > room.seq) return null;
  return missedMessages(room.log, { participantId: member.id, fromSeq, lastSeq });
}

function bindResumed(turn: Turn, member: Member, socket: SocketRef, missed: StreamMessage[] | null): void {
  const { room } = turn;
  const setup = lastSetup(member.media);
  turn.outputs.push({
    type: 'bind',
    socket,
    participantId: member.id,
    active: isIn(member),
    answer:
      missed !== null
        ? { status: 'resumed', lastRequestId: member.lastRequestId }
        : {
            status: 'reset',
            lastRequestId: member.lastRequestId,
            seq: room.seq,
            snapshot: isIn(member) && setup !== null ? snapshotFor(room, member, setup) : null,
          },
    replay: missed ?? [],
  });
}

/** Whether somebody still waits for the answer to their join: they cannot be told or resumed yet. */
function isJoining(member: Member): boolean {
  return member.membership.name === 'opening' && member.membership.via.name === 'join';
}

/** A socket is gone; its participant may come back for a while. */
export function loseSocket(turn: Turn, member: Member, socketId: string): void {
  if (member.link.name !== 'connected' || member.link.socketId !== socketId) return;
  if (member.membership.name === 'opening' && member.membership.via.name === 'join') {
    // It never learned its resume key: nobody can come back.
    settle(turn, member.membership.via.ref, { ok: false, code: 'TIMEOUT' });
    leave(turn, member, 'left');
    return;
  }
  const untilMs = turn.now.monotonicMs + turn.room.options.resumeWindowMs;
  leaveEdge(turn.room, member);
  member.link = stepLink(member.link, { type: 'socketLost', socketId: member.link.socketId, untilMs });
  wakeAt(turn, { kind: 'resume', participantId: member.id }, untilMs);
  if (isIn(member)) watchQuality(turn, member, 'link');
}

function closeSocket(turn: Turn, member: Member, code: 'ended' | 'replaced' | 'draining'): void {
  if (member.link.name !== 'connected') return;
  turn.outputs.push({
    type: 'closeSocket',
    edge: member.link.edge,
    socketId: member.link.socketId,
    participantId: member.id,
    code,
  });
}

/** Reasons after which the same person may come again at once. */
const REJOINABLE: ReadonlySet<CloseReason> = new Set(['left', 'call-ended', 'media-failed', 'node-draining']);

/** Ends somebody's part: they are told why, then the others. */
export function leave(turn: Turn, member: Member, reason: CloseReason): void {
  const { room } = turn;
  if (room.members.get(member.id) !== member) return;
  if (!isJoining(member)) {
    tell(turn, only(member.id), { event: 'session.closed', data: { reason, canRejoin: REJOINABLE.has(reason) } });
    closeSocket(turn, member, 'ended');
  }
  leaveEdge(room, member);
  dropSubscriptionsOf(turn, member);
  dropTracksOf(turn, member);
  room.members.delete(member.id);
  room.log.droppedFor.delete(member.id);
  forget(turn, { kind: 'resume', participantId: member.id });
  if (member.media.name !== 'closed')
    command(turn, { command: 'closeParticipant', request: { roomId: room.settings.id, participantId: member.id } });
  tellLeft(turn, member, reason);
  if (room.members.size === 0) endRoom(turn, reason === 'resume-expired' || reason === 'removed' ? 'left' : reason);
}

function tellLeft(turn: Turn, member: Member, reason: CloseReason): void {
  const { room } = turn;
  if (member.membership.name === 'waiting') {
    tell(turn, makeAddress(moderators(room)), { event: 'lobby.left', data: { participantId: member.id } });
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
  tell(turn, makeAddress(members.filter((member) => !isIn(member) && !isJoining(member))), event);
  for (const member of members) dismiss(turn, member, reason);
  room.members.clear();
  room.edges.clear();
  endRoom(turn, reason);
}

function dismiss(turn: Turn, member: Member, reason: CloseReason): void {
  if (member.membership.name === 'opening' && member.membership.via.name === 'join')
    settle(turn, member.membership.via.ref, { ok: false, code: codeOfEnd(reason) });
  else closeSocket(turn, member, reason === 'node-draining' ? 'draining' : 'ended');
  recordLeft(turn, member, reason);
}

function codeOfEnd(reason: CloseReason): ErrorCode {
  if (reason === 'room-expired') return 'ROOM_EXPIRED';
  return reason === 'room-destroyed' ? 'ROOM_NOT_FOUND' : 'MEDIA_UNAVAILABLE';
}

function endRoom(turn: Turn, reason: CloseReason): void {
  const { room } = turn;
  if (room.ended) return;
  room.ended = true;
  room.deadlines.clear();
  if (room.media.name !== 'closed') command(turn, { command: 'closeRoom', request: { roomId: room.settings.id } });
  if (room.startedAtMs !== null) record(turn, { fact: 'callEnded', callId: room.callId, reason, at: turn.now.wallMs });
  turn.outputs.push({ type: 'ended', reason });
}
