import { type ErrorCode, limits } from '@madang/protocol';
import { fullBucket } from '../bucket.ts';
import { capacityOf } from '../media/path.ts';
import { canRelay } from '../media/relay.ts';
import { unknownQuality } from '../quality.ts';
import { timestamp } from '../time.ts';
import { CHAT_RULE } from './chat.ts';
import { iceServersFor } from './ice-servers.ts';
import type { JoinInput } from './inputs.ts';
import { capabilitiesIn, KEY_RULE, mayTakePart } from './keys.ts';
import { endRoom, leave } from './leaving.ts';
import { lastSetup, stepMembership } from './lifecycles.ts';
import { showLobbyTo, tellNotWaiting, tellWaiting } from './lobby.ts';
import { openMemberMedia, wantRoomMedia } from './media-open.ts';
import { newSafety } from './safety.ts';
import type { LiveRoom, Member } from './state.ts';
import {
  enterEdge,
  everyone,
  isHidden,
  isModerator,
  joinUnderWay,
  makeAddress,
  moderators,
  only,
  record,
  settle,
  type Turn,
  tell,
} from './turn.ts';
import { participantView, snapshotFor } from './views.ts';
import { watchLimits } from './watch.ts';

/** Somebody with a good token: into the lobby, or on to the media. */
export function join(turn: Turn, input: JoinInput): void {
  const { room } = turn;
  const capabilities = capabilitiesIn(room, input);
  const waits = room.lobby && !capabilities.has('moderate');
  const refusal = refusalOf(turn, input, waits) ?? mayTakePart(room, { ...input, capabilities });
  if (refusal !== null) {
    settle(turn, input.ref, { ok: false, code: refusal });
    // Opened for this join alone.
    if (room.members.size === 0) endRoom(turn, 'left');
    return;
  }
  const member = newMember(turn, input, capabilities, waits);
  room.members.set(member.id, member);
  if (waits) enterLobby(turn, member, input);
  else letIn(turn, member);
}

/** A crowded lobby keeps nobody out who does not have to wait. */
function refusalOf(turn: Turn, input: JoinInput, waits: boolean): ErrorCode | null {
  const { room } = turn;
  if (input.tenantId !== room.settings.tenantId) return 'TOKEN_INVALID';
  // Neither sound nor picture would ever find a way.
  if (room.settings.iceTransportPolicy === 'relay' && !canRelay(iceServersFor(turn, input.participantId).iceServers))
    return 'RELAY_UNAVAILABLE';
  const full = waits ? room.members.size >= limits.maxParticipantsPerRoom : isFull(room);
  return full ? 'ROOM_FULL' : null;
}

function newMember({ now }: Turn, input: JoinInput, capabilities: Member['capabilities'], waits: boolean): Member {
  return {
    id: input.participantId,
    userId: input.userId,
    name: input.name,
    role: input.role,
    allow: input.allow,
    deny: input.deny,
    capabilities,
    metadata: input.metadata,
    joinedAt: timestamp(now.wallMs),
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
    direct: false,
    wishes: new Map(),
    tracks: new Set(),
    subscriptions: new Map(),
    dataChannels: new Set(),
    facts: unknownQuality,
    audioSafe: false,
    safety: newSafety(now.monotonicMs),
    judged: null,
    quality: 'unknown',
    overuse: { name: 'within' },
    chatBucket: fullBucket(CHAT_RULE, now.monotonicMs),
    publicKey: input.publicKey,
    keyBucket: fullBucket(KEY_RULE, now.monotonicMs),
  };
}

/** Whether the room takes nobody more into the call. */
export function isFull(room: LiveRoom): boolean {
  let inside = 0;
  for (const member of room.members.values()) if (member.membership.name !== 'waiting') inside += 1;
  return inside >= capacityOf(room.settings);
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
  tellWaiting(turn, member);
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
  tellNotWaiting(turn, member);
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
  member.joinedAt = timestamp(now.wallMs);
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
  const joining = joinUnderWay(member);
  if (joining !== null) settle(turn, joining.ref, { ok: false, code });
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
