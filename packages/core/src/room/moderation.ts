import { AppError, type ParticipantId, type Role, type SignalRequest, type TrackSource } from '@madang/protocol';
import { dataRightsChanged } from './data.ts';
import { admit, isFull } from './entering.ts';
import { capabilitiesIn, mayTakePart } from './keys.ts';
import { leave } from './leaving.ts';
import { hideLobbyFrom, showLobbyTo, tellWaiting } from './lobby.ts';
import type { Address } from './log.ts';
import type { LiveRoom, Member } from './state.ts';
import { removeSubscription, subscribeToAll } from './subscriptions.ts';
import { findSource, setMuted, unpublishForbidden } from './tracks.ts';
import {
  audienceOf,
  everyone,
  isHidden,
  isIn,
  isModerator,
  makeAddress,
  moderators,
  only,
  type Turn,
  tell,
} from './turn.ts';
import { isAnnounced, participantView, roomView } from './views.ts';
import { watchLimits, watchSpeaker } from './watch.ts';

/** Finds somebody in the call or its lobby. */
export function findMember(room: LiveRoom, id: ParticipantId): Member {
  const member = room.members.get(id);
  // Whoever is still on the way in has not been seen by anybody.
  if (member === undefined || member.membership.name === 'opening') throw new AppError('PARTICIPANT_NOT_FOUND');
  return member;
}

/** Mutes what somebody publishes. */
export function muteSource(turn: Turn, id: ParticipantId, source: TrackSource, by: ParticipantId | null): void {
  const track = findSource(turn.room, findMember(turn.room, id), source);
  if (track === undefined || !isAnnounced(track)) throw new AppError('TRACK_NOT_FOUND');
  setMuted(turn, track, true, by);
}

/** Lets somebody in from the lobby, or sends them away. */
export function decideAdmission(turn: Turn, id: ParticipantId, admitted: boolean): void {
  const member = findMember(turn.room, id);
  if (member.membership.name !== 'waiting') throw new AppError('NOT_WAITING');
  if (!admitted) {
    leave(turn, member, 'denied');
    return;
  }
  if (isFull(turn.room)) throw new AppError('ROOM_FULL');
  admit(turn, member);
}

/** Turns the lobby on or off; who waits already goes on waiting. */
export function setLobby(turn: Turn, lobby: boolean): void {
  if (turn.room.lobby === lobby) return;
  turn.room.lobby = lobby;
  tell(turn, everyone, { event: 'room.updated', data: { room: roomView(turn.room) } });
}

/** Renames somebody. */
export function rename(turn: Turn, member: Member, change: SignalRequest<'participant.update'>): void {
  const name = change.name ?? member.name;
  const handRaised = change.handRaised ?? member.handRaised;
  if (name === member.name && handRaised === member.handRaised) return;
  member.name = name;
  member.handRaised = handRaised;
  if (member.membership.name === 'waiting') tellWaiting(turn, member);
  else tellChanged(turn, member);
}

function tellChanged(turn: Turn, member: Member): void {
  if (!isIn(member)) return;
  tell(turn, audienceOf(turn.room, member), {
    event: 'participant.updated',
    data: { participant: participantView(member) },
  });
}

/** Gives somebody another role, with all that follows from what they may do now. */
export function changeRole(turn: Turn, member: Member, role: Role): void {
  if (member.role === role) return;
  const capabilities = capabilitiesIn(turn.room, { ...member, role });
  const refusal = mayTakePart(turn.room, { ...member, capabilities });
  if (refusal !== null) throw new AppError(refusal);
  const before = {
    hidden: isHidden(member),
    moderates: isModerator(member),
    subscribes: member.capabilities.has('subscribe'),
  };
  member.role = role;
  member.capabilities = capabilities;
  if (!isIn(member)) return;
  unpublishForbidden(turn, member);
  tellRoleChange(turn, member, before.hidden);
  if (before.moderates !== isModerator(member)) changeSight(turn, member);
  if (before.subscribes && !member.capabilities.has('subscribe'))
    for (const trackId of member.subscriptions.keys()) removeSubscription(turn, member, trackId, 'denied');
  else subscribeToAll(turn, member);
  dataRightsChanged(turn, member);
  if (isHidden(member)) watchSpeaker(turn, { type: 'gone', who: member.id });
  watchLimits(turn);
}

/** Those who do not moderate, but one. */
function others(room: LiveRoom, member: Member): Address {
  return { name: 'all', except: [...moderators(room, member.id).map((other) => other.id), member.id] };
}

function tellRoleChange(turn: Turn, member: Member, wasHidden: boolean): void {
  const { room } = turn;
  const hidden = isHidden(member);
  if (wasHidden === hidden) {
    tellChanged(turn, member);
    return;
  }
  const participant = participantView(member);
  tell(turn, makeAddress([...moderators(room, member.id), member]), {
    event: 'participant.updated',
    data: { participant },
  });
  if (hidden)
    tell(turn, others(room, member), { event: 'participant.left', data: { participantId: member.id, reason: 'left' } });
  else tell(turn, others(room, member), { event: 'participant.joined', data: { participant } });
}

/** Somebody moderates from now on, or no longer: the hidden and the lobby come into sight, or go. */
function changeSight(turn: Turn, member: Member): void {
  const { room } = turn;
  const hidden = [...room.members.values()].filter((other) => other.id !== member.id && isIn(other) && isHidden(other));
  if (isModerator(member)) {
    for (const other of hidden)
      tell(turn, only(member.id), { event: 'participant.joined', data: { participant: participantView(other) } });
    showLobbyTo(turn, member);
    return;
  }
  for (const other of hidden)
    tell(turn, only(member.id), { event: 'participant.left', data: { participantId: other.id, reason: 'left' } });
  hideLobbyFrom(turn, member);
}
