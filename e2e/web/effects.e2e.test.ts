import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { lookAt, openPersonBrowser, type PersonBrowser } from '../effects/camera.ts';
import { seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { contextOf, joinAs, makeRoom, startWebWorld } from './world.ts';

let world: TestServer;
let person: PersonBrowser;

beforeAll(async () => {
  world = await startWebWorld();
  person = await openPersonBrowser();
});

afterAll(async () => {
  await person.close();
  await world.close();
});

const ko = { context: contextOf() };
/** Software drawing on two busy cores. */
const PATIENT = { timeout: 30_000, interval: 300 };
/** Detail of the bare wall, and of one that is out of focus; see `lookAt`. */
const SHARP = 12;
const BLURRED = 5;

/** The picture of the first video that is painted on the page. */
const wallOf = async (page: Page) =>
  await lookAt(page).then(
    (look) => look.wallDetail,
    () => Number.NaN,
  );
/** The same of the picture that comes from the other side: all own tracks of the page are from its device. */
const remoteWall = async (page: Page) => {
  await page.evaluate(() => {
    for (const video of document.querySelectorAll('video')) {
      const [track] = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks() : [];
      video.classList.toggle('remote', track !== undefined && track.label !== '' && !/^fake|mjpeg/u.test(track.label));
    }
  });
  return await lookAt(page, 'video.remote').then(
    (look) => look.wallDetail,
    () => Number.NaN,
  );
};
const isBlurred = async (page: Page) => await expect.poll(() => wallOf(page), PATIENT).toBeLessThan(BLURRED);
const isSharp = async (page: Page) => await expect.poll(() => wallOf(page), PATIENT).toBeGreaterThan(SHARP);
const choose = async (page: Page, name: string) => await page.getByText(name, { exact: true }).click();
const isChosen = async (page: Page, name: string) =>
  await expect.poll(() => page.getByRole('radio', { name, exact: true }).isChecked(), PATIENT).toBe(true);

describe('background and noise', () => {
  test('are chosen before the call, go along into it and are remembered; nothing is fetched from elsewhere', async ({
    open,
  }) => {
    const address = await makeRoom(world);
    const anna = await person.open(address, ko);
    const foreign: string[] = [];
    anna.on('request', (request) => {
      if (!request.url().startsWith(world.url) && /^https?:/u.test(request.url())) foreign.push(request.url());
    });
    await isSharp(anna);
    await choose(anna, '강하게 흐림');
    await isBlurred(anna);
    await anna.getByRole('switch', { name: '잡음 줄이기' }).click();
    await expect.poll(() => anna.getByRole('switch', { name: '잡음 줄이기' }).isChecked(), PATIENT).toBe(true);
    const bora = await open(address, ko);
    await joinAs(bora, '박지훈');
    await joinAs(anna, '이서연');
    await seesMoving(bora, 1);
    await expect.poll(async () => await remoteWall(bora), PATIENT).toBeLessThan(BLURRED);

    // In the call: another picture, then none, by the keyboard alone.
    await anna.keyboard.press('b');
    await anna.getByRole('dialog', { name: '배경과 소리' }).waitFor();
    await isChosen(anna, '강하게 흐림');
    await choose(anna, '없음');
    await expect.poll(async () => await remoteWall(bora), PATIENT).toBeGreaterThan(SHARP);
    await anna.keyboard.press('ArrowRight');
    await isChosen(anna, '약하게 흐림');
    await expect.poll(async () => await remoteWall(bora), PATIENT).toBeLessThan(SHARP);

    await anna.goto(address);
    await anna.reload();
    await anna
      .getByRole('navigation', { name: '통화 조작' })
      .or(anna.getByLabel('이름', { exact: true }))
      .first()
      .waitFor();
    expect(await anna.evaluate(() => localStorage.getItem('madang.effects'))).toBe(
      '{"background":"blur-light","noise":true}',
    );
    expect(foreign).toEqual([]);
  });

  test('an own picture stands behind the person and stays in the browser', async () => {
    const anna = await person.open(await makeRoom(world), ko);
    await isSharp(anna);
    const posted: string[] = [];
    anna.on('request', (request) => {
      if (request.method() !== 'GET') posted.push(request.url());
    });
    const file = anna.getByLabel('사진 고르기…');
    await file.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
    await anna.getByText('브라우저가 열 수 있는 사진이 아니에요', { exact: false }).waitFor();
    const buffer = readFileSync(join(import.meta.dirname, '../../apps/web/public/icons/icon-512.png'));
    await file.setInputFiles({ name: 'room.png', mimeType: 'image/png', buffer });
    await isChosen(anna, '내 사진');
    await isBlurred(anna);
    expect(posted).toEqual([]);
    await anna.reload();
    await isChosen(anna, '내 사진');
    await isBlurred(anna);
  });

  test('an engine that cannot be fetched leaves the camera as it is; one that was chosen before keeps it off', async ({
    open,
  }) => {
    const anna = await open(await makeRoom(world), ko);
    await anna.route('**/sdk/effects/**', (route) => route.abort());
    await anna.locator('video').first().waitFor();
    await choose(anna, '강하게 흐림');
    await anna.getByText('배경을 바꾸지 못했어요', { exact: false }).waitFor();
    await isChosen(anna, '없음');
    await anna.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
    await anna.evaluate(() => localStorage.setItem('madang.effects', '{"background":"blur-strong"}'));
    await anna.reload();
    await anna.getByText('방이 보이지 않도록 카메라를 껐어요', { exact: false }).waitFor();
    await choose(anna, '없음');
    await anna.getByRole('button', { name: '다시 시도' }).click();
    await anna.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  });

  test('Firefox without WebGL is offered noise alone', async ({ open }) => {
    const { permissions: _, ...plain } = contextOf();
    const anna = await open(await makeRoom(world), { in: 'firefox', context: plain });
    await anna.getByRole('switch', { name: '잡음 줄이기' }).waitFor();
    expect(await anna.getByText('강하게 흐림').count()).toBe(0);
  });
});
