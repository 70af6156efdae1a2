import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LiveWorld, openLiveWorld, plainCapabilities, plainRtp } from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';

let media: ScriptedMedia;
let world: LiveWorld;

beforeEach(async () => {
  media = new ScriptedMedia();
  world = await openLiveWorld({ media });
});

afterEach(() => world.close());

describe('a call', () => {
  it('goes from joining over publishing and subscribing to leaving', async () => {
    const room = world.room();
    const anna = await world.enter(room.id);
    const bora = await world.enter(room.id);
    const boraId = bora.joined?.participantId;
    const joined = await anna.event('participant.joined');
    expect(joined.participant.id).toBe(boraId);

    await anna.request('media.setup', { generation: 1, rtpCapabilities: plainCapabilities });
    await bora.request('media.setup', { generation: 1, rtpCapabilities: plainCapabilities });
    const { trackId } = await bora.request('track.publish', {
      source: 'camera',
      generation: 1,
      rtpParameters: plainRtp('video', 1),
    });
    const added = await anna.event('subscription.added');
    expect(added).toMatchObject({ trackId, participantId: boraId, source: 'camera', generation: 1 });
    await anna.request('subscription.start', { subscriptionIds: [added.subscriptionId] });
    expect(await anna.event('subscription.updated')).toMatchObject({ flowing: true });

    await bora.request('session.leave', {});
    expect(await bora.event('session.closed')).toEqual({ reason: 'left', canRejoin: true });
    expect(await bora.closed()).toBe(4000);
    expect(await anna.event('participant.left')).toEqual({ participantId: boraId, reason: 'left' });
    await anna.request('session.leave', {});
    await anna.closed();
    await anna.until(() => world.facts.some((fact) => fact.fact === 'callEnded'));
    expect(world.facts.map((fact) => fact.fact)).toEqual([
      'callStarted',
      'participantJoined',
      'participantJoined',
      'participantLeft',
      'participantLeft',
      'callEnded',
    ]);
  });
});
