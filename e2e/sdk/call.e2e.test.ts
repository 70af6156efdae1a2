import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hears, hearsOnly, seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true } as const;

/** Waits until a page was told of something. */
async function told(page: Page, name: string, fact: Record<string, unknown> = {}): Promise<void> {
  await page.waitForFunction(
    ([wanted, facts]) =>
      window.said.some(
        (one) => one.name === wanted && Object.entries(facts).every(([key, value]) => one[key as 'text'] === value),
      ),
    [name, fact] as const,
  );
}

describe('two pages', () => {
  test('see and hear each other', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { ...both, name: 'Anna' });
    const bora = await world.join(open, room.id, { ...both, name: 'Bora' });
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    expect(await anna.evaluate(() => window.call.participants.map((one) => one.name))).toEqual(['Bora']);
    const stats = await anna.evaluate(async () => {
      await window.call.stats();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return await window.call.stats();
    });
    expect(stats.path).toBe('udp');
    expect(stats.sendBitrateBps).toBeGreaterThan(10_000);
    expect(stats.receiveBitrateBps).toBeGreaterThan(10_000);
    expect(
      stats.tracks
        .filter((track) => track.direction === 'receive')
        .map((track) => track.source)
        .sort(),
    ).toEqual(['camera', 'microphone']);
  });

  test('mute and unmute, switch the camera off and on', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, both);
    const bora = await world.join(open, room.id);
    await seesMoving(bora, 1);
    await hears(bora, 1);
    await anna.evaluate(() => window.call.setMicrophone(false));
    await told(bora, 'trackMuted', { muted: true });
    await hearsOnly(bora, 0);
    await anna.evaluate(() => window.call.setMicrophone(true));
    await hears(bora, 1);
    await anna.evaluate(() => window.call.setCamera(false));
    expect(await anna.evaluate(() => window.call.localTrack('camera'))).toBeNull();
    await seesOnlyMoving(bora, 0);
    await anna.evaluate(() => window.call.setCamera(true));
    await seesMoving(bora, 1);
  });

  test('a camera that was off for a while stays on when a microphone is published after it', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { camera: true });
    const bora = await world.join(open, room.id);
    await seesMoving(bora, 1);
    await anna.evaluate(() => window.call.setCamera(false));
    await seesOnlyMoving(bora, 0);
    await anna.evaluate(() => window.call.setCamera(true));
    await seesMoving(bora, 1);
    // Negotiates the connection anew, in which the camera has its place.
    await anna.evaluate(() => window.call.setMicrophone(true));
    await hears(bora, 1);
    await seesMoving(bora, 1);
  });

  test('share a screen with sound and end it', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id);
    const bora = await world.join(open, room.id);
    await anna.evaluate(() => window.call.setScreenShare(true));
    await seesMoving(bora, 1);
    const sources = await bora.evaluate(() => window.call.tracks.map((track) => track.source).sort());
    expect(sources).toEqual(['screen', 'screen-audio']);
    await anna.evaluate(() => window.call.setScreenShare(false));
    await bora.waitForFunction(() => window.call.tracks.length === 0);
    expect(await anna.evaluate(() => window.call.snapshot.sources.screen.status)).toBe('off');
  });

  test('write, rename, raise hands, and leave', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { name: 'Anna' });
    const bora = await world.join(open, room.id, { name: 'Bora' });
    await anna.evaluate(() => window.call.sendMessage('<b>안녕</b>'));
    await told(bora, 'messageReceived', { text: '<b>안녕</b>' });
    await anna.evaluate(() => window.call.rename('안나'));
    await bora.waitForFunction(() => window.call.participants[0]?.name === '안나');
    await anna.evaluate(() => window.call.raiseHand(true));
    await bora.waitForFunction(() => window.call.participants[0]?.handRaised === true);
    await anna.evaluate(() => window.call.leave());
    expect(await anna.evaluate(() => window.call.state)).toEqual({
      status: 'closed',
      reason: 'left',
      canRejoin: true,
      error: null,
    });
    await told(bora, 'participantLeft');
  });

  test('ask for a picture in the size it is shown in, before it flows', async ({ open }) => {
    const room = world.room();
    await world.join(open, room.id, { camera: true });
    const asked: { readonly method: string; readonly data: unknown }[] = [];
    const bora = await world.join(open, room.id, {
      before: async (page) => {
        page.on('websocket', (socket) => {
          socket.on('framesent', ({ payload }) => asked.push(JSON.parse(String(payload))));
        });
      },
    });
    await seesMoving(bora, 1);
    expect(asked.filter(({ method }) => method?.startsWith('subscription.')).slice(0, 2)).toMatchObject([
      { method: 'subscription.update', data: { items: [{ shown: true, widthPx: 320, heightPx: 180 }] } },
      { method: 'subscription.start' },
    ]);
  });

  test('cost nothing while a picture is hidden', async ({ open }) => {
    const room = world.room();
    await world.join(open, room.id, { camera: true });
    const bora = await world.join(open, room.id);
    await seesMoving(bora, 1);
    await bora.evaluate(() => {
      for (const video of document.querySelectorAll('video')) video.style.display = 'none';
    });
    await bora.waitForFunction(() => window.call.participants[0]?.tracks[0]?.flowing === false);
    await seesOnlyMoving(bora, 0);
    await bora.evaluate(() => {
      for (const video of document.querySelectorAll('video')) video.style.display = '';
    });
    await seesMoving(bora, 1);
  });

  test('of different browsers see and hear each other', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { ...both, in: 'firefox' });
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
  });
});

describe('a moderator', () => {
  test('mutes somebody, who may unmute again; removes them', async ({ open }) => {
    const room = world.room();
    const host = await world.join(open, room.id, { role: 'moderator' });
    const guest = await world.join(open, room.id, both);
    await seesMoving(host, 1);
    const id = await guest.evaluate(() => window.call.self?.id);
    await host.evaluate((who) => window.call.mute(who as never, 'camera'), id);
    await guest.waitForFunction(() => window.call.snapshot.sources.camera.status === 'off');
    await seesOnlyMoving(host, 0);
    await guest.evaluate(() => window.call.setCamera(true));
    await seesMoving(host, 1);
    await host.evaluate((who) => window.call.remove(who as never), id);
    await told(guest, 'stateChanged', { state: 'closed' });
    expect(await guest.evaluate(() => window.call.state)).toMatchObject({ reason: 'removed', canRejoin: false });
  });

  test('lets somebody in from the lobby, with the camera that was opened there', async ({ open }) => {
    const room = world.room({ lobby: true });
    const host = await world.join(open, room.id, { role: 'moderator' });
    const guest = await world.join(open, room.id, { camera: true });
    expect(await guest.evaluate(() => window.call.state.status)).toBe('waiting');
    await host.waitForFunction(() => window.call.snapshot.lobby.length === 1);
    await host.evaluate(() => window.call.admit(window.call.snapshot.lobby[0]?.participantId as never));
    await told(guest, 'stateChanged', { state: 'connected' });
    await seesMoving(host, 1);
  });
});

describe('a refused join', () => {
  test('says why and what to do', async ({ open }) => {
    const page = await open(world.pageUrl);
    await page.waitForFunction(() => window.ready);
    const error = await page.evaluate(async () => {
      try {
        await window.sdk.joinCall({ token: 'no-such-token' });
        return null;
      } catch (cause) {
        const { code, retry, advice } = cause as import('@madang/client').MadangError;
        return { code, retry, advice };
      }
    });
    expect(error).toEqual({
      code: 'TOKEN_INVALID',
      retry: 'never',
      advice: 'Check that the token was made with a key of this server and for this room.',
    });
  });
});
