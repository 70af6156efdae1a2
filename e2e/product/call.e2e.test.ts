import { describe, expect } from 'vitest';
import { hears, seesMoving } from '../harness/probes.ts';
import { joinCall, type Person, test } from '../harness/product.ts';

/** Everyone sees and hears everyone else, and only them. */
async function allMeet(people: readonly Person[]): Promise<void> {
  for (const { page } of people) {
    await seesMoving(page, people.length - 1, { timeoutMs: 60_000 });
    await hears(page, people.length - 1, { timeoutMs: 60_000 });
  }
}

describe('a call over the whole product', () => {
  test('grows from two to five people; each latecomer sees and hears all', { timeout: 240_000 }, async ({ enter }) => {
    const people = [await enter({ name: '민수' })];
    for (const name of ['서연', 'Ada', 'Zoë', '🦊']) {
      people.push(await enter({ name }));
      await allMeet(people);
    }
  });

  test('joins Chromium and Firefox, both ways', async ({ enter }) => {
    const people = [await enter({ name: 'Chromium' }), await enter({ name: 'Firefox', in: 'firefox' })];
    await allMeet(people);
  });

  test('shows a shared screen to who was there and to who comes later', async ({ enter }) => {
    const presenter = await enter({ name: 'Presenter', camera: false, microphone: false });
    const early = await enter({ name: 'Early', camera: false, microphone: false });
    await presenter.page.evaluate(() => window.call.setScreenShare(true));
    await seesMoving(early.page, 1);
    const late = await enter({ name: 'Late', camera: false, microphone: false });
    await seesMoving(late.page, 1);
    expect(await late.page.evaluate(() => window.call.tracks.map((track) => track.source))).toContain('screen');
  });

  test('goes on as the same participant after a reload', async ({ enter, server, room }) => {
    const stays = await enter({ name: 'Stays' });
    const reloads = await enter({ name: 'Reloads' });
    await allMeet([stays, reloads]);
    await stays.page.evaluate(() => {
      window.call.on('participantLeft', ({ participant }) => document.body.append(`${participant.name} left`));
    });
    await reloads.page.reload();
    // A reloaded page asks its server for a token as ever; what the SDK remembers of the room goes before it.
    const { token } = await server.api.createToken({ roomId: room.id, userId: 'Reloads', name: 'Reloads' });
    const again = await joinCall(reloads.page, { token, camera: true, microphone: true, rememberSession: true });
    expect(again).toBe(reloads.participantId);
    await allMeet([stays, reloads]);
    expect(await stays.page.evaluate(() => window.call.participants.length)).toBe(1);
    expect(await stays.page.evaluate(() => document.body.textContent)).not.toContain('left');
  });
});
