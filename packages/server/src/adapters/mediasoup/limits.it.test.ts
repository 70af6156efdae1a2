import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { crc32 } from 'node:zlib';
import { defaultCodecs, limits, type TransportOptions } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { MediaWorld, opus, type TestParticipant, vp8 } from '../../testing/media-world.ts';

let world: MediaWorld;
beforeAll(async () => {
  world = await MediaWorld.start({ maxSubscriptionsPerParticipant: 5 });
});
afterAll(() => world.close());

const fingerprint = { algorithm: 'sha-256', value: Array(32).fill('AB').join(':') } as const;

describe('absurd RTP parameters are refused and harm nobody', () => {
  let anna: TestParticipant;
  let roomId: Awaited<ReturnType<typeof world.openRoom>>['id'];
  let seen: () => number;
  let ben: TestParticipant;
  beforeAll(async () => {
    const room = await world.openRoom();
    roomId = room.id;
    [anna, ben] = [await room.join(), await room.join()];
    const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
    await ben.flow(subscription);
    seen = () => ben.receiver.received(subscription.ssrc).packets;
  });

  const good = vp8({ ssrc: 7777, mid: 'x' }).rtpParameters;
  const codec = good.codecs[0];
  const bad: [string, unknown, string?][] = [
    ['nothing', {}],
    ['null', null],
    ['no codecs', { ...good, codecs: [] }],
    ['a payload type beyond seven bits', { ...good, codecs: [{ ...codec, payloadType: 300 }] }],
    ['a clock rate of zero', { ...good, codecs: [{ ...codec, clockRate: 0 }] }],
    ['a MIME type with markup', { ...good, codecs: [{ ...codec, mimeType: 'video/<script>' }] }],
    ['SSRC 0', { ...good, encodings: [{ ssrc: 0 }] }],
    ['an SSRC in use', { ...good, encodings: [{ ssrc: 1111 }] }],
    ['a mid in use', { ...good, mid: '0' }],
    ['the same SSRC twice', { ...good, encodings: [{ ssrc: 7777 }, { ssrc: 7777 }] }],
    ['a thousand encodings', { ...good, encodings: Array.from({ length: 1000 }, (_, i) => ({ ssrc: i + 10 })) }],
    ['no encodings', { ...good, encodings: [] }],
    [
      'RTX for a codec that is not there',
      {
        ...good,
        codecs: [codec, { mimeType: 'video/rtx', payloadType: 97, clockRate: 90_000, parameters: { apt: 50 } }],
      },
    ],
    [
      'only RTX',
      { ...good, codecs: [{ mimeType: 'video/rtx', payloadType: 97, clockRate: 90_000, parameters: { apt: 96 } }] },
    ],
    [
      'an audio codec',
      { ...good, codecs: [{ mimeType: 'audio/opus', payloadType: 111, clockRate: 48_000, channels: 2 }] },
    ],
    ['an absurd scalability mode', { ...good, encodings: [{ ssrc: 7777, scalabilityMode: 'L99T99' }] }],
    ['a codec that exists nowhere', { ...good, codecs: [{ ...codec, mimeType: 'video/theora' }] }, 'CODEC_NOT_ALLOWED'],
    ['VP8 at another clock rate', { ...good, codecs: [{ ...codec, clockRate: 48_000 }] }, 'CODEC_NOT_ALLOWED'],
  ];

  test.each(bad)('%s', async (_name, rtpParameters, code = 'RTP_INVALID') => {
    const trackId = newId('track');
    const request = {
      roomId,
      participantId: anna.id,
      trackId,
      kind: 'video',
      source: 'camera',
      paused: false,
    } as const;
    const answer = world.engine.command('publish', { ...request, rtpParameters: rtpParameters as typeof good });
    const error: unknown = await answer.then(
      () => 'taken',
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'AppError', code });
    // The words of the media library stay inside.
    expect(String(error)).not.toMatch(/mediasoup|\[|codec\.\w|params\.\w|Channel/);
    const before = seen();
    await ben.receiver.until(() => seen() > before + 2, 'media of the room goes on');
  });

  test('a track that is published already, or is of another kind than its source', async () => {
    const trackId = await anna.publish(vp8({ ssrc: 8888, mid: 'y' }));
    const request = {
      roomId,
      participantId: anna.id,
      trackId,
      kind: 'video',
      paused: false,
      rtpParameters: good,
    } as const;
    await expect(world.engine.command('publish', { ...request, source: 'camera' })).rejects.toMatchObject({
      code: 'RTP_INVALID',
    });
    const other = { ...request, trackId: newId('track'), source: 'microphone' } as const;
    await expect(world.engine.command('publish', other)).rejects.toMatchObject({ code: 'RTP_INVALID' });
  });

  test('commands that do not fit their schema name the field', async () => {
    const command = world.engine.command.bind(world.engine) as (name: string, request: unknown) => Promise<unknown>;
    const setSubscription = {
      roomId,
      participantId: anna.id,
      subscriptionId: newId('subscription'),
      flowing: true,
      layers: null,
    };
    await expect(command('setSubscription', { ...setSubscription, priority: 0 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      details: [{ path: '/priority' }],
    });
    await expect(command('closeRoom', { roomId: 'room_x' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(command('setSubscription', { ...setSubscription, priority: 1 })).rejects.toMatchObject({
      code: 'SUBSCRIPTION_NOT_FOUND',
    });
  });

  test('bad DTLS parameters are refused, and connecting twice', async () => {
    const ref = { roomId, participantId: anna.id, direction: 'send' } as const;
    const connectTransport = (dtlsParameters: unknown) =>
      world.engine.command('connectTransport', { ...ref, dtlsParameters: dtlsParameters as never });
    for (const dtls of [
      { fingerprints: [] },
      { fingerprints: [{ algorithm: 'md5', value: 'AA' }] },
      { fingerprints: [fingerprint] },
    ]) {
      await expect(connectTransport(dtls)).rejects.toMatchObject({ code: 'RTP_INVALID' });
    }
    await expect(anna.sender.connected).toBe(true);
  });
});

test('one participant cannot publish or subscribe beyond its limits', async () => {
  const room = await world.openRoom();
  const [anna, ben] = [await room.join(), await room.join()];
  const publish = (i: number) =>
    world.engine.command('publish', {
      roomId: room.id,
      participantId: anna.id,
      trackId: newId('track'),
      kind: 'audio',
      source: 'screen-audio',
      rtpParameters: opus({ ssrc: 100 + i, mid: String(i) }).rtpParameters,
      paused: false,
    });
  for (let i = 0; i < limits.tracksPerParticipant; i += 1) await publish(i);
  await expect(publish(99)).rejects.toMatchObject({ code: 'TRACK_LIMIT_REACHED' });

  const trackId = await ben.publish(vp8({ ssrc: 1 }));
  const subscribe = () =>
    world.engine.command('subscribe', {
      roomId: room.id,
      participantId: ben.id,
      subscriptionId: newId('subscription'),
      trackId,
      rtpCapabilities: ben.rtpCapabilities,
    });
  for (let i = 0; i < 5; i += 1) await subscribe();
  await expect(subscribe()).rejects.toMatchObject({ code: 'TRACK_LIMIT_REACHED' });
});

test('after 200 rooms and 400 transports nothing is left in the worker', { timeout: 60_000 }, async () => {
  const fresh = await MediaWorld.start({ workers: 1 });
  const { engine } = fresh;
  const baseline = await engine.workers[0]?.dump();
  const visit = async (i: number) => {
    const roomId = newId('room');
    const participantId = newId('participant');
    await engine.command('openRoom', { roomId, codecs: defaultCodecs });
    await engine.command('openParticipant', { roomId, participantId });
    const ref = { roomId, participantId };
    const trackId = newId('track');
    const { rtpParameters } = vp8({ ssrc: 1 + i });
    await engine.command('publish', { ...ref, trackId, kind: 'video', source: 'camera', rtpParameters, paused: false });
    // Closed in each way there is: piece by piece, participant first, or all at once; and closed twice.
    if (i % 3 === 0) await engine.command('unpublish', { roomId, trackId });
    if (i % 3 !== 2) await engine.command('closeParticipant', ref);
    await Promise.all([engine.command('closeRoom', { roomId }), engine.command('closeRoom', { roomId })]);
    await engine.command('closeParticipant', ref);
  };
  for (let i = 0; i < 200; i += 20) await Promise.all(Array.from({ length: 20 }, (_, k) => visit(i + k)));
  const after = await engine.workers[0]?.dump();
  expect(after).toEqual(baseline);
  expect(after?.routerIds).toEqual([]);
  expect(await engine.status()).toMatchObject([{ rooms: 0, transports: 0, producers: 0, consumers: 0 }]);
  await fresh.close();
});

test('300 transports opened and closed in one room leave only the room', { timeout: 60_000 }, async () => {
  const fresh = await MediaWorld.start({ workers: 1 });
  const room = await fresh.openRoom();
  const baseline = await fresh.engine.workers[0]?.dump();
  const participantId = newId('participant');
  // Opening again replaces: half of the transports are closed by being replaced, the rest in order.
  for (let i = 0; i < 150; i += 1) {
    await fresh.engine.command('openParticipant', { roomId: room.id, participantId });
    if (i % 2 === 1) await fresh.engine.command('closeParticipant', { roomId: room.id, participantId });
  }
  expect(await fresh.engine.workers[0]?.dump()).toEqual(baseline);
  await fresh.close();
});

test('every transport can be reached over TCP as well as UDP, UDP preferred', async () => {
  const room = await world.openRoom();
  const setup = await world.engine.command('openParticipant', { roomId: room.id, participantId: newId('participant') });
  const of = (protocol: string) => setup.send.iceCandidates.filter((candidate) => candidate.protocol === protocol);
  const [udp, tcp] = [of('udp')[0], of('tcp')[0]];
  expect(tcp).toMatchObject({ tcpType: 'passive', type: 'host' });
  expect(udp?.priority).toBeGreaterThan(tcp?.priority ?? 0);
  expect(await stunOverTcp(setup.send)).toBe(0x0101);
});

test('further announced addresses become further candidates of the same port', async () => {
  const fresh = await MediaWorld.start({ announcedAddresses: ['127.0.0.1', '192.0.2.7', 'media.example.org'] });
  const room = await fresh.openRoom();
  const { send } = await fresh.engine.command('openParticipant', {
    roomId: room.id,
    participantId: newId('participant'),
  });
  const udp = send.iceCandidates.filter((candidate) => candidate.protocol === 'udp');
  expect(udp.map((candidate) => candidate.address)).toEqual(['127.0.0.1', '192.0.2.7', 'media.example.org']);
  expect(new Set(udp.map((candidate) => candidate.port)).size).toBe(1);
  await fresh.close();
});

/** Sends an ICE binding request over TCP (RFC 8489, framed by RFC 4571) and returns the type of the answer. */
async function stunOverTcp(transport: TransportOptions): Promise<number> {
  const candidate = transport.iceCandidates.find((one) => one.protocol === 'tcp');
  const { usernameFragment, password } = transport.iceParameters;
  const attribute = (type: number, value: Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt16BE(type, 0);
    head.writeUInt16BE(value.length, 2);
    return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
  };
  const header = (length: number) => {
    const head = Buffer.alloc(8);
    head.writeUInt16BE(0x0001, 0);
    head.writeUInt16BE(length, 2);
    head.writeUInt32BE(0x2112a442, 4);
    return head;
  };
  const id = randomBytes(12);
  const attributes = Buffer.concat([
    attribute(0x0006, Buffer.from(`${usernameFragment}:peer`)),
    attribute(0x802a, randomBytes(8)), // ICE-CONTROLLING
    attribute(0x0025, Buffer.alloc(0)), // USE-CANDIDATE
    attribute(0x0024, Buffer.from([0x6e, 0x7f, 0, 0xff])), // PRIORITY
  ]);
  const signed = Buffer.concat([header(attributes.length + 24), id, attributes]);
  const integrity = attribute(0x0008, createHmac('sha1', password).update(signed).digest());
  const body = Buffer.concat([header(attributes.length + 32), id, attributes, integrity]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE((crc32(body) ^ 0x5354554e) >>> 0, 0);
  const message = Buffer.concat([body, attribute(0x8028, check)]);
  const frame = Buffer.alloc(2);
  frame.writeUInt16BE(message.length, 0);
  const socket = connect(candidate?.port ?? 0, candidate?.address);
  await once(socket, 'connect');
  socket.write(Buffer.concat([frame, message]));
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.readUInt16BE(2);
}
