import { defaultCodecs, type RtpParameters, type TrackKind } from '@madang/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { MediaWorld, opus, type TestTrack, vp8 } from '../../testing/media-world.ts';

let world: MediaWorld;
beforeAll(async () => {
  world = await MediaWorld.start();
});
afterAll(() => world.close());

type Codec = RtpParameters['codecs'][number];

const everything = {
  audio: ['opus', 'G722', 'PCMU', 'PCMA', 'iSAC32', 'iSAC16'],
  video: ['VP8', 'VP9', 'H264', 'AV1', 'H265'],
} as const;
const allCodecs = { audio: [...everything.audio], video: [...everything.video] };

const video = (mimeType: string, parameters: NonNullable<Codec['parameters']> = {}): Codec => ({
  mimeType,
  payloadType: 101,
  clockRate: 90_000,
  parameters,
  rtcpFeedback: [{ type: 'nack' }, { type: 'nack', parameter: 'pli' }],
});
const audio = (mimeType: string, payloadType: number, clockRate: number, channels?: number): Codec => ({
  mimeType,
  payloadType,
  clockRate,
  ...(channels === undefined ? {} : { channels }),
});
const h264 = (profile: string, mode: number) =>
  video('video/H264', { 'profile-level-id': profile, 'packetization-mode': mode, 'level-asymmetry-allowed': 1 });

// Each payload is the start of a key frame of its codec: a router lets nothing through before one.
const sps = Buffer.from([0x67, 0x42, 0xe0, 0x1f, ...Array(60).fill(1)]);
const vp9Key = Buffer.from([0x8c, 0x80, 0x01, ...Array(60).fill(1)]);
const h265Key = Buffer.from([0x26, 0x01, 0x80, ...Array(60).fill(1)]);
const bytes = Buffer.alloc(80, 1);

function track(kind: TrackKind, codec: Codec, content: Buffer, ssrc = 4242): TestTrack {
  const { payloadType, clockRate } = codec;
  return {
    kind,
    source: kind === 'video' ? 'camera' : 'microphone',
    rtpParameters: { mid: '0', codecs: [codec], encodings: [{ ssrc }], rtcp: { cname: 'test' } },
    sources: [{ payloadType, ssrc, clockRate, intervalMs: 20, content }],
  };
}

const routed: [string, TestTrack][] = [
  [
    'opus, stereo with FEC and DTX',
    track(
      'audio',
      { ...audio('audio/opus', 111, 48_000, 2), parameters: { stereo: 1, useinbandfec: 1, usedtx: 1 } },
      bytes,
    ),
  ],
  ['G722', track('audio', audio('audio/G722', 9, 8_000), bytes)],
  ['PCMU', track('audio', audio('audio/PCMU', 0, 8_000), bytes)],
  ['PCMA', track('audio', audio('audio/PCMA', 8, 8_000), bytes)],
  ['iSAC at 32 kHz', track('audio', audio('audio/ISAC', 104, 32_000), bytes)],
  ['iSAC at 16 kHz', track('audio', audio('audio/ISAC', 103, 16_000), bytes)],
  ['VP8', vp8({ ssrc: 4242 })],
  ['VP9 profile 0', track('video', video('video/VP9', { 'profile-id': 0 }), vp9Key)],
  ['VP9 profile 2', track('video', video('video/VP9', { 'profile-id': 2 }), vp9Key)],
  ['H264 constrained baseline', track('video', h264('42e01f', 1), sps)],
  ['H264 baseline', track('video', h264('42001f', 1), sps)],
  ['H264 main, another level', track('video', h264('4d0032', 1), sps)],
  ['H264 high', track('video', h264('64001f', 1), sps)],
  ['H264 constrained high', track('video', h264('640c1f', 1), sps)],
  ['H264 without fragments', track('video', h264('42e01f', 0), sps)],
  ['AV1', track('video', video('video/AV1'), bytes)],
  ['H265', track('video', video('video/H265'), h265Key)],
];

