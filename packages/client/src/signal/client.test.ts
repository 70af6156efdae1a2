import type { AnyEvent } from '@madang/protocol';
import { limits } from '@madang/protocol/limits';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { fakeSockets } from '../../test/fake-sockets.ts';
import { message, participantId, wireSnapshot } from '../../test/samples.ts';
import type { SignalEnd } from './client.ts';
import { SignalClient } from './client.ts';

const heartbeat = { intervalMs: limits.heartbeatIntervalMs, timeoutMs: limits.heartbeatTimeoutMs };
const key = { participantId: participantId('me'), resumeKey: 'k'.repeat(16) };
const joined = { status: 'joined', ...key, resumeWindowMs: 30_000, heartbeat, seq: 10, snapshot: wireSnapshot() };

let clock: FakeClock;
let sockets: ReturnType<typeof fakeSockets>;
let heard: string[];
let ends: SignalEnd[];
let client: SignalClient;

beforeEach(() => {
  clock = new FakeClock();
  sockets = fakeSockets();
  heard = [];
  ends = [];
  client = new SignalClient({
    url: 'wss://x/v1/signal',
    openSocket: sockets.open,
    clock,
    listener: {
      event: (event) => heard.push(textOf(event)),
      reset: (snapshot) => heard.push(`reset ${snapshot?.call.id}`),
      reconnecting: (attempt) => heard.push(`reconnecting ${attempt}`),
      resumed: () => heard.push('resumed'),
      ended: (end) => ends.push(end),
    },
  });
});

const textOf = (event: AnyEvent) => (event.event === 'chat.received' ? event.data.message.text : event.event);

/** Joins; the request has id 1. */
async function join(): Promise<void> {
  const joining = client.join({ token: 't' });
  sockets.last().onopen?.();
  sockets.last().answer(1, joined);
  await joining;
}

function say(seq: number, text: string): void {
  const at = '2026-01-01T00:00:01.000Z';
  sockets.last().tell({ type: 'event', seq, event: 'chat.received', at, data: { message: message(text) } });
}

/** Loses the socket and opens the next one, up to the resume request. */
async function lose(code = 1006): Promise<number> {
  sockets.last().onclose?.({ code });
  await clock.advance(0);
  sockets.last().onopen?.();
  return sockets.last().requests()[0]?.id ?? 0;
}

describe('joining', () => {
  it('sends the token first and starts counting from the snapshot', async () => {
    await join();
    expect(sockets.last().requests()).toEqual([
      { type: 'request', id: 1, method: 'session.join', data: { token: 't' } },
    ]);
    say(10, 'included in the snapshot');
    say(11, 'new');
    expect(heard).toEqual(['new']);
  });

  it('tries another socket where the first cannot be opened, and gives up after three', async () => {
    const joining = client.join({ token: 't' });
    const outcome = expect(joining).rejects.toMatchObject({ code: 'CONNECTION_FAILED', retry: 'later' });
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      sockets.last().onclose?.({ code: 1006 });
      await clock.advance(2_000);
    }
    await outcome;
    expect(sockets.all).toHaveLength(3);
  });

  it('takes a refusal for an answer', async () => {
    const joining = client.join({ token: 't' });
    sockets.last().onopen?.();
    const error = { code: 'TOKEN_USED', message: 'used', retry: 'never' } as const;
    sockets.last().tell({ type: 'response', id: 1, seq: null, result: { ok: false, error } });
    await expect(joining).rejects.toMatchObject({ code: 'TOKEN_USED', retry: 'never' });
    expect(sockets.all).toHaveLength(1);
  });
});

