import { limits, type NodeId, type SocketRef, type StreamMessage } from '@madang/protocol';
import { announceData } from './data.ts';
import type { RequestInput, ResumeInput } from './inputs.ts';
import { leave } from './leaving.ts';
import { lastSetup, stepLink } from './lifecycles.ts';
import { missedMessages } from './log.ts';
import { reopenMemberMedia } from './media-open.ts';
import type { LiveRoom, Member } from './state.ts';
import { announceSubscriptions } from './subscriptions.ts';
import { closeSocket, enterEdge, forget, isIn, joinUnderWay, leaveEdge, settle, type Turn, wakeAt } from './turn.ts';
import { snapshotFor } from './views.ts';
import { watchQuality } from './watch.ts';

/** Goes on with a participant on a new socket. */
export function resume(turn: Turn, input: ResumeInput): void {
  const { room } = turn;
  const member = room.members.get(input.participantId);
  if (member === undefined || joinUnderWay(member) !== null || member.resumeKeyHash !== input.resumeKeyHash) {
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
  if (missed === null) {
    announceSubscriptions(turn, member);
    announceData(turn, member);
  }
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

/** A socket is gone; its participant may come back for a while. */
export function loseSocket(turn: Turn, member: Member, socketId: string): void {
  if (member.link.name !== 'connected' || member.link.socketId !== socketId) return;
  const joining = joinUnderWay(member);
  if (joining !== null) {
    // It never learned its resume key: nobody can come back.
    settle(turn, joining.ref, { ok: false, code: 'TIMEOUT' });
    leave(turn, member, 'left');
    return;
  }
  suspend(turn, member);
  if (isIn(member)) watchQuality(turn, member, 'link');
}

function suspend(turn: Turn, member: Member): void {
  if (member.link.name !== 'connected') return;
  const untilMs = turn.now.monotonicMs + turn.room.options.resumeWindowMs;
  leaveEdge(turn.room, member);
  member.link = stepLink(member.link, { type: 'socketLost', socketId: member.link.socketId, untilMs });
  wakeAt(turn, { kind: 'resume', participantId: member.id }, untilMs);
}

/**
 * An edge has fallen silent: whoever was on it may come back over another. Should it live after all, it closes their
 * sockets, so that nobody talks into one that no longer counts.
 */
export function loseEdge(turn: Turn, edge: NodeId): void {
  const lost = [...turn.room.members.values()].filter(({ link }) => link.name === 'connected' && link.edge === edge);
  const suspended = lost.filter((member) => joinUnderWay(member) === null);
  for (const member of suspended) {
    closeSocket(turn, member, 'timeout');
    suspend(turn, member);
  }
  for (const member of lost) if (member.link.name === 'connected') loseSocket(turn, member, member.link.socketId);
  // Told when all of them are off the edge: nothing is sent to where nobody is.
  for (const member of suspended) if (isIn(member)) watchQuality(turn, member, 'link');
}

/** A request over a socket that no longer is the participant’s: its client has to come in anew. */
export function refuseSocket(turn: Turn, { edge, socketId, participantId }: RequestInput): void {
  turn.outputs.push({ type: 'closeSocket', edge, socketId, participantId, code: 'timeout' });
}
