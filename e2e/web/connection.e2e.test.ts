import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { type Gate, openGate } from '../harness/gate.ts';
import { hears, hearsOnly, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { contextOf, joinAs, makeRoom, startWebWorld } from './world.ts';

let world: TestServer;
let gate: Gate;
beforeAll(async () => {
  world = await startWebWorld();
  gate = await openGate(world.url);
});
afterAll(async () => {
  await gate.close();
  await world.close();
});

const ko = { context: contextOf() };

describe('a lost connection', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    test(`is shown on both sides and comes back without doubling anything, ${browser}`, async ({ open }) => {
      gate.open();
      const address = await makeRoom(world);
      const host = await open(address, ko);
      await joinAs(host, '이서연');
      const how = browser === 'firefox' ? ({ in: 'firefox', context: { locale: 'ko-KR' } } as const) : ko;
      const guest = await open(address.replace(world.url, gate.url), how);
      await guest.getByLabel('이름', { exact: true }).pressSequentially('Minsu');
      await guest.getByRole('button', { name: '들어가기', exact: true }).click();
      await guest.getByRole('navigation', { name: '통화 조작' }).waitFor();
      await seesMoving(host, 1);

      gate.shut();
      await guest.getByText('화면은 마지막 모습이에요', { exact: false }).waitFor();
      await host.getByRole('group', { name: /^Minsu.*다시 연결 중/u }).waitFor();
      // What needs the server is not offered; leaving always is.
      expect(await guest.getByRole('button', { name: '화면 공유' }).isDisabled()).toBe(true);
      expect(await guest.getByRole('button', { name: '나가기' }).isEnabled()).toBe(true);

      gate.open();
      await guest.getByText('다시 연결됐어요').waitFor();
      await guest.getByText('화면은 마지막 모습이에요', { exact: false }).waitFor({ state: 'detached' });
      await host.getByRole('group', { name: /^Minsu/u }).waitFor();
      await Promise.all([host, guest].map(async (page) => await seesMoving(page, 1)));
      expect(await host.getByRole('group', { name: /^Minsu/u }).count()).toBe(1);
      expect(await host.getByText('Minsu 님이 나갔어요').count()).toBe(0);
    });
  }

  test('that does not come back ends clearly, and one press leads back in', async ({ open }) => {
    gate.open();
    const address = await makeRoom(world);
    const host = await open(address, ko);
    await joinAs(host, '이서연');
    const guest = await open(gate.url, ko);
    // The page's time in our hands: its patience ends at once instead of after three quarters of a minute.
    await guest.clock.install();
    await guest.goto(address.replace(world.url, gate.url));
    await joinAs(guest, '김민수');
    await host.getByRole('group', { name: '김민수' }).waitFor();

    gate.shut();
    await guest.getByText('화면은 마지막 모습이에요', { exact: false }).waitFor();
    const over = guest.getByRole('heading', { name: '연결이 끊겼어요' });
    await expect
      .poll(
        async () => {
          await guest.clock.runFor(4_000);
          return await over.isVisible();
        },
        { timeout: 40_000 },
      )
      .toBe(true);
    await guest.getByText('인터넷을 확인하고 다시 들어와 주세요', { exact: false }).waitFor();

    gate.open();
    await guest.getByRole('button', { name: '다시 들어가기' }).click();
    await guest.getByRole('navigation', { name: '통화 조작' }).waitFor();
    await seesMoving(guest, 1);
  });
});

test('sound that the browser blocks is announced, and one press lets it play', async ({ open }) => {
  const address = await makeRoom(world);
  const host = await open(address, ko);
  await joinAs(host, '이서연');
  const { permissions: _, ...context } = contextOf();
  const guest = await open(world.url, { in: 'strict chromium', context });
  // A window that the browser restores goes straight back into its call, without anybody having touched it.
  await guest.addInitScript((room) => {
    localStorage.setItem('madang.habits', JSON.stringify({ name: '김민수', microphone: false, camera: false }));
    sessionStorage.setItem('madang.in-call', room);
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = async function () {
      await play.call(this).catch((error: DOMException) => {
        if (error.name === 'NotAllowedError') console.info('kept silent');
        throw error;
      });
    };
  }, new URL(address).pathname.slice('/r/'.length));
  // To the browser every question of the driver counts as use of the page: none before sound was refused.
  const silent = guest.waitForEvent('console', (message) => message.text() === 'kept silent');
  await guest.goto(address);
  await silent;
  const cure = guest.getByRole('button', { name: '소리 켜기' });
  await cure.waitFor();
  await hearsOnly(guest, 0);
  await cure.click();
  await hears(guest, 1);
  await cure.waitFor({ state: 'detached' });
});

describe('an invitation that is used up', () => {
  test('leads back to the service that gave it', async ({ open }) => {
    const { id } = new URL(await makeRoom(world)).pathname.match(/\/r\/(?<id>.+)$/u)?.groups ?? {};
    const body = { userId: 'u1', name: '고객', role: 'participant' };
    const made = await world.api('POST', `/v1/rooms/${id}/tokens`, { as: world.tenant, body });
    const { hash } = new URL((made.body as { joinUrl: string }).joinUrl);
    const service = 'https://service.example/class/3';
    const page = await open(`${world.url}/join${hash}&return=${encodeURIComponent(service)}`, ko);
    await page.route(
      service,
      async (route) => await route.fulfill({ contentType: 'text/html', body: '<h1>Class 3</h1>' }),
    );
    await page.getByRole('button', { name: '들어가기', exact: true }).click();
    await page.getByRole('button', { name: '나가기' }).click();
    await page.getByText('초대를 보낸 서비스로 돌아가 주세요', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: '다시 들어가기' }).count()).toBe(0);
    await page.getByRole('button', { name: 'service.example(으)로 돌아가기' }).click();
    await page.getByRole('heading', { name: 'Class 3' }).waitFor();
  });
});
