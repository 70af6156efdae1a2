import { connect } from 'node:net';
import type { Problem, Room } from '@madang/protocol';
import { limits } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectOk, newRoom, newTenant } from '../testing/pieces.ts';
import { startTestServer, type TestAnswer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ settings: { 'rate.write': 1_000_000 } });
});

afterAll(() => server.close());

const post = (body: unknown, headers: Record<string, string> = {}): Promise<TestAnswer> =>
  server.api('POST', '/v1/rooms', { as: server.tenant, body, headers });

const problemOf = (answer: TestAnswer): Problem => answer.body as Problem;

describe('a request that is wrong', () => {
  it.each([
    ['no JSON', '{"name":', {}, 400, 'MALFORMED_JSON'],
    ['JSON that would change prototypes', '{"__proto__":{"a":1}}', {}, 400, 'MALFORMED_JSON'],
    ['another content type', '<a/>', { 'content-type': 'text/xml' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', 'name=a', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an unknown field', { nam: 'a' }, {}, 400, 'BAD_REQUEST'],
    ['a list instead of a structure', [], {}, 400, 'BAD_REQUEST'],
    ['a number as name', { name: 7 }, {}, 400, 'BAD_REQUEST'],
    ['an empty name', { name: '  ' }, {}, 400, 'BAD_REQUEST'],
    ['a name that turns the text around', { name: 'gpj.\u202eexe' }, {}, 400, 'BAD_REQUEST'],
    ['a name with control characters', { name: 'a\u0000b' }, {}, 400, 'BAD_REQUEST'],
    ['a name too long', { name: '마'.repeat(limits.roomNameLength + 1) }, {}, 400, 'BAD_REQUEST'],
    ['metadata too large', { metadata: { a: 'x'.repeat(5_000) } }, {}, 400, 'BAD_REQUEST'],
    ['a time that is none', { expiresAt: 'tomorrow' }, {}, 400, 'BAD_REQUEST'],
    ['absurd numbers', { maxParticipants: 1e308 }, {}, 400, 'BAD_REQUEST'],
    ['a body over the limit', { name: 'x'.repeat(limits.bodyBytes) }, {}, 413, 'BODY_TOO_LARGE'],
  ])('%s is refused with its code', async (_words, body, headers, status, code) => {
    const answer = await post(body, headers as unknown as Record<string, string>);
    expect([answer.status, problemOf(answer).code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problemOf(answer).requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('names each field that does not fit', async () => {
    const answer = await post({ name: '', codecs: { audio: ['opus'], video: ['MPEG'] }, extra: 1 });
    const paths = (problemOf(answer).details ?? []).map((detail) => detail.path);
    expect(paths).toEqual(expect.arrayContaining(['/name', '/codecs/video/0']));
    expect(
      problemOf(answer)
        .details?.map((detail) => detail.message)
        .join(),
    ).toContain('extra');
  });

  it.each([
    ['GET', '/v1/nothing', 404, 'ROUTE_NOT_FOUND'],
    ['PUT', '/v1/rooms', 405, 'METHOD_NOT_ALLOWED'],
    ['GET', '/v1/rooms/%00', 400, 'BAD_REQUEST'],
    ['GET', '/v1/rooms/%ff', 400, 'BAD_REQUEST'],
    ['GET', `/v1/rooms/${'a'.repeat(500)}`, 404, 'ROUTE_NOT_FOUND'],
    ['GET', '/v1/rooms?limit=0', 400, 'BAD_REQUEST'],
    ['GET', '/v1/rooms?limit=1000', 400, 'BAD_REQUEST'],
    ['GET', '/v1/rooms?colour=red', 400, 'BAD_REQUEST'],
    ['GET', '/v1/rooms?cursor=room_00000000000000000000000000', 400, 'CURSOR_INVALID'],
    ['GET', "/v1/rooms?cursor=';drop table rooms;--", 400, 'CURSOR_INVALID'],
    ['GET', '/../../etc/passwd', 404, 'ROUTE_NOT_FOUND'],
  ])('%s %s is refused with its code', async (method, path, status, code) => {
    const answer = await server.api(method, path, { as: server.tenant });
    expect([answer.status, problemOf(answer).code]).toEqual([status, code]);
  });

  it('says which methods an address takes', async () => {
    const answer = await server.api('PUT', '/v1/rooms', { as: server.tenant });
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'POST']);
  });

  it('that is not even HTTP is refused, and the server goes on', async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write('GARBAGE\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect((await server.api('GET', '/healthz')).status).toBe(200);
  });
});

describe('a name', () => {
  it.each([
    '김민수 👩‍👩‍👧‍👦',
    'שלום עולם',
    '<script>alert(1)</script>',
    "Robert'); drop table rooms;--",
    'a'.repeat(120),
  ])('comes back as it was given: %s', async (name) => {
    const room = await newRoom(server, { name });
    expect(room.name).toBe(name);
    expect(expectOk<Room>(await server.api('GET', `/v1/rooms/${room.id}`, { as: server.tenant })).name).toBe(name);
  });
});

describe('an answer', () => {
  it('carries the request id it was asked with, if that is one', async () => {
    const ask = async (id: string): Promise<string | null> =>
      (await server.api('GET', '/v1/tenant', { as: server.tenant, headers: { 'x-request-id': id } })).headers.get(
        'x-request-id',
      );
    expect(await ask('order-4711.retry_2')).toBe('order-4711.retry_2');
    expect(await ask('a b')).not.toBe('a b');
    expect(await ask('x'.repeat(200))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says how much may still be asked', async () => {
    const answer = await server.api('GET', '/v1/tenant', { as: server.tenant });
    expect(answer.headers.get('ratelimit-policy')).toMatch(/^"read";q=\d+;w=60$/);
    expect(answer.headers.get('ratelimit')).toMatch(/^"read";r=\d+;t=\d+$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('protects the pages of browsers', async () => {
    const { headers } = await server.api('GET', '/healthz');
    expect(headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(headers.get('content-security-policy')).toContain("worker-src 'self';");
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' ws: wss:");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('of the API is nothing to render, nor to frame', async () => {
    for (const path of ['/v1/tenant', '/v1/nowhere']) {
      const { headers } = await server.api('GET', path, { as: server.tenant });
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('too many requests', () => {
  it('are refused for their caller only, saying how long to wait', async () => {
    const strict = await startTestServer({ settings: { 'rate.read': 5, 'rate.failedAuth': 3 } });
    try {
      const other = await newTenant(strict, 'other');
      const read = (): Promise<TestAnswer> => strict.api('GET', '/v1/tenant', { as: strict.tenant });
      const answers = [await read(), await read(), await read(), await read(), await read(), await read()];
      expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 429]);
      const last = answers.at(-1);
      expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(last?.body).toMatchObject({ code: 'RATE_LIMITED', retry: 'later' });
      expect((await strict.api('GET', '/v1/tenant', { as: other })).status).toBe(200);
      // Guessing credentials: after the allowance even right ones have to wait, so guesses tell nothing.
      const guess = { keyId: strict.tenant.keyId, secret: 'guess' };
      for (let i = 0; i < 3; i += 1) expect((await strict.api('GET', '/v1/tenant', { as: guess })).status).toBe(401);
      expect((await strict.api('GET', '/v1/tenant', { as: guess })).status).toBe(429);
      expect((await strict.api('GET', '/v1/tenant', { as: other })).status).toBe(429);
    } finally {
      await strict.close();
    }
  });
});
