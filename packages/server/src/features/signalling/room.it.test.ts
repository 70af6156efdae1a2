import { AppError } from '@madang/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestClock } from '../../kernel/test-clock.ts';
import { type LiveWorld, openLiveWorld, plainCapabilities, plainRtp } from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';
import type { SignalClient } from '../../testing/signal-client.ts';

let world: LiveWorld;
let media: ScriptedMedia;

beforeEach(async () => {
  media = new ScriptedMedia();
  world = await openLiveWorld({ media });
});

afterEach(() => world.close());

const idOf = (client: SignalClient) => {
  if (client.joined === null) throw new Error('not joined');
  return client.joined.participantId;
};

describe('entering', () => {
  it('waits in the lobby until admitted, and is sent away if not', async () => {
    const room = world.room({ lobby: true });
    const host = await world.enter(room.id, 'moderator');
    const [anna, bora] = [world.client(), world.client()];
    expect(await anna.join(world.token(room.id), 'Anna')).toMatchObject({ status: 'waiting' });
    expect(await bora.join(world.token(room.id), 'Bora')).toMatchObject({ status: 'waiting' });
    await host.event('lobby.waiting', ({ name }) => name === 'Bora');
    await host.request('moderation.admit', { participantId: idOf(anna), admitted: true });
    const { snapshot } = await anna.event('session.admitted');
    expect(snapshot.self).toMatchObject({ name: 'Anna', state: 'active' });
    expect(await host.event('participant.joined')).toMatchObject({ participant: { id: idOf(anna) } });
    await host.request('moderation.admit', { participantId: idOf(bora), admitted: false });
    expect(await bora.event('session.closed')).toEqual({ reason: 'denied', canRejoin: false });
    expect(await bora.closed()).toBe(4000);
    expect(await host.attempt('moderation.admit', { participantId: idOf(anna), admitted: true })).toBe('NOT_WAITING');
    // Whoever waits knows nothing of the call: not a single event before being admitted.
    expect(bora.stream.filter((entry) => entry.type === 'event').length).toBe(1);
  });

  it('is refused when the room is full, gone, expired or another tenant’s', async () => {
    const room = world.room({ maxParticipants: 2 });
    await world.enter(room.id);
    const second = await world.enter(room.id, 'observer');
    const token = world.token(room.id);
    await expect(world.client().join(token)).rejects.toMatchObject({ code: 'ROOM_FULL' });
    await second.request('session.leave', {});
    // Nobody entered with it, so the same token opens the room now.
    expect(await world.client().join(token)).toMatchObject({ status: 'joined' });
    await expect(world.client().join(token)).rejects.toMatchObject({ code: 'TOKEN_USED' });
    const expired = world.room({ expiresAt: '2020-01-01T00:00:00.000Z' });
    await expect(world.enter(expired.id)).rejects.toMatchObject({ code: 'ROOM_EXPIRED' });
    const gone = world.room().id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) as typeof room.id;
    await expect(world.enter(gone)).rejects.toMatchObject({ code: 'ROOM_NOT_FOUND' });
    const foreign = world.room({ tenantId: 'ten_00000000000000000000000000' as typeof room.tenantId });
    await expect(world.enter(foreign.id)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('is refused by a room that is destroyed between being looked up and being opened', async () => {
    await world.close();
    let ended: Promise<void> = Promise.resolve();
    world = await openLiveWorld({
      media,
      onLookUp: async (id) => {
        world.destroy(id);
        ended = world.live.calls.end(id, 'room-destroyed');
      },
    });
    const room = world.room();
    await expect(world.enter(room.id)).rejects.toMatchObject({ code: 'ROOM_NOT_FOUND' });
    await ended;
    expect(world.facts).toEqual([]);
    await expect(world.live.calls.summaries([room.id])).resolves.toEqual(new Map());
  });

  it('is refused with MEDIA_UNAVAILABLE where no media can be had, and works when it can again', async () => {
    const room = world.room();
    media.fail('openRoom', new AppError('MEDIA_UNAVAILABLE'));
    await expect(world.enter(room.id)).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
    media.fail('openRoom', null);
    media.fail('openParticipant', new AppError('MEDIA_UNAVAILABLE'));
    await expect(world.enter(room.id)).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
    media.fail('openParticipant', null);
    await world.enter(room.id);
    expect(world.facts.map((fact) => fact.fact)).toEqual(['callStarted', 'participantJoined']);
  });

  it('is refused for good where the media workers lack the only codec that the room allows', async () => {
    const room = world.room();
    media.fail('openRoom', new AppError('CODEC_UNAVAILABLE'));
    await expect(world.enter(room.id)).rejects.toMatchObject({ code: 'CODEC_UNAVAILABLE' });
  });
});

describe('an observer', () => {
  it('is unseen by everyone but those who moderate, and can be written to only after writing first', async () => {
    const room = world.room();
    const host = await world.enter(room.id, 'moderator');
    const anna = await world.enter(room.id);
    const observer = await world.enter(room.id, 'observer');
    await host.event('participant.joined', ({ participant }) => participant.id === idOf(observer));
    expect(await anna.attempt('chat.send', { text: 'psst', to: idOf(observer) })).toBe('PARTICIPANT_NOT_FOUND');
    await observer.request('chat.send', { text: 'hello', to: idOf(anna) });
    await anna.event('chat.received');
    expect(await anna.attempt('chat.send', { text: 'who?', to: idOf(observer) })).toBe('ok');
    const late = world.client();
    const { snapshot } = await late.enter(world.token(room.id));
    expect(snapshot.participants.map((participant) => participant.id)).not.toContain(idOf(observer));
    expect(anna.events('participant.joined').map(({ participant }) => participant.id)).toEqual([idOf(late)]);
    await host.request('moderation.setRole', { participantId: idOf(observer), role: 'participant' });
    await anna.event('participant.joined', ({ participant }) => participant.id === idOf(observer));
  });
});

describe('the tenant', () => {
  it('sees, changes, mutes, writes to, removes people, and ends the call', async () => {
    const room = world.room();
    const { calls } = world.live;
    await expect(calls.participants(room.id)).rejects.toMatchObject({ code: 'ROOM_NOT_LIVE' });
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    const { trackId } = await anna.request('track.publish', {
      source: 'microphone',
      generation: 1,
      rtpParameters: plainRtp('audio', 1),
    });
    expect((await calls.participants(room.id)).map((one) => one.tracks.length)).toEqual([1, 0]);
    expect((await calls.summaries([room.id])).get(room.id)).toMatchObject({ participants: 2 });
    expect(await calls.updateParticipant(room.id, idOf(bora), { role: 'presenter', name: '민수' })).toMatchObject({
      role: 'presenter',
      name: '민수',
    });
    await calls.mute(room.id, idOf(anna), 'microphone');
    expect(await bora.event('track.updated')).toMatchObject({ track: { id: trackId, muted: true }, by: null });
    expect(media.given.at(-1)).toMatchObject({ name: 'setTrackPaused', request: { trackId, paused: true } });
    await expect(calls.mute(room.id, idOf(bora), 'camera')).rejects.toMatchObject({ code: 'TRACK_NOT_FOUND' });
    await calls.sendMessage(room.id, { text: 'We close soon.', from: 'Service', to: idOf(anna) });
    expect(await anna.event('chat.received')).toMatchObject({ message: { from: null, name: 'Service' } });
    await calls.roomChanged({ ...room, name: 'New name' });
    expect(await anna.event('room.updated')).toMatchObject({ room: { name: 'New name' } });
    await calls.remove(room.id, idOf(bora));
    expect(await bora.event('session.closed')).toEqual({ reason: 'removed', canRejoin: false });
    await calls.end(room.id, 'room-destroyed');
    expect(await anna.event('session.closed')).toEqual({ reason: 'room-destroyed', canRejoin: false });
    expect(await anna.closed()).toBe(4000);
    expect(world.facts.at(-1)).toMatchObject({ fact: 'callEnded', reason: 'room-destroyed' });
    await expect(calls.end(room.id, 'call-ended')).rejects.toMatchObject({ code: 'ROOM_NOT_LIVE' });
  });
});

describe('time', () => {
  it('ends the call of a room that expires, and destroys a room that stays empty', async () => {
    await world.close();
    const clock = new TestClock();
    world = await openLiveWorld({ media: new ScriptedMedia(), clock });
    const expiring = world.room({ expiresAt: new Date(clock.now() + 90_000).toISOString() });
    const anna = await world.enter(expiring.id);
    const empty = world.room({ emptyTimeoutSeconds: 60 });
    const bora = await world.enter(empty.id);
    await bora.request('session.leave', {});
    await bora.closed();
    for (let step = 0; step < 10; step += 1) {
      clock.advance(10_000);
      await anna.request('participant.update', {}).catch(() => undefined);
      if (anna.events('session.closed').length > 0) break;
    }
    expect(await anna.event('session.closed')).toEqual({ reason: 'room-expired', canRejoin: false });
    expect(world.destroyed).toEqual([empty.id]);
  });
});

describe('hidden pictures', () => {
  it('cost nothing, and small ones get small layers', async () => {
    const room = world.room();
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    await anna.request('media.setup', { generation: 1, rtpCapabilities: plainCapabilities });
    const rtp = plainRtp('video', 1);
    const simulcast = { ...rtp, encodings: [{ ssrc: 1 }, { ssrc: 2 }, { ssrc: 3 }] };
    await bora.request('track.publish', { source: 'camera', generation: 1, rtpParameters: simulcast });
    const { subscriptionId } = await anna.event('subscription.added');
    const show = (shown: boolean, heightPx: number) =>
      anna.request('subscription.update', { items: [{ subscriptionId, shown, heightPx }] });
    const last = () => media.given.findLast((given) => given.name === 'setSubscription')?.request;
    await show(true, 100);
    expect(last()).toBeUndefined();
    await anna.request('subscription.start', { subscriptionIds: [subscriptionId] });
    expect(last()).toMatchObject({ flowing: true, layers: { spatial: 0 } });
    await show(true, 700);
    expect(last()).toMatchObject({ flowing: true, layers: { spatial: 2 } });
    await show(false, 700);
    expect(last()).toMatchObject({ flowing: false });
    await anna.event('subscription.updated', ({ flowing }) => !flowing);
    const given = media.given.length;
    await show(false, 700);
    expect(media.given.length).toBe(given);
  });
});

describe('draining', () => {
  it('lets nobody in any more, sends sockets elsewhere, and ends calls with node-draining', async () => {
    const room = world.room();
    const anna = await world.enter(room.id);
    world.live.drain();
    await expect(world.enter(room.id)).rejects.toMatchObject({ code: 'NODE_DRAINING' });
    expect(await anna.attempt('chat.send', { text: 'still here' })).toBe('ok');
    await world.live.close();
    expect(await anna.event('session.closed')).toEqual({ reason: 'node-draining', canRejoin: true });
    expect(await anna.closed()).toBe(4006);
  });
});
