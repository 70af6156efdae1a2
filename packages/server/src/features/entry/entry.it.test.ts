import type { Room, TokenAnswer } from '@madang/protocol';
import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { expectOk, newRoom } from '../../testing/pieces.ts';
import { startTestServer, type TestAnswer, type TestServer } from '../../testing/test-server.ts';
import { PIN_ANSWER_STEP_MS } from './entry.ts';

let server: TestServer;

afterEach(() => server.close());

type Open = { room: Room; hostKey: string };

const pin = (value: string, from = '198.51.100.1'): Promise<TestAnswer> =>
  server.api('POST', '/v1/entry/pin', { body: { pin: value }, headers: { 'x-forwarded-for': from } });

const enter = (id: string, body: object): Promise<TestAnswer> =>
  server.api('POST', `/v1/entry/rooms/${id}/tokens`, { body });

/** What tells one refusal from another, as a guesser would see it. */
const seen = ({ status, body, headers }: TestAnswer): unknown => ({
  status,
  body: { ...(body as object), requestId: '' },
  headers: [...headers.keys()].filter((name) => name !== 'date').sort(),
});

describe('a guest', () => {
  it('makes a room, is its host with the host key, and others enter by link and PIN', async () => {
    server = await startTestServer();
    const { room, hostKey } = expectOk<Open>(await server.api('POST', '/v1/entry/rooms', { body: { name: '커피' } }));
    expect(room).toMatchObject({ access: 'link', emptyTimeoutSeconds: 86_400 });
    const host = expectOk<TokenAnswer>(await enter(room.id, { name: '주인', hostKey, guestId: 'guest-00' }));
    expect(decodeJwt(host.token)).toMatchObject({ role: 'moderator', sub: 'guest:guest-00', name: '주인' });
    expect(host.joinUrl).toBe(`${server.url}/join#token=${host.token}`);
    const found = expectOk<{ roomId: string }>(await pin(room.pin ?? ''));
    const guest = expectOk<TokenAnswer>(await enter(found.roomId, { name: '손님' }));
    expect(decodeJwt(guest.token)).toMatchObject({ role: 'participant', room: room.id });
    const facts = await server.api('GET', `/v1/entry/rooms/${room.id}`);
    expect(facts.body).toEqual({
      id: room.id,
      name: '커피',
      access: 'link',
      lobby: false,
      encryption: 'none',
      participants: 0,
      full: false,
    });
  });

  it('cannot make rooms where the operator does not want it', async () => {
    server = await startTestServer({ settings: { 'web.openRooms': false } });
    expect(await server.api('POST', '/v1/entry/rooms', { body: {} })).toMatchObject({ status: 403 });
  });

  it('gets into no room that asks for a token, and not as host with a wrong key', async () => {
    server = await startTestServer({ settings: { 'pin.failuresPerRoom': 3 } });
    const closed = await newRoom(server, { access: 'token' });
    expect(await enter(closed.id, { name: 'x' })).toMatchObject({ status: 403, body: { code: 'ENTRY_REFUSED' } });
    const { room, hostKey } = expectOk<Open>(await server.api('POST', '/v1/entry/rooms', { body: {} }));
    const guess = (): Promise<TestAnswer> => enter(room.id, { name: 'x', hostKey: 'f'.repeat(32) });
    for (let i = 0; i < 3; i += 1) expect(await guess()).toMatchObject({ body: { code: 'ENTRY_REFUSED' } });
    // Per room: now even the right key has to wait, so that guessing on tells nothing.
    expect(await guess()).toMatchObject({ status: 429 });
    expect(await enter(room.id, { name: 'x', hostKey })).toMatchObject({ status: 429 });
    expect((await enter(room.id, { name: 'x' })).status).toBe(201);
  });
});

/** What a guess costs the server: visits to the database; and whether its answer came before the first step of time. */
async function workOf(guess: string): Promise<{ status: number; queries: number; early: boolean }> {
  let queries = 0;
  const count = (): void => {
    queries += 1;
  };
  const { pool } = server.server.database;
  pool.on('acquire', count);
  const began = performance.now();
  const { status } = await pin(guess);
  // Timers may come a millisecond early.
  const early = performance.now() - began < PIN_ANSWER_STEP_MS - 1;
  pool.off('acquire', count);
  return { status, queries, early };
}

describe('guessing PINs', () => {
  it('finds every failure the same: unknown, closed, expired, destroyed', async () => {
    server = await startTestServer({ settings: { 'pin.failuresPerAddress': 1000, 'pin.failuresGlobal': 1000 } });
    await newRoom(server, { pin: '111111', access: 'token' });
    await newRoom(server, { pin: '222222', access: 'link', expiresAt: '2020-01-01T00:00:00.000Z' });
    const gone = await newRoom(server, { pin: '333333', access: 'link' });
    await server.api('DELETE', `/v1/rooms/${gone.id}`, { as: server.tenant });
    const answers = [];
    for (const guess of ['000000', '111111', '222222', '333333']) answers.push(seen(await pin(guess)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer).replaceAll(/r=\d+;t=\d+/g, ''))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 403, body: { code: 'ENTRY_REFUSED' } });
  });

  it('costs the same work whatever is wrong, and no answer comes before its time', async () => {
    server = await startTestServer({ settings: { 'pin.failuresPerAddress': 4, 'pin.failuresGlobal': 1000 } });
    await newRoom(server, { pin: '111111', access: 'token' });
    await newRoom(server, { pin: '222222', access: 'link', expiresAt: '2020-01-01T00:00:00.000Z' });
    await newRoom(server, { pin: '333333', access: 'link' });
    const refused = [await workOf('000000'), await workOf('111111'), await workOf('222222'), await workOf('999999')];
    // Address, everybody, the room: a path that skipped one would show in its time.
    expect(refused).toEqual(refused.map(() => ({ status: 403, queries: 3, early: false })));
    // Locked out: a right PIN is not even looked for.
    const locked = [await workOf('333333'), await workOf('000000')];
    expect(locked).toEqual(locked.map(() => ({ status: 429, queries: 1, early: false })));
  });

  it('is limited per address, right PINs included, and a right one costs nothing', async () => {
    server = await startTestServer({ settings: { trustedProxies: ['127.0.0.1'], 'pin.failuresPerAddress': 5 } });
    const room = await newRoom(server, { access: 'link' });
    const right = room.pin ?? '';
    for (let i = 0; i < 8; i += 1) expect((await pin(right)).status).toBe(200);
    for (let i = 0; i < 5; i += 1) expect((await pin(`99999${i}`)).status).toBe(403);
    const limited = await pin(right);
    expect(limited).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await pin(right, '198.51.100.2')).status).toBe(200);
    // One IPv6 subscriber has a whole /64.
    for (let i = 0; i < 5; i += 1) expect((await pin('999999', `2001:db8::${i}`)).status).toBe(403);
    expect((await pin('999999', '2001:db8::77')).status).toBe(429);
  });

  it('from many addresses is limited all together, also in a rush', async () => {
    server = await startTestServer({ settings: { trustedProxies: ['127.0.0.1'], 'pin.failuresGlobal': 20 } });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => pin('999999', `203.0.113.${i}`)));
    expect(answers.filter((answer) => answer.status === 403)).toHaveLength(20);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(40);
  });

  it('is counted in the database, without the addresses', async () => {
    server = await startTestServer({ settings: { trustedProxies: ['127.0.0.1'] } });
    await pin('999999', '203.0.113.77');
    const rows = await server.server.database.db.selectFrom('guesses').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('203.0.113.77');
  });
});
