import { expect, it } from 'vitest';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';

const clear = { level: 0, cause: null } as const;

it('tells everyone how far somebody’s pictures give way, gathered, and keeps it for the history', () => {
  const call = new TestCall();
  const [anna, bora] = [call.enter(), call.enter()];
  const report = (audioSafeSides: { send: typeof clear | { level: 4; cause: 'loss' }; receive: typeof clear }) =>
    call.request(anna, {
      method: 'quality.report',
      data: { rttMs: 40, lossShare: 0, audioSafe: audioSafeSides.send.level === 4, audioSafeSides },
    });
  const told = () =>
    call
      .eventsOf(bora)
      .flatMap(({ event, data }) => (event === 'quality.changed' ? data.items : []))
      .filter(({ participantId }) => participantId === anna.id)
      .map(({ audioSafeSides }) => audioSafeSides?.send.level ?? 0);
  report({ send: { level: 4, cause: 'loss' }, receive: clear });
  call.pass(3_000);
  report({ send: clear, receive: clear });
  report({ send: { level: 4, cause: 'loss' }, receive: clear });
  call.pass(3_000);
  expect(told().at(-1)).toBe(4);
  expect(call.enter().view?.snapshot.participants.find(({ id }) => id === anna.id)?.audioSafeSides?.send.level).toBe(4);
  call.request(anna, { method: 'session.leave', data: {} });
  const left = call.outputs.flatMap((output) =>
    output.type === 'fact' && output.fact.fact === 'participantLeft' ? [output.fact.audioSafe] : [],
  );
  expect(left).toEqual([[{ direction: 'send', level: 4, cause: 'loss', times: 2, seconds: 6 }]]);
});

it('tells a sender, and nobody else, how what it sends arrives, when that changes and when its page is new', () => {
  const call = new TestCall();
  const [anna, bora] = [call.enter(), call.enter()];
  const score = (value: number) =>
    call.input({
      type: 'mediaEvent',
      event: { type: 'score', roomId: call.room.settings.id, participantId: anna.id, direction: 'send', score: value },
    });
  const told = (client: TestClient) =>
    call.eventsOf(client).flatMap(({ event, data }) => (event === 'send.judged' ? [data.grade] : []));
  for (const value of [10, 9, 6, 2, 3, 8]) score(value);
  expect(told(anna)).toEqual(['clean', 'lossy', 'bad', 'clean']);
  expect(told(bora)).toEqual([]);
  const { generation } = call.room.members.get(anna.id) ?? { generation: 1 };
  call.request(anna, {
    method: 'media.setup',
    data: { generation, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data: true },
  });
  expect(told(anna).at(-1)).toBe('clean');
  expect(told(anna)).toHaveLength(5);
});
