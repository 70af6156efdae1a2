import { AppError, type LiveParticipant, type OwnerRequest } from '@madang/protocol';
import { sendServiceMessage } from './chat.ts';
import type { ControlCall, ControlInput } from './inputs.ts';
import { endCall, leave } from './leaving.ts';
import { changeRole, decideAdmission, findMember, muteSource, rename } from './moderation.ts';
import { everyone, settle, type Turn, tell, wakeAt } from './turn.ts';
import { liveParticipantView, roomView } from './views.ts';
import { watchLimits, watchSpeaker } from './watch.ts';

/** Something the tenant or the platform asks of a running call. */
export function control(turn: Turn, input: ControlInput): void {
  try {
    settle(turn, input.ref, { ok: true, data: carryOut(turn, input.call) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    settle(turn, input.ref, { ok: false, code: error.code });
  }
}

function carryOut(turn: Turn, call: ControlCall): unknown {
  const { room } = turn;
  switch (call.command) {
    case 'participants':
      return {
        items: [...room.members.values()]
          .filter((member) => member.membership.name !== 'opening')
          .map((member) => liveParticipantView(room, member)),
      };
    case 'updateParticipant':
      return updateParticipant(turn, call.request);
    case 'mute':
      muteSource(turn, call.request.participantId, call.request.source, null);
      return {};
    case 'remove':
      leave(turn, findMember(room, call.request.participantId), 'removed');
      return {};
    case 'sendMessage':
      return sendServiceMessage(turn, call.request);
    case 'end':
      endCall(turn, call.request.reason);
      return {};
    case 'roomChanged':
      roomChanged(turn, call.request.settings);
      return {};
  }
}

function updateParticipant(turn: Turn, request: OwnerRequest<'updateParticipant'>): LiveParticipant {
  const member = findMember(turn.room, request.participantId);
  if (request.name !== undefined) rename(turn, member, { name: request.name });
  if (request.role !== undefined) changeRole(turn, member, request.role);
  if (request.admitted && member.membership.name === 'waiting') decideAdmission(turn, member.id, true);
  return liveParticipantView(turn.room, member);
}

/** The room was changed: everything holds at once but the codecs, the encryption, and whether the server may carry media at all. */
function roomChanged(turn: Turn, settings: OwnerRequest<'roomChanged'>['settings']): void {
  const { room } = turn;
  const before = JSON.stringify(roomView(room));
  const lobbyChanged = settings.lobby !== room.settings.lobby;
  const { codecs, encryption, mediaPath } = room.settings;
  const keepsPath = (settings.mediaPath === 'p2p-only') !== (mediaPath === 'p2p-only');
  room.settings = { ...settings, codecs, encryption, ...(keepsPath && { mediaPath }) };
  if (lobbyChanged) room.lobby = settings.lobby;
  if (JSON.stringify(roomView(room)) !== before)
    tell(turn, everyone, { event: 'room.updated', data: { room: roomView(room) } });
  watchLimits(turn);
  watchSpeaker(turn, { type: 'clock' });
  watchExpiry(turn);
}

/** Looked at again at least this often, because the wall clock may be set meanwhile. */
const EXPIRY_LOOK_MS = 60_000;

/** Ends the call of an expired room, or comes back when it may be. */
export function watchExpiry(turn: Turn): void {
  const { room, now } = turn;
  const { expiresAt } = room.settings;
  if (expiresAt === null || room.ended) return;
  const leftMs = Date.parse(expiresAt) - now.wallMs;
  if (leftMs <= 0) {
    endCall(turn, 'room-expired');
    return;
  }
  wakeAt(turn, { kind: 'expiry' }, now.monotonicMs + Math.min(leftMs, EXPIRY_LOOK_MS));
}
