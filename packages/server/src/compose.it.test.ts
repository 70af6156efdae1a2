import { readFileSync } from 'node:fs';
import type { Call, CallParticipation, LiveParticipant, Room, Tenant, TokenAnswer } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from './kernel/log.ts';
import { expectOk, newRoom, newTenant } from './testing/pieces.ts';
import { SignalClient } from './testing/signal-client.ts';
import { startTestServer, type TestServer, type TestTenant } from './testing/test-server.ts';

type CallWithParticipants = Call & { readonly participants: readonly CallParticipation[] };

/** The whole server: REST, signalling, media workers, database, as one process runs them. */
let server: TestServer;
const lines: string[] = [];

beforeAll(async () => {
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  server = await startTestServer({ settings: { roles: ['edge', 'media', 'jobs'] }, log });
});

afterAll(() => server.close());

const tokenFor = async (room: Room, userId: string, role = 'participant', as = server.tenant): Promise<string> => {
  const made = await server.api('POST', `/v1/rooms/${room.id}/tokens`, { as, body: { userId, name: userId, role } });
  return expectOk<TokenAnswer>(made).token;
};

async function enter(room: Room, userId: string, role?: string, as?: TestTenant): Promise<SignalClient> {
  const client = new SignalClient({ url: server.url.replace('http', 'ws') });
  await client.connect();
  await client.join(await tokenFor(room, userId, role, as));
  return client;
}

const live = async (room: Room): Promise<Room['live']> =>
  expectOk<Room>(await server.api('GET', `/v1/rooms/${room.id}`, { as: server.tenant })).live;

