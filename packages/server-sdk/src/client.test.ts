import { describe, expect, it } from 'vitest';
import { Madang, MadangApiError, MadangNetworkError, type MadangOptions } from './index.ts';

const roomId = 'room_00000000000000000000000000';

type Sent = { readonly url: string; readonly method: string; readonly headers: Headers; readonly body: unknown };
type Reply = Response | Error;

/** A client whose server answers as told, and what it was sent. */
function world(replies: readonly Reply[], options: Partial<MadangOptions> = {}) {
  const sent: Sent[] = [];
  const madang = new Madang({
    url: 'http://madang.test/',
    keyId: 'key_1',
    secret: 's3cret',
    operatorToken: 'op-token',
    ...options,
    fetch: async (url, init = {}) => {
      const text = typeof init.body === 'string' ? init.body : undefined;
      sent.push({
        url: String(url),
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: text === undefined ? undefined : JSON.parse(text),
      });
      const reply = replies[sent.length - 1] ?? new Error('no more replies');
      if (reply instanceof Error) throw reply;
      return reply;
    },
  });
  return { madang, sent };
}

function problem(status: number, code: string, retry: string, headers: Record<string, string> = {}): Response {
  const body = { type: 'about:blank', title: 'No.', status, code, retry, requestId: 'req_1' };
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

const limited = () => problem(429, 'RATE_LIMITED', 'later', { 'retry-after': '0' });

describe('a call', () => {
  it('puts the fields of its input into path, query and body', async () => {
    const { madang, sent } = world([Response.json({}), Response.json({ items: [], nextCursor: null })]);
    await madang.updateRoom({ roomId, lobby: true });
    await madang.listCalls({ roomId, limit: 5 });
    expect(sent[0]).toMatchObject({
      url: `http://madang.test/v1/rooms/${roomId}`,
      method: 'PATCH',
      body: { lobby: true },
    });
    expect(sent[1]).toMatchObject({ url: `http://madang.test/v1/calls?roomId=${roomId}&limit=5`, method: 'GET' });
    expect(sent[1]?.body).toBeUndefined();
  });

  it('refuses to leave a hole in the path', async () => {
    const { madang, sent } = world([]);
    await expect(madang.getRoom({ roomId: '' })).rejects.toThrow('getRoom needs roomId');
    expect(sent).toEqual([]);
  });

  it('shows the credentials its contract asks for, and none to public calls', async () => {
    const { madang, sent } = world([Response.json({}), Response.json({}), Response.json({})]);
    await madang.getOwnTenant();
    await madang.getSettings();
    await madang.getRoomFacts({ roomId });
    const shown = sent.map((request) => request.headers.get('authorization'));
    expect(shown).toEqual([`Basic ${btoa('key_1:s3cret')}`, 'Bearer op-token', null]);
  });

  it('says which credentials are missing before it sends anything', async () => {
    const { madang, sent } = world([], { keyId: undefined, operatorToken: undefined });
    await expect(madang.getOwnTenant()).rejects.toThrow('`keyId` and `secret`');
    await expect(madang.listNodes()).rejects.toThrow('`operatorToken`');
    expect(sent).toEqual([]);
  });

  it('answers nothing to 204 and tells ETag and request id on demand', async () => {
    const room = Response.json({ id: roomId }, { headers: { etag: '"7"', 'x-request-id': 'req_9' } });
    const { madang, sent } = world([new Response(null, { status: 204 }), room, Response.json({})]);
    expect(await madang.endCall({ roomId })).toBeUndefined();
    const answer = await madang.callFully('getRoom', { roomId });
    expect(answer).toMatchObject({ status: 200, etag: '"7"', requestId: 'req_9', data: { id: roomId } });
    await madang.updateRoom({ roomId, name: 'B' }, { ifMatch: '"7"' });
    expect(sent[2]?.headers.get('if-match')).toBe('"7"');
  });
});

describe('a refused call', () => {
  it('throws the problem', async () => {
    const { madang } = world([problem(404, 'ROOM_NOT_FOUND', 'never')]);
    const error = await madang.getRoom({ roomId }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MadangApiError);
    expect(error).toMatchObject({ code: 'ROOM_NOT_FOUND', status: 404, retry: 'never', requestId: 'req_1' });
  });

  it('is understood even if a proxy answered', async () => {
    const gateway = () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'retry-after': '0' } });
    const { madang } = world([gateway(), gateway(), gateway()]);
    await expect(madang.getRoom({ roomId })).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 502 });
  });
});

describe('sending again', () => {
  it('waits as told and keeps the idempotency key', async () => {
    const { madang, sent } = world([limited(), limited(), Response.json({ id: roomId })]);
    expect(await madang.createRoom({ name: 'A' })).toMatchObject({ id: roomId });
    const keys = sent.map((request) => request.headers.get('idempotency-key'));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('uses another idempotency key for another call, or the one given', async () => {
    const { madang, sent } = world([Response.json({}), Response.json({}), Response.json({})]);
    await madang.createRoom({});
    await madang.createRoom({});
    await madang.createRoom({}, { idempotencyKey: 'order-17' });
    const keys = sent.map((request) => request.headers.get('idempotency-key'));
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[2]).toBe('order-17');
  });

  it('stops after the number of retries', async () => {
    const { madang, sent } = world([limited(), limited(), limited(), limited()], { maxRetries: 1 });
    await expect(madang.listRooms()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(sent).toHaveLength(2);
  });

  it('never happens when the server says it is no use', async () => {
    const { madang, sent } = world([problem(409, 'PIN_TAKEN', 'never')]);
    await expect(madang.createRoom({ pin: '482913' })).rejects.toMatchObject({ code: 'PIN_TAKEN' });
    expect(sent).toHaveLength(1);
  });

  it('happens after a broken connection only if twice is the same as once', async () => {
    const broken = () => new TypeError('fetch failed');
    const reads = world([broken(), Response.json({})]);
    await reads.madang.getRoom({ roomId });
    expect(reads.sent).toHaveLength(2);
    const changes = world([broken(), Response.json({})]);
    await expect(changes.madang.endCall({ roomId })).rejects.toBeInstanceOf(MadangNetworkError);
    expect(changes.sent).toHaveLength(1);
  });

  it('ends with the signal of the caller', async () => {
    const abort = new AbortController();
    abort.abort(new Error('enough'));
    const { madang } = world([new TypeError('fetch failed')]);
    await expect(madang.getRoom({ roomId }, { signal: abort.signal })).rejects.toThrow('enough');
  });
});

describe('a list', () => {
  it('is gone through page by page', async () => {
    const { madang, sent } = world([
      Response.json({ items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'c1' }),
      Response.json({ items: [{ id: 'c' }], nextCursor: null }),
    ]);
    const ids: string[] = [];
    for await (const room of madang.all('listRooms', { limit: 2 })) ids.push(room.id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(sent.map((request) => request.url)).toEqual([
      'http://madang.test/v1/rooms?limit=2',
      'http://madang.test/v1/rooms?limit=2&cursor=c1',
    ]);
  });

  it('fetches no page that nobody reads', async () => {
    const { madang, sent } = world([Response.json({ items: [{ id: 'a' }], nextCursor: 'c1' })]);
    for await (const room of madang.all('listRooms', {})) {
      expect(room.id).toBe('a');
      break;
    }
    expect(sent).toHaveLength(1);
  });
});
