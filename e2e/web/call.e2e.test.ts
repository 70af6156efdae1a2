import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { hears, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { contextOf, joinAs, leaveBy, openRoom, startWebWorld } from './world.ts';

let world: TestServer;
beforeAll(async () => {
  world = await startWebWorld();
});
afterAll(async () => await world.close());

const ko = { context: contextOf() };

describe('the web app', () => {
  test('two people meet: open a room, join, see and hear each other, chat, leave and come back', async ({ open }) => {
    const host = await open(world.url, ko);
    await openRoom(host, '아침 모임');
    await joinAs(host, '이서연');
    await host.getByRole('heading', { name: '아직 혼자예요' }).waitFor();
    expect(await host.title()).toBe('아침 모임 · 마당');

    const guest = await open(host.url(), ko);
    await joinAs(guest, '김민수');
    await Promise.all([host, guest].map(async (page) => await seesMoving(page, 1)));
    await Promise.all([host, guest].map(async (page) => await hears(page, 1)));
    await host.getByRole('group', { name: /^김민수/u }).waitFor();

    await guest.getByRole('button', { name: '채팅' }).click();
    const box = guest.getByLabel('메시지 보내기');
    await box.fill('안녕하세요 https://example.com/자료 <b>굵게</b>');
    await box.press('Enter');
    await host.getByRole('button', { name: '채팅, 읽지 않은 메시지 1개' }).click();
    const log = host.getByRole('log', { name: '채팅 내용' });
    await log.getByText('<b>굵게</b>').waitFor();
    expect(await log.getByRole('link').getAttribute('rel')).toContain('noopener');
    await host.getByRole('button', { name: '채팅', exact: true }).waitFor();

    await guest.getByRole('button', { name: '나가기' }).click();
    await guest.getByRole('heading', { name: '통화에서 나왔어요' }).waitFor();
    await host.getByRole('region', { name: '알림' }).getByText('김민수 님이 나갔어요').waitFor();
    await log.getByText('김민수 님이 나갔어요', { exact: false }).waitFor();
    await guest.getByRole('button', { name: '다시 들어가기' }).click();
    await seesMoving(host, 1);

    await leaveBy(host, '모두에게 통화 끝내기');
    await host.getByRole('button', { name: '통화 끝내기' }).click();
    await guest.getByRole('heading', { name: '통화가 끝났어요' }).waitFor();
    await host.getByRole('heading', { name: '통화가 끝났어요' }).waitFor();
  });

  test('Enter that ends a Korean syllable does not send the message', async ({ open }) => {
    const page = await open(world.url, ko);
    await openRoom(page, '한글 쓰기');
    await joinAs(page, '이서연');
    await page.keyboard.press('c');
    const box = page.getByLabel('메시지 보내기');
    await box.focus();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: '안녕', selectionStart: 2, selectionEnd: 2 });
    // What browsers report for Enter while an input method is at work.
    await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    expect(await page.getByRole('log').getByText('안녕').count()).toBe(0);
    await input.send('Input.insertText', { text: '안녕' });
    await box.press('Enter');
    await page.getByRole('log').getByText('안녕', { exact: true }).waitFor();
    expect(await box.inputValue()).toBe('');
  });

  test('a guest waits in the lobby until the host lets them in', async ({ open }) => {
    const host = await open(world.url, ko);
    await openRoom(host, '상담실', { lobby: true });
    await host
      .getByRole('button', { name: /묻기|들어가기/u })
      .first()
      .waitFor();
    await host.getByLabel('이름', { exact: true }).fill('이서연');
    await host.getByRole('button', { name: /^(들어가도 되는지 묻기|들어가기)$/u }).click();
    await host.getByRole('navigation', { name: '통화 조작' }).waitFor();

    const guest = await open(host.url(), ko);
    await guest.getByLabel('이름', { exact: true }).fill('김민수');
    await guest.getByRole('button', { name: '들어가도 되는지 묻기' }).click();
    await guest.getByRole('heading', { name: '진행자를 기다리고 있어요' }).waitFor();
    await host.getByRole('button', { name: '들이기', exact: true }).click();
    await guest.getByRole('navigation', { name: '통화 조작' }).waitFor();
    await seesMoving(host, 1);
  });

  test('keys and names: mute by key, rename in the call, remove by the host', async ({ open }) => {
    const host = await open(world.url, ko);
    await openRoom(host, '교실');
    await joinAs(host, '선생님');
    const guest = await open(host.url(), ko);
    await joinAs(guest, '학생');
    await host.getByRole('group', { name: '학생' }).waitFor();
    await guest.keyboard.press('m');
    await host.getByRole('group', { name: '학생, 마이크 꺼짐' }).waitFor();

    await guest.getByRole('button', { name: '더 보기' }).click();
    await guest.getByRole('menuitem', { name: '이름 바꾸기' }).click();
    await guest.getByLabel('이름', { exact: true }).fill('반장');
    await guest.getByRole('button', { name: '저장' }).click();
    await host.getByRole('group', { name: /^반장/u }).waitFor();

    await host.keyboard.press('p');
    await host.getByRole('button', { name: '반장 님 메뉴' }).click();
    await host.getByRole('menuitem', { name: '내보내기' }).click();
    await host.getByRole('alertdialog').getByRole('button', { name: '내보내기' }).click();
    await guest.getByRole('heading', { name: '통화에서 내보내졌어요' }).waitFor();
  });

  test('a shared screen stands large before the guest until it is stopped', async ({ open }) => {
    const host = await open(world.url, ko);
    await openRoom(host, '발표');
    await joinAs(host, '이서연');
    const guest = await open(host.url(), ko);
    await joinAs(guest, '김민수');
    await seesMoving(guest, 1);
    await host.getByRole('button', { name: '화면 공유' }).click();
    const screen = guest.getByRole('group', { name: /^이서연 님의 화면/u });
    await screen.waitFor();
    await seesMoving(guest, 2);
    expect(await screen.getAttribute('data-role')).toBe('main');
    await host.getByRole('button', { name: '공유 멈추기' }).first().click();
    await screen.waitFor({ state: 'detached' });
  });

  test('a guest in Firefox and a host in Chromium see and hear each other', async ({ open }) => {
    const host = await open(world.url, ko);
    await openRoom(host, '두 브라우저');
    await joinAs(host, '이서연');
    const guest = await open(host.url(), { in: 'firefox', context: { locale: 'ko-KR' } });
    // Real key presses: text that the driver sets in Firefox does not reach React, which takes it for its own.
    await guest.getByLabel('이름', { exact: true }).pressSequentially('Minsu');
    await guest.getByRole('button', { name: '들어가기', exact: true }).click();
    await guest.getByRole('navigation', { name: '통화 조작' }).waitFor();
    await Promise.all([host, guest].map(async (page) => await seesMoving(page, 1)));
    await Promise.all([host, guest].map(async (page) => await hears(page, 1)));
  });

  test('a reload goes straight back into the call', async ({ open }) => {
    const host = await open(world.url, ko);
    await openRoom(host, '새로 고침');
    await joinAs(host, '이서연');
    const guest = await open(host.url(), ko);
    await joinAs(guest, '김민수');
    await host.getByRole('group', { name: '김민수' }).waitFor();
    await guest.reload();
    await guest.getByRole('navigation', { name: '통화 조작' }).waitFor();
    await seesMoving(guest, 1);
    expect(await host.getByRole('group', { name: /^김민수/u }).count()).toBe(1);
  });

  test('the wrong PIN, the right PIN, and rooms that are not there', async ({ open }) => {
    const host = await open(world.url, ko);
    await openRoom(host, '번호 방');
    await joinAs(host, '이서연');
    const pin =
      (await host
        .locator('dd')
        .filter({ hasText: /^\d{3} \d{3}$/u })
        .textContent()) ?? '';

    const guest = await open(world.url, ko);
    await guest.getByLabel('링크 또는 PIN').fill(pin === '000 000' ? '111111' : '000000');
    await guest.getByRole('button', { name: '들어가기' }).click();
    await guest.getByText('이 PIN으로 들어갈 수 있는 방이 없어요').waitFor();
    await guest.getByLabel('링크 또는 PIN').fill(pin);
    await guest.getByRole('button', { name: '들어가기' }).click();
    await guest.getByRole('heading', { name: '번호 방' }).waitFor();

    await guest.goto(`${world.url}/r/room_00000000000000000000000000`);
    await guest.getByRole('heading', { name: '방을 찾을 수 없어요' }).waitFor();
    await guest.goto(`${world.url}/join#token=a.b.c`);
    await guest.getByRole('heading', { name: '쓸 수 없는 초대예요' }).waitFor();
  });

  test("a tenant's token joins by its link, once", async ({ open }) => {
    const room = await world.api('POST', '/v1/rooms', { as: world.tenant, body: { name: 'Consulting' } });
    const { id } = room.body as { id: string };
    const body = { userId: 'u1', name: '고객', role: 'participant' };
    const token = await world.api('POST', `/v1/rooms/${id}/tokens`, { as: world.tenant, body });
    const { joinUrl } = token.body as { joinUrl: string };
    const address = new URL(joinUrl);

    const page = await open(world.url + address.pathname + address.hash, ko);
    expect(await page.getByLabel('이름', { exact: true }).inputValue()).toBe('고객');
    await page.getByRole('button', { name: '들어가기', exact: true }).click();
    await page.getByRole('navigation', { name: '통화 조작' }).waitFor();

    const again = await open(world.url + address.pathname + address.hash, ko);
    await again.getByRole('button', { name: '들어가기', exact: true }).click();
    await again.getByText('이미 쓴 초대예요').waitFor();
    await again.goto(`${world.url}/r/${id}`);
    await again.getByRole('heading', { name: '초대가 필요한 방이에요' }).waitFor();
  });
});
