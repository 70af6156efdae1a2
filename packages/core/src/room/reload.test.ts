import { limits } from '@madang/protocol';
import { expect, it } from 'vitest';
import { TestCall } from './testing/call.ts';
import { testRtp } from './testing/values.ts';

it('a reloaded page keeps its participant, loses its tracks, and gets media of its own', () => {
  const call = new TestCall();
  const anna = call.enter();
  const bora = call.enter();
  const rtpParameters = testRtp();
  call.request(anna, {
    method: 'track.publish',
    data: { source: 'camera', generation: 1, rtpParameters, muted: false, contentHint: '' },
  });
  call.runEngine();
  call.lose(anna);
  expect(call.resume(anna, limits.newPageSeq)).toBe('reset');
  expect(anna.answer).toMatchObject({ snapshot: { self: { id: anna.id }, tracks: [] } });
  call.runEngine();
  expect(call.eventsOf(anna).filter((event) => event.event === 'media.reset')).toMatchObject([
    { data: { media: { generation: 2 } } },
  ]);
  const told = call.eventsOf(bora).map((event) => event.event);
  expect(told).toContain('track.unpublished');
  expect(told).not.toContain('participant.left');
});
