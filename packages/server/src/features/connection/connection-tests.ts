import { createHash } from 'node:crypto';
import { type IceServer, type RoomId, RoomInput } from '@madang/protocol';
import type { Db } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Rooms } from '../rooms/public.ts';
import { guestsTenant } from '../tenants/public.ts';
import type { TokenIssuer } from '../tokens/public.ts';
import { type IceSettings, turnServer } from './ice-servers.ts';

/** Long enough for every step on a bad network, too short to meet in. */
const LASTS_SECONDS = 120;

type Tools = {
  readonly settings: IceSettings;
  readonly rooms: Rooms;
  readonly issuer: TokenIssuer;
  readonly clock: Clock;
};

/** What a page tests its connection with. */
export type OpenTest = {
  readonly roomId: RoomId;
  readonly tokens: [string, string];
  readonly iceServers: IceServer[];
  readonly expiresAt: string;
};

/** Lets anybody walk the way of a call, from the token to the picture, alone and for two minutes. */
export class ConnectionTests {
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** @throws AppError ENTRY_REFUSED. */
  async open(db: Db, address: string): Promise<OpenTest> {
    const { settings, rooms, issuer, clock } = this.#tools;
    const expiresAtMs = clock.now() + LASTS_SECONDS * 1000;
    const expiresAt = new Date(expiresAtMs).toISOString();
    const owner = await guestsTenant(db);
    const input = { name: 'Connection test', pin: null, maxParticipants: 2, expiresAt, emptyTimeoutSeconds: 0 };
    const room = await rooms.create(db, owner.id, RoomInput.parse(input));
    const token = async (userId: string) =>
      (await issuer.issueForTenant(db, owner.id, room.id, { userId, role: 'participant', ttlSeconds: LASTS_SECONDS }))
        .token;
    // All tests of an address are one user of the TURN server, whose quota is theirs together.
    const turn = turnServer(settings, `test-${fingerprint(address)}`, expiresAtMs);
    return {
      roomId: room.id,
      tokens: [await token('test:send'), await token('test:receive')],
      iceServers: [...settings.iceServers, ...(turn === undefined ? [] : [turn])],
      expiresAt,
    };
  }
}

/** TURN servers write user names into their logs: no address in it. */
function fingerprint(address: string): string {
  return createHash('sha256').update(`madang connection test ${address}`).digest('hex').slice(0, 20);
}
