import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { turnCredentials } from './turn-credentials.ts';

let server: TestServer;

const secret = 'a secret of this test';

beforeAll(async () => {
  server = await startTestServer({
    settings: {
      'turn.urls': ['turn:turn.example.com:3478?transport=udp'],
      'turn.secret': secret,
      'turn.ttlSeconds': 86_400,
      'rate.connectionTest': 3,
    },
  });
});

afterAll(() => server.close());

type Opened = {
  roomId: string;
  tokens: string[];
  iceServers: { username: string; credential: string }[];
  expiresAt: string;
};

describe('a connection test', () => {
  it('gets two tokens and TURN credentials that end with its room after two minutes', async () => {
    const answer = await server.api('POST', '/v1/connection-test', { body: {} });
    const { tokens, iceServers, expiresAt } = answer.body as Opened;
    expect(answer.status).toBe(201);
    expect(new Set(tokens).size).toBe(2);
    const leftMs = Date.parse(expiresAt) - Date.now();
    expect(leftMs).toBeGreaterThan(60_000);
    expect(leftMs).toBeLessThanOrEqual(120_000);
    const user = iceServers[0]?.username.split(':')[1] ?? '';
    expect(user).toMatch(/^test-[0-9a-f]{20}$/);
    expect(iceServers[0]).toMatchObject(turnCredentials(secret, user, Date.parse(expiresAt)));
  });

  it('is one TURN user with the other tests of its address', async () => {
    const answer = await server.api('POST', '/v1/connection-test', { body: {} });
    const again = await server.api('POST', '/v1/connection-test');
    const users = [answer, again].map(({ body }) => (body as Opened).iceServers[0]?.username.split(':')[1]);
    expect(users[0]).toBe(users[1]);
  });

  it('is not asked for without end', async () => {
    const answer = await server.api('POST', '/v1/connection-test', { body: {} });
    expect(answer.status).toBe(429);
    // Pages of other sites are told so, too.
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
