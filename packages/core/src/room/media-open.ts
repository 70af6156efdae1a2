import { stepMemberMedia, stepRoomMedia } from './lifecycles.ts';
import type { Member } from './state.ts';
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
