// H.265 through the worker that `tooling/media-worker` builds. No browser of the distribution sends it, so a scripted
// peer does, with packets of a real encoder.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RtpParameters } from '@madang/protocol';
import fc from 'fast-check';
import { createWorker, type types, workerBin } from 'mediasoup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { h265Frames } from '../../testing/h265.ts';
import { MediaWorld, type TestTrack, vp8 } from '../../testing/media-world.ts';
import { rtpPacket } from '../../testing/rtp-packets.ts';
import type { EncodedFrames } from '../../testing/rtp-source.ts';
import { carriesH265, negotiateH265 } from './h265.ts';
import { toMediasoupParameters } from './wire.ts';

const codec: RtpParameters['codecs'][number] = {
  mimeType: 'video/H265',
  payloadType: 101,
  clockRate: 90_000,
  parameters: { 'profile-id': 1, 'level-id': 93, 'tier-flag': 0, 'tx-mode': 'SRST' },
  rtcpFeedback: [{ type: 'nack' }, { type: 'nack', parameter: 'pli' }, { type: 'ccm', parameter: 'fir' }],
};

const workerProgram = process.env.MEDIASOUP_WORKER_BIN ?? workerBin;

/** A camera whose encodings are the given streams, the smallest first. */
function h265(...streams: readonly EncodedFrames[]): TestTrack {
  const ssrcOf = (index: number) => 7_000 + index;
  return {
    kind: 'video',
    source: 'camera',
    rtpParameters: {
      mid: '0',
      codecs: [codec],
      encodings: streams.map((_, index) => ({ ssrc: ssrcOf(index) })),
      rtcp: { cname: 'test' },
    },
    sources: streams.map((content, index) => ({
      payloadType: codec.payloadType,
      ssrc: ssrcOf(index),
      clockRate: 90_000,
      intervalMs: 20,
      content,
    })),
  };
}

/** The part of mediasoup's trace that is looked at. */
const Traced = z.object({ rtpPacket: z.object({ sequenceNumber: z.number() }) });

/** Which stream a payload is of, and whether it begins that stream's key frame. */
function whatIs(payload: Buffer | undefined): string {
  for (const [name, { key, others }] of Object.entries(h265Frames)) {
    const same = (one: Buffer) => payload !== undefined && one.equals(payload);
    if (key[0] !== undefined && same(key[0])) return `${name} key`;
    if (key.some(same)) return `${name} key, later`;
    if (others.flat().some(same)) return name;
  }
  return 'unknown';
}

const room = { audio: ['opus' as const], video: ['H265' as const, 'VP8' as const] };

describe('a call with H.265', () => {
  let world: MediaWorld;
  beforeAll(async () => {
    world = await MediaWorld.start();
  });
  afterAll(() => world.close());

  async function watched(track: TestTrack) {
    const live = await world.openRoom(room);
    const [anna, ben] = await Promise.all([live.join(), live.join()]);
    const subscription = await ben.subscribe(await anna.publish(track));
    return { anna, ben, subscription, seen: ben.receiver.payloads(subscription.ssrc) };
  }

  test('goes through octet by octet and begins with a key frame', async () => {
    const { ben, subscription, seen } = await watched(h265(h265Frames.large));
    await ben.flow(subscription);
    await ben.receiver.until(() => seen.length > 20, 'packets');
    expect(seen.slice(0, h265Frames.large.key.length)).toEqual(h265Frames.large.key);
    expect(seen.map(whatIs)).not.toContain('unknown');
    expect(subscription.rtpParameters.codecs[0]).toMatchObject({
      mimeType: 'video/H265',
      parameters: { 'profile-id': 1, 'level-id': 93 },
    });
  });

  test('who comes back to it gets a key frame, which the publisher is asked for', async () => {
    const { anna, ben, subscription, seen } = await watched(h265(h265Frames.large));
    await ben.flow(subscription);
    await ben.receiver.until(() => seen.length > 10, 'packets');
    await ben.flow(subscription, false);
    const asked = anna.sender.keyFrameRequests(7_000);
    const again = ben.receiver.payloads(subscription.ssrc);
    await ben.flow(subscription);
    await ben.receiver.until(() => again.some((payload) => whatIs(payload) === 'large key'), 'a second key frame');
    expect(anna.sender.keyFrameRequests(7_000)).toBeGreaterThan(asked);
  });

  test('changes simulcast layers at a key frame and nowhere else', async () => {
    const { ben, subscription, seen } = await watched(h265(h265Frames.small, h265Frames.large));
    const shows = (name: string) =>
      ben.receiver.until(() => whatIs(seen.at(-1)) === name && seen.length > 10, `the ${name} layer`);
    await ben.flow(subscription, true, { spatial: 0, temporal: 0 });
    await shows('small');
    await ben.flow(subscription, true, { spatial: 1, temporal: 0 });
    await shows('large');
    await ben.flow(subscription, true, { spatial: 0, temporal: 0 });
    await shows('small');
    const kinds = seen.map(whatIs);
    const layers = kinds.map((kind) => kind.split(' ')[0]);
    const switches = kinds.filter((_, index) => index > 0 && layers[index] !== layers[index - 1]);
    expect(kinds[0]).toBe('small key');
    expect(switches).toEqual(['large key', 'small key']);
    const { sequences } = ben.receiver.received(subscription.ssrc);
    expect(sequences).toEqual(sequences.map((_, i) => ((sequences[0] ?? 0) + i) & 0xffff));
  });
});

