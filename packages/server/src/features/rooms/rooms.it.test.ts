import { defaultSpeakerPolicy, encryptableCodecs, type Room } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acrossTenants } from '../../database/tenancy.ts';
import { expectOk, newKey, newRoom, newTenant } from '../../testing/pieces.ts';
import { startTestServer, type TestAnswer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ settings: { 'rate.write': 1_000_000, 'rate.read': 1_000_000 } });
});

afterAll(() => server.close());

type Page = { items: Room[]; nextCursor: string | null };

async function pages(path: string, as = server.tenant, from = ''): Promise<Page[]> {
  const all: Page[] = [];
  for (let cursor: string | null = from; cursor !== null; ) {
    const next: TestAnswer = await server.api('GET', `${path}${cursor === '' ? '' : `&cursor=${cursor}`}`, { as });
    const page: Page = expectOk<Page>(next);
    all.push(page);
    cursor = page.nextCursor;
  }
  return all;
}

describe('a room', () => {
  it('is made with defaults, read, changed and destroyed', async () => {
    const room = await newRoom(server, { name: '상담' });
    expect(room).toMatchObject({
      access: 'token',
      maxParticipants: 50,
      live: null,
      pin: expect.stringMatching(/^\d{6}$/),
    });
    expect(room.joinUrl).toBe(`${server.url}/r/${room.id}`);
    const path = `/v1/rooms/${room.id}`;
    const patch = { lobby: true, pin: null, expiresAt: '2031-01-01T00:00:00.000Z', metadata: { a: '1' } };
    const changed = expectOk<Room>(await server.api('PATCH', path, { as: server.tenant, body: patch }));
    expect(changed).toMatchObject({ ...room, ...patch, updatedAt: changed.updatedAt });
    expect(expectOk<Room>(await server.api('GET', path, { as: server.tenant }))).toEqual(changed);
    expect((await server.api('DELETE', path, { as: server.tenant })).status).toBe(204);
    expect((await server.api('GET', path, { as: server.tenant })).status).toBe(404);
    expect((await server.api('DELETE', path, { as: server.tenant })).status).toBe(404);
  });

  it('says who counts as the speaker; a policy is whole, and within its limits', async () => {
    const room = await newRoom(server);
    expect(room.speaker).toEqual(defaultSpeakerPolicy);
    const patch = (speaker: unknown): Promise<TestAnswer> =>
      server.api('PATCH', `/v1/rooms/${room.id}`, { as: server.tenant, body: { speaker } });
    const speaker = { thresholdDbov: -40, minSpeechMs: 1_200, holdMs: 0, who: 'presenters-first' };
    expect(await patch(speaker)).toMatchObject({ status: 200, body: { speaker } });
    for (const bad of [
      { who: 'presenters' },
      { ...speaker, holdMs: -1 },
      { ...speaker, thresholdDbov: 0 },
      { ...speaker, who: 'me' },
      null,
    ])
      expect(await patch(bad)).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
    expect(expectOk<Room>(await server.api('GET', `/v1/rooms/${room.id}`, { as: server.tenant })).speaker).toEqual(
      speaker,
    );
    expect(await newRoom(server, { speaker })).toMatchObject({ speaker });
  });

  it('is encrypted only as it can be: codecs nobody chose give way, chosen ones and hidden guests are refused', async () => {
    const encryption = 'required';
    const room = await newRoom(server, { encryption });
    expect(room).toMatchObject({ encryption, codecs: encryptableCodecs });
    const make = (body: object) => server.api('POST', '/v1/rooms', { as: server.tenant, body });
    const refused = { status: 409, body: { code: 'ENCRYPTION_CONFLICT', detail: expect.any(String) } };
    expect(await make({ encryption, codecs: { audio: ['opus'], video: ['VP8', 'H264'] } })).toMatchObject(refused);
    expect(await make({ encryption, guestRole: 'observer' })).toMatchObject(refused);
    expect(await make({ encryption, maxParticipants: 51 })).toMatchObject(refused);
    const change = (path: Room['id'], body: object) =>
      server.api('PATCH', `/v1/rooms/${path}`, { as: server.tenant, body });
    expect(await change(room.id, { guestRole: 'observer' })).toMatchObject(refused);
    expect(await change(room.id, { codecs: { audio: ['opus'], video: ['VP9'] } })).toMatchObject({ status: 200 });
    const plain = await newRoom(server, { codecs: { audio: ['opus', 'PCMU'], video: ['VP8'] } });
    expect(await change(plain.id, { encryption })).toMatchObject(refused);
    const codecs = { audio: ['opus'], video: ['VP8'] };
    expect(await change(plain.id, { encryption, codecs })).toMatchObject({ status: 200, body: { encryption, codecs } });
    expect(await change('room_00000000000000000000000000' as Room['id'], { encryption })).toMatchObject({
      status: 404,
    });
  });

  it('whose media should go only through TURN is refused where there is no TURN server', async () => {
    const refused = {
      status: 503,
      body: { code: 'RELAY_UNAVAILABLE', detail: expect.stringContaining('turn.urls') },
    };
    const relay = { iceTransportPolicy: 'relay' };
    expect(await server.api('POST', '/v1/rooms', { as: server.tenant, body: relay })).toMatchObject(refused);
    const path = `/v1/rooms/${(await newRoom(server)).id}`;
    expect(await server.api('PATCH', path, { as: server.tenant, body: relay })).toMatchObject(refused);
    expect(await server.api('GET', path, { as: server.tenant })).toMatchObject({ body: { iceTransportPolicy: 'all' } });
  });

  it('is not overwritten by an edit of an older state', async () => {
    const room = await newRoom(server);
    const path = `/v1/rooms/${room.id}`;
    const etag = (await server.api('GET', path, { as: server.tenant })).headers.get('etag') ?? '';
    const edit = (name: string, ifMatch: string): Promise<TestAnswer> =>
      server.api('PATCH', path, { as: server.tenant, body: { name }, headers: { 'if-match': ifMatch } });
    const first = await edit('first', etag);
    expect(first.status).toBe(200);
    expect(await edit('second', etag)).toMatchObject({ status: 412, body: { code: 'ETAG_MISMATCH' } });
    expect((await edit('third', first.headers.get('etag') ?? '')).status).toBe(200);
    expect((await edit('fourth', '*')).status).toBe(200);
    expect((await edit('fifth', '"nonsense"')).status).toBe(412);
  });

  it('has a PIN of its own, free again once it is destroyed', async () => {
    const room = await newRoom(server, { pin: '73310042' });
    const again = (): Promise<TestAnswer> =>
      server.api('POST', '/v1/rooms', { as: server.tenant, body: { pin: '73310042' } });
    expect(await again()).toMatchObject({ status: 409, body: { code: 'PIN_TAKEN' } });
    const other = await newRoom(server);
    const patched = await server.api('PATCH', `/v1/rooms/${other.id}`, {
      as: server.tenant,
      body: { pin: '73310042' },
    });
    expect(patched).toMatchObject({ status: 409, body: { code: 'PIN_TAKEN' } });
    await server.api('DELETE', `/v1/rooms/${room.id}`, { as: server.tenant });
    expect((await again()).status).toBe(201);
  });
});

