import type { VideoCodec } from '@madang/protocol';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hears, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { showIn, slowPictures } from './shown.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const roomOf = (...video: [VideoCodec, ...VideoCodec[]]) =>
  world.room({ codecs: { audio: ['opus'], video }, resolutionPolicy: slowPictures });

/** The codec in which a page receives its only picture, as the browser names it. */
async function codecSeenBy(page: Page): Promise<string | null> {
  return await page.evaluate(
    async () => (await window.call.stats()).tracks.find((one) => one.direction === 'receive')?.codec ?? null,
  );
}

describe('a microphone', () => {
  test.for(['opus', 'G722', 'PCMU', 'PCMA'] as const)(
    'in %s is heard by the other one in Chromium and Firefox',
    async (codec, { open }) => {
      const room = world.room({ codecs: { audio: [codec], video: ['VP8'] } });
      const chromium = await world.join(open, room.id, { microphone: true });
      const firefox = await world.join(open, room.id, { in: 'firefox', microphone: true });
      for (const page of [chromium, firefox]) {
        await hears(page, 1);
        expect(await codecSeenBy(page)).toBe(`audio/${codec}`);
      }
    },
  );
});

test('a microphone is sent in the codec its publisher prefers', async ({ open }) => {
  const room = world.room({ codecs: { audio: ['opus', 'G722'], video: ['VP8'] } });
  const publisher = await world.join(open, room.id, { microphone: true });
  const listener = await world.join(open, room.id);
  await hears(listener, 1);
  expect(await codecSeenBy(listener)).toBe('audio/opus');
  await publisher.evaluate(() => window.call.setMicrophone(true, { codec: 'G722' }));
  await expect.poll(() => codecSeenBy(listener)).toBe('audio/G722');
  await hears(listener, 1);
  const refused = await publisher.evaluate(() =>
    window.call.setMicrophone(true, { codec: 'PCMU' }).catch((error) => error.code),
  );
  expect(refused).toBe('CODEC_UNSUPPORTED');
});

describe('a camera', () => {
  test.for(['VP9', 'VP8', 'H264'] as const)(
    'in %s comes in the size that a viewer shows, up and down',
    async (codec, { open }) => {
      const room = roomOf(codec);
      await world.join(open, room.id, { camera: true });
      const viewer = await world.join(open, room.id);
      await seesMoving(viewer, 1, { timeoutMs: 30_000 });
      expect(await codecSeenBy(viewer)).toBe(`video/${codec}`);
      await showIn(viewer, [320, 180], 320);
      await showIn(viewer, [1280, 720], 1280);
      await showIn(viewer, [640, 360], 640);
      await showIn(viewer, [320, 180], 320);
    },
  );

  test('in AV1 comes in one size', async ({ open }) => {
    const room = roomOf('AV1');
    await world.join(open, room.id, { camera: true });
    const viewer = await world.join(open, room.id);
    await showIn(viewer, [320, 180], 1280);
    expect(await codecSeenBy(viewer)).toBe('video/AV1');
  });

  test('is sent in the next codec of the room where the browser lacks the first', async ({ open }) => {
    // Neither browser of Debian sends or shows H.265.
    const room = roomOf('H265', 'VP8');
    const chromium = await world.join(open, room.id, { camera: true });
    const firefox = await world.join(open, room.id, { in: 'firefox', camera: true });
    for (const viewer of [chromium, firefox]) {
      await seesMoving(viewer, 1, { timeoutMs: 30_000 });
      expect(await codecSeenBy(viewer)).toBe('video/VP8');
    }
  });

  test('is sent in the codec its publisher prefers', async ({ open }) => {
    const room = roomOf('VP8', 'VP9', 'H264');
    const publisher = await world.join(open, room.id);
    const viewer = await world.join(open, room.id);
    await publisher.evaluate(() => window.call.setCamera(true, { codec: 'VP9' }));
    await seesMoving(viewer, 1);
    expect(await codecSeenBy(viewer)).toBe('video/VP9');
    await publisher.evaluate(() => window.call.setCamera(true, { codec: 'H264' }));
    await seesMoving(viewer, 1);
    expect(await codecSeenBy(viewer)).toBe('video/H264');
    const refused = await publisher.evaluate(() =>
      window.call.setCamera(true, { codec: 'AV1' }).catch((error) => error.code),
    );
    expect(refused).toBe('CODEC_UNSUPPORTED');
  });

  test('is sent in another codec once somebody comes who cannot decode the first', async ({ open }) => {
    const room = roomOf('H264', 'VP8');
    await world.join(open, room.id, { camera: true });
    const chromium = await world.join(open, room.id);
    await seesMoving(chromium, 1);
    expect(await codecSeenBy(chromium)).toBe('video/H264');
    // Debian's Firefox has no H.264 of its own, and its plug-in comes from the network only.
    const firefox = await world.join(open, room.id, { in: 'firefox' });
    await firefox.waitForFunction(() => window.call.tracks.length === 1);
    await seesMoving(firefox, 1);
    await seesMoving(chromium, 1);
    expect(await codecSeenBy(firefox)).toBe('video/VP8');
    expect(await codecSeenBy(chromium)).toBe('video/VP8');
  });
});