describe('a key frame of H.265, as the worker tells it', () => {
  const world: { worker?: types.Worker; producer?: types.Producer; keyFrames: number[]; sequence: number } = {
    keyFrames: [],
    sequence: 0,
  };
  beforeAll(async () => {
    world.worker = await createWorker({ workerBin: workerProgram, logLevel: 'error' });
    expect(await carriesH265(world.worker)).toBe(true);
    const router = await world.worker.createRouter({
      mediaCodecs: [{ kind: 'video', mimeType: 'video/H265', clockRate: 90_000 }],
    });
    const transport = await router.createDirectTransport();
    const rtpParameters = toMediasoupParameters({ codecs: [codec], encodings: [{ ssrc: 1 }] });
    const producer = await transport.produce<types.AppData>({ kind: 'video', rtpParameters });
    await producer.enableTraceEvent(['keyframe']);
    producer.on('trace', ({ info }) => world.keyFrames.push(Traced.parse(info).rtpPacket.sequenceNumber));
    world.producer = producer;
  });
  afterAll(() => world.worker?.close());

  /** Sends the payloads, one packet each, and says for which ones the worker told a key frame. */
  async function told(payloads: readonly Buffer[]): Promise<boolean[]> {
    const first = world.sequence + 1;
    for (const payload of payloads) {
      world.sequence += 1;
      const timestamp = world.sequence * 3_000;
      world.producer?.send(rtpPacket({ payloadType: 101, ssrc: 1, sequence: world.sequence, timestamp, payload }));
    }
    await world.producer?.getStats(); // answered after the packets; what was told before it is emitted a turn later
    await setImmediate();
    return payloads.map((_, index) => world.keyFrames.includes(first + index));
  }

  // RFC 7798 §1.1.4: F, type, layer, temporal id + 1.
  const header = (type: number) => [type << 1, 1];
  const FIRST_SLICE = 0x80;
  const nal = (type: number, body: readonly number[] = [FIRST_SLICE, 1, 2, 3]) =>
    Buffer.from([...header(type), ...body]);
  const sized = (unit: Buffer) => Buffer.concat([Buffer.from([0, unit.length]), unit]);
  const aggregated = (...units: Buffer[]) => Buffer.concat([Buffer.from(header(48)), ...units.map(sized)]);
  const fragment = (type: number, flags: number, body: readonly number[] = [FIRST_SLICE, 1]) =>
    Buffer.from([...header(49), flags | type, ...body]);
  const [START, END] = [0x80, 0x40];

  test.each<[string, Buffer, boolean]>([
    ...[16, 17, 18, 19, 20, 21].map((type): [string, Buffer, boolean] => [
      `random access, type ${type}`,
      nal(type),
      true,
    ]),
    ...[0, 1, 9, 15, 22, 31].map((type): [string, Buffer, boolean] => [`picture of type ${type}`, nal(type), false]),
    ['video parameter set', nal(32, [12]), true],
    ['sequence parameter set', nal(33, [1]), true],
    ['picture parameter set, which may stand anywhere', nal(34), false],
    ['access unit delimiter, messages', nal(35), false],
    ['second slice of a key frame', nal(19, [0x40, 1, 2]), false],
    ['parameter sets in one packet', aggregated(nal(32), nal(33), nal(34)), true],
    ['a message, then a key frame, in one packet', aggregated(nal(39), nal(20)), true],
    ['small pictures in one packet', aggregated(nal(1), nal(0)), false],
    ['a packet of units whose length lies', Buffer.from([...header(48), 0xff, 0xff, ...header(33), 1]), false],
    ['a packet of units without any', Buffer.from([...header(48), 0]), false],
    ['first fragment of a key frame', fragment(19, START), true],
    ['middle fragment of a key frame', fragment(19, 0), false],
    ['last fragment of a key frame', fragment(19, END), false],
    ['first fragment of its second slice', fragment(19, START, [0x40]), false],
    ['first fragment of another picture', fragment(1, START), false],
    ['first fragment without a body', fragment(19, START, []), false],
    ['one octet', Buffer.from([19 << 1]), false],
    ['a header alone', Buffer.from(header(33)), false],
  ])('%s', async (_name, payload, isKeyFrame) => {
    expect(await told([payload])).toEqual([isKeyFrame]);
  });

  test("an encoder's key frame is told at its first packets, its other frames never", async () => {
    const { key, others } = h265Frames.large;
    // Parameter sets in one packet, then the picture in fragments.
    expect(await told(key)).toEqual(key.map((_, index) => index < 2));
    expect(await told(others.flat())).not.toContain(true);
  });

  test('no payload makes the worker fall', async () => {
    const types = fc.constantFrom(48, 49, 50, 19, 33, 63);
    const payload = fc.tuple(types, fc.uint8Array({ maxLength: 40 })).map(([type, body]) => nal(type, [...body]));
    const payloads = fc.sample(payload, 2_000);
    expect(await told(payloads)).toHaveLength(payloads.length);
    expect(await told([nal(33)])).toEqual([true]);
  });
});

