import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { MediaWorld, opus, type TestTrack, VP8_BYTES, vp8 } from '../../testing/media-world.ts';
import { pictureLoss } from '../../testing/rtp-packets.ts';

let world: MediaWorld;
beforeAll(async () => {
  world = await MediaWorld.start({ workers: 1 });
});
afterAll(() => world.close());

async function call() {
  const room = await world.openRoom();
  const [anna, ben] = await Promise.all([room.join(), room.join()]);
  return { room, anna, ben };
}

const code = (expected: string) => expect.objectContaining({ code: expected });

test('what one publishes another one receives, complete and beginning with a key frame', async () => {
  const { anna, ben } = await call();
  const video = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  const audio = await ben.subscribe(await anna.publish(opus({ ssrc: 2222 })));
  await ben.flow(video);
  await ben.flow(audio);
  const received = ben.receiver.received(video.ssrc);
  await ben.receiver.until(() => received.packets > 20 && ben.receiver.received(audio.ssrc).packets > 20, 'packets');
  expect(received.keyFrames).toBeGreaterThan(0);
  expect(received.sequences).toEqual(received.sequences.map((_, i) => ((received.sequences[0] ?? 0) + i) & 0xffff));
});

test('a subscription begins paused, and a paused one costs not a single packet', async () => {
  const { anna, ben } = await call();
  const hidden = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  const shown = await ben.subscribe(await anna.publish(vp8({ ssrc: 2222, mid: '1' })));
  await ben.flow(shown);
  const [hiddenSeen, shownSeen] = [ben.receiver.received(hidden.ssrc), ben.receiver.received(shown.ssrc)];
  await ben.receiver.until(() => shownSeen.packets > 40, 'packets of the shown one');
  expect(hiddenSeen.packets).toBe(0);

  await ben.flow(hidden);
  await ben.receiver.until(() => hiddenSeen.packets > 5, 'packets of the other one');
  await ben.flow(hidden, false);
  const [hiddenBefore, shownBefore] = [hiddenSeen.packets, shownSeen.packets];
  await ben.receiver.until(() => shownSeen.packets > shownBefore + 40, 'more packets of the shown one');
  // A few may have been on their way when the pause was confirmed.
  expect(hiddenSeen.packets - hiddenBefore).toBeLessThanOrEqual(2);
});

test('resuming asks the publisher for a key frame, so the picture is there at once', async () => {
  const { anna, ben } = await call();
  const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  await ben.flow(subscription);
  const received = ben.receiver.received(subscription.ssrc);
  await ben.receiver.until(() => received.keyFrames === 1, 'first key frame');
  await ben.flow(subscription, false);
  const asked = anna.sender.keyFrameRequests(1111);
  await ben.flow(subscription);
  await ben.receiver.until(() => received.keyFrames === 2, 'second key frame');
  expect(anna.sender.keyFrameRequests(1111)).toBeGreaterThan(asked);
});

test('a viewer who hides and shows without end makes the publisher send at most two key frames a second', async () => {
  const { anna, ben } = await call();
  const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  const began = performance.now();
  for (let i = 0; i < 300; i += 1) {
    await ben.flow(subscription);
    await ben.flow(subscription, false);
  }
  await ben.flow(subscription);
  await ben.receiver.until(() => ben.receiver.received(subscription.ssrc).packets > 60, 'packets');
  const seconds = (performance.now() - began) / 1000;
  expect(anna.sender.keyFrameRequests(1111)).toBeLessThanOrEqual(Math.ceil(2 * seconds) + 1);
});

test('a flood of picture loss indications costs the publisher at most two key frames a second', async () => {
  const { anna, ben } = await call();
  const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  await ben.flow(subscription);
  const received = ben.receiver.received(subscription.ssrc);
  await ben.receiver.until(() => received.keyFrames === 1, 'first key frame');
  const asked = anna.sender.keyFrameRequests(1111);
  const began = performance.now();
  const mid = subscription.rtpParameters.mid ?? '';
  for (let packets = received.packets; received.packets < packets + 60; ) {
    for (let i = 0; i < 50; i += 1) ben.receiver.sendRaw(mid, pictureLoss(subscription.ssrc));
    const before = received.packets;
    await ben.receiver.until(() => received.packets > before, 'packets');
  }
  const seconds = (performance.now() - began) / 1000;
  const more = anna.sender.keyFrameRequests(1111) - asked;
  expect(more).toBeGreaterThanOrEqual(1);
  expect(more).toBeLessThanOrEqual(Math.ceil(2 * seconds) + 1);
});

test('bandwidth is estimated from video alone: sound comes first, and what it takes is not shared out', async () => {
  const { room, anna, ben } = await call();
  const { engine } = world;
  const transportCc = 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01';
  const { headerExtensions = [] } = ben.routerRtpCapabilities;
  const measured = async ({ rtpParameters, ...track }: TestTrack) => {
    const parameters = { ...rtpParameters, headerExtensions: [{ uri: transportCc, id: 5 }] };
    const subscribed = await engine.command('subscribe', {
      roomId: room.id,
      participantId: ben.id,
      subscriptionId: newId('subscription'),
      trackId: await anna.publish({ ...track, rtpParameters: parameters }),
      rtpCapabilities: { ...ben.rtpCapabilities, headerExtensions },
    });
    return subscribed.rtpParameters?.headerExtensions?.some(({ uri }) => uri === transportCc);
  };
  expect(await measured(vp8({ ssrc: 1111 }))).toBe(true);
  expect(await measured(opus({ ssrc: 2222 }))).toBe(false);
});

