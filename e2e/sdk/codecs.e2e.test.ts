import type { VideoCodec } from '@madang/protocol';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { read, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

/** Few frames, so that software encoders of every codec keep up with three layers on two cores. */
const slow = [{ participants: 1000, widthPx: 1280, heightPx: 720, frameRate: 8, bitrateBps: 1_500_000 }];

const roomOf = (...video: [VideoCodec, ...VideoCodec[]]) =>
  world.room({ codecs: { audio: ['opus'], video }, resolutionPolicy: slow });

/** The codec in which a page receives its only picture, as the browser names it. */
async function codecSeenBy(page: Page): Promise<string | null> {
  return await page.evaluate(
    async () => (await window.call.stats()).tracks.find((one) => one.direction === 'receive')?.codec ?? null,
  );
}

/** Shows the only picture in a size, and waits until it comes in a width. */
async function showIn(page: Page, shown: readonly [number, number], widthPx: number): Promise<void> {
  await page.evaluate(
    (size) => {
      for (const video of document.querySelectorAll('video')) Object.assign(video.style, size);
    },
    { width: `${shown[0]}px`, height: `${shown[1]}px` },
  );
  // The other received stream is mediasoup's probe for bandwidth, which has no picture.
  const width = async () => Math.max(...(await read(page)).video.map((one) => one.widthPx));
  await expect.poll(width, { timeout: 30_000 }).toBe(widthPx);
  await seesMoving(page, 1);
}

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
