import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { hears, seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { plugIn, setFaults, setVoice, takeDevices, unplug } from './devices.ts';
import { contextOf, joinAs, makeRoom, setPermission, startWebWorld } from './world.ts';

let world: TestServer;
beforeAll(async () => {
  world = await startWebWorld();
});
afterAll(async () => await world.close());

const ko = { context: contextOf() };
const { permissions: _, ...unasked } = contextOf();
const careful = { in: 'strict chromium', context: unasked } as const;

const noPermission = ['NotAllowedError', 'Permission denied by system'] as const;
const inUse = ['NotReadableError', 'Could not start video source'] as const;
const missing = ['NotFoundError', 'Requested device not found'] as const;
const broken = ['UnknownError', 'something else'] as const;

/** Two cores are busy while browsers start. */
const PATIENT = { timeout: 15_000 };

const previewRuns = async (page: Page) =>
  await page.waitForFunction(() => [...document.querySelectorAll('video')].some((video) => video.videoWidth > 0));

describe('before the call', () => {
  test('a refusal shows where to allow it; once allowed there, camera and microphone come by themselves', async ({
    open,
  }) => {
    const page = await open(world.url, careful);
    await setPermission(page, 'denied');
    await page.goto(await makeRoom(world));
    const alert = page.getByRole('alert');
    await alert.getByText('카메라와 마이크가 차단되어 있어요').waitFor();
    await alert.getByText('주소창 왼쪽의', { exact: false }).waitFor();
    await page.getByRole('button', { name: '마이크와 카메라 없이 들어가기' }).waitFor();
    await setPermission(page, 'granted');
    await previewRuns(page);
    await alert.waitFor({ state: 'detached' });
  });

  test('a question that was closed without an answer can be asked again', async ({ open }) => {
    const page = await open(world.url, careful);
    // Without a window Chromium closes the question itself.
    await setPermission(page, 'prompt');
    await page.goto(await makeRoom(world));
    await page.getByText('카메라와 마이크를 쓸지 아직 고르지 않았어요').waitFor();
    await page.getByRole('button', { name: '다시 시도' }).waitFor();
    await setPermission(page, 'granted');
    await previewRuns(page);
  });

  test('a rule above the person is told from a refusal', async ({ open }) => {
    const page = await open(world.url, ko);
    const address = await makeRoom(world);
    await page.route(address, async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), 'permissions-policy': 'camera=(), microphone=()' };
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(address);
    await page.getByText('관리자 설정이 카메라와 마이크를 막고 있어요').waitFor();
  });

  test('each way in which a camera fails has its own cure, and trying again helps', async ({ open }) => {
    const page = await open(world.url, ko);
    await takeDevices(page);
    await page.goto(await makeRoom(world));
    await previewRuns(page);
    for (const [fault, title, cure] of [
      [noPermission, '시스템이 카메라를 막고 있어요', '개인정보 보호 및 보안'],
      [inUse, '다른 프로그램이 카메라를 쓰고 있어요', '다른 탭을 닫고'],
      [missing, '카메라를 찾지 못했어요', '장치를 연결해 주세요'],
      [broken, '카메라를 켜지 못했어요', '뺐다가 다시 꽂거나'],
    ] as const) {
      await setFaults(page, { video: fault });
      await page
        .getByRole('button', { name: '카메라 끄기' })
        .or(page.getByRole('button', { name: '카메라 켜기' }))
        .click();
      if (await page.getByRole('button', { name: '카메라 켜기' }).isVisible())
        await page.getByRole('button', { name: '카메라 켜기' }).click();
      await page.getByText(title).waitFor();
      await page.getByText(cure).waitFor();
    }
    await setFaults(page, {});
    await page.getByRole('button', { name: '다시 시도' }).click();
    await previewRuns(page);
    await page.getByText('카메라를 켜지 못했어요').waitFor({ state: 'detached' });
  });

  test('a silent microphone is noticed, and the speaker that was chosen is the one that is tried', async ({ open }) => {
    const page = await open(world.url, ko);
    await takeDevices(page);
    await setVoice(page, 'silence');
    await page.goto(await makeRoom(world));
    await page.getByText('마이크에서 아무 소리도 나지 않아요').waitFor();
    const speakers = page.getByLabel('스피커');
    await expect.poll(async () => await speakers.locator('option').count(), PATIENT).toBeGreaterThan(1);
    const second = await speakers.locator('option').nth(1).getAttribute('value');
    await speakers.selectOption(second);
    const button = page.getByRole('button', { name: '소리 확인' });
    await button.click();
    await page.getByRole('button', { name: '재생 중…' }).waitFor();
    await button.waitFor();
    expect(await page.evaluate(() => window.madangHands.sinks)).toEqual([second]);
  });

  test('an address that is not secure is named as the cause, and one can still watch and listen', async ({ open }) => {
    const host = await open(await makeRoom(world), ko);
    await joinAs(host, '이서연');
    // A name that is not this machine's own: to the browser an insecure origin, with nothing else changed.
    // With secure origins alone the SDK asks the browser for its name; elsewhere it reads it, and must not read "Headless".
    const userAgent = (await host.evaluate(() => navigator.userAgent)).replace('Headless', '');
    const guest = await open('about:blank', { context: { ...contextOf(), userAgent } });
    const far = 'http://meet.test';
    await guest.route(`${far}/**`, async (route) => {
      const url = route.request().url().replace(far, world.url);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await guest.routeWebSocket(/meet\.test/u, (socket) => {
      const server = new WebSocket(`${world.url.replace('http', 'ws')}/v1/signal`, 'madang.v1');
      const ready = new Promise((opened) => server.addEventListener('open', opened));
      socket.onMessage((message) => void ready.then(() => server.send(String(message))));
      server.onmessage = ({ data }) => socket.send(String(data));
      socket.onClose(() => server.close());
    });
    await guest.goto(host.url().replace(world.url, far));
    await guest.getByText('안전한 주소가 아니라서 장치를 쓸 수 없어요').waitFor();
    await guest.getByLabel('이름', { exact: true }).fill('김민수');
    await guest.getByRole('button', { name: '마이크와 카메라 없이 들어가기' }).click();
    await seesMoving(guest, 1);
    await host.getByRole('group', { name: '김민수, 마이크 꺼짐' }).waitFor();
  });
});

describe('in the call', () => {
  test('who has no device takes part, and shows a camera that is plugged in later', async ({ open }) => {
    const address = await makeRoom(world);
    const host = await open(address, ko);
    await joinAs(host, '이서연');
    const guest = await open(world.url, ko);
    await takeDevices(guest, { audio: missing, video: missing });
    await guest.goto(address);
    await guest.getByText('카메라와 마이크를 찾지 못했어요').waitFor();
    await joinAs(guest, '김민수');
    await host.getByRole('group', { name: '김민수, 마이크 꺼짐' }).waitFor();
    await seesMoving(guest, 1);
    await guest.keyboard.press('e');
    await guest.getByText('카메라를 찾지 못했어요').waitFor();
    await guest.getByText('장치를 연결해 주세요', { exact: false }).waitFor();
    await setFaults(guest, {});
    await guest.keyboard.press('e');
    await seesMoving(host, 1);
  });

  test('camera, microphone and speaker are changed in the call, and the others go on seeing and hearing', async ({
    open,
  }) => {
    const address = await makeRoom(world);
    const host = await open(address, ko);
    await joinAs(host, '이서연');
    const guest = await open(world.url, ko);
    await takeDevices(guest);
    await guest.goto(address);
    await joinAs(guest, '김민수');
    await seesMoving(host, 1);
    await guest.keyboard.press('d');
    const dialog = guest.getByRole('dialog', { name: '장치' });
    const lastOf = async (label: string) => {
      const field = dialog.getByLabel(label, { exact: true });
      await expect.poll(async () => await field.locator('option').count(), PATIENT).toBeGreaterThan(1);
      const last = field.locator('option').last();
      await field.selectOption(await last.getAttribute('value'));
      return await last.textContent();
    };
    const live = async () =>
      await guest.evaluate(() =>
        window.madangHands.open.filter((one) => one.readyState === 'live').map((one) => one.label),
      );
    const camera = await lastOf('카메라');
    const microphone = await lastOf('마이크');
    await lastOf('스피커');
    await expect.poll(live, PATIENT).toEqual(expect.arrayContaining([camera, microphone]));
    await expect.poll(live, PATIENT).toHaveLength(2);
    await expect
      .poll(async () => await guest.evaluate(() => window.madangHands.sinks.length), PATIENT)
      .toBeGreaterThan(0);
    await seesMoving(host, 1);
    await hears(host, 1);
  });

  test('an unplugged camera gives way to another; with none left, one is told and helped', async ({ open }) => {
    const address = await makeRoom(world);
    const host = await open(address, ko);
    await joinAs(host, '이서연');
    const guest = await open(world.url, ko);
    await takeDevices(guest);
    await guest.goto(address);
    await joinAs(guest, '김민수');
    await seesMoving(host, 1);
    await unplug(guest, ['fake_device_0', 'fake_device_1']);
    await expect
      .poll(
        async () => await guest.evaluate(() => window.madangHands.open.findLast((one) => one.kind === 'video')?.label),
        PATIENT,
      )
      .toBe('fake_device_2');
    await seesMoving(host, 1);
    await unplug(guest, ['fake_device_2']);
    await guest.getByText('카메라를 찾지 못했어요').waitFor();
    await guest.getByRole('button', { name: '카메라 켜기' }).waitFor();
    await seesOnlyMoving(host, 0);
    await plugIn(guest);
    await guest.getByRole('button', { name: '카메라 켜기' }).click();
    await seesMoving(host, 1);
  });
});
