import { expect, it } from 'vitest';
import { TestCall } from './testing/call.ts';
import { testRtp } from './testing/values.ts';

it('a publisher is told when somebody cannot decode its track, and nobody else is', () => {
  const call = new TestCall();
  const [anna, bora] = [call.enter(), call.enter()];
  call.request(bora, {
    method: 'media.setup',
    data: { generation: 1, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data: true },
  });
  call.request(anna, {
    method: 'track.publish',
    data: { source: 'camera', generation: 1, rtpParameters: testRtp(), muted: false, contentHint: '' },
  });
  while (call.commands[0] !== undefined) {
    const unable = call.commands[0].call.command === 'subscribe';
    call.endCommand(unable ? { ok: true, data: { rtpParameters: null } } : undefined);
  }
  const [track] = call.room.tracks.values();
  const told = (client: typeof anna) =>
    call.eventsOf(client).flatMap(({ event, data }) => (event === 'track.unsupported' ? [data] : []));
  expect(told(anna)).toEqual([{ trackId: track?.id }]);
  expect(told(bora)).toEqual([]);
});
