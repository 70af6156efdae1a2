import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { test } from '../harness/test.ts';
import { contextOf, joinAs, makeRoom, startWebWorld } from './world.ts';

let world: TestServer;
beforeAll(async () => {
  world = await startWebWorld();
});
afterAll(async () => await world.close());

const ko = { context: contextOf() };
const bytes = Buffer.alloc(3_000_000, '마당 ');
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

/** The dialog of the browser cannot be clicked by a test: it answers at once, with a file of the origin's own. */
function answerPicker(): void {
  Object.assign(window, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      const root = await navigator.storage.getDirectory();
      return await root.getFileHandle(suggestedName, { create: true });
    },
  });
}

/** A browser that has no such dialog, as Firefox has none. */
function noPicker(): void {
  Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
}

async function enter(page: Page, name: string): Promise<void> {
  await joinAs(page, name);
  await page.getByRole('button', { name: /^채팅/u }).click();
  await page.getByRole('button', { name: '파일 보내기' }).waitFor();
}

async function attach(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

describe('files in the chat', () => {
  test('are offered by the paper clip, taken to where the person says, and refused', async ({ open }) => {
    const url = await makeRoom(world);
    const host = await open(url, ko);
    const guest = await open(url, ko);
    await guest.evaluate(answerPicker);
    await enter(host, '이서연');
    await enter(guest, '김민수');
    await attach(host, '회의 자료.zip');
    await host.getByText('아직 아무도 받지 않았어요').waitFor();
    const card = guest.getByRole('article', { name: '이서연 님이 보내는 파일: 회의 자료.zip' });
    await guest.getByRole('region', { name: '알림' }).getByText('이서연 님이 파일을 보냈어요: 회의 자료.zip').waitFor();
    await card.getByRole('button', { name: '회의 자료.zip 받기' }).press('Enter');
    await card.getByText('다 받았어요. 원본과 같아요.').waitFor();
    await host.getByText('김민수 · 다 보냈어요').waitFor();
    const saved = await guest.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle('회의 자료.zip')).getFile();
      const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    });
    expect(saved).toBe(sha256(bytes));

    await attach(host, '../둘째.exe');
    await guest.getByRole('button', { name: '둘째.exe 거절' }).click();
    await host
      .getByRole('region', { name: '알림' })
      .getByText('김민수 님이 파일을 거절했어요', { exact: false })
      .waitFor();
    await guest.getByRole('button', { name: '둘째.exe 목록에서 지우기' }).click();
    expect(await guest.getByRole('article').count()).toBe(1);
  });

  test('dropped onto the chat go to the one it is written to; without a dialog they come as a download', async ({
    open,
  }) => {
    const url = await makeRoom(world);
    const host = await open(url, ko);
    const guest = await open(url, ko);
    const third = await open(url, ko);
    await guest.evaluate(noPicker);
    for (const [page, name] of [
      [host, '이서연'],
      [guest, '김민수'],
      [third, '박지훈'],
    ] as const)
      await enter(page, name);
    await host.getByLabel('받는 사람').selectOption({ label: '김민수' });
    await host.getByRole('button', { name: '김민수 님에게만 파일 보내기' }).waitFor();
    const dropped = await host.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['마당 '.repeat(400_000)], '사진.png'));
      return transfer;
    });
    const chat = host.getByRole('complementary', { name: '채팅' });
    await chat.dispatchEvent('dragover', { dataTransfer: dropped });
    await host.getByText('여기에 놓으면 파일을 보내요').waitFor();
    await chat.dispatchEvent('drop', { dataTransfer: dropped });
    const coming = guest.waitForEvent('download');
    await guest.getByRole('button', { name: '사진.png 받기' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('사진.png');
    expect(sha256(await readFile(await download.path()))).toBe(sha256(Buffer.from('마당 '.repeat(400_000))));
    await guest.getByRole('button', { name: '사진.png 내려받기' }).waitFor();
    await host.getByText('다 보냈어요').waitFor();
    expect(await third.getByRole('article').count()).toBe(0);
  });

  test('are told by the badge while the chat is closed, and wait for whoever comes later', async ({ open }) => {
    const url = await makeRoom(world);
    const host = await open(url, ko);
    await enter(host, '이서연');
    await attach(host, '안내.pdf');
    const guest = await open(url, ko);
    await joinAs(guest, '김민수');
    await guest.getByRole('button', { name: '채팅, 읽지 않은 메시지 1개' }).click();
    await guest.getByRole('article', { name: '이서연 님이 보내는 파일: 안내.pdf' }).waitFor();
    await host.getByRole('button', { name: '안내.pdf 보내기 취소' }).click();
    await guest.getByText('상대가 그만뒀어요').waitFor();
  });
});
