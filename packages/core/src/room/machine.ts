import { assertNever } from '@madang/protocol';
import type { Now } from '../time.ts';
import { control, watchExpiry } from './control.ts';
import { readyDue } from './data.ts';
import { join } from './entering.ts';
import type { LiveInput } from './inputs.ts';
import { leave } from './leaving.ts';
import { loseEdge, loseSocket, refuseSocket, resume } from './link.ts';
import { mediaEvent, mediaResult, retryMedia } from './media.ts';
import type { LiveOutput } from './outputs.ts';
import { pathDue, watchPath } from './path.ts';
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
  if (!room.ended) watchPath(turn);
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
      if (room.ended) settle(turn, input.ref, { ok: false, code: 'ROOM_EXPIRED' });
      else join(turn, input);
      return;
    case 'resume':
      resume(turn, input);
      return;
    case 'socketLost': {
      const member = room.members.get(input.participantId);
      if (!(member === undefined)) loseSocket(turn, member, input.socketId);
      return;
    }
    case 'edgeLost':
      loseEdge(turn, input.edge);
      return;
    case 'request': {
      const member = room.members.get(input.participantId);
      if (member?.link.name === 'connected' && member.link.socketId === input.socketId) request(turn, member, input);
      else refuseSocket(turn, input);
      return;
    }
    case 'control':
      control(turn, input);
      return;
    case 'mediaResult':
      mediaResult(turn, input.ref, input.result);
      return;
    case 'mediaEvent':
      mediaEvent(turn, input.event);
      return;
    case 'tick':
      tick(turn);
      return;
    default:
      assertNever(input);
  }
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
      if (member?.link.name === 'suspended') leave(turn, member, 'resume-expired');
      return;
    }
    case 'restore': {
      const track = room.tracks.get(deadline.trackId);
      if (!(track === undefined)) restoreDue(turn, track);
      return;
    }
    case 'data':
      readyDue(turn, deadline.channelId);
      return;
    case 'speaker':
      watchSpeaker(turn, { type: 'clock' });
      return;
    case 'quality':
      tellQualities(turn);
      return;
    case 'raise-limits':
      applyLimits(turn);
      return;
    case 'expiry':
      watchExpiry(turn);
      return;
    case 'media-retry':
      retryMedia(turn);
      return;
    case 'path':
      pathDue(turn);
  }
}

function nextDeadline(room: LiveRoom): number | null {
  let next: number | null = null;
  for (const { atMs } of room.deadlines.values()) if (next === null || atMs < next) next = atMs;
  return next;
}