describe('resuming', () => {
  it('says the last number seen, skips what was seen, and hears the rest in order', async () => {
    await join();
    say(11, 'a');
    const id = await lose();
    expect(sockets.last().requests()[0]).toMatchObject({ method: 'session.resume', data: { ...key, lastSeq: 11 } });
    sockets.last().answer(id, { status: 'resumed', lastRequestId: 1 });
    await settle();
    say(11, 'a');
    say(14, 'b');
    say(17, 'c');
    expect(heard).toEqual(['a', 'reconnecting 1', 'resumed', 'b', 'c']);
  });

  it('sends unhandled requests again with their ids, and waits for the answers of the others', async () => {
    await join();
    const handled = client.request('chat.send', { text: 'handled' });
    const unhandled = client.request('chat.send', { text: 'unhandled' });
    const [, first, second] = sockets.last().requests();
    const resume = await lose();
    const whileAway = client.request('chat.send', { text: 'while away' });
    sockets.last().answer(resume, { status: 'resumed', lastRequestId: first?.id ?? 0 });
    await settle();
    const again = sockets.last().requests().slice(1);
    expect(again.map((request) => request.data)).toEqual([{ text: 'unhandled' }, { text: 'while away' }]);
    expect(again[0]?.id).toBe(second?.id);
    expect(new Set([first, second, ...again].map((request) => request?.id)).size).toBe(3);
    sockets.last().answer(first?.id ?? 0, 'handled', 12);
    sockets.last().answer(second?.id ?? 0, 'unhandled', 13);
    sockets.last().answer(again[1]?.id ?? 0, 'while away', 14);
    expect(await Promise.all([handled, unhandled, whileAway])).toEqual(['handled', 'unhandled', 'while away']);
  });

  it('ignores an answer that comes twice', async () => {
    await join();
    const asked = client.request('chat.send', { text: 'x' });
    const id = sockets.last().requests()[1]?.id ?? 0;
    sockets.last().answer(id, 'first', 11);
    sockets.last().answer(id, 'second', 11);
    expect(await asked).toBe('first');
  });

  it('starts from the snapshot after a reset; answers that were missed fail, the rest is sent again', async () => {
    await join();
    const lost = client.request('chat.send', { text: 'answered while away' });
    const outcome = expect(lost).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    const open = client.request('chat.send', { text: 'not handled' });
    const [, first, second] = sockets.last().requests();
    const resume = await lose();
    const reset = { status: 'reset', lastRequestId: first?.id, seq: 50, snapshot: wireSnapshot() };
    sockets.last().answer(resume, reset);
    await outcome;
    say(50, 'included');
    say(51, 'new');
    expect(heard).toEqual(['reconnecting 1', 'reset call', 'resumed', 'new']);
    expect(sockets.last().requests()[1]?.id).toBe(second?.id);
    sockets.last().answer(second?.id ?? 0, 'done', 52);
    expect(await open).toBe('done');
  });

  it('waits 0, 0.3, 1.2, 2.7, 4.8 s, then 7 s five times, and then gives up', async () => {
    await join();
    const starts: number[] = [];
    const began = clock.now();
    sockets.last().onclose?.({ code: 1006 });
    for (let ms = 0; ms < 60_000 && ends.length === 0; ms += 100) {
      await clock.advance(ms === 0 ? 0 : 100);
      if (sockets.all.length - 1 > starts.length) starts.push((clock.now() - began) / 1_000);
      sockets.last().onclose?.({ code: 1006 });
      await settle();
    }
    expect(starts.map((at, index) => Math.round((at - (starts[index - 1] ?? 0)) * 10) / 10)).toEqual([
      0, 0.3, 1.2, 2.7, 4.8, 7, 7, 7, 7, 7,
    ]);
    expect(ends).toMatchObject([{ reason: 'lost', error: { code: 'CONNECTION_LOST' } }]);
    await expect(client.request('session.leave', {})).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('is not tried where the participant is gone, ended, or went on elsewhere', async () => {
    await join();
    sockets.last().onclose?.({ code: 4005 });
    expect(ends).toMatchObject([{ reason: 'replaced' }]);
    await clock.advance(60_000);
    expect(sockets.all).toHaveLength(1);
  });

  it('ends where the server refuses it', async () => {
    await join();
    const id = await lose();
    const error = { code: 'RESUME_REFUSED', message: 'gone', retry: 'never' } as const;
    sockets.last().tell({ type: 'response', id, seq: null, result: { ok: false, error } });
    await settle();
    expect(ends).toMatchObject([{ reason: 'resume-refused', error: { code: 'RESUME_REFUSED' } }]);
  });

  it('keeps what was asked during a long outage, and gives it its whole time on the new socket', async () => {
    await join();
    sockets.last().onclose?.({ code: 1006 });
    const asked = client.request('chat.send', { text: 'x' });
    const outcome = expect(asked).resolves.toBe('at last');
    // 30 s without a server: longer than an answer may take.
    for (let second = 0; second < 30; second += 1) {
      sockets.last().onclose?.({ code: 1006 });
      await clock.advance(1_000);
    }
    const resumed = async () => {
      client.networkChanged();
      sockets.last().onopen?.();
      sockets.last().answer(sockets.last().requests()[0]?.id ?? 0, { status: 'resumed', lastRequestId: 1 });
      await settle();
    };
    await resumed();
    for (let second = 0; second < 19; second += 1) {
      sockets.last().tell({ type: 'pong' });
      await clock.advance(1_000);
    }
    const [sent] = sockets.last().requests().slice(1);
    expect(sent).toMatchObject({ method: 'chat.send', data: { text: 'x' } });
    sockets.last().onclose?.({ code: 1006 });
    await clock.advance(5_000);
    await resumed();
    expect(sockets.last().requests().slice(1)).toEqual([sent]);
    sockets.last().answer(sent?.id ?? 0, 'at last', 12);
    await outcome;
  });

  it('fails what was asked during an outage that does not end', async () => {
    await join();
    sockets.last().onclose?.({ code: 1006 });
    const outcome = expect(client.request('chat.send', { text: 'x' })).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
    });
    for (let second = 0; second < 60; second += 1) {
      sockets.last().onclose?.({ code: 1006 });
      await clock.advance(1_000);
    }
    await outcome;
  });

  it('goes at once when the network comes back', async () => {
    await join();
    sockets.last().onclose?.({ code: 1006 });
    await clock.advance(0);
    sockets.last().onclose?.({ code: 1006 });
    await settle();
    expect(sockets.all).toHaveLength(2);
    client.networkChanged();
    expect(sockets.all).toHaveLength(3);
  });
});

