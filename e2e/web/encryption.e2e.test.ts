import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { contextOf, joinAs, makeRoom, startWebWorld } from './world.ts';

let world: TestServer;
beforeAll(async () => {
  world = await startWebWorld();
});
afterAll(async () => await world.close());

const ko = { context: contextOf() };

/** The number in the dialog behind the lock. */
async function safetyNumber(page: Page): Promise<string> {
  await page.getByRole('button', { name: '종단 간 암호화됨' }).click();
  const dialog = page.getByRole('dialog', { name: '종단 간 암호화됨' });
  const digits = await dialog.getByText(/^\d{5}$/u).allTextContents();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return digits.join(' ');
}

describe('an encrypted room of the web app', () => {
  test('is opened with a passphrase that the link carries; who lacks it is shown as not to be decrypted', async ({
    open,
  }) => {
    const host = await open(world.url, ko);
    await host.getByLabel('방 이름').fill('비밀 모임');
    await host.getByRole('switch', { name: '종단 간 암호화' }).click();
    await host.getByLabel('암호 문구').fill('네 낱말 아무거나 골라');
    const sent: string[] = [];
    host.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await host.getByRole('button', { name: '방 열기' }).click();
    await joinAs(host, '이서연');
    const link = host.url();
    expect(new URL(link).hash).toContain('#e2ee=');

    const guest = await open(link, ko);
    await joinAs(guest, '김민수');
    for (const page of [host, guest]) await seesMoving(page, 1);
    expect(await safetyNumber(host)).toMatch(/^\d{5}( \d{5}){7}$/u);
    await expect
      .poll(async () => (await safetyNumber(host)) === (await safetyNumber(guest)), { timeout: 20_000 })
      .toBe(true);

    const stranger = await open(link.replace(/#.*$/u, ''), ko);
    await joinAs(stranger, '최유진');
    await stranger.getByRole('group', { name: /^이서연.*암호를 풀 수 없어요/u }).waitFor();
    await host.getByRole('group', { name: /^최유진.*암호를 풀 수 없어요/u }).waitFor();
    await host.getByRole('button', { name: '종단 간 암호화됨, 일부는 풀 수 없음' }).waitFor();
    await seesMoving(host, 1);
    expect(sent.filter((line) => decodeURIComponent(line).includes('낱말'))).toEqual([]);
  });

  test('is not entered when the link promises what the server does not keep', async ({ open }) => {
    const page = await open(`${await makeRoom(world)}#e2ee`, ko);
    await page.getByLabel('이름', { exact: true }).fill('이서연');
    await page.getByRole('button', { name: '들어가기', exact: true }).click();
    await page.getByRole('heading', { name: '암호화되지 않은 방이에요' }).waitFor();
  });
});
