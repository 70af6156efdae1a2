import { AppError, type SignalRequest } from '@madang/protocol';
import { type MediaPath, type PathFacts, type PathInput, pathDeadline, pathPolicy, stepPath } from '../media/path.ts';
import type { LiveRoom, Member } from './state.ts';
import { forget, isHidden, isIn, only, type Turn, tell, wakeAt } from './turn.ts';
import { otherEnd, pathView } from './views.ts';
import { hearLevels, hearOne, watchQuality } from './watch.ts';

/** Looks whether media should travel another way now. Asked after every step, so most rooms are done at once. */
export function watchPath(turn: Turn): void {
  if (turn.room.path.name === 'server' && pathPolicy(turn.room.settings) === 'sfu') return;
  take(turn, { type: 'facts', facts: factsOf(turn.room) });
}

/** The time for a try is over, or for the next one has come. */
export function pathDue(turn: Turn): void {
  take(turn, { type: 'clock' });
}

/** `peer.report`. */
export function peerReport(turn: Turn, member: Member, { epoch, state }: SignalRequest<'peer.report'>): void {
  take(turn, { type: state, from: member.id, epoch });
}

/** `peer.send`: passed on to the other end, if it is still the other end. */
export function peerSend(turn: Turn, member: Member, { epoch, message }: SignalRequest<'peer.send'>): void {
  const { path } = turn.room;
  if (path.name === 'server' || path.epoch !== epoch) return;
  const other = otherEnd(path, member);
  if (other === null) throw new AppError('PERMISSION_DENIED');
  tell(turn, only(other), { event: 'peer.message', data: { epoch, from: member.id, message } });
}

/** `peer.level`: what the server hears of nobody while two people talk directly, the other end tells. */
export function peerLevel(turn: Turn, member: Member, { epoch, levelDbov }: SignalRequest<'peer.level'>): void {
  const { path } = turn.room;
  if (path.name !== 'direct' || path.epoch !== epoch) return;
  const other = otherEnd(path, member);
  if (other !== null) hearOne(turn, other, levelDbov);
}

function take(turn: Turn, input: PathInput): void {
  const { room, now } = turn;
  const before = room.path;
  const path = stepPath(before, input, now.monotonicMs);
  if (path === before) return;
  room.path = path;
  const atMs = pathDeadline(path);
  if (atMs === null) forget(turn, { kind: 'path' });
  else wakeAt(turn, { kind: 'path' }, atMs);
  // Who listens changes: what the former one heard last no longer holds.
  if ((path.name === 'direct') !== (before.name === 'direct')) hearLevels(turn, []);
  for (const member of affected(room, before, path)) {
    tell(turn, only(member.id), { event: 'media.path', data: { path: pathView(room, member) } });
    if (path.name === 'direct') forgetScores(turn, member);
  }
}

/** The engine no longer sees what these two send: its last word about it is stale. */
function forgetScores(turn: Turn, member: Member): void {
  member.facts = { ...member.facts, send: null, receive: null };
  watchQuality(turn, member, 'facts');
}

/** Whom a change concerns: both ends of the old path and of the new one; where there is none, those who are told why. */
function affected(room: LiveRoom, before: MediaPath, after: MediaPath): readonly Member[] {
  if (pathPolicy(room.settings) === 'p2p-only' && before.name === 'server' && after.name === 'server')
    return before.reason === after.reason ? [] : [...room.members.values()].filter(isIn);
  if (before.name === after.name && before.epoch === after.epoch) return [];
  const ids = new Set([before, after].flatMap((path) => (path.name === 'server' ? [] : path.pair)));
  return [...ids].flatMap((id) => room.members.get(id) ?? []).filter(isIn);
}

/** Three people are as many as the decision needs to know of. */
const ENOUGH = 3;

/** A client says what it can when it sets up its media. */
function hasAnnounced({ media }: Member): boolean {
  return media.name === 'open' && media.receiver !== null;
}

function factsOf(room: LiveRoom): PathFacts {
  const people: PathFacts['people'][number][] = [];
  for (const member of room.members.values()) {
    if (!isIn(member)) continue;
    people.push({
      id: member.id,
      peerCapable: member.direct || (hasAnnounced(member) ? false : null),
      observer: isHidden(member),
    });
    if (people.length === ENOUGH) break;
  }
  return { policy: pathPolicy(room.settings), people };
}
