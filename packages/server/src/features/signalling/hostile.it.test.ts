import { connect } from 'node:net';
import { limits, SIGNAL_PATH, TOO_BIG_CLOSE_CODE } from '@madang/protocol';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { TestClock } from '../../kernel/test-clock.ts';
import { type LiveWorld, openLiveWorld, plainRtp } from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';
import crashInputs from './fixtures/envelopes.json' with { type: 'json' };

let world: LiveWorld;

beforeEach(async () => {
  world = await openLiveWorld({ media: new ScriptedMedia() });
});

afterEach(() => world.close());

/** Somebody in the call who must not notice anything of what a hostile client does. */
async function bystander(): Promise<() => Promise<void>> {
  const room = world.room();
  const anna = await world.enter(room.id);
  return async () => {
    expect(await anna.attempt('chat.send', { text: 'unharmed' })).toBe('ok');
    expect(anna.closeCode).toBeNull();
  };
}

describe('a hostile or broken client', () => {
  it('that floods is closed with 4004; nobody else notices', async () => {
    const unharmed = await bystander();
    const flood = await world.enter(world.room().id);
    for (let index = 0; index < 2_000; index += 1) flood.raw('{"type":"ping"}');
    expect(await flood.closed()).toBe(4004);
    expect(flood.errors.map((error) => error.code)).toEqual(['RATE_LIMITED']);
    await unharmed();
  });

  it('that sends too much at once is told BODY_TOO_LARGE; beyond twice the limit the socket just closes', async () => {
    const unharmed = await bystander();
    const large = await world.enter(world.room().id);
    large.raw(' '.repeat(limits.signalBytes + 1));
    expect(await large.closed()).toBe(4004);
    expect(large.errors.map((error) => error.code)).toEqual(['BODY_TOO_LARGE']);
    const huge = await world.enter(world.room().id);
    huge.raw(' '.repeat(1024 * 1024));
    expect(await huge.closed()).toBe(TOO_BIG_CLOSE_CODE);
    expect(huge.errors).toEqual([]);
    await unharmed();
  });

  it.each([
    ['no JSON', 'hello', 'MALFORMED_JSON'],
    ['binary', Buffer.from([1, 2, 3]), 'MALFORMED_JSON'],
    ['an unknown type', '{"type":"hello"}', 'BAD_REQUEST'],
    ['an unknown field', '{"type":"ping","extra":1}', 'BAD_REQUEST'],
    ['a request id of zero', '{"type":"request","id":0,"method":"chat.send","data":{}}', 'BAD_REQUEST'],
    ['null', 'null', 'BAD_REQUEST'],
  ])('that sends %s is closed with 4001', async (_, text, code) => {
    const client = world.client();
    await client.connect();
    client.raw(text);
    expect(await client.closed()).toBe(4001);
    expect(client.errors.map((error) => error.code)).toEqual([code]);
  });

  it('that writes what may look like markup, turns direction or is no character at all is quoted to the letter', async () => {
    const room = world.room();
    const [anna, bora] = [await world.enter(room.id), await world.enter(room.id, 'participant', { name: 'Bora' })];
    const texts = [
      '<img src=x onerror="alert(1)"><script>alert(2)</script>&lt;b&gt;',
      '👨‍👩‍👧‍👦 👍🏽 e\u0301 한글 각',
      'שלום \u202Eabc\u202C עולם',
      'line\nline\ttab \u2028 \u0000 end',
      '"}],"x":[{"',
      'x'.repeat(limits.chatTextLength),
    ];
    for (const text of texts) {
      await anna.request('chat.send', { text });
      expect((await bora.event('chat.received', ({ message }) => message.text === text)).message.text).toBe(text);
    }
    expect(await anna.attempt('chat.send', { text: 'x'.repeat(limits.chatTextLength + 1) })).toBe('BAD_REQUEST');
    expect(await anna.attempt('chat.send', { text: ' \n ' })).toBe('BAD_REQUEST');
    // Half a surrogate pair is no text: it arrives as something that is, and harms nobody.
    await anna.request('chat.send', { text: 'half \ud83d' });
    await bora.event('chat.received', ({ message }) => message.text.startsWith('half'));
    const late = await world.enter(room.id);
    expect(late.joined).toMatchObject({
      snapshot: { chat: texts.map((text) => ({ text })).concat({ text: expect.any(String) }) },
    });
  });

  it('that asks before joining, joins twice or calls what is not there gets the code for it', async () => {
    const room = world.room();
    const client = world.client();
    await client.connect();
    expect(await client.attempt('chat.send', { text: 'early' })).toBe('PROTOCOL_VIOLATION');
    expect(await client.attempt('session.join', { token: 'forged' })).toBe('TOKEN_INVALID');
    const token = world.token(room.id);
    await client.enter(token);
    expect(await client.attempt('session.join', { token: world.token(room.id) })).toBe('ALREADY_JOINED');
    expect(await client.attempt('no.such' as 'chat.send', { text: '' })).toBe('UNKNOWN_METHOD');
    expect(await client.attempt('toString' as 'chat.send', { text: '' })).toBe('UNKNOWN_METHOD');
    expect(await client.attempt('chat.send', { text: 5 } as never)).toBe('BAD_REQUEST');
    expect(await client.attempt('chat.send', { text: '', extra: 1 } as never)).toBe('BAD_REQUEST');
    const late = world.client();
    await late.connect();
    expect(await late.attempt('session.join', { token })).toBe('TOKEN_USED');
  });

  it('that sends absurd RTP parameters is refused at the edge', async () => {
    const client = await world.enter(world.room().id);
    const rtp = plainRtp('video', 1);
    const publish = (rtpParameters: unknown) =>
      client.attempt('track.publish', { source: 'camera', generation: 1, rtpParameters: rtpParameters as typeof rtp });
    expect(await publish({ ...rtp, codecs: [] })).toBe('BAD_REQUEST');
    expect(await publish({ ...rtp, encodings: [{ ssrc: -1 }] })).toBe('BAD_REQUEST');
    expect(await publish({ ...rtp, encodings: Array(100).fill({ ssrc: 1 }) })).toBe('BAD_REQUEST');
    expect(await publish({ ...rtp, codecs: [{ ...rtp.codecs[0], clockRate: 1e300 }] })).toBe('BAD_REQUEST');
    expect(await publish({ ...rtp, codecs: [{ ...rtp.codecs[0], mimeType: 'x'.repeat(1_000) }] })).toBe('BAD_REQUEST');
    expect(await publish({ codecs: '__proto__' })).toBe('BAD_REQUEST');
    expect(await publish(rtp)).toBe('ok');
  });

  it('that speaks through anything from a fuzzer leaves the server standing', async () => {
    const unharmed = await bystander();
    const room = world.room();
    const message = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc
        .record(
          {
            type: fc.constantFrom('request', 'ack', 'ping'),
            id: fc.integer(),
            seq: fc.integer(),
            method: fc.string(),
            data: fc.jsonValue(),
          },
          { requiredKeys: ['type'] },
        )
        .map((value) => JSON.stringify(value)),
      fc
        .record({
          type: fc.constant('request'),
          id: fc.integer({ min: 1, max: 99 }),
          method: fc.constantFrom(
            'chat.send',
            'track.publish',
            'media.setup',
            'subscription.update',
            'participant.update',
          ),
          data: fc.jsonValue(),
        })
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 8 }), async (texts) => {
        const socket = new WebSocket(`${world.url}${SIGNAL_PATH}`, 'madang.v1');
        await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
        const token = world.token(room.id);
        socket.send(JSON.stringify({ type: 'request', id: 1, method: 'session.join', data: { token } }));
        for (const text of texts) socket.send(text);
        const closed = new Promise((resolve) => socket.once('close', resolve));
        socket.close();
        await closed;
      }),
      { numRuns: 60, examples: crashInputs.map((texts) => [texts] as [string[]]) },
    );
    await unharmed();
    // An error in the log is a bug of ours: what clients send must never be one.
    expect(world.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('from a foreign page, without the sub-protocol or at another address is not let in', async () => {
    await world.close();
    world = await openLiveWorld({ media: new ScriptedMedia(), origins: ['https://app.example'] });
    const status = (headers: Record<string, string>, protocol: string | undefined, path = SIGNAL_PATH) =>
      new Promise<number | string>((resolve) => {
        const socket = new WebSocket(`${world.url}${path}`, protocol, { headers });
        socket.once('open', () => {
          resolve(socket.protocol);
          socket.close();
        });
        socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
        socket.once('error', () => resolve('error'));
      });
    expect(await status({}, 'madang.v1')).toBe('madang.v1');
    expect(await status({ origin: 'https://app.example' }, 'madang.v1')).toBe('madang.v1');
    expect(await status({ origin: world.url.replace('ws:', 'http:') }, 'madang.v1')).toBe('madang.v1');
    expect(await status({ origin: 'https://evil.example' }, 'madang.v1')).toBe(403);
    expect(await status({ origin: 'null' }, 'madang.v1')).toBe(403);
    expect(await status({}, undefined)).toBe(400);
    expect(await status({}, 'other')).toBe(400);
    expect(await status({}, 'madang.v1', '//')).toBe('error');
  });
});

