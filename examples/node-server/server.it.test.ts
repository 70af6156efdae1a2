import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../packages/server/src/testing/test-server.ts';
import { accessFrom } from '../common/access.ts';
import type { Running } from '../common/running.ts';
import { startExample } from './server.ts';

let madang: TestServer;
let example: Running;

beforeAll(async () => {
  madang = await startTestServer();
  const { keyId, secret } = madang.tenant;
  example = await startExample({ url: madang.url, keyId, secret }, 0);
});

afterAll(async () => {
  await example?.close();
  await madang?.close();
});

async function enter(body: unknown) {
  const answer = await fetch(`${example.url}enter`, { method: 'POST', body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as { token?: string; url?: string; error?: string } };
}

it('serves its page', async () => {
  const answer = await fetch(example.url);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('/sdk/madang.js');
});

it('gives two people tokens of their own for one room', async () => {
  const answers = [await enter({ name: '민수', consultation: 'A' }), await enter({ name: '서연', consultation: 'A' })];
  const claims = answers.map(({ body }) => decodeJwt(body.token ?? ''));
  expect(answers.map(({ body }) => body.url)).toEqual([madang.url, madang.url]);
  expect(claims.map(({ name }) => name)).toEqual(['민수', '서연']);
  expect(claims[0]?.room).toBe(claims[1]?.room);
  expect(claims[0]?.jti).not.toBe(claims[1]?.jti);
  const room = await madang.api('GET', `/v1/rooms/${String(claims[0]?.room)}`, { as: madang.tenant });
  expect(room).toMatchObject({ status: 200, body: { name: 'A', maxParticipants: 4 } });
});

it('keeps other consultations apart', async () => {
  const [a, b] = [await enter({ name: 'x', consultation: 'A' }), await enter({ name: 'x', consultation: 'B' })];
  expect(decodeJwt(a.body.token ?? '').room).not.toBe(decodeJwt(b.body.token ?? '').room);
});

it('refuses what it cannot use', async () => {
  expect(await enter({ name: '', consultation: 'A' })).toMatchObject({ status: 400, body: { error: 'Name, please.' } });
});

it('says what to do where there is no Madang', () => {
  expect(() => accessFrom({ MADANG_DATA_DIR: '/nowhere' })).toThrow('./madang start');
});
