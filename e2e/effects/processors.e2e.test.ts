import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { canMakeScreen } from '../harness/browsers.ts';
import { seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from '../sdk/world.ts';
import { colourOf } from './camera.ts';
import { noteDevices, PAINT, statesOf, workerScript, workOnCamera } from './page.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(async () => await world.close());

/** Software drawing on two busy cores. */
const PATIENT = { timeout: 30_000, interval: 300 };

const isPaint = ([red = 0, green = 255, blue = 0]: readonly number[]) => red > 120 && green < 80 && blue > 120;
const seesPaint = async (page: Page) =>
  await expect.poll(async () => isPaint(await colourOf(page)), PATIENT).toBe(true);
const camera = (page: Page) => page.evaluate(() => window.call.snapshot.sources.camera);

describe.for(['chromium', 'firefox'] as const)('a worker of a service’s own, in %s', (name) => {
  test('works on the camera, tells data, and is taken out again', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { camera: true, in: name });
    const bora = await world.join(open, room.id);
    await seesMoving(bora, 1);
    expect(isPaint(await colourOf(bora))).toBe(false);
    await workOnCamera(
      anna,
      workerScript(world.pageUrl, `${PAINT} tell({ n, width: frame.widthPx, atMs: frame.atMs });`),
    );
    await seesPaint(bora);
    await anna.waitForFunction(() => window.told.length > 3);
    const [first, second] = (await anna.evaluate(() => window.told)) as { width: number; atMs: number }[];
    expect(first?.width).toBeGreaterThan(100);
    expect(second?.atMs).toBeGreaterThan(first?.atMs ?? 0);
    await anna.evaluate(() => window.call.setProcessor('camera', null));
    await expect.poll(async () => isPaint(await colourOf(bora)), PATIENT).toBe(false);
  });
});

test('looks at a received track without touching it', async ({ open }) => {
  const room = world.room();
  await world.join(open, room.id, { camera: true });
  const bora = await world.join(open, room.id);
  await seesMoving(bora, 1);
  const script = workerScript(
    world.pageUrl,
    'pen.drawImage(frame.picture, 0, 0); tell(pen.getImageData(0, 0, 1, 1).data[1]);',
  );
  const stop = await bora.evaluateHandle(async (text) => {
    const { watchFrames } = await window.fetchEffects();
    window.told = [];
    const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), { type: 'module' });
    const [track] = window.call.tracks;
    if (track === undefined) throw new Error('no track');
    return watchFrames(track.mediaStreamTrack, worker, { frameRate: 5, onData: (data) => window.told.push(data) });
  }, script);
  await bora.waitForFunction(() => window.told.length > 5);
  await seesMoving(bora, 1);
  await stop.evaluate((end) => end());
  const before = await bora.evaluate(() => window.told.length);
  await seesMoving(bora, 1);
  expect(await bora.evaluate(() => window.told.length)).toBeLessThanOrEqual(before + 1);
});

describe('a camera with a processor', () => {
  test('goes off, light and all, is on again with it, and keeps it on another camera', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { before: noteDevices });
    const bora = await world.join(open, room.id);
    await workOnCamera(anna, workerScript(world.pageUrl, PAINT));
    await anna.evaluate(() => window.call.setCamera(true));
    await seesPaint(bora);
    await anna.evaluate(() => window.call.setCamera(false));
    expect(await statesOf(anna, 'video')).toEqual(['ended']);
    await seesOnlyMoving(bora, 0);
    await anna.evaluate(() => window.call.setCamera(true));
    await seesPaint(bora);
    const other = await anna.evaluate(async () => {
      const { cameras } = await window.sdk.devices.list();
      const { camera: now } = window.call.snapshot.sources;
      const inUse = now.status === 'on' ? now.deviceId : '';
      const id = cameras.findLast((one) => one.id !== inUse)?.id ?? '';
      await window.call.switchDevice('camera', id);
      return id;
    });
    expect(await camera(anna)).toMatchObject({ status: 'on', deviceId: other });
    await seesPaint(bora);
    expect((await statesOf(anna, 'video')).filter((state) => state === 'live')).toHaveLength(1);
    await anna.evaluate(() => window.call.leave());
    expect(await statesOf(anna, 'video')).not.toContain('live');
  });

  test('goes off when the processor fails, says so, and never shows the room', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { camera: true, before: noteDevices });
    const bora = await world.join(open, room.id);
    await seesMoving(bora, 1);
    await workOnCamera(anna, workerScript(world.pageUrl, `if (n > 40) throw new Error('broken'); ${PAINT}`));
    await seesPaint(bora);
    await anna.waitForFunction(() => window.call.snapshot.sources.camera.status === 'failed');
    expect(
      await anna.evaluate(() => window.said.filter(({ name }) => name === 'error').map(({ code }) => code)),
    ).toEqual(['PROCESSOR_FAILED']);
    expect(await statesOf(anna, 'video')).toEqual(['ended']);
    await seesOnlyMoving(bora, 0);
    expect(isPaint(await colourOf(bora))).toBe(true);
  });

  test('stays as it was when a processor does not begin; one that is to be on from the start keeps it off', async ({
    open,
  }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { camera: true, before: noteDevices });
    const bora = await world.join(open, room.id);
    await seesMoving(bora, 1);
    const broken = workerScript(world.pageUrl, "throw new Error('broken');");
    const code = await workOnCamera(anna, broken).then(
      () => 'begun',
      (error: Error) => error.message,
    );
    expect(code).toContain('The effect on camera or microphone does not work');
    await seesMoving(bora, 1);
    const chris = await world.join(open, room.id, {
      camera: true,
      before: async (page) => {
        await noteDevices(page);
        await page.evaluate(() => {
          window.processors = { camera: { kind: 'video', open: () => Promise.reject(new Error('broken')) } };
        });
      },
    });
    await chris.waitForFunction(() => window.call.snapshot.sources.camera.status === 'failed');
    expect(await statesOf(chris, 'video')).toEqual(['ended']);
    expect(await chris.evaluate(() => window.call.self?.tracks.length)).toBe(0);
  });
});

test('Firefox without WebGL is offered noise suppression alone', async ({ open }) => {
  const page = await open(world.pageUrl, { in: 'firefox' });
  const support = await page.evaluate(async () => (await window.fetchEffects()).effectSupport());
  expect(support).toEqual({ background: false, noiseSuppression: true });
});

test.runIf(canMakeScreen)('Firefox with WebGL replaces the background', async ({ open }) => {
  const room = world.room();
  const openThere = async (url: string) => await open(url, { in: 'firefox with a screen' });
  const anna = await world.join(openThere, room.id, { camera: true });
  const bora = await world.join(open, room.id);
  const done = await anna.evaluate(async () => {
    const { createBackground, effectSupport } = await window.fetchEffects();
    if (!effectSupport().background) return 'unsupported';
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.fillStyle = '#b000b0';
    pen.fillRect(0, 0, 300, 150);
    const look = { kind: 'image', image: await createImageBitmap(canvas) } as const;
    await window.call.setProcessor('camera', await createBackground({ assets: '/sdk/', look }));
    return 'on';
  });
  expect(done).toBe('on');
  // Its fake camera shows nobody: all that is seen is the picture.
  await seesPaint(bora);
});
