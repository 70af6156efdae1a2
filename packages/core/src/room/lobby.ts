import type { LiveRoom, Member } from './state.ts';
import { makeAddress, moderators, only, type Turn, tell } from './turn.ts';

/** Tells those who moderate that somebody waits. */
export function tellWaiting(turn: Turn, member: Member): void {
  tell(turn, makeAddress(moderators(turn.room)), waiting(member));
}

/** Tells those who moderate that somebody waits no longer. */
export function tellNotWaiting(turn: Turn, member: Member): void {
  tell(turn, makeAddress(moderators(turn.room)), notWaiting(member));
}

/** Tells somebody who moderates from now on who waits. */
export function showLobbyTo(turn: Turn, moderator: Member): void {
  for (const member of inLobby(turn.room)) tell(turn, only(moderator.id), waiting(member));
}

/** Takes the lobby out of the sight of somebody who moderates no longer. */
export function hideLobbyFrom(turn: Turn, former: Member): void {
  for (const member of inLobby(turn.room)) tell(turn, only(former.id), notWaiting(member));
}

function inLobby(room: LiveRoom): Member[] {
  return [...room.members.values()].filter((member) => member.membership.name === 'waiting');
}

const waiting = ({ id, name }: Member) => ({ event: 'lobby.waiting', data: { participantId: id, name } }) as const;

const notWaiting = ({ id }: Member) => ({ event: 'lobby.left', data: { participantId: id } }) as const;