test.each(routed)('%s goes through', async (_name, published) => {
  const room = await world.openRoom(allCodecs);
  const [anna, ben] = await Promise.all([room.join(), room.join()]);
  const trackId = await anna.publish(published);
  const subscription = await ben.subscribe(trackId);
  await ben.flow(subscription);
  const received = ben.receiver.received(subscription.ssrc);
  await ben.receiver.until(() => received.packets > 10, 'packets');
  expect(received.payloadTypes).toEqual(new Set([subscription.rtpParameters.codecs[0]?.payloadType]));
  const [sent, got] = [published.rtpParameters.codecs[0], subscription.rtpParameters.codecs[0]];
  expect([got?.mimeType.toLowerCase(), got?.clockRate]).toEqual([sent?.mimeType.toLowerCase(), sent?.clockRate]);
});

test('stereo, FEC and DTX of Opus reach the subscriber, and lost audio is asked for again', async () => {
  const room = await world.openRoom();
  const [anna, ben] = await Promise.all([room.join(), room.join()]);
  const codec = { ...audio('audio/opus', 111, 48_000, 2), parameters: { stereo: 1, useinbandfec: 1, usedtx: 1 } };
  const trackId = await anna.publish(track('audio', codec, bytes));
  const { rtpParameters } = await ben.subscribe(trackId);
  expect(rtpParameters.codecs[0]).toMatchObject({ parameters: { stereo: 1, useinbandfec: 1, usedtx: 1 } });
  expect(rtpParameters.codecs[0]?.rtcpFeedback).toContainEqual({ type: 'nack', parameter: '' });
});

test.each([
  ['audio', track('audio', audio('audio/PCMU', 0, 8_000), bytes)],
  ['video', track('video', video('video/VP9', { 'profile-id': 0 }), vp9Key)],
  ['H.265', track('video', video('video/H265'), bytes)],
  ['an unknown codec', track('video', video('video/theora'), bytes)],
])('a codec the room does not allow is refused: %s', async (_name, published) => {
  const room = await world.openRoom({ audio: ['opus'], video: ['VP8'] });
  const anna = await room.join();
  await expect(anna.publish(published)).rejects.toMatchObject({ code: 'CODEC_NOT_ALLOWED' });
  await anna.publish(vp8({ ssrc: 1 }));
});

test("the router's codecs are the room's, in the room's order", async () => {
  const room = await world.openRoom({ audio: ['PCMA', 'opus'], video: ['AV1', 'VP8'] });
  const { routerRtpCapabilities } = await room.join();
  const names = routerRtpCapabilities.codecs.map((codec) => codec.mimeType.toLowerCase());
  expect(names.filter((name) => !name.endsWith('/rtx'))).toEqual([
    'audio/pcma',
    'audio/opus',
    'video/av1',
    'video/vp8',
  ]);
});

test('who cannot decode a track gets null instead of a subscription', async () => {
  const room = await world.openRoom();
  const [anna, ben] = await Promise.all([room.join(), room.join()]);
  const trackId = await anna.publish(opus({ ssrc: 1 }));
  const { codecs, ...rest } = ben.rtpCapabilities;
  const answer = await world.engine.command('subscribe', {
    roomId: room.id,
    participantId: ben.id,
    subscriptionId: newId('subscription'),
    trackId,
    rtpCapabilities: { ...rest, codecs: codecs.filter((codec) => !/opus/i.test(codec.mimeType)) },
  });
  expect(answer.rtpParameters).toBeNull();
  expect(defaultCodecs.audio).toContain('opus');
});

test('RED is nothing that mediasoup routes; once it is, the page about codecs has to be read again', async () => {
  const red = { kind: 'audio', mimeType: 'audio/red', clockRate: 48_000, channels: 2 } as const;
  await expect(world.engine.workers[0]?.createRouter([red])).rejects.toThrow('media codec not supported');
});
