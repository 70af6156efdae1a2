import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from '../sdk/world.ts';
import { CAMERA, lookAt, openPersonBrowser, type PersonBrowser } from './camera.ts';
import { makeBackground } from './page.ts';

let world: SdkWorld;
let person: PersonBrowser;

beforeAll(async () => {
  world = await openSdkWorld();
  person = await openPersonBrowser();
});

afterAll(async () => {
  await person.close();
  await world.close();
});

/** Software drawing on two busy cores. */
const PATIENT = { timeout: 30_000, interval: 300 };

/** Pictures are coded anew at each size; another face, or none, is further away than that. */
const SAME_COLOUR = 25;

const published = (page: Page) => page.evaluate(() => window.call.self?.tracks.map(({ id }) => id));

describe('the background', () => {
  test('is blurred and replaced for the others, the person stays, and the track is the same all along', async () => {
    const room = world.room();
    const anna = await world.join(person.open, room.id, { camera: true });
    const bora = await world.join(person.open, room.id);
    await seesMoving(bora, 1);
    await expect.poll(async () => (await lookAt(bora)).wallDetail, PATIENT).toBeGreaterThan(15);
    const before = await lookAt(bora);
    const tracks = await published(anna);
    expect(tracks).toHaveLength(1);

    await makeBackground(anna);
    await anna.evaluate(() => window.call.setProcessor('camera', window.background));
    await expect.poll(async () => (await lookAt(bora)).wallDetail, PATIENT).toBeLessThan(before.wallDetail / 5);
    await seesMoving(bora, 1);
    const blurred = await lookAt(bora);
    for (const [i, value] of blurred.face.entries())
      expect(Math.abs(value - (before.face[i] ?? 0)), 'of 255').toBeLessThan(SAME_COLOUR);
    expect(blurred.faceDetail).toBeGreaterThan(before.faceDetail / 2);

    await anna.evaluate(async () => {
      const canvas = new OffscreenCanvas(320, 180);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.fillStyle = '#00a040';
      pen.fillRect(0, 0, 320, 180);
      await window.background.setLook({ kind: 'image', image: canvas.transferToImageBitmap() });
    });
    await expect
      .poll(async () => {
        const [red = 255, green = 0, blue = 255] = (await lookAt(bora)).wall;
        return green > 120 && red < 60 && blue < 110;
      }, PATIENT)
      .toBe(true);

    await anna.evaluate(() => window.call.setProcessor('camera', null));
    await expect.poll(async () => (await lookAt(bora)).wallDetail, PATIENT).toBeGreaterThan(before.wallDetail / 2);
    expect(await published(anna)).toEqual(tracks);
    expect(await bora.evaluate(() => window.said.filter(({ name }) => name.startsWith('trackRemoved')))).toEqual([]);
  });

  test('is there from the first picture when joined with, from the preview on', async () => {
    const room = world.room();
    const bora = await world.join(person.open, room.id);
    await watchWall(bora);
    const anna = await person.open(world.pageUrl);
    await anna.waitForFunction(() => window.ready);
    await makeBackground(anna);
    await anna.evaluate(async (token) => {
      const preview = await window.sdk.openPreview({ camera: true, processors: { camera: window.background } });
      const video = document.body.appendChild(document.createElement('video'));
      preview.attach(video);
      await new Promise<void>((seen) => {
        video.requestVideoFrameCallback(() => seen());
      });
      video.remove();
      await window.join({ token, ...preview.release() });
    }, world.token(room.id));
    await bora.waitForFunction(() => window.wallDetails.length > 10);
    const details = await bora.evaluate(() => window.wallDetails);
    // The bare wall has 30 or more; the first pictures that are sent are coarse, hence the bound.
    expect(Math.max(...details)).toBeLessThan(6);
  });

  test('comes from a Madang server that is not the page’s own', async () => {
    const page = await person.open(world.pageUrl);
    await page.waitForFunction(() => window.ready);
    const foreign = new URL('sdk/', world.pageUrl.replace('127.0.0.1', 'localhost')).href;
    expect(new URL(foreign).origin).not.toBe(new URL(world.pageUrl).origin);
    await makeBackground(page, foreign);
    const size = await page.evaluate(async () => {
      const [camera] = (await navigator.mediaDevices.getUserMedia({ video: true })).getVideoTracks();
      if (camera === undefined) throw new Error('no camera');
      const { track } = await window.background.open(camera, () => undefined);
      const video = document.body.appendChild(document.createElement('video'));
      video.srcObject = new MediaStream([track]);
      await video.play();
      return { widthPx: video.videoWidth, heightPx: video.videoHeight };
    });
    expect(size).toEqual({ widthPx: CAMERA.widthPx, heightPx: CAMERA.heightPx });
    await expect.poll(async () => (await lookAt(page)).wallDetail, PATIENT).toBeLessThan(6);
  });
});

declare global {
  interface Window {
    wallDetails: number[];
  }
}

/** Notes how much detail the wall has in every picture that the page paints. */
async function watchWall(page: Page): Promise<void> {
  await page.evaluate(({ wallPx, widthPx, heightPx }) => {
    window.wallDetails = [];
    const canvas = new OffscreenCanvas(widthPx, heightPx);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const look = (video: HTMLVideoElement) => {
      pen?.drawImage(video, 0, 0, widthPx, heightPx);
      const { data } = pen?.getImageData(4, 10, wallPx - 16, heightPx / 3) ?? { data: [] };
      let steps = 0;
      for (let i = 1; i + 4 < data.length; i += 4) steps += Math.abs((data[i] ?? 0) - (data[i + 4] ?? 0));
      window.wallDetails.push((steps * 4) / data.length);
      video.requestVideoFrameCallback(() => look(video));
    };
    window.call.on('trackAdded', () => {
      const video = document.querySelector('video');
      video?.requestVideoFrameCallback(() => look(video));
    });
  }, CAMERA);
}
