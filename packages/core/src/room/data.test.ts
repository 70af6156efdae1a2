import type { DataChannelId, ParticipantId, Role } from '@madang/protocol';
import { limits } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';

function enter(call: TestCall, role?: Role, data = true): TestClient {
  const client = call.enter(role);
  const generation = call.room.members.get(client.id)?.generation ?? 1;
  call.request(client, {
    method: 'media.setup',
    data: { generation, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data },
  });
  call.runEngine();
  return client;
}

/** Opens a channel and gives its id; the error's code where it was refused. */
function open(call: TestCall, client: TestClient, to?: ParticipantId): DataChannelId {
  const generation = call.room.members.get(client.id)?.generation ?? 1;
  const data = { reliable: true, generation, streamId: 0, ...(to === undefined ? {} : { to }) };
  const id = call.request(client, { method: 'data.publish', data });
  call.runEngine();
  return answerOf(client, id).channelId;
}

function answerOf(client: TestClient, id: number) {
  const answer = client.stream.find((message) => message.type === 'response' && message.id === id);
  if (answer?.type !== 'response') throw new Error('no answer');
  if (!answer.result.ok) throw new Error(answer.result.error.code);
  return answer.result.data as { channelId: DataChannelId };
}

function eventsOf(call: TestCall, client: TestClient): string[] {
  return call.eventsOf(client).flatMap(({ event }) => (event.startsWith('data.') ? [event] : []));
}

function start(call: TestCall, client: TestClient, ...channelIds: DataChannelId[]): void {
  call.request(client, { method: 'data.start', data: { channelIds } });
}

describe('a data channel', () => {
  it('to everyone reaches everyone but its sender, and is open when all of them are ready', () => {
    const call = new TestCall();
    const [anna, bora, chris] = [enter(call), enter(call), enter(call)];
    const id = open(call, anna);
    for (const client of [bora, chris]) expect([...(client.view?.data ?? [])]).toEqual([[id, anna.id]]);
    start(call, bora, id);
    expect(eventsOf(call, anna)).toEqual([]);
    start(call, chris, id);
    expect(eventsOf(call, anna)).toEqual(['data.opened']);
    expect(call.wakeAtMs).toBeNull();
  });

  it('to one reaches that one and nobody else', () => {
    const call = new TestCall();
    const [anna, bora, chris] = [enter(call), enter(call), enter(call)];
    const id = open(call, anna, bora.id);
    expect(eventsOf(call, chris)).toEqual([]);
    const [added] = call.eventsOf(bora).filter(({ event }) => event === 'data.added');
    expect(added?.data).toMatchObject({ channelId: id, participantId: anna.id, direct: true });
  });

  it('waits 10 s for somebody who does not get ready, and for nobody who cannot take data', () => {
    const call = new TestCall();
    const anna = enter(call);
    enter(call, 'participant', false);
    open(call, anna);
    expect(eventsOf(call, anna)).toEqual(['data.opened']);
    enter(call);
    open(call, anna);
    call.pass(limits.dataReadyMs - 1);
    expect(eventsOf(call, anna)).toHaveLength(1);
    call.pass(1);
    expect(eventsOf(call, anna)).toHaveLength(2);
  });

  it('waits for those whose clients have yet to say what they take: just come, or their media is rebuilt', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    const newcomer = call.enter();
    open(call, anna, newcomer.id);
    expect(eventsOf(call, anna)).toEqual([]);
    const setup = (client: TestClient, data: boolean) => {
      const generation = call.room.members.get(client.id)?.generation ?? 1;
      const facts = { generation, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data };
      call.request(client, { method: 'media.setup', data: facts });
      call.runEngine();
    };
    setup(newcomer, false);
    expect(eventsOf(call, anna)).toEqual(['data.opened']);
    call.input({ type: 'mediaEvent', event: { type: 'roomLost', roomId: call.room.settings.id } });
    call.runEngine();
    for (const client of [anna, newcomer]) setup(client, false);
    const again = open(call, anna);
    expect(eventsOf(call, anna)).toHaveLength(1);
    setup(bora, true);
    start(call, bora, again);
    expect(eventsOf(call, anna)).toEqual(['data.opened', 'data.opened']);
  });

  it('reaches those who come later, and nobody waits for them', () => {
    const call = new TestCall();
    const anna = enter(call);
    const id = open(call, anna);
    const late = enter(call);
    expect([...(late.view?.data.keys() ?? [])]).toEqual([id]);
    expect(eventsOf(call, anna)).toEqual(['data.opened']);
  });

  it('does not wait for somebody who has left', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    open(call, anna);
    call.request(bora, { method: 'session.leave', data: {} });
    expect(eventsOf(call, anna)).toEqual(['data.opened']);
  });

  it('to somebody who leaves is taken back', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    open(call, anna, bora.id);
    call.request(bora, { method: 'session.leave', data: {} });
    expect(eventsOf(call, anna)).toEqual(['data.removed']);
    expect(call.room.dataChannels.size).toBe(0);
    expect(call.commands.some(({ call: { command } }) => command === 'unpublishData')).toBe(true);
  });

  it('ends with the media, and its sender may open it again', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    open(call, anna);
    call.input({ type: 'mediaEvent', event: { type: 'roomLost', roomId: call.room.settings.id } });
    call.runEngine();
    expect(bora.view?.data.size).toBe(0);
    expect(call.room.dataChannels.size).toBe(0);
    open(call, anna);
  });

  it('ends with a page that is loaded anew, and what reaches the page is told to the next one', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    open(call, anna);
    const toAnna = open(call, bora);
    call.resume(anna, limits.newPageSeq);
    call.runEngine();
    expect(eventsOf(call, bora)).toContain('data.removed');
    const generation = call.room.members.get(anna.id)?.generation ?? 0;
    call.request(anna, {
      method: 'media.setup',
      data: { generation, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data: true },
    });
    call.runEngine();
    expect([...(anna.view?.data.keys() ?? [])]).toEqual([toAnna]);
  });

  it('is told again to whoever missed too much', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    const id = open(call, anna);
    start(call, bora, id);
    for (const client of [anna, bora]) call.lose(client);
    for (const client of [anna, bora]) expect(call.resume(client, 1_000_000_000)).toBe('reset');
    expect([...(bora.view?.data.keys() ?? [])]).toEqual([id]);
    expect(eventsOf(call, anna).at(-1)).toBe('data.opened');
  });

  it('reaches nobody through the server where a room forbids that', () => {
    const call = new TestCall({ mediaPath: 'p2p-only' });
    const [anna, bora] = [enter(call), enter(call)];
    open(call, anna);
    expect(bora.view?.data.size).toBe(0);
    const asked = call.outputs.flatMap((output) => (output.type === 'media' ? [output.call.command] : []));
    expect(asked).not.toContain('subscribeData');
  });

  it('cannot be had without number', () => {
    const call = new TestCall();
    const anna = enter(call);
    for (let count = 0; count < limits.dataChannelsPerParticipant; count += 1) open(call, anna);
    expect(() => open(call, anna)).toThrow('DATA_CHANNEL_LIMIT_REACHED');
  });
});

