import type { ParticipantId, Role, RoomSettings } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';
import { testRtp } from './testing/values.ts';

/** Somebody with an open microphone. */
function enter(call: TestCall, role: Role = 'participant', direct = false): TestClient {
  const client = call.enter(role);
  const { generation } = call.room.members.get(client.id) ?? { generation: 1 };
  call.request(client, {
    method: 'media.setup',
    data: { generation, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct, data: true },
  });
  if (role !== 'observer')
    call.request(client, {
      method: 'track.publish',
      data: { source: 'microphone', generation, rtpParameters: testRtp(), muted: false, contentHint: '' },
    });
  call.runEngine();
  return client;
}

function hear(call: TestCall, ...clients: readonly TestClient[]): void {
  const items = clients.map(({ id }, i) => ({ participantId: id, levelDbov: -25 - i }));
  call.input({ type: 'mediaEvent', event: { type: 'levels', roomId: call.room.settings.id, items } });
}

function speakersOf(call: TestCall, client: TestClient): (ParticipantId | null)[] {
  return call
    .eventsOf(client)
    .flatMap((event) => (event.event === 'speaker.changed' ? [event.data.participantId] : []));
}

function change(call: TestCall, settings: Partial<RoomSettings>): void {
  const request = { roomId: call.room.settings.id, settings: { ...call.room.settings, ...settings } };
  call.input({ type: 'control', ref: 900, call: { command: 'roomChanged', request } });
}

function speakingIn(call: TestCall): unknown {
  call.input({
    type: 'control',
    ref: 901,
    call: { command: 'participants', request: { roomId: call.room.settings.id } },
  });
  const result = call.settled.get(901);
  if (result?.ok !== true) throw new Error('the tenant may look');
  const { items } = result.data as { items: { id: ParticipantId; speaking: boolean }[] };
  return items.filter((one) => one.speaking).map((one) => one.id);
}

describe('the speaker of a room', () => {
  it('is told to everyone, in the snapshot of who comes later, and to the tenant', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    hear(call, anna);
    expect(speakersOf(call, bora)).toEqual([]);
    call.pass(1_000);
    expect(speakersOf(call, bora)).toEqual([anna.id]);
    expect(enter(call).view?.snapshot.speaker).toBe(anna.id);
    expect(speakingIn(call)).toEqual([anna.id]);
  });

  it('is nobody who is muted, unseen or without a microphone', () => {
    const call = new TestCall();
    const anna = enter(call);
    const observer = enter(call, 'observer');
    const silent = call.enter();
    hear(call, observer, silent, anna);
    call.pass(1_000);
    expect(speakersOf(call, anna)).toEqual([anna.id]);
    const [trackId] = call.room.members.get(anna.id)?.tracks ?? [];
    if (trackId === undefined) throw new Error('anna publishes');
    call.request(anna, { method: 'track.mute', data: { trackId, muted: true } });
    expect(speakersOf(call, anna).at(-1)).toBeNull();
    hear(call, anna);
    call.pass(5_000);
    expect(speakersOf(call, anna)).toEqual([anna.id, null]);
  });

  it('follows a changed policy at once', () => {
    const call = new TestCall();
    const [anna, teacher] = [enter(call), enter(call, 'presenter')];
    hear(call, anna, teacher);
    call.pass(1_000);
    change(call, { speaker: { ...call.room.settings.speaker, who: 'presenters' } });
    expect(call.eventsOf(anna).at(-1)).toMatchObject({
      event: 'room.updated',
      data: { room: { speaker: { who: 'presenters' } } },
    });
    hear(call, anna, teacher);
    call.pass(5_000);
    expect(speakersOf(call, anna)).toEqual([anna.id, teacher.id]);
  });

  it('ends with the media that was heard', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    hear(call, anna);
    call.pass(1_000);
    call.input({ type: 'mediaEvent', event: { type: 'roomLost', roomId: call.room.settings.id } });
    call.runEngine();
    call.pass(10_000);
    expect(speakersOf(call, bora)).toEqual([anna.id, null]);
  });
});

describe('two who talk directly', () => {
  function talkDirectly() {
    const call = new TestCall();
    const [anna, bora] = [enter(call, 'participant', true), enter(call, 'participant', true)];
    const { epoch } = call.room.path;
    for (const client of [anna, bora]) call.request(client, { method: 'peer.report', data: { epoch, state: 'ready' } });
    expect(call.room.path.name).toBe('direct');
    return { call, anna, bora, epoch: call.room.path.epoch };
  }

  it('tell what they hear of each other; what the engine hears is nothing', () => {
    const { call, anna, bora, epoch } = talkDirectly();
    call.request(anna, { method: 'peer.level', data: { epoch, levelDbov: -30 } });
    hear(call);
    call.pass(1_000);
    expect(speakersOf(call, anna)).toEqual([bora.id]);
    call.request(anna, { method: 'peer.level', data: { epoch, levelDbov: null } });
    call.pass(5_000);
    expect(speakersOf(call, anna)).toEqual([bora.id, null]);
  });

  it('are not heard by a word of another path, nor by one of a third person', () => {
    const { call, anna, epoch } = talkDirectly();
    call.request(anna, { method: 'peer.level', data: { epoch: epoch + 1, levelDbov: -30 } });
    call.pass(3_000);
    expect(speakersOf(call, anna)).toEqual([]);
    call.request(anna, { method: 'peer.level', data: { epoch, levelDbov: -30 } });
    enter(call);
    call.pass(5_000);
    expect(call.room.path.name).toBe('server');
    expect(speakersOf(call, anna)).toEqual([]);
  });
});
