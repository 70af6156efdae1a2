import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../kernel/log.ts';
import { newRoom } from '../../testing/pieces.ts';
import { startTestServer, type TestAnswer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let folder: string;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-web-'));
  const files: Record<string, string> = {
    'app/index.html': '<!doctype html><title>App</title>',
    'app/favicon.svg': '<svg/>',
    'app/assets/main-Ab12Cd34.js': 'export {}',
    'app/assets/main-Ab12Cd34.js.br': 'compressed',
    'sdk/madang.js': 'export {}',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  server = await startTestServer({
    web: { app: join(folder, 'app'), sdk: join(folder, 'sdk') },
    settings: { tls: 'self-signed' },
    log: createLog('trace', { write: (line) => void lines.push(line) }),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

type Plain = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

/** Over TLS with a certificate of the server's own, which fetch would refuse. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Plain> {
  return new Promise((resolve, reject) => {
    const call = httpsRequest(
      server.url + path,
      { method, headers, rejectUnauthorized: false, agent: false },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

const page = { accept: 'text/html,*/*' };

describe('the web app', () => {
  it.each(['/', '/r/room_00000000000000000000000000', '/join', '/lab/buttons'])('is drawn at %s', async (path) => {
    const answer = await get(path, page);
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(answer.text).toContain('<title>App');
    expect(answer.headers['strict-transport-security']).toContain('max-age');
  });

  it('is drawn for whoever does not say what they take, as link previews and probes do', async () => {
    expect(await get('/', { accept: '*/*' })).toMatchObject({
      status: 200,
      text: expect.stringContaining('<title>App'),
    });
    expect((await get('/nowhere', { accept: '*/*' })).headers['content-type']).toContain('application/problem+json');
  });

  it('draws its own page where there is none, and says so', async () => {
    expect(await get('/nowhere', page)).toMatchObject({ status: 404, text: expect.stringContaining('<title>App') });
  });

  it.each([
    ['/assets/nothing.js', page],
    ['/sdk/nothing.js', page],
    ['/v1/nothing', page],
    ['/nowhere', { accept: 'application/json' }],
    ['/.env', page],
  ])('does not stand in for %s', async (path, headers) => {
    const answer = await get(path, headers);
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
  });

  it('has files that are kept for ever where their name holds a hash, compressed if they are', async () => {
    const asset = await get('/assets/main-Ab12Cd34.js', { 'accept-encoding': 'br' });
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([asset.headers['content-encoding'], asset.text]).toEqual(['br', 'compressed']);
    expect((await get('/assets/main-Ab12Cd34.js')).text).toBe('export {}');
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it("gives the SDK to other sites' pages", async () => {
    const sdk = await get('/sdk/madang.js');
    expect(sdk.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': expect.stringContaining('javascript'),
    });
  });
});

describe('the descriptions', () => {
  it('are there, offline', async () => {
    const openapi = JSON.parse((await get('/openapi.json')).text) as { openapi: string; paths: object };
    expect(openapi.openapi).toMatch(/^3\.1/);
    expect(Object.keys(openapi.paths)).toContain('/v1/rooms');
    expect(JSON.parse((await get('/asyncapi.json')).text)).toHaveProperty('asyncapi');
    const docs = await get('/docs', page);
    expect(docs.text).toContain('/docs/assets/swagger-ui-bundle.js');
    const links = [...docs.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.every((link) => link.startsWith('/docs/'))).toBe(true);
    for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200]);
    expect((await get('/docs/errors', page)).text).toContain('id="ROOM_NOT_FOUND"');
  });
});

describe('measurements', () => {
  it('are for operators only', async () => {
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', { authorization: 'Bearer nonsense' })).status).toBe(401);
    const metrics = await get('/metrics', { authorization: `Bearer ${server.operator.token}` });
    expect(metrics.text).toContain('madang_http_request_seconds_bucket');
    expect(metrics.text).not.toMatch(/(ten|key|room|par)_[0-9a-z]{26}/);
  });
});

describe('an operator', () => {
  it('reads settings without secrets, and nodes', async () => {
    const headers = { authorization: `Bearer ${server.operator.token}` };
    const settings = JSON.parse((await get('/v1/settings', headers)).text) as { items: { name: string }[] };
    expect(settings.items).toContainEqual({ name: 'tls', value: 'self-signed', source: 'environment' });
    const nodes = JSON.parse((await get('/v1/nodes', headers)).text) as { items: object[] };
    expect(nodes.items).toMatchObject([{ roles: ['edge', 'jobs'], draining: false, mediaWorkers: [] }]);
  });
});

describe('the log of a session', () => {
  it('holds no secret and nothing about people, down to its last level', async () => {
    const plain = await startTestServer({ log: createLog('trace', { write: (line) => void lines.push(line) }) });
    const secrets: string[] = [plain.tenant.secret, plain.operator.token];
    const personal = ['김민수', 'minsu@example.com', '198.51.100.7', 'seat-row-9'];
    const keep = (answer: TestAnswer): TestAnswer => {
      const body = answer.body as { token?: string; hostKey?: string; secret?: string; pin?: string } | undefined;
      for (const value of [body?.token, body?.hostKey, body?.secret, body?.pin]) if (value) secrets.push(value);
      return answer;
    };
    try {
      const body = { name: '김민수', metadata: { seat: 'seat-row-9' } };
      const room = await newRoom(plain, { ...body, access: 'link' });
      secrets.push(room.pin ?? 'none');
      const as = plain.tenant;
      const user = { userId: 'minsu@example.com', name: '김민수' };
      keep(await plain.api('POST', `/v1/rooms/${room.id}/tokens`, { as, body: user }));
      keep(await plain.api('POST', '/v1/keys', { as, body: {} }));
      keep(await plain.api('POST', `/v1/entry/rooms/${room.id}/tokens`, { body: { name: '김민수' } }));
      keep(
        await plain.api('POST', '/v1/entry/rooms', {
          body: { name: '김민수' },
          headers: { 'x-forwarded-for': '198.51.100.7' },
        }),
      );
      await plain.api('POST', '/v1/entry/pin', { body: { pin: room.pin } });
      await plain.api('POST', '/v1/rooms', { as, body: '{"name":"김민수"' });
      await plain.api('POST', '/v1/rooms', { as, body: { ...body, unknown: 'minsu@example.com' } });
      await plain.api('GET', `/v1/calls?userId=minsu@example.com`, { as });
      await plain.api('GET', '/v1/tenant', { as: { keyId: as.keyId, secret: 'wrong-secret-4711' } });
      // A failure of the database while a request is served: its error names values and must not be told as it is.
      await plain.server.database.db.schema.dropTable('rooms').execute();
      expect((await plain.api('GET', `/v1/rooms/${room.id}`, { as })).status).toBe(500);
      const metrics = (await plain.api('GET', '/metrics', { as: plain.operator })).body as string;
      expect(metrics).toContain('madang_bugs_total{place="request"} 1');
    } finally {
      await plain.close();
    }
    const text = lines.join('\n');
    expect(text).toContain('"level":"error"');
    expect(text).toContain('"route":"/v1/rooms/:roomId"');
    for (const secret of [...secrets, ...personal, 'wrong-secret-4711']) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/eyJ[A-Za-z0-9_-]{10,}\./);
    expect(text).not.toMatch(/room_[0-9a-z]{26}/);
  });
});
