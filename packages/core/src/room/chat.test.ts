import { limits } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { CHAT_RULE } from './chat.ts';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';

function say(call: TestCall, client: TestClient, text: string, to?: TestClient): number {
  return call.request(client, { method: 'chat.send', data: { text, ...(to === undefined ? {} : { to: to.id }) } });
}

function heard(client: TestClient): string[] {
  return client.view?.snapshot.chat.map((message) => message.text) ?? [];
}

function errorOf(client: TestClient, id: number) {
  const answer = client.stream.find((message) => message.type === 'response' && message.id === id);
  return answer?.type === 'response' && !answer.result.ok ? answer.result.error : null;
}

describe('chat', () => {
  it('lets a burst pass and then so many a second, of each participant for itself', () => {
    const call = new TestCall();
    const [anna, bora] = [call.enter(), call.enter()];
    const burst = Array.from({ length: CHAT_RULE.capacity }, (_, index) => say(call, anna, `${index}`));
    expect(burst.map((id) => errorOf(anna, id))).toEqual(burst.map(() => null));
    const waitMs = 1_000 / CHAT_RULE.perSecond;
    expect(errorOf(anna, say(call, anna, 'too fast'))).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: waitMs });
    expect(errorOf(bora, say(call, bora, 'my first'))).toBeNull();
    call.pass(waitMs);
    expect(errorOf(anna, say(call, anna, 'slow enough'))).toBeNull();
    expect(heard(bora)).not.toContain('too fast');
    // A reload or a new socket is no new allowance.
    call.lose(anna);
    call.resume(anna, limits.newPageSeq);
    expect(errorOf(anna, say(call, anna, 'again'))).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('keeps the latest messages for latecomers and no more', () => {
    const call = new TestCall();
    const anna = call.enter();
    const count = limits.chatHistoryLength + 30;
    for (let index = 0; index < count; index += 1) {
      say(call, anna, `${index}`);
      call.pass(1_000 / CHAT_RULE.perSecond);
    }
    const late = heard(call.enter());
    expect(late).toEqual(Array.from({ length: limits.chatHistoryLength }, (_, index) => `${index + 30}`));
    expect(call.room.chat).toHaveLength(limits.chatHistoryLength);
  });

  it('gives latecomers nothing where the room keeps no history, and those who return what they heard', () => {
    const call = new TestCall({ chatHistory: 'none' });
    const [anna, bora] = [call.enter(), call.enter()];
    say(call, anna, 'before');
    expect(heard(call.enter())).toEqual([]);
    call.lose(bora);
    call.resume(bora, limits.newPageSeq);
    expect(heard(bora)).toEqual(['before']);
  });

  it('to one is heard by the two alone, in the history too', () => {
    const call = new TestCall();
    const [anna, bora, cara] = [call.enter(), call.enter(), call.enter('moderator')];
    say(call, anna, 'just you', bora);
    expect([anna, bora, cara].map(heard)).toEqual([['just you'], ['just you'], []]);
    expect(heard(call.enter('moderator'))).toEqual([]);
    for (const client of [anna, bora, cara]) {
      call.lose(client);
      call.resume(client, limits.newPageSeq);
    }
    expect([anna, bora, cara].map(heard)).toEqual([['just you'], ['just you'], []]);
    // To oneself: once.
    say(call, anna, 'a note', anna);
    expect(heard(anna)).toEqual(['just you', 'a note']);
  });

  it('reaches nobody who has left, waits, or never was', () => {
    const call = new TestCall({ lobby: true });
    const [anna, bora] = [call.enter('moderator'), call.enter('moderator')];
    const waiting = call.join();
    call.request(bora, { method: 'session.leave', data: {} });
    for (const whom of [bora, waiting])
      expect(errorOf(anna, say(call, anna, 'hello?', whom))).toMatchObject({ code: 'PARTICIPANT_NOT_FOUND' });
    expect(heard(anna)).toEqual([]);
  });
});
