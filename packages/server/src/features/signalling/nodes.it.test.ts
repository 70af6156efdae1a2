import { afterEach, describe, expect, it } from 'vitest';
import { TestClock } from '../../kernel/test-clock.ts';
import { type LiveWorld, openLiveWorld } from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';
import type { SignalClient } from '../../testing/signal-client.ts';

let world: LiveWorld;

afterEach(() => world.close());

const idOf = (client: SignalClient) => client.joined?.participantId;

describe('two edges and the owner of a room', () => {
  /** Lets time pass second by second; somebody who stays speaks up, so that what is under way arrives in between. */
  async function pass(clock: TestClock, seconds: number, witness: SignalClient): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      clock.advance(1_000);
      await witness.request('participant.update', {});
    }
  }

  it('an edge that vanishes takes nobody with it who comes back in time', async () => {
    const clock = new TestClock();
    world = await openLiveWorld({ media: new ScriptedMedia(), clock });
    const other = await world.addEdge();
    const room = world.room();
    const anna = await world.enter(room.id);
    const [bora, cara] = [world.client({ url: other.url }), world.client({ url: other.url })];
    await bora.enter(world.token(room.id));
    await cara.enter(world.token(room.id));
    await pass(clock, 10, anna);
    // Edges that live are told of by nobody.
    expect(anna.events('participant.updated')).toEqual([]);

    other.vanish();
    await pass(clock, 8, anna);
    const suspended = anna.events('participant.updated').map(({ participant }) => [participant.id, participant.state]);
    expect(suspended).toEqual([
      [idOf(bora), 'suspended'],
      [idOf(cara), 'suspended'],
    ]);
    await anna.request('chat.send', { text: 'are you there?' });
    bora.cut();
    expect(await bora.resume(world.url)).toMatchObject({ status: 'resumed' });
    expect((await bora.event('chat.received')).message.text).toBe('are you there?');
    await pass(clock, 31, anna);
    expect(anna.events('participant.left')).toEqual([{ participantId: idOf(cara), reason: 'resume-expired' }]);
    expect(await bora.attempt('chat.send', { text: 'still here' })).toBe('ok');
    expect(world.logLines.filter((line) => line.includes('fell silent'))).toHaveLength(1);
  });

  it('a pause of the whole process is nobody’s silence', async () => {
    const clock = new TestClock();
    world = await openLiveWorld({ media: new ScriptedMedia(), clock });
    const anna = await world.enter(world.room().id);
    await pass(clock, 3, anna);
    clock.advance(60_000);
    await pass(clock, 3, anna);
    expect(anna.closeCode).toBeNull();
    expect(world.logLines.filter((line) => line.includes('fell silent'))).toEqual([]);
  });
});

describe('a former owner', () => {
  it('is heard neither by edges nor by the media engine', async () => {
    const media = new ScriptedMedia();
    world = await openLiveWorld({ media });
    const room = world.room();
    const anna = await world.enter(room.id);
    world.deafen();
    world.owners.depose(room.id, world.addOwner());

    const bora = await world.enter(room.id);
    // The successor knows nobody of before: they come in anew.
    expect(await anna.closed()).toBe(4002);
    await expect(anna.resume()).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
    const again = await world.enter(room.id);
    const opened = media.given.length;

    // Ends the call that it takes for its own: everyone is told, sockets are closed, the media is closed.
    await world.live.close();
    expect(await bora.attempt('chat.send', { text: 'still here' })).toBe('ok');
    expect((await again.event('chat.received')).message.text).toBe('still here');
    for (const client of [bora, again]) expect(client.events('session.closed')).toEqual([]);
    expect(media.given.slice(opened).map((given) => given.name)).toEqual([]);
    // What it had open was closed before the successor opened its own.
    const rooms = media.given.filter(({ name }) => name === 'openRoom' || name === 'closeRoom').map(({ name }) => name);
    expect(rooms).toEqual(['openRoom', 'closeRoom', 'openRoom']);
  });

  it('lets nobody in any more: the media engine refuses, or else the edge', async () => {
    world = await openLiveWorld({ media: new ScriptedMedia() });
    const room = world.room({ lobby: true });
    await world.enter(room.id, 'moderator');
    world.owners.depose(room.id, world.addOwner());
    await world.enter(room.id, 'moderator');
    // As if it had been asked a moment before it was deposed.
    world.owners.depose(room.id, world.nodeId);
    await expect(world.enter(room.id, 'moderator')).rejects.toMatchObject({ code: 'MEDIA_UNAVAILABLE' });
    // Waiting in a lobby takes no media: only the edge is left to notice.
    await expect(world.client().join(world.token(room.id))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