describe('measurements', () => {
  it('say how joins and resumes fare; every one of them is on the reference page', async () => {
    const room = await newRoom(server);
    const anna = await enter(room, 'anna');
    anna.cut();
    await anna.resume();
    const again = new SignalClient({ url: server.url.replace('http', 'ws') });
    await expect(again.join('no.such.token')).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    const headers = { authorization: `Bearer ${server.operator.token}` };
    const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
    const value = (name: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(value('madang_signal_enter_seconds_count{method="session.join",outcome="in"}')).toBeGreaterThan(0);
    expect(value('madang_signal_enter_seconds_count{method="session.resume",outcome="in"}')).toBe(1);
    expect(value('madang_signal_enter_seconds_count{method="session.join",outcome="TOKEN_INVALID"}')).toBe(1);
    expect(value('madang_live_bound_total{status="resumed"}')).toBe(1);
    expect(value('madang_live_input_seconds_count')).toBeGreaterThan(2);
    expect(value('madang_live_queue_length')).toBe(0);
    const page = readFileSync(new URL('../../../docs/reference/metrics.md', import.meta.url), 'utf8');
    const names = [...text.matchAll(/^# TYPE (madang_\w+)/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    await anna.request('session.leave', {});
  });
});

describe('Audio Safe', () => {
  it('tells pages when their tenant wants pictures to give way, and the tenant how far they do', async () => {
    const as = await newTenant(server, 'audio-safe');
    const patch = async (audioSafe: unknown) => await server.api('PATCH', '/v1/tenant', { as, body: { audioSafe } });
    expect((await patch({ loss: { warn: 0.5, bad: 0.1 } })).status).toBe(400);
    expect((await patch({ stepUpMs: 100_000 })).body).toMatchObject({ code: 'BAD_REQUEST' });
    const set = expectOk<Tenant>(await patch({ stepUpMs: 5_000 }));
    expect(set.audioSafe).toMatchObject({ automatic: true, stepUpMs: 5_000, stepUpCapMs: 60_000 });
    expectOk(await patch({ dangerMs: 2_000 }));
    const room = await newRoom(server, {}, as);
    const anna = await enter(room, 'anna', undefined, as);
    const { joined } = anna;
    expect(joined).toMatchObject({ snapshot: { room: { audioSafe: { stepUpMs: 5_000, dangerMs: 2_000 } } } });
    const audioSafeSides = { send: { level: 4, cause: 'loss' }, receive: { level: 0, cause: null } } as const;
    await anna.request('quality.report', { rttMs: 40, lossShare: 0.2, audioSafe: true, audioSafeSides });
    const listed = await server.api('GET', `/v1/rooms/${room.id}/participants`, { as });
    expect(expectOk<{ items: LiveParticipant[] }>(listed).items).toMatchObject([{ audioSafe: true, audioSafeSides }]);
    const headers = { authorization: `Bearer ${server.operator.token}` };
    const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
    expect(text).toContain('madang_live_audio_safe_changes_total{direction="send",level="4",cause="loss"} 1');
    expect(text).toContain('madang_live_sound_only 1');
    await anna.request('session.leave', {});
    // The history is written behind the call's back.
    await vi.waitFor(async () => {
      const [call] = expectOk<{ items: Call[] }>(await server.api('GET', '/v1/calls', { as })).items;
      const { participants } = expectOk<CallWithParticipants>(await server.api('GET', `/v1/calls/${call?.id}`, { as }));
      expect(participants[0]?.audioSafe).toMatchObject([{ direction: 'send', level: 4, cause: 'loss', times: 1 }]);
    });
    expect(expectOk<Tenant>(await patch(null)).audioSafe.stepUpMs).toBe(10_000);
  });
});

describe('a call seen through REST', () => {
  it('lists the people in it, obeys the tenant, and ends in the history', async () => {
    const room = await newRoom(server, { name: '회의' });
    expect(await live(room)).toBeNull();
    const anna = await enter(room, 'anna-the-first');
    await enter(room, 'bora', 'moderator');
    expect(await live(room)).toMatchObject({ participants: 2 });
    const path = `/v1/rooms/${room.id}`;
    const listed = expectOk<{ items: LiveParticipant[] }>(
      await server.api('GET', `${path}/participants`, { as: server.tenant }),
    );
    expect(listed.items.map((one) => one.userId).sort()).toEqual(['anna-the-first', 'bora']);
    const annaId = anna.joined?.participantId ?? '';
    const promoted = await server.api('PATCH', `${path}/participants/${annaId}`, {
      as: server.tenant,
      body: { role: 'presenter' },
    });
    expect(promoted).toMatchObject({ status: 200, body: { role: 'presenter' } });
    const message = await server.api('POST', `${path}/messages`, { as: server.tenant, body: { text: 'closing' } });
    expect(message.status).toBe(201);
    expect((await anna.event('chat.received')).message).toMatchObject({ text: 'closing', name: 'Service', from: null });
    expect((await server.api('POST', `${path}/end`, { as: server.tenant })).status).toBe(204);
    expect(await anna.event('session.closed')).toMatchObject({ reason: 'call-ended' });
    await anna.closed();
    const history = await untilEnded(room);
    expect(history).toMatchObject({
      roomName: '회의',
      reason: 'call-ended',
      peakParticipants: 2,
      totalParticipants: 2,
    });
    expect(await live(room)).toBeNull();
  });

  it('ends for everyone when the room is destroyed, or its tenant suspended, with the reason', async () => {
    const room = await newRoom(server);
    const anna = await enter(room, 'anna');
    await server.api('DELETE', `/v1/rooms/${room.id}`, { as: server.tenant });
    expect(await anna.event('session.closed')).toMatchObject({ reason: 'room-destroyed' });

    const tenant = await newTenant(server, 'suspended-soon');
    const theirs = await newRoom(server, {}, tenant);
    const bora = await enter(theirs, 'bora', 'participant', tenant);
    await started(tenant);
    await server.api('PATCH', `/v1/tenants/${tenant.tenantId}`, { as: server.operator, body: { status: 'suspended' } });
    expect(await bora.event('session.closed')).toMatchObject({ reason: 'tenant-suspended' });
  });

  it("is entered by no other tenant's token", async () => {
    const foreign = await newTenant(server, 'foreign');
    const room = await newRoom(server);
    expect(
      (await server.api('POST', `/v1/rooms/${room.id}/tokens`, { as: foreign, body: { userId: 'x' } })).status,
    ).toBe(404);
  });
});

it('writes neither secrets nor anything about people into its log, calls included', async () => {
  const room = await newRoom(server, { name: '비밀회의' });
  const token = await tokenFor(room, 'choi-the-third');
  const client = new SignalClient({ url: server.url.replace('http', 'ws') });
  await client.connect();
  await client.join(token);
  await client.request('chat.send', { text: 'the cat is out of the bag' });
  const resumeKey = client.joined?.resumeKey ?? 'none';
  await client.request('session.leave', {});
  await client.closed();
  const text = lines.join('\n');
  const forbidden = [
    token,
    resumeKey,
    server.tenant.secret,
    'choi-the-third',
    'anna-the-first',
    'cat is out',
    '비밀회의',
  ];
  for (const secret of forbidden) expect(text).not.toContain(secret);
});

it('tells everybody why, writes the history and leaves nothing running when it stops', async () => {
  const room = await newRoom(server);
  const anna = await enter(room, 'anna');
  await server.server.stop();
  expect(await anna.event('session.closed')).toMatchObject({ reason: 'node-draining' });
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  expect(server.server.databasePid()).toBeUndefined();
});

/** History lags behind calls by a moment: asks until it tells the end. */
async function untilEnded(room: Room): Promise<Call> {
  for (;;) {
    const page = await server.api('GET', `/v1/calls?roomId=${room.id}`, { as: server.tenant });
    const [call] = expectOk<{ items: Call[] }>(page).items;
    if (call?.endedAt) return call;
  }
}

async function started(tenant: TestTenant): Promise<void> {
  for (;;) {
    const page = await server.api('GET', '/v1/calls', { as: tenant });
    if (expectOk<{ items: Call[] }>(page).items.length > 0) return;
  }
}