describe('who may send data, and to whom', () => {
  it('observers receive what is for everyone; they send nothing, and cannot be found', () => {
    const call = new TestCall();
    const [anna, observer] = [enter(call), enter(call, 'observer')];
    const id = open(call, anna);
    expect([...(observer.view?.data.keys() ?? [])]).toEqual([id]);
    expect(() => open(call, observer)).toThrow('PERMISSION_DENIED');
    expect(() => open(call, anna, observer.id)).toThrow('PARTICIPANT_NOT_FOUND');
    const moderator = enter(call, 'moderator');
    open(call, moderator, observer.id);
  });

  it('nobody sends to themselves, to strangers or into the lobby', () => {
    const call = new TestCall({ lobby: true });
    const anna = enter(call, 'moderator');
    const waiting = call.enter();
    for (const to of [anna.id, waiting.id, 'par_00000000000000000000000zzz' as ParticipantId])
      expect(() => open(call, anna, to)).toThrow('PARTICIPANT_NOT_FOUND');
  });

  it('a role taken away takes channels both ways, and gives them back', () => {
    const call = new TestCall();
    const [moderator, anna, bora] = [enter(call, 'moderator'), enter(call), enter(call)];
    open(call, anna);
    const setRole = (role: Role) =>
      call.request(moderator, { method: 'moderation.setRole', data: { participantId: anna.id, role } });
    setRole('observer');
    call.runEngine();
    expect(bora.view?.data.size).toBe(0);
    expect(eventsOf(call, anna).at(-1)).toBe('data.removed');
    expect(() => open(call, anna)).toThrow('PERMISSION_DENIED');
    setRole('participant');
    open(call, anna);
    expect(bora.view?.data.size).toBe(1);
  });

  it('nobody closes the channel of another', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    const channelId = open(call, anna);
    const id = call.request(bora, { method: 'data.unpublish', data: { channelId } });
    expect(() => answerOf(bora, id)).toThrow('DATA_CHANNEL_NOT_FOUND');
    call.request(anna, { method: 'data.unpublish', data: { channelId } });
    expect(bora.view?.data.size).toBe(0);
  });
});

describe('sending far more than allowed', () => {
  it('ends the channels first', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    open(call, anna);
    for (let count = 0; count < 3; count += 1) {
      const rate = { participantId: anna.id, bitrateBps: 5_000_000, limitBps: 1_000_000 } as const;
      call.input({ type: 'mediaEvent', event: { type: 'sendRate', roomId: call.room.settings.id, ...rate } });
      call.pass(2_500);
    }
    const [removed] = call.eventsOf(bora).filter(({ event }) => event === 'data.removed');
    expect(removed?.data).toMatchObject({ reason: 'protocol-error' });
  });
});