test('simulcast layers follow the wish and are told', async () => {
  const { anna, ben } = await call();
  const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: [1111, 2222, 3333] })));
  const received = ben.receiver.received(subscription.ssrc);
  const sizeOf = (layer: number) => VP8_BYTES * (layer + 1);
  const arrives = (layer: number) =>
    ben.receiver.until(
      () => received.lastBytes > sizeOf(layer) && received.lastBytes < sizeOf(layer + 1),
      `layer ${layer}`,
    );
  await ben.flow(subscription, true, { spatial: 0, temporal: 0 });
  await arrives(0);
  await ben.flow(subscription, true, { spatial: 2, temporal: 0 });
  await arrives(2);
  await ben.flow(subscription, true, { spatial: 1, temporal: 0 });
  await arrives(1);
  const { layers } = await world.event(
    'layers',
    (event) => event.subscriptionId === subscription.id && event.layers?.spatial === 1,
  );
  expect(layers).toEqual({ spatial: 1, temporal: 0 });
  // One sequence for the viewer, without a gap or a repetition, over all switches.
  expect(received.sequences).toEqual(received.sequences.map((_, i) => ((received.sequences[0] ?? 0) + i) & 0xffff));
});

test('a muted track stops for everyone and comes back', async () => {
  const { room, anna, ben } = await call();
  const trackId = await anna.publish(opus({ ssrc: 1111 }));
  const [voice, witness] = [await ben.subscribe(trackId), await ben.subscribe(await anna.publish(vp8({ ssrc: 5 })))];
  await ben.flow(voice);
  await ben.flow(witness);
  const [heard, seen] = [ben.receiver.received(voice.ssrc), ben.receiver.received(witness.ssrc)];
  await ben.receiver.until(() => heard.packets > 5, 'sound');
  await world.engine.command('setTrackPaused', { roomId: room.id, trackId, paused: true });
  const [heardBefore, seenBefore] = [heard.packets, seen.packets];
  await ben.receiver.until(() => seen.packets > seenBefore + 30, 'the witness');
  expect(heard.packets - heardBefore).toBeLessThanOrEqual(2);
  await world.engine.command('setTrackPaused', { roomId: room.id, trackId, paused: false });
  await ben.receiver.until(() => heard.packets > heardBefore + 10, 'sound again');
});

test('a subscription ends with its track', async () => {
  const { room, anna, ben } = await call();
  const trackId = await anna.publish(vp8({ ssrc: 1111 }));
  const subscription = await ben.subscribe(trackId);
  await world.engine.command('unpublish', { roomId: room.id, trackId });
  await expect(ben.flow(subscription)).rejects.toEqual(code('SUBSCRIPTION_NOT_FOUND'));
  await expect(ben.subscribe(trackId)).rejects.toEqual(code('TRACK_NOT_FOUND'));
});

test('rooms are apart: ids of one mean nothing in the other, and closing one leaves the other flowing', async () => {
  const [mine, other] = [await call(), await call()];
  const trackId = await mine.anna.publish(vp8({ ssrc: 1111 }));
  const subscription = await mine.ben.subscribe(trackId);
  await mine.ben.flow(subscription);
  const engine = world.engine;
  const inOther = { roomId: other.room.id };
  await expect(other.ben.subscribe(trackId)).rejects.toEqual(code('TRACK_NOT_FOUND'));
  await expect(engine.command('setTrackPaused', { ...inOther, trackId, paused: true })).rejects.toEqual(
    code('TRACK_NOT_FOUND'),
  );
  const stranger = { ...inOther, participantId: mine.ben.id };
  await expect(engine.command('restartIce', { ...stranger, direction: 'send' })).rejects.toEqual(
    code('PARTICIPANT_NOT_FOUND'),
  );
  await engine.command('unpublish', { ...inOther, trackId });
  await engine.command('closeRoom', inOther);
  await expect(engine.command('openParticipant', stranger)).rejects.toEqual(code('ROOM_NOT_LIVE'));
  const before = mine.ben.receiver.received(subscription.ssrc).packets;
  await mine.ben.receiver.until(
    () => mine.ben.receiver.received(subscription.ssrc).packets > before + 20,
    'packets go on in the first room',
  );
});

test('who can be heard is told, again and again, and silence as well', async () => {
  const { room, anna, ben } = await call();
  await anna.publish(opus({ ssrc: 1111, loud: true }));
  const quiet = await ben.publish(opus({ ssrc: 2222, loud: false }));
  const levels = () =>
    world.events.flatMap((event) => (event.type === 'levels' && event.roomId === room.id ? [event.items] : []));
  await world.event('levels', () => levels().filter((items) => items[0]?.participantId === anna.id).length >= 3);
  expect(levels()[0]?.[0]?.levelDbov).toBeLessThan(-10);
  await world.engine.command('closeParticipant', { roomId: room.id, participantId: anna.id });
  await world.event('levels', () => levels().at(-1)?.length === 0);
  expect(quiet).toBeDefined();
  expect(
    levels()
      .flat()
      .some(({ participantId }) => participantId === ben.id),
  ).toBe(false);
});

test('a score is told when media flows', async () => {
  const { anna } = await call();
  await anna.publish(vp8({ ssrc: 1111 }));
  const { score } = await world.event('score', (event) => event.participantId === anna.id);
  expect(score).toBeGreaterThan(5);
});

test('an ICE restart gives new credentials and media goes on', async () => {
  const { room, anna, ben } = await call();
  const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  await ben.flow(subscription);
  const ref = { roomId: room.id, participantId: ben.id, direction: 'receive' } as const;
  const first = await world.engine.command('restartIce', ref);
  const second = await world.engine.command('restartIce', ref);
  expect(second.iceParameters.usernameFragment).not.toBe(first.iceParameters.usernameFragment);
  const received = ben.receiver.received(subscription.ssrc);
  const before = received.packets;
  await ben.receiver.until(() => received.packets > before + 20, 'packets after the restart');
});
