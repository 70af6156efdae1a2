import { limits } from '@madang/protocol';
import { signJoinToken } from '@madang/server-sdk';
import { describe, expect } from 'vitest';
import { type BenchServer, startServer } from '../../bench/lib/server.ts';
import { SignalClient } from '../../bench/lib/signal-client.ts';
import { test as base } from '../harness/product.ts';

/** Enters with a token as any third party's client would; the socket closes with the test. */
const test = base.extend('join', ({ server }, { onCleanup }) => {
  const clients: SignalClient[] = [];
  onCleanup(() => {
    for (const client of clients) client.drop();
  });
  return async (token: string) => {
    const client = await SignalClient.open(server.url);
    clients.push(client);
    return await client.request('session.join', { token });
  };
});

const signed = (server: BenchServer, roomId: string, more: object = {}) =>
  signJoinToken({ ...server.tenant, roomId, userId: 'user', name: 'User', ...more });

describe('a token', () => {
  test('opens the room, whether REST made it or the tenant signed it', async ({ server, room, join }) => {
    const { token } = await server.api.createToken({ roomId: room.id, userId: 'a', name: 'A' });
    await expect(join(token)).resolves.toMatchObject({ status: 'joined' });
    await expect(join(await signed(server, room.id))).resolves.toMatchObject({ status: 'joined' });
  });

  test('opens one connection and no second', async ({ server, room, join }) => {
    const token = await signed(server, room.id);
    await join(token);
    await expect(join(token)).rejects.toThrow('TOKEN_USED');
  });

  test('does nothing after it expired, the leeway of clocks included', async ({ server, room, join }) => {
    const ttlSeconds = 60;
    const longAgo = Date.now() - (ttlSeconds + limits.clockLeewaySeconds + 5) * 1000;
    await expect(join(await signed(server, room.id, { ttlSeconds, nowMs: longAgo }))).rejects.toThrow('TOKEN_EXPIRED');
  });

  test('of a wrong secret, of changed content or of nonsense is invalid', async ({ server, room, join }) => {
    const honest = await signed(server, room.id);
    const [header = '', claims = '', signature = ''] = honest.split('.');
    const stronger = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), role: 'moderator' };
    const changed = [header, Buffer.from(JSON.stringify(stronger)).toString('base64url'), signature].join('.');
    const unsigned = [Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url'), claims, ''].join('.');
    const forged = await signed(server, room.id, { secret: `${server.tenant.secret}x` });
    for (const token of [forged, changed, unsigned, 'nonsense']) {
      await expect(join(token)).rejects.toThrow('TOKEN_INVALID');
    }
  });

  test("of another tenant does not open this tenant's room", async ({ server, room, join }) => {
    const serviceCode = `other-${Date.now().toString(36)}`;
    const { key } = await server.api.createTenant({ serviceCode, name: 'Other' });
    const foreign = await signed(server, room.id, { keyId: key.id, secret: key.secret });
    await expect(join(foreign)).rejects.toThrow(/TOKEN_INVALID|ROOM_NOT_FOUND/);
  });
});

test('a full room takes nobody until somebody leaves', async ({ server, join }) => {
  const room = await server.api.createRoom({ name: 'Two', maxParticipants: 2 });
  await join(await signed(server, room.id));
  const second = await SignalClient.open(server.url);
  await second.request('session.join', { token: await signed(server, room.id) });
  await expect(join(await signed(server, room.id))).rejects.toThrow('ROOM_FULL');
  await second.leave();
  await expect(join(await signed(server, room.id))).resolves.toMatchObject({ status: 'joined' });
});

test('a PIN cannot be guessed: wrong and missing ones read the same, and tries are limited', async () => {
  const failures = 5;
  const server = await startServer({ MADANG_PIN_FAILURES_PER_ADDRESS: String(failures) });
  try {
    const room = await server.api.createRoom({ name: 'Secret', access: 'link', pin: '482913' });
    expect(await server.api.enterByPin({ pin: '482913' })).toEqual({ roomId: room.id });
    const guess = async (pin: string) => {
      const answer = await fetch(`${server.url}/v1/entry/pin`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pin }),
      });
      const { code, title, detail } = (await answer.json()) as Record<string, string>;
      return { status: answer.status, code, title, detail, wait: answer.headers.get('retry-after') };
    };
    const refused = [];
    for (let i = 0; i < failures; i++) refused.push(await guess(String(100_000 + i)));
    expect(refused.every((answer) => answer.code === 'ENTRY_REFUSED')).toBe(true);
    expect(new Set(refused.map((answer) => JSON.stringify(answer))).size).toBe(1);
    // From now on even the right one has to wait, or trying on would tell.
    const limited = await guess('482913');
    expect(limited).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(limited.wait)).toBeGreaterThan(0);
  } finally {
    await server.close();
  }
});
