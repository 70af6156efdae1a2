import { limits, type NodeId, type SignalRequest } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';
import { testId, testRtp } from './testing/values.ts';

function camera(generation: number, change: Partial<SignalRequest<'track.publish'>> = {}) {
  const data = { source: 'camera', generation, rtpParameters: testRtp(), muted: false, contentHint: '' } as const;
  return { method: 'track.publish', data: { ...data, ...change } } as const;
}

function errorOf(client: TestClient, id: number): string | null {
  const answer = client.stream.find((message) => message.type === 'response' && message.id === id);
  if (answer?.type !== 'response') return 'no answer';
  return answer.result.ok ? null : answer.result.error.code;
}

function loseMedia(call: TestCall): void {
  call.input({ type: 'mediaEvent', event: { type: 'roomLost', roomId: call.room.settings.id } });
}

describe('muting while a track is published again', () => {
  it('holds, though the track was muted before and is published unmuted', () => {
    const call = new TestCall();
    const [anna, bora] = [call.enter('moderator'), call.enter()];
    call.request(bora, camera(1, { muted: true }));
    call.runEngine();
    loseMedia(call);
    call.runEngine();
    const [track] = call.room.tracks.values();
    if (track === undefined) throw new Error('no track');
    call.request(bora, camera(2, { trackId: track.id, muted: false }));
    call.request(anna, { method: 'moderation.mute', data: { participantId: bora.id, source: 'camera' } });
    call.runEngine();
    expect(track).toMatchObject({ state: { name: 'live' }, muted: true });
    const paused = call.outputs.flatMap((output) =>
      output.type === 'media' && output.call.command === 'setTrackPaused' ? [output.call.request.paused] : [],
    );
    expect(paused).toEqual([true]);
  });
});

describe('a page that is reloaded while the media is rebuilt', () => {
  it.each(['opening', 'closed'] as const)('publishes anew at once (media %s)', (media) => {
    const call = new TestCall();
    const [anna, bora] = [call.enter(), call.enter()];
    call.request(anna, camera(1));
    call.runEngine();
    loseMedia(call);
    // With the room’s media open again the participants’ are opening; before that they are closed.
    if (media === 'opening') call.endCommand();
    expect(call.room.members.get(anna.id)?.media.name).toBe(media);
    call.lose(anna);
    call.resume(anna, limits.newPageSeq);
    call.runEngine();
    const id = call.request(anna, camera(2));
    call.runEngine();
    expect(errorOf(anna, id)).toBeNull();
    expect(call.room.tracks.size).toBe(1);
    expect(bora.view?.snapshot.tracks).toHaveLength(1);
  });

  it('forgets what the page before wished to receive', () => {
    const call = new TestCall();
    const [anna, bora] = [call.enter(), call.enter()];
    const setUp = (generation: number) =>
      call.request(bora, {
        method: 'media.setup',
        data: { generation, rtpCapabilities: { codecs: [] }, autoSubscribe: true, direct: false, data: true },
      });
    setUp(1);
    call.request(anna, camera(1));
    call.runEngine();
    const [trackId] = call.room.tracks.keys();
    if (trackId === undefined) throw new Error('no track');
    call.request(bora, { method: 'subscription.set', data: { trackId, wanted: false } });
    call.lose(bora);
    call.resume(bora, limits.newPageSeq);
    call.runEngine();
    setUp(2);
    call.runEngine();
    expect([...(bora.view?.subscriptions.values() ?? [])]).toEqual([trackId]);
  });
});

describe('the lobby', () => {
  it('keeps nobody out of the call, however many wait in it', () => {
    const call = new TestCall({ lobby: true });
    for (let count = 0; count < limits.maxParticipantsPerRoom; count += 1) call.join();
    expect(call.join().refused).toBe('ROOM_FULL');
    expect(call.enter('moderator').answer?.status).toBe('joined');
  });

  it('left by its last does not say that the call was denied', () => {
    const call = new TestCall({ lobby: true });
    const anna = call.enter('moderator');
    const waiting = call.join();
    call.request(anna, { method: 'session.leave', data: {} });
    const roomId = call.room.settings.id;
    call.input({
      type: 'control',
      ref: 900,
      call: { command: 'remove', request: { roomId, participantId: waiting.id } },
    });
    expect(call.outputs).toContainEqual({ type: 'ended', reason: 'left' });
  });
});

describe('a join that is refused', () => {
  it('by an empty room of another tenant leaves no call behind', () => {
    const call = new TestCall();
    expect(call.join('participant', undefined, testId('ten', 2)).refused).toBe('TOKEN_INVALID');
    expect(call.room.ended).toBe(true);
    expect(call.outputs.filter((output) => output.type === 'fact')).toEqual([]);
  });

  it('by a call of another tenant leaves that call alone', () => {
    const call = new TestCall();
    call.enter();
    expect(call.join('participant', undefined, testId('ten', 2)).refused).toBe('TOKEN_INVALID');
    expect(call.room.ended).toBe(false);
  });
});