describe('signs of life', () => {
  it('acknowledges 32 messages at once, and fewer after 5 s', async () => {
    await join();
    for (let seq = 11; seq < 11 + 33; seq += 1) say(seq, 'x');
    const acks = () => sockets.last().sent.filter((one) => one.type === 'ack');
    expect(acks()).toEqual([{ type: 'ack', seq: 42 }]);
    await clock.advance(5_000);
    expect(acks()).toEqual([
      { type: 'ack', seq: 42 },
      { type: 'ack', seq: 43 },
    ]);
    sockets.last().tell({ type: 'pong' });
    await clock.advance(10_000);
    expect(acks()).toHaveLength(2);
  });

  it('pings when it has sent nothing for the interval, and answers pings', async () => {
    await join();
    sockets.last().tell({ type: 'ping' });
    expect(sockets.last().sent.at(-1)).toEqual({ type: 'pong' });
    await clock.advance(5_000);
    expect(sockets.last().sent.at(-1)).toEqual({ type: 'ping' });
  });

  it('notices a half-open socket within 15 s', async () => {
    await join();
    await clock.advance(14_000);
    expect(heard).toEqual([]);
    await clock.advance(2_000);
    expect(heard).toEqual(['reconnecting 1']);
    expect(sockets.all).toHaveLength(2);
  });

  it('asks at once when the network changed, and does not wait long for the answer', async () => {
    await join();
    client.networkChanged();
    await clock.advance(3_000);
    expect(heard).toEqual(['reconnecting 1']);
  });

  it('refuses what is too large to be sent, and keeps the socket', async () => {
    await join();
    const text = '가'.repeat(22_000);
    await expect(client.request('chat.send', { text })).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
    expect(sockets.last().requests()).toHaveLength(1);
    const answer = client.request('chat.send', { text: 'short' });
    sockets.last().answer(2, { messageId: 'msg_1', at: '2026-01-01T00:00:01.000Z' }, 11);
    await expect(answer).resolves.toBeDefined();
  });

  it('waits no longer for what was answered', async () => {
    await join();
    const before = clock.waiting;
    const asked = client.request('participant.update', { handRaised: true });
    expect(clock.waiting).toBe(before + 1);
    sockets.last().answer(sockets.last().requests().at(-1)?.id ?? 0, {}, 11);
    await asked;
    expect(clock.waiting).toBe(before);
  });

  it('gives a request up when its answer takes too long', async () => {
    await join();
    const asked = client.request('chat.send', { text: 'x' });
    const outcome = expect(asked).rejects.toMatchObject({ code: 'TIMEOUT' });
    for (let second = 0; second < 20; second += 1) {
      sockets.last().tell({ type: 'pong' });
      await clock.advance(1_000);
    }
    await outcome;
  });
});
