import { assertNever, type NodeId } from '@madang/protocol';
import type { Now } from '../time.ts';
import { join, leave, loseSocket, resume } from './admission.ts';
import { control, watchExpiry } from './control.ts';
import type { LiveInput } from './inputs.ts';
import { mediaEvent, mediaResult, retryMedia } from './media.ts';
import type { LiveOutput } from './outputs.ts';
import { request } from './requests.ts';
import type { Deadline, LiveRoom } from './state.ts';
import { restoreDue } from './tracks.ts';
import { settle, type Turn } from './turn.ts';
import { applyLimits, tellQualities, watchSpeaker } from './watch.ts';

/** What a step asks for, and when the room wants a `tick` at the latest (monotonic ms). */
export type LiveStep = { readonly outputs: readonly LiveOutput[]; readonly wakeAtMs: number | null };

/** Everything a live room does: takes in one thing that happened and says what follows from it. */
export function stepRoom(room: LiveRoom, input: LiveInput, now: Now): LiveStep {
  const turn: Turn = { room, now, outputs: [] };
  if (room.ended) refuseLate(turn, input);
  else take(turn, input);
  return { outputs: turn.outputs, wakeAtMs: nextDeadline(room) };
}

function refuseLate(turn: Turn, input: LiveInput): void {
  if (input.type === 'join' || input.type === 'control') settle(turn, input.ref, { ok: false, code: 'ROOM_NOT_LIVE' });
  if (input.type === 'resume') settle(turn, input.ref, { ok: false, code: 'RESUME_REFUSED' });
}

function take(turn: Turn, input: LiveInput): void {
  const { room } = turn;
  switch (input.type) {
    case 'join':
      watchExpiry(turn);
      return room.ended ? refuseLate(turn, input) : join(turn, input);
    case 'resume':
      return resume(turn, input);
    case 'socketLost': {
      const member = room.members.get(input.participantId);
      return member === undefined ? undefined : loseSocket(turn, member, input.socketId);
    }
    case 'edgeLost':
      return edgeLost(turn, input.edge);
    case 'request': {
      const member = room.members.get(input.participantId);
      // From a socket that was replaced: the participant speaks through another one now.
      if (member?.link.name !== 'connected' || member.link.socketId !== input.socketId) return;
      return request(turn, member, input);
    }
    case 'control':
      return control(turn, input);
    case 'mediaResult':
      return mediaResult(turn, input.ref, input.result);
    case 'mediaEvent':
      return mediaEvent(turn, input.event);
    case 'tick':
      return tick(turn);
    default:
      return assertNever(input);
  }
}

function edgeLost(turn: Turn, edge: NodeId): void {
  for (const member of [...turn.room.members.values()])
    if (member.link.name === 'connected' && member.link.edge === edge) loseSocket(turn, member, member.link.socketId);
}

function tick(turn: Turn): void {
  const { room, now } = turn;
  const due = [...room.deadlines].filter(([, { atMs }]) => atMs <= now.monotonicMs);
  due.sort(([, a], [, b]) => a.atMs - b.atMs);
  for (const [key, { deadline, atMs }] of due) {
    // One that came before may have taken this one back or moved it.
    if (room.ended || room.deadlines.get(key)?.atMs !== atMs) continue;
    room.deadlines.delete(key);
    reach(turn, deadline);
  }
}

function reach(turn: Turn, deadline: Deadline): void {
  const { room } = turn;
  switch (deadline.kind) {
    case 'resume': {
      const member = room.members.get(deadline.participantId);
      return member?.link.name === 'suspended' ? leave(turn, member, 'resume-expired') : undefined;
    }
    case 'restore': {
      const track = room.tracks.get(deadline.trackId);
      return track === undefined ? undefined : restoreDue(turn, track);
    }
    case 'speaker':
      return watchSpeaker(turn, { type: 'clock' });
    case 'quality':
      return tellQualities(turn);
    case 'raise-limits':
      return applyLimits(turn);
    case 'expiry':
      return watchExpiry(turn);
    case 'media-retry':
      return retryMedia(turn);
  }
}

function nextDeadline(room: LiveRoom): number | null {
  let next: number | null = null;
  for (const { atMs } of room.deadlines.values()) if (next === null || atMs < next) next = atMs;
  return next;
}