describe('a slow reader', () => {
  it('is closed when too much waits for it; others get everything; memory stays bounded', async () => {
    await world.close();
    world = await openLiveWorld({ media: new ScriptedMedia(), limits: { queueBytes: 256 * 1024 } });
    const room = world.room();
    const slow = await world.enter(room.id);
    const anna = await world.enter(room.id);
    slow.socket.pause();
    const slowId = slow.joined?.participantId;
    const suspended = () => anna.events('participant.updated').find(({ participant }) => participant.id === slowId);
    // The service may speak as fast as it likes; the kernel takes some megabytes before the socket's own queue grows.
    const text = '가'.repeat(4_000);
    let sent = 0;
    while (suspended() === undefined && sent < 5_000) {
      sent += 1;
      await world.live.calls.sendMessage(room.id, { text, from: 'Service' });
      // The in-process bus runs on microtasks: sockets get their turn only when the loop comes round.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(suspended()?.participant.state).toBe('suspended');
    await anna.until(() => anna.events('chat.received').length === sent);
    expect(await world.metricsText()).toContain('code="tooSlow"} 1');
    slow.socket.resume();
    expect([4003, 1006]).toContain(await slow.closed());
  });
});

describe('time', () => {
  it('closes a socket that never joins, and one that gives no sign of life; speaks up itself when silent', async () => {
    await world.close();
    const clock = new TestClock();
    world = await openLiveWorld({ media: new ScriptedMedia(), clock });
    const idle = world.client();
    await idle.connect();
    const client = await world.enter(world.room().id);
    const silent = new WebSocket(`${world.url}${SIGNAL_PATH}`, 'madang.v1');
    const heard: string[] = [];
    silent.on('message', (data: Buffer) => heard.push(data.toString()));
    const silentClosed = new Promise<number>((resolve) => silent.once('close', resolve));
    await new Promise((resolve) => silent.once('open', resolve));
    const token = world.token(world.room().id);
    silent.send(JSON.stringify({ type: 'request', id: 1, method: 'session.join', data: { token } }));
    await expect.poll(() => heard.length).toBe(1);
    for (let second = 0; second < 16; second += 1) {
      clock.advance(1_000);
      // The others answer pings; what they send must arrive before the clock goes on.
      await client.request('participant.update', {});
    }
    expect(await idle.closed()).toBe(4002);
    expect(idle.errors.map((error) => error.code)).toEqual(['TIMEOUT']);
    expect(await silentClosed).toBe(4002);
    expect(heard.filter((text) => text.includes('"ping"')).length).toBeGreaterThanOrEqual(2);
    expect(heard.at(-1)).toContain('HEARTBEAT_LOST');
    expect(client.closeCode).toBeNull();
  });
});

describe('a raw connection', () => {
  it('that breaks off within the upgrade or a frame harms nobody', async () => {
    const unharmed = await bystander();
    const port = Number(new URL(world.url).port);
    for (const bytes of [
      'GET /v1/signal HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n',
      'garbage\r\n\r\n',
      Buffer.from([0x81, 0xff, 0xff]),
    ]) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write(bytes);
      socket.resetAndDestroy();
    }
    await unharmed();
  });
});
