import type { ParticipantId } from '@madang/protocol';
import type { IceServersFor } from './state.ts';
import type { Turn } from './turn.ts';

/** The STUN and TURN servers of somebody, with new credentials. */
export function iceServersFor({ room, now }: Pick<Turn, 'room' | 'now'>, id: ParticipantId): ReturnType<IceServersFor> {
  const { expiresAt } = room.settings;
  const roomExpiresAtMs = expiresAt === null ? null : Date.parse(expiresAt);
  return room.options.iceServers({ participantId: id, wallMs: now.wallMs, roomExpiresAtMs });
}
