import { canRelay, type IceServersFor } from '@madang/core';
import type { IceServer } from '@madang/protocol';
import type { Settings } from '../../config/settings.ts';
import { turnCredentials } from './turn-credentials.ts';

/** The settings that say which STUN and TURN servers there are. */
export type IceSettings = Pick<Settings, 'iceServers' | 'turn.urls' | 'turn.secret' | 'turn.ttlSeconds'>;

/** The STUN and TURN servers of participants, each with credentials of their own that do not outlive the room. */
export function iceServersOf(settings: IceSettings): IceServersFor {
  return ({ participantId, wallMs, roomExpiresAtMs }) => {
    const expiresAtMs = Math.min(
      wallMs + settings['turn.ttlSeconds'] * 1000,
      roomExpiresAtMs ?? Number.POSITIVE_INFINITY,
    );
    const turn = turnServer(settings, participantId, expiresAtMs);
    if (turn === undefined) return { iceServers: [...settings.iceServers], ttlSeconds: null };
    const ttlSeconds = Math.max(1, Math.floor((expiresAtMs - wallMs) / 1000));
    return { iceServers: [...settings.iceServers, turn], ttlSeconds };
  };
}

/** Whether media can go through a TURN server of this installation. */
export function hasTurn(settings: IceSettings): boolean {
  return canRelay(settings.iceServers) || turnServer(settings, '', 0) !== undefined;
}

/** Our TURN servers for one user; undefined where the operator named none. */
export function turnServer(settings: IceSettings, userId: string, expiresAtMs: number): IceServer | undefined {
  const urls = settings['turn.urls'];
  const secret = settings['turn.secret'];
  if (urls.length === 0 || secret === undefined) return undefined;
  return { urls: [...urls], ...turnCredentials(secret, userId, expiresAtMs) };
}
