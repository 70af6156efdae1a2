import { afterEach, expect, test } from 'vitest';
import { MediaWorld, vp8 } from '../../testing/media-world.ts';

let world: MediaWorld;
afterEach(() => world.close());

test('whoever sends more than allowed is told of while it lasts, and once when it is over', async () => {
  // A hostile client does not listen to what the worker asks; ours here never do.
  const limitBps = 10_000;
  world = await MediaWorld.start({ maxIncomingBitrateBps: limitBps });
  const room = await world.openRoom();
  const [anna, ben] = [await room.join(), await room.join()];
  const trackId = await anna.publish(vp8({ ssrc: 1111 }));
  const over = await world.event('sendRate', ({ bitrateBps }) => bitrateBps > limitBps);
  expect(over).toMatchObject({ roomId: room.id, participantId: anna.id, limitBps });
  for (const source of anna.sources.get(trackId) ?? []) source.close();
  await world.event('sendRate', ({ bitrateBps }) => bitrateBps <= limitBps);
  expect(world.events.some((event) => event.type === 'sendRate' && event.participantId === ben.id)).toBe(false);
});

test('whoever keeps within the limit is not spoken of', async () => {
  world = await MediaWorld.start();
  const room = await world.openRoom();
  const [anna, ben] = [await room.join(), await room.join()];
  const subscription = await ben.subscribe(await anna.publish(vp8({ ssrc: 1111 })));
  await ben.flow(subscription);
  // Frames of more than one look: it asks every 2.5 s.
  await ben.receiver.until(() => ben.receiver.received(subscription.ssrc).packets > 200, 'pictures for some seconds');
  expect(world.events.filter((event) => event.type === 'sendRate')).toEqual([]);
});