describe('thousands of rooms', () => {
  it('are listed by pages that neither skip nor repeat, while others come and go', async () => {
    const tenant = await newTenant(server, 'many');
    const { db } = server.server.database;
    await newRoom(server, { name: 'template' }, tenant);
    const template = await acrossTenants(db)
      .selectFrom('rooms')
      .selectAll()
      .where('tenant_id', '=', tenant.tenantId as never)
      .executeTakeFirstOrThrow();
    const { seq: _seq, ...row } = template;
    const copies = Array.from({ length: 5_000 }, (_, i) => ({
      ...row,
      id: `room_${String(i).padStart(26, '0')}` as Room['id'],
      pin: null,
      codecs: JSON.stringify(row.codecs),
      resolution_policy: JSON.stringify(row.resolution_policy),
      speaker: JSON.stringify(row.speaker),
      metadata: '{}',
    }));
    for (let i = 0; i < copies.length; i += 1_000)
      await db
        .insertInto('rooms')
        .values(copies.slice(i, i + 1_000))
        .execute();

    const first = expectOk<Page>(await server.api('GET', '/v1/rooms?limit=200', { as: tenant }));
    const gone = first.items.at(-1)?.id;
    await newRoom(server, { name: 'newcomer' }, tenant);
    // The very room that the cursor names goes, too.
    await server.api('DELETE', `/v1/rooms/${gone}`, { as: tenant });
    const rest = await pages('/v1/rooms?limit=200', tenant, first.nextCursor ?? '');
    const seen = [first, ...rest].flatMap((page) => page.items.map((room) => room.id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(5_001);
  });

  it('of one tenant do not show in the list of another', async () => {
    const tenant = await newTenant(server, 'none');
    expect(await pages('/v1/rooms?limit=50', tenant)).toEqual([{ items: [], nextCursor: null }]);
  });
});

describe('a repeated request', () => {
  const key = (name: string): Record<string, string> => ({ 'idempotency-key': name });
  const create = (name: string, body: object): Promise<TestAnswer> =>
    server.api('POST', '/v1/rooms', { as: server.tenant, body, headers: key(name) });

  it('with the same key gets the first answer and makes nothing new', async () => {
    const first = await create('key-one', { name: 'once' });
    const second = await create('key-one', { name: 'once' });
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  });

  it('that asks for something else is refused', async () => {
    await create('key-two', { name: 'a' });
    expect(await create('key-two', { name: 'b' })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('of another tenant is another request', async () => {
    const tenant = await newTenant(server, 'same-key');
    const first = await create('key-three', { name: 'a' });
    const other = await server.api('POST', '/v1/rooms', { as: tenant, body: { name: 'a' }, headers: key('key-three') });
    expect(other.status).toBe(201);
    expect((other.body as Room).id).not.toBe((first.body as Room).id);
  });

  it('at the same moment makes one room: the others wait or are told to', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create('key-four', { name: 'rush' })));
    const made = new Set(answers.filter((answer) => answer.status === 201).map((answer) => (answer.body as Room).id));
    expect(made.size).toBe(1);
    const others = answers.filter((answer) => answer.status !== 201);
    expect(others.every((answer) => (answer.body as { code: string }).code === 'REQUEST_IN_PROGRESS')).toBe(true);
  });

  it('after a failure is tried anew', async () => {
    await newRoom(server, { pin: '81234567' });
    expect((await create('key-five', { pin: '81234567' })).status).toBe(409);
    const { db } = server.server.database;
    await acrossTenants(db).updateTable('rooms').set({ pin: null }).where('pin', '=', '81234567').execute();
    expect((await create('key-five', { pin: '81234567' })).status).toBe(201);
  });

  it('keeps no secret of its answer readable in the database', async () => {
    const answer = await server.api('POST', '/v1/keys', { as: server.tenant, body: {}, headers: key('key-six') });
    const { secret } = answer.body as { secret: string };
    const again = await server.api('POST', '/v1/keys', { as: server.tenant, body: {}, headers: key('key-six') });
    expect((again.body as { secret: string }).secret).toBe(secret);
    const rows = await acrossTenants(server.server.database.db).selectFrom('idempotency_keys').selectAll().execute();
    expect(rows.map((row) => row.answer_sealed?.toString('latin1')).join()).not.toContain(secret);
  });

  it.each(['with space', 'x'.repeat(256)])('with a key that is none (%j) is refused', async (name) => {
    expect(await create(name, {})).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
  });
});

describe('keys', () => {
  it('rotate: the new one works at once, the old one for the grace time only', async () => {
    const tenant = await newTenant(server, 'rotating');
    const rotated = await server.api('POST', `/v1/keys/${tenant.keyId}/rotate`, {
      as: tenant,
      body: { graceSeconds: 0 },
    });
    const { id: keyId, secret } = expectOk<{ id: string; secret: string }>(rotated);
    expect((await server.api('GET', '/v1/tenant', { as: { keyId, secret } })).status).toBe(200);
    expect((await server.api('GET', '/v1/tenant', { as: tenant })).status).toBe(401);
  });

  it('live side by side, and the last one cannot be revoked', async () => {
    const tenant = await newTenant(server, 'two-keys');
    const second = await newKey(server, tenant);
    const as = { keyId: second.id, secret: second.secret };
    expect((await server.api('GET', '/v1/tenant', { as })).status).toBe(200);
    expect((await server.api('DELETE', `/v1/keys/${tenant.keyId}`, { as })).status).toBe(204);
    expect((await server.api('GET', '/v1/tenant', { as: tenant })).status).toBe(401);
    expect(await server.api('DELETE', `/v1/keys/${second.id}`, { as })).toMatchObject({ body: { code: 'LAST_KEY' } });
  });

  it('show their secret once, and are sealed in the database', async () => {
    const key = await newKey(server, await newTenant(server, 'sealed'));
    const listed = await server.api('GET', '/v1/keys', { as: { keyId: key.id, secret: key.secret } });
    expect(JSON.stringify(listed.body)).not.toContain(key.secret);
    const rows = await acrossTenants(server.server.database.db)
      .selectFrom('api_keys')
      .select('secret_sealed')
      .execute();
    expect(rows.some((row) => row.secret_sealed.toString('latin1').includes(key.secret))).toBe(false);
  });
});
