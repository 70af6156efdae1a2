import { endPageData } from './data.ts';
import { stepMemberMedia, stepRoomMedia } from './lifecycles.ts';
import type { Member } from './state.ts';
import { dropSubscriptionsOf } from './subscriptions.ts';
import { unpublish } from './tracks.ts';
import { command, type Turn } from './turn.ts';

/** Somebody needs the media of the room: opens it unless that is under way. */
export function wantRoomMedia(turn: Turn): void {
  if (turn.room.media.name !== 'closed') return;
  turn.room.media = stepRoomMedia(turn.room.media, { type: 'wanted' });
  openRoom(turn);
}

/** Asks for the media of the room. */
export function openRoom(turn: Turn): void {
  const { id, codecs } = turn.room.settings;
  command(turn, { command: 'openRoom', request: { roomId: id, codecs } }, { name: 'openRoom' });
}

/** Opens the transports of one participant. */
export function openMemberMedia(turn: Turn, member: Member): void {
  member.generation += 1;
  member.media = stepMemberMedia(member.media, { type: 'open', generation: member.generation });
  command(
    turn,
    { command: 'openParticipant', request: { roomId: turn.room.settings.id, participantId: member.id } },
    { name: 'openMember', participantId: member.id, generation: member.generation },
  );
}

/** A reloaded page goes on with a participant: what the page before published and received ended with that page. */
export function reopenMemberMedia(turn: Turn, member: Member): void {
  const { room } = turn;
  for (const id of [...member.tracks]) {
    const track = room.tracks.get(id);
    if (track !== undefined) unpublish(turn, track, 'unpublished');
  }
  endPageData(turn, member);
  dropSubscriptionsOf(turn, member);
  member.wishes.clear();
  // The direct path ended with the page, too.
  member.direct = false;
  // Media that is only now being opened was used by nobody.
  if (member.media.name !== 'open') return;
  member.media = stepMemberMedia(member.media, { type: 'lost' });
  command(turn, { command: 'closeParticipant', request: { roomId: room.settings.id, participantId: member.id } });
  openMemberMedia(turn, member);
}
