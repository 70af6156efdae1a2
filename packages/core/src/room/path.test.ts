import {
  type EventData,
  limits,
  type PathView,
  type PeerMessage,
  type RoomSettings,
  type SignalRequest,
} from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { DIRECT_ONLY_RETRY_MS, SETTLE_MS } from '../media/path.ts';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';
import { testRtp } from './testing/values.ts';

function canTalkDirectly(call: TestCall, client: TestClient, generation = 1): void {
  call.request(client, {
    method: 'media.setup',
    data: { generation, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: true, data: true },
  });
  call.runEngine();
}

function enter(call: TestCall): TestClient {
  const client = call.enter();
  canTalkDirectly(call, client);
  return client;
}

function pathsOf(call: TestCall, client: TestClient): PathView[] {
  return call.eventsOf(client).flatMap((event) => (event.event === 'media.path' ? [event.data.path] : []));
}

function report(call: TestCall, client: TestClient, state: 'ready' | 'failed'): void {
  call.request(client, { method: 'peer.report', data: { epoch: call.room.path.epoch, state } });
}

function talkDirectly(): { call: TestCall; anna: TestClient; bora: TestClient } {
  const call = new TestCall();
  const [anna, bora] = [enter(call), enter(call)];
  report(call, anna, 'ready');
  report(call, bora, 'ready');
  return { call, anna, bora };
}

function change(call: TestCall, changed: Partial<RoomSettings>): void {
  const settings = { ...call.room.settings, ...changed };
  call.input({
    type: 'control',
    ref: 1_000,
    call: { command: 'roomChanged', request: { roomId: settings.id, settings } },
  });
}

const camera: SignalRequest<'track.publish'> = {
  source: 'camera',
  generation: 1,
  rtpParameters: testRtp(1),
  muted: false,
  contentHint: '',
};

const offer: PeerMessage = { kind: 'description', type: 'offer', sdp: 'v=0', tracks: [] };

describe('two people', () => {
  it('are told to try a direct path, one of them to make the offer, and to take it when both hear each other', () => {
    const { call, anna, bora } = talkDirectly();
    expect(pathsOf(call, anna)).toMatchObject([
      { mode: 'trying', peer: bora.id, offers: true },
      { mode: 'direct', peer: bora.id, offers: true },
    ]);
    expect(pathsOf(call, bora)).toMatchObject([
      { mode: 'trying', peer: anna.id, offers: false },
      { mode: 'direct', peer: anna.id, offers: false },
    ]);
  });

  it('stay on the server when a client cannot, or the room does not want it', () => {
    const call = new TestCall();
    const anna = enter(call);
    call.enter();
    expect(pathsOf(call, anna)).toEqual([]);
    const strict = new TestCall({ mediaPath: 'sfu' });
    const dana = enter(strict);
    enter(strict);
    expect(pathsOf(strict, dana)).toEqual([]);
  });

  it('say things to each other through the server, of the present try only', () => {
    const call = new TestCall();
    const [anna, bora] = [enter(call), enter(call)];
    const { epoch } = call.room.path;
    call.request(anna, { method: 'peer.send', data: { epoch, message: offer } });
    call.request(anna, { method: 'peer.send', data: { epoch: epoch - 1, message: offer } });
    const heard = call.eventsOf(bora).filter(({ event }) => event === 'peer.message');
    expect(heard).toMatchObject([{ data: { from: anna.id, epoch, message: offer } }]);
    expect(call.eventsOf(anna).some(({ event }) => event === 'peer.message')).toBe(false);
  });

  it('go back to the server when the path breaks, and lose nothing when only a socket does', () => {
    const { call, anna, bora } = talkDirectly();
    call.lose(bora);
    call.pass(5_000);
    expect(call.resume(bora)).toBe('resumed');
    expect(call.room.path.name).toBe('direct');
    report(call, bora, 'failed');
    expect(pathsOf(call, anna).at(-1)).toMatchObject({ mode: 'server' });
  });

  it('do not notice that the media worker died', () => {
    const { call } = talkDirectly();
    call.input({ type: 'mediaEvent', event: { type: 'roomLost', roomId: call.room.settings.id } });
    call.runEngine();
    expect(call.room.path.name).toBe('direct');
  });

  it('are not called poor for what no longer goes through the engine', () => {
    const { call, anna } = talkDirectly();
    call.input({
      type: 'mediaEvent',
      event: { type: 'score', roomId: call.room.settings.id, participantId: anna.id, direction: 'send', score: 0 },
    });
    call.pass(5_000);
    expect(call.room.members.get(anna.id)?.quality).toBe('unknown');
  });
});

