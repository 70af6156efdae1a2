import { afterEach, describe, expect, it } from 'vitest';
import {
  type LiveWorld,
  type LiveWorldOptions,
  openLiveWorld,
  plainCapabilities,
  plainRtp,
} from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';

let world: LiveWorld;
let media: ScriptedMedia;

async function open(options: Partial<LiveWorldOptions> = {}): Promise<void> {
  media = new ScriptedMedia();
  world = await openLiveWorld({ media, ...options });
}

afterEach(() => world.close());

describe('resuming', () => {
  it('brings every event of the gap once and in order, both ways', async () => {
    await open();
    const room = world.room();
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    const annaId = anna.joined?.participantId;
    await bora.request('chat.send', { text: 'before' });
    await anna.event('chat.received');
    anna.cut();
    await bora.event('participant.updated', ({ participant }) => participant.state === 'suspended');
    // Said by both while the wire is down.
    const said = ['one', 'two', 'three'].map((text) => anna.request('chat.send', { text }));
    for (let index = 0; index < 15; index += 1) await bora.request('chat.send', { text: `gap ${index}` });

    expect(await anna.resume()).toMatchObject({ status: 'resumed' });
    await Promise.all(said);
    await bora.event('chat.received', ({ message }) => message.text === 'three');
    await anna.event('chat.received', ({ message }) => message.text === 'three');
    const heard = anna.events('chat.received').map(({ message }) => message.text);
    const gap = Array.from({ length: 15 }, (_, index) => `gap ${index}`);
    expect(heard).toEqual(['before', ...gap, 'one', 'two', 'three']);
    expect(bora.events('chat.received').filter(({ message }) => message.from === annaId)).toHaveLength(3);
    expect(bora.events('participant.updated').map(({ participant }) => participant.state)).toEqual([
      'suspended',
      'active',
    ]);
    expect(bora.events('participant.joined')).toEqual([]);
    expect(bora.events('participant.left')).toEqual([]);
  });

  it('handles a request once whose answer was lost with the socket', async () => {
    await open();
    const room = world.room();
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    // The server takes the request up, and the answer has no way back.
    const letGo = media.hold('publish');
    const publishing = anna.request('track.publish', {
      source: 'camera',
      generation: 1,
      rtpParameters: plainRtp('video', 1),
    });
    await expect.poll(() => media.given.some((given) => given.name === 'publish')).toBe(true);
    anna.cut();
    await bora.event('participant.updated', ({ participant }) => participant.state === 'suspended');
    letGo();
    await bora.event('track.published');
    await anna.resume();
    const { trackId } = await publishing;
    expect(bora.events('track.published').map(({ track }) => track.id)).toEqual([trackId]);
    expect(media.given.filter((given) => given.name === 'publish')).toHaveLength(1);
  });

  it('replaces the socket before, which is told so', async () => {
    await open();
    const room = world.room();
    const anna = await world.enter(room.id);
    const before = anna.socket;
    const closed = new Promise<number>((resolve) => before.once('close', resolve));
    expect(await anna.resume()).toMatchObject({ status: 'resumed' });
    expect(await closed).toBe(4005);
    expect(await anna.attempt('chat.send', { text: 'still here' })).toBe('ok');
    await anna.event('chat.received');
  });

  it('starts anew with a snapshot where too much was missed', async () => {
    await open({ logLength: 20 });
    const room = world.room();
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    await anna.request('media.setup', { generation: 1, rtpCapabilities: plainCapabilities });
    await bora.request('track.publish', { source: 'camera', generation: 1, rtpParameters: plainRtp('video', 1) });
    const { subscriptionId } = await anna.event('subscription.added');
    anna.cut();
    await bora.event('participant.updated', ({ participant }) => participant.state === 'suspended');
    for (let index = 0; index < 15; index += 1) await bora.request('chat.send', { text: `${index}` });
    const answer = await anna.resume();
    if (answer.status !== 'reset' || answer.snapshot === null) throw new Error(`not reset but ${answer.status}`);
    expect(answer.snapshot.chat.map((message) => message.text)).toEqual(
      Array.from({ length: 15 }, (_, index) => `${index}`),
    );
    expect(answer.snapshot.self.state).toBe('active');
    // What it receives is told again, with the ids it knows.
    await anna.until(() => anna.events('subscription.added').length === 2);
    expect(anna.events('subscription.added').map((added) => added.subscriptionId)).toEqual([
      subscriptionId,
      subscriptionId,
    ]);
  });

  it('is refused with a wrong key, after leaving, after being removed, and to strangers', async () => {
    await open();
    const room = world.room();
    const host = await world.enter(room.id, 'moderator');
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    if (anna.joined === null || bora.joined === null) throw new Error('not joined');
    const stranger = world.client();
    await stranger.connect();
    const { participantId } = anna.joined;
    const wrong = { participantId, resumeKey: bora.joined.resumeKey, lastSeq: 0 };
    expect(await stranger.attempt('session.resume', wrong)).toBe('RESUME_REFUSED');
    expect(await stranger.attempt('session.resume', { ...wrong, resumeKey: 'x'.repeat(64) })).toBe('RESUME_REFUSED');
    await host.request('moderation.remove', { participantId });
    expect(await anna.closed()).toBe(4000);
    expect(anna.events('session.closed')).toEqual([{ reason: 'removed', canRejoin: false }]);
    await expect(anna.resume()).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
    await bora.request('session.leave', {});
    await bora.closed();
    await expect(bora.resume()).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
  });

  it('ends with the window: the others are told, the call goes on', async () => {
    await open({ resumeWindowMs: 60 });
    const room = world.room();
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    anna.cut();
    const left = await bora.event('participant.left');
    expect(left).toEqual({ participantId: anna.joined?.participantId, reason: 'resume-expired' });
    await expect(anna.resume()).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
  });
});

describe('media that died', () => {
  it('is rebuilt: everyone is told, the old track ids live on, late requests are refused', async () => {
    await open();
    const room = world.room();
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    for (const client of [anna, bora])
      await client.request('media.setup', { generation: 1, rtpCapabilities: plainCapabilities });
    const camera = { source: 'camera', rtpParameters: plainRtp('video', 1) } as const;
    const { trackId } = await bora.request('track.publish', { ...camera, generation: 1 });
    await anna.event('subscription.added');

    media.emit({ type: 'roomLost', roomId: room.id });
    for (const client of [anna, bora]) {
      const { media: setup } = await client.event('media.reset');
      expect(setup.generation).toBe(2);
    }
    expect(await bora.attempt('track.publish', { ...camera, generation: 1 })).toBe('MEDIA_NOT_READY');
    expect(await anna.attempt('media.setup', { generation: 1, rtpCapabilities: plainCapabilities })).toBe(
      'MEDIA_NOT_READY',
    );
    await anna.request('media.setup', { generation: 2, rtpCapabilities: plainCapabilities });
    expect(await bora.request('track.publish', { ...camera, generation: 2, trackId })).toEqual({ trackId });
    const again = await anna.event('subscription.added', (added) => added.generation === 2);
    expect(again.trackId).toBe(trackId);
    expect(anna.events('track.unpublished')).toEqual([]);
    expect(anna.events('track.published')).toHaveLength(1);
  });
});