describe("a worker that lacks H.265, as upstream's prebuilt one", () => {
  const world: { dir: string; media?: MediaWorld } = { dir: '' };
  beforeAll(async () => {
    world.dir = await mkdtemp(path.join(os.tmpdir(), 'madang-h265-'));
    const file = path.join(world.dir, 'mediasoup-worker');
    // The same program with the codec's name made unknown to it.
    const program = (await readFile(workerProgram)).toString('latin1').replaceAll('h265', 'none');
    await writeFile(file, Buffer.from(program, 'latin1'), { mode: 0o755 });
    world.media = await MediaWorld.start({ workerBin: file });
  });
  afterAll(async () => {
    await world.media?.close();
    await rm(world.dir, { recursive: true, force: true });
  });

  test('carries the other codecs of a room and says which one it cannot', async () => {
    const live = await world.media?.openRoom(room);
    const anna = await live?.join();
    const names = anna?.routerRtpCapabilities.codecs.map((one) => one.mimeType);
    expect(names).toEqual(expect.arrayContaining(['audio/opus', 'video/VP8']));
    expect(names).not.toContain('video/H265');
    await expect(anna?.publish(h265(h265Frames.large))).rejects.toMatchObject({ code: 'CODEC_UNAVAILABLE' });
    await anna?.publish(vp8({ ssrc: 1 }));
  });

  test('refuses a room that allows no other codec, and says what to do', async () => {
    const opened = world.media?.openRoom({ ...room, video: ['H265'] });
    await expect(opened).rejects.toMatchObject({ code: 'CODEC_UNAVAILABLE', detail: expect.stringContaining('H.265') });
  });
});

test('the line is put into the list of mediasoup once', () => {
  expect([negotiateH265(), negotiateH265()]).toEqual([true, true]);
});