describe('a third person', () => {
  it('moves the call to the server at once, both ends are told, and it stays there for a while after', () => {
    const { call, anna, bora } = talkDirectly();
    const third = enter(call);
    for (const client of [anna, bora]) expect(pathsOf(call, client).at(-1)).toMatchObject({ mode: 'server' });
    expect(third.view?.snapshot.path).toMatchObject({ mode: 'server' });
    expect(pathsOf(call, third)).toEqual([]);
    call.request(third, { method: 'session.leave', data: {} });
    call.pass(SETTLE_MS - 1);
    expect(call.room.path.name).toBe('server');
    call.pass(1);
    expect(pathsOf(call, bora).at(-1)).toMatchObject({ mode: 'trying', peer: anna.id });
  });

  it('cannot speak between the two', () => {
    const { call } = talkDirectly();
    const { epoch } = call.room.path;
    const third = call.join('observer');
    call.runEngine();
    const id = call.request(third, { method: 'peer.send', data: { epoch, message: offer } });
    expect(third.answers.get(id)).toBe(1);
    expect(call.clients.flatMap((client) => call.eventsOf(client)).some(({ event }) => event === 'peer.message')).toBe(
      false,
    );
  });
});

describe('a reloaded page', () => {
  it('ends the direct path that went with it and tries anew', () => {
    const { call, anna, bora } = talkDirectly();
    call.lose(bora);
    call.resume(bora, limits.newPageSeq);
    call.runEngine();
    expect(pathsOf(call, anna).at(-1)).toMatchObject({ mode: 'server' });
    canTalkDirectly(call, bora, 2);
    expect(pathsOf(call, anna).at(-1)).toMatchObject({ mode: 'trying', peer: bora.id });
  });
});

describe('a p2p-only room', () => {
  const settings = { mediaPath: 'p2p-only', maxParticipants: 50 } as const;

  it('carries nothing until the two hear each other, and says why', () => {
    const call = new TestCall(settings);
    const anna = enter(call);
    expect(anna.view?.snapshot.path).toEqual({ mode: 'none', reason: 'alone' });
    expect(anna.view?.snapshot.room.maxParticipants).toBe(2);
    const bora = enter(call);
    expect(pathsOf(call, anna)).toMatchObject([{ mode: 'trying', meanwhile: 'none' }]);
    report(call, anna, 'failed');
    for (const client of [anna, bora]) expect(pathsOf(call, client).at(-1)).toEqual({ mode: 'none', reason: 'failed' });
    call.pass(DIRECT_ONLY_RETRY_MS);
    report(call, anna, 'ready');
    report(call, bora, 'ready');
    expect(pathsOf(call, anna).at(-1)).toMatchObject({ mode: 'direct' });
  });

  it('says so when a client cannot', () => {
    const call = new TestCall(settings);
    const anna = enter(call);
    const old = call.enter();
    call.request(old, {
      method: 'media.setup',
      data: { generation: 1, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data: true },
    });
    for (const client of [anna, old])
      expect(pathsOf(call, client).at(-1)).toEqual({ mode: 'none', reason: 'incapable' });
  });

  it('takes no third one, and lets the engine forward nothing, whoever sends', () => {
    const call = new TestCall(settings);
    const [anna, bora] = [enter(call), enter(call)];
    call.request(anna, { method: 'track.publish', data: camera });
    call.runEngine();
    const offered = call.eventsOf(bora).filter(({ event }) => event === 'subscription.added');
    const subscriptionIds = offered.map(({ data }) => (data as EventData<'subscription.added'>).subscriptionId);
    expect(subscriptionIds).toHaveLength(1);
    call.request(bora, { method: 'subscription.start', data: { subscriptionIds } });
    call.runEngine();
    const asked = call.outputs.flatMap((output) => (output.type === 'media' ? [output.call] : []));
    expect(asked.some(({ command, request }) => command === 'setSubscription' && request.flowing)).toBe(false);
    expect(call.join().refused).toBe('ROOM_FULL');
  });

  it('keeps to it for the whole call, as a room keeps to it that was not', () => {
    const strict = new TestCall(settings);
    enter(strict);
    change(strict, { mediaPath: 'auto', maxParticipants: 10 });
    expect(strict.room.settings).toMatchObject({ mediaPath: 'p2p-only', maxParticipants: 10 });
    const open = new TestCall({ mediaPath: 'auto' });
    enter(open);
    change(open, { mediaPath: 'p2p-only' });
    expect(open.room.settings.mediaPath).toBe('auto');
    change(open, { mediaPath: 'sfu' });
    expect(open.room.settings.mediaPath).toBe('sfu');
  });
});
