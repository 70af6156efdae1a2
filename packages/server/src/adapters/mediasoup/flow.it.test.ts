import { afterEach, beforeEach, expect, test } from 'vitest';
import { MediaWorld, vp8 } from '../../testing/media-world.ts';

let world: MediaWorld;
beforeEach(async () => {
  world = await MediaWorld.start({ workers: 1 });
});
afterEach(() => world.close());

test('what one publishes another one receives, beginning with a key frame', async () => {
  const room = await world.openRoom();
  const [anna, ben] = [await room.join(), await room.join()];
  const track = await anna.publish(vp8({ ssrc: 1111 }));
  const subscription = await ben.subscribe(track);
  await ben.flow(subscription);
  await ben.receiver.until(() => ben.receiver.received(subscription.ssrc).packets > 20, 'packets');
  expect(ben.receiver.received(subscription.ssrc).keyFrames).toBeGreaterThan(0);
  const { sequences } = ben.receiver.received(subscription.ssrc);
  expect(sequences).toEqual(sequences.map((_, i) => ((sequences[0] ?? 0) + i) & 0xffff));
});