describe('a room that is destroyed while somebody joins', () => {
  it('refuses them, and is over', () => {
    const call = new TestCall();
    const anna = call.join();
    const roomId = call.room.settings.id;
    call.input({ type: 'control', ref: 900, call: { command: 'end', request: { roomId, reason: 'room-destroyed' } } });
    expect(call.settled.get(1)).toEqual({ ok: false, code: 'ROOM_NOT_FOUND' });
    expect(call.room.ended).toBe(true);
    call.runEngine();
    expect(anna.answer).toBeNull();
  });
});

describe('leaving while a resume is on its way', () => {
  it('refuses the resume and tells the others once', () => {
    const call = new TestCall();
    const [anna, bora] = [call.enter(), call.enter()];
    call.lose(anna);
    call.pass(30_000);
    expect(call.resume(anna)).toBe('RESUME_REFUSED');
    expect(call.eventsOf(bora).filter((event) => event.event === 'participant.left')).toHaveLength(1);
  });
});

describe('a role that is taken while a track is published', () => {
  it('refuses the track, and nobody ever hears of it', () => {
    const call = new TestCall();
    const [anna, bora] = [call.enter('moderator'), call.enter()];
    const id = call.request(bora, camera(1));
    call.request(anna, { method: 'moderation.setRole', data: { participantId: bora.id, role: 'observer' } });
    call.runEngine();
    expect(errorOf(bora, id)).toBe('MEDIA_NOT_READY');
    expect(call.room.tracks.size).toBe(0);
    expect(call.eventsOf(anna).filter((event) => event.event.startsWith('track.'))).toEqual([]);
  });
});

describe('somebody who waits', () => {
  it('may be made a moderator, and is let in with that role', () => {
    const call = new TestCall({ lobby: true });
    const anna = call.enter('moderator');
    const bora = call.join();
    call.request(anna, { method: 'moderation.setRole', data: { participantId: bora.id, role: 'moderator' } });
    call.request(anna, { method: 'moderation.admit', data: { participantId: bora.id, admitted: true } });
    call.runEngine();
    expect(bora.view?.snapshot.self).toMatchObject({ role: 'moderator', state: 'active' });
  });

  it('is not admitted beyond what the room takes, counting those who may come back', () => {
    const call = new TestCall({ lobby: true, maxParticipants: 2 });
    const [anna, cara] = [call.enter('moderator'), call.enter('moderator')];
    const bora = call.join();
    call.lose(cara);
    const id = call.request(anna, { method: 'moderation.admit', data: { participantId: bora.id, admitted: true } });
    expect(errorOf(anna, id)).toBe('ROOM_FULL');
    expect(call.resume(cara)).toBe('resumed');
  });
});

describe('an edge that falls silent', () => {
  const [first, second] = [testId<NodeId>('nod', 1), testId<NodeId>('nod', 2)];

  it('suspends those on it and nobody else; whoever does not come back leaves', () => {
    const call = new TestCall();
    const [anna, bora, cara] = [
      call.enter('participant', first),
      call.enter('participant', first),
      call.enter('moderator', second),
    ];
    call.loseEdge(first);
    const states = () => cara.view?.snapshot.participants.map(({ id, state }) => [id, state]);
    expect(states()).toEqual([
      [anna.id, 'suspended'],
      [bora.id, 'suspended'],
    ]);
    expect(call.resume(bora)).toBe('resumed');
    call.pass(30_000);
    expect(states()).toEqual([[bora.id, 'active']]);
  });

  it('closes its sockets if it lives after all, also one that still asks for something', () => {
    const call = new TestCall();
    const anna = call.enter('participant', first);
    const lost = anna.socket;
    if (lost === null) throw new Error('no socket');
    call.input({ type: 'edgeLost', edge: first });
    const closed = { type: 'closeSocket', ...lost, participantId: anna.id, code: 'timeout' };
    expect(call.outputs.filter((output) => output.type === 'closeSocket')).toEqual([closed]);
    const chat = { method: 'chat.send', data: { text: 'still there?' } } as const;
    call.input({ type: 'request', ...lost, participantId: anna.id, id: 2, call: chat });
    expect(call.outputs.filter((output) => output.type === 'closeSocket')).toEqual([closed, closed]);
  });
});

describe('sending far more than allowed', () => {
  it('mutes the pictures for everyone, and removes a sender who does not stop', () => {
    const call = new TestCall();
    const [anna, bora] = [call.enter(), call.enter()];
    call.request(bora, camera(1));
    call.runEngine();
    const send = (bitrateBps: number) => {
      const roomId = call.room.settings.id;
      const event = { type: 'sendRate', roomId, participantId: bora.id, bitrateBps, limitBps: 1_000_000 } as const;
      call.input({ type: 'mediaEvent', event });
      call.pass(2_500);
    };
    for (let count = 0; count < 3; count += 1) send(5_000_000);
    expect(anna.view?.snapshot.tracks).toMatchObject([{ muted: true }]);
    expect(call.commands.map(({ call: { command } }) => command)).toEqual(['setTrackPaused']);
    for (let count = 0; count < 4; count += 1) send(5_000_000);
    expect(call.eventsOf(anna).at(-1)).toMatchObject({
      event: 'participant.left',
      data: { participantId: bora.id, reason: 'protocol-error' },
    });
    expect(call.eventsOf(bora).at(-1)).toMatchObject({
      event: 'session.closed',
      data: { reason: 'protocol-error', canRejoin: false },
    });
  });
});
