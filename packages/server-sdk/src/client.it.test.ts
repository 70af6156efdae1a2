import { JoinClaims, type OperationId, type RouteContract, routes } from '@madang/protocol';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// A test may look across: the SDK is worth nothing unless the real server understands it.
import { startTestServer, type TestServer } from '../../server/src/testing/test-server.ts';
import { Madang, MadangApiError, signJoinToken } from './index.ts';

let server: TestServer;
let madang: Madang;

beforeAll(async () => {
  server = await startTestServer();
  const { keyId, secret } = server.tenant;
  madang = new Madang({ url: server.url, keyId, secret, operatorToken: server.operator.token });
});

afterAll(async () => {
  await server?.close();
});

describe('rooms by the SDK', () => {
  it('are created, read, changed, listed and destroyed', async () => {
    const room = await madang.createRoom({ name: 'Consulting', maxParticipants: 4 });
    expect(room).toMatchObject({ name: 'Consulting', maxParticipants: 4, live: null });
    expect(await madang.getRoom({ roomId: room.id })).toEqual(room);
    const changed = await madang.updateRoom({ roomId: room.id, lobby: true });
    expect(changed.lobby).toBe(true);
    const ids: string[] = [];
    for await (const one of madang.all('listRooms', { limit: 1 })) ids.push(one.id);
    expect(ids).toContain(room.id);
    expect(await madang.destroyRoom({ roomId: room.id })).toBeUndefined();
    await expect(madang.getRoom({ roomId: room.id })).rejects.toMatchObject({ code: 'ROOM_NOT_FOUND', status: 404 });
  });

  it('are made once under one idempotency key', async () => {
    const options = { idempotencyKey: 'order-17' };
    const [first, second] = [
      await madang.createRoom({ name: 'A' }, options),
      await madang.createRoom({ name: 'A' }, options),
    ];
    expect(second.id).toBe(first.id);
    await expect(madang.createRoom({ name: 'B' }, options)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('are not changed over the head of somebody else', async () => {
    const { id: roomId } = await madang.createRoom({});
    const { etag = '' } = await madang.callFully('getRoom', { roomId });
    expect(etag).not.toBe('');
    await madang.updateRoom({ roomId, name: 'Mine' }, { ifMatch: etag });
    await expect(madang.updateRoom({ roomId, name: 'Yours' }, { ifMatch: etag })).rejects.toMatchObject({
      code: 'ETAG_MISMATCH',
    });
  });

  it('tell which field is wrong', async () => {
    const error = await madang.createRoom({ maxParticipants: 0 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MadangApiError);
    const details = error instanceof MadangApiError ? error.problem.details : undefined;
    expect(details?.map((detail) => detail.path)).toEqual(['/maxParticipants']);
  });
});

describe('join tokens', () => {
  it('signed offline say the same as those made by REST', async () => {
    const { id: roomId } = await madang.createRoom({});
    const who = { userId: 'user-17', name: '김민수', role: 'moderator', deny: ['record'], ttlSeconds: 60 } as const;
    const metadata = { seat: '3' };
    const key = { keyId: server.tenant.keyId, secret: server.tenant.secret };
    const { token: made } = await madang.createToken({ roomId, ...who, deny: [...who.deny], metadata });
    const signed = await signJoinToken({ ...key, roomId, ...who, deny: [...who.deny], metadata });
    expect(decodeProtectedHeader(signed)).toEqual(decodeProtectedHeader(made));
    const [a, b] = [decodeJwt(made), decodeJwt(signed)];
    expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
    const timeless = ({ jti, iat, exp, ...rest }: typeof a) => ({
      ...rest,
      life: (exp ?? 0) - (iat ?? 0),
      once: !!jti,
    });
    expect(timeless(b)).toEqual(timeless(a));
    expect(JoinClaims.safeParse(b).error).toBeUndefined();
  });
});

describe('every operation', () => {
  const ids = Object.keys(routes) as OperationId[];
  it.each(ids)('%s is understood by the server', async (id) => {
    const { sample, errors } = routes[id] as unknown as RouteContract;
    const input = { ...sample?.params, ...sample?.query, ...(sample?.body as object | undefined) };
    // The samples name things that do not exist: either it works, or the contract says why not.
    const outcome = await madang.call(id, input as never).then(
      () => 'done',
      (error: unknown) => (error instanceof MadangApiError ? error.code : String(error)),
    );
    expect(['done', ...errors]).toContain(outcome);
  });
});
