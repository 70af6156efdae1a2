import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Call, Room, TokenAnswer } from '@madang/protocol';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startProcess, type TestProcess } from '../testing/process.ts';
import { SignalClient } from '../testing/signal-client.ts';
import { authorization } from '../testing/test-server.ts';

let directory: string;
const running: TestProcess[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'madang-stop-'));
});

afterEach(async () => {
  for (const process of running.splice(0)) {
    process.child.kill('SIGKILL');
    await process.ended();
  }
});

afterAll(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));

/** A busy machine may take its time. */
const patience = { timeout: 20_000 };

const draining = (url: string) => expect.poll(async () => (await fetch(`${url}/readyz`)).status, patience).toBe(503);

/** A whole server as operators run it, with what its first start left for the operator. */
async function start(name: string, drainTimeoutSeconds: number) {
  const dataDir = join(directory, name);
  const settings = { dataDir, drainTimeoutSeconds, roles: ['edge', 'media', 'jobs'] };
  const process = startProcess({ settings });
  running.push(process);
  const url = await process.url;
  const credentials = JSON.parse(readFileSync(join(dataDir, 'first-tenant.json'), 'utf8'));
  const headers = { authorization: authorization(credentials), 'content-type': 'application/json' };
  const ask = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const answer = await fetch(`${url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return (await answer.json()) as Answer;
  };
  const enter = async (room: Room, userId: string): Promise<SignalClient> => {
    const { token } = await ask<TokenAnswer>('POST', `/v1/rooms/${room.id}/tokens`, { userId, name: userId });
    const client = new SignalClient({ url: url.replace('http', 'ws') });
    await client.enter(token);
    return client;
  };
  const history = async (room: Room): Promise<Call | undefined> =>
    (await ask<{ items: Call[] }>('GET', `/v1/calls?roomId=${room.id}`)).items[0];
  return { process, url, ask, enter, history };
}

describe('a stop while people are in a call', () => {
  it('takes nobody in, waits, ends the calls when the time is over, tells everyone why, and history says so', async () => {
    const first = await start('drain', 5);
    const room = await first.ask<Room>('POST', '/v1/rooms', { name: 'Last orders' });
    const anna = await first.enter(room, 'anna');
    first.process.child.kill('SIGTERM');
    await draining(first.url);
    await expect(first.enter(room, 'bora')).rejects.toMatchObject({ code: 'NODE_DRAINING' });
    expect(await anna.attempt('chat.send', { text: 'we have a moment' })).toBe('ok');
    await anna.until(() => anna.events('session.closed').length > 0, 'the end', patience.timeout);
    expect(await anna.event('session.closed')).toEqual({ reason: 'node-draining', canRejoin: true });
    expect(await anna.closed()).toBe(4006);
    expect(await first.process.ended()).toBe(0);

    const second = await start('drain', 0);
    expect(await second.history(room)).toMatchObject({ reason: 'node-draining', endedAt: expect.any(String) });
  }, 120_000);

  it('ends as soon as the last call has ended', async () => {
    const server = await start('early', 600);
    const room = await server.ask<Room>('POST', '/v1/rooms', { name: 'Nearly done' });
    const anna = await server.enter(room, 'anna');
    server.process.child.kill('SIGTERM');
    await draining(server.url);
    await anna.request('session.leave', {});
    expect(await server.process.ended()).toBe(0);
  }, 120_000);

  it('does not wait at a second signal; the next start ends what history still has open', async () => {
    const first = await start('hurry', 600);
    const room = await first.ask<Room>('POST', '/v1/rooms', { name: 'No time' });
    await first.enter(room, 'anna');
    await expect.poll(() => first.history(room), patience).toMatchObject({ endedAt: null });
    first.process.child.kill('SIGTERM');
    await draining(first.url);
    first.process.child.kill('SIGTERM');
    expect(await first.process.ended()).toBe(143);
    const second = await start('hurry', 0);
    expect((await second.history(room))?.endedAt).toEqual(expect.any(String));
  }, 120_000);
});
