import type { IncomingFile, OutgoingFile } from '@madang/client/files';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const MIB = 1024 ** 2;

/** Offers a file of this size; answers with its hash, which WebCrypto has made of it. */
async function offer(page: Page, mib: number): Promise<string> {
  return await page.evaluate(async (count) => {
    const parts = Array.from({ length: count }, (_, i) => {
      const part = new Uint32Array(1024 ** 2 / 4);
      for (let at = 0; at < part.length; at += 1) part[at] = Math.imul(at + i, 2_654_435_761);
      return part;
    });
    const file = new File(parts, '보고서 3월.bin');
    window.files.offer(file);
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }, mib);
}

/** Takes the offer, into a file of the origin's own where `saveTo` says so: a dialog cannot be clicked by a test. */
async function accept(page: Page, saveTo: boolean): Promise<void> {
  await page.waitForFunction(() => window.files.snapshot.some((file) => file.direction === 'incoming'));
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('saved', { create: true });
    await window.files.accept(window.files.snapshot.at(-1)?.id ?? '', given ? { saveTo: handle } : {});
  }, saveTo);
}

/** What the page has of the file: `saved`, or the one in the SDK's own folder; null: nothing. */
async function savedHash(page: Page, saveTo: boolean): Promise<string | null> {
  return await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    const folder = given ? root : await root.getDirectoryHandle('madang-files', { create: true });
    for await (const entry of folder.values()) {
      if (entry.kind !== 'file') continue;
      const file = await (entry as FileSystemFileHandle).getFile();
      if (file.size === 0) continue;
      const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    return null;
  }, saveTo);
}

async function incoming(page: Page): Promise<IncomingFile> {
  return (await page.evaluate(() => window.files.snapshot.at(-1))) as IncomingFile;
}

async function outgoing(page: Page): Promise<OutgoingFile> {
  return (await page.evaluate(() => window.files.snapshot.at(-1))) as OutgoingFile;
}

/** Waits until the receiver's file is in one of these states; a transfer that has ended otherwise fails at once. */
async function becomes(page: Page, ...wanted: readonly string[]): Promise<void> {
  const found = await page.waitForFunction(
    (states) => {
      const file = window.files.snapshot.at(-1);
      const status = file?.direction === 'incoming' ? file.state.status : file?.receivers[0]?.state.status;
      const over = status !== undefined && ['done', 'declined', 'cancelled', 'failed'].includes(status);
      return status !== undefined && (over || states.includes(status)) ? status : false;
    },
    wanted,
    { timeout: 60_000 },
  );
  expect(wanted).toContain(await found.jsonValue());
}

/** Pauses in the page itself as soon as so much has come: on a busy machine a test would be too late. */
async function pauseAt(page: Page, bytes: number): Promise<void> {
  await page.evaluate((enough) => {
    const stop = window.files.subscribe(() => {
      const file = window.files.snapshot.at(-1);
      if (file?.direction !== 'incoming' || file.bytes < enough) return;
      stop();
      window.files.pause(file.id);
    });
  }, bytes);
}

async function reaches(page: Page, bytes: number): Promise<void> {
  await page.waitForFunction(
    (enough) => window.files.snapshot.some((file) => file.direction === 'incoming' && file.bytes >= enough),
    bytes,
    { timeout: 60_000 },
  );
}

async function pair(
  open: Parameters<SdkWorld['join']>[0],
  [from, to]: readonly ('chromium' | 'firefox')[] = [],
  room = world.room(),
): Promise<readonly [Page, Page]> {
  const anna = await world.join(open, room.id, { in: from ?? 'chromium', name: 'Anna' });
  const bora = await world.join(open, room.id, { in: to ?? 'chromium', name: 'Bora' });
  for (const page of [anna, bora]) await page.evaluate(() => window.openFiles());
  return [anna, bora];
}

describe('a file between pages', () => {
  test('arrives whole over a pause, a lost socket and a dead media worker', async ({ open }) => {
    const [anna, bora] = await pair(open);
    const sha256 = await offer(anna, 24);
    await pauseAt(bora, 2 * MIB);
    await accept(bora, true);
    await becomes(anna, 'paused');
    const { bytes } = await incoming(bora);
    await anna.evaluate(() => window.sockets.at(-1)?.close());
    await anna.waitForFunction(() => window.said.some((one) => one.state === 'reconnecting'));
    await anna.waitForFunction(() => window.call.state.status === 'connected');
    // Only what was on its way has come since.
    expect((await incoming(bora)).bytes - bytes).toBeLessThanOrEqual(MIB);
    await bora.evaluate(() => window.files.resume(window.files.snapshot.at(-1)?.id ?? ''));
    await reaches(bora, 8 * MIB);
    await bora.evaluate(() => window.sockets.at(-1)?.close());
    await reaches(bora, 12 * MIB);
    process.kill(world.engine.workers[0]?.pid ?? Number.NaN, 'SIGKILL');
    await becomes(anna, 'done');
    expect((await incoming(bora)).state).toEqual({ status: 'done', sha256 });
    expect(await savedHash(bora, true)).toBe(sha256);
  });

  test.for([
    ['firefox', 'chromium'],
    ['chromium', 'firefox'],
  ] as const)('goes from %s to %s', async (browsers, { open }) => {
    const [anna, bora] = await pair(open, browsers);
    const saveTo = browsers[1] === 'chromium';
    const sha256 = await offer(anna, 12);
    await accept(bora, saveTo);
    await becomes(bora, 'done');
    await becomes(anna, 'done');
    expect(await incoming(bora)).toMatchObject({ name: '보고서 3월.bin', canSave: !saveTo, bytes: 12 * MIB });
    expect(await savedHash(bora, saveTo)).toBe(sha256);
  });

  test('travels directly where the call does, past the server', async ({ open }) => {
    const [anna, bora] = await pair(open, [], world.room({ mediaPath: 'auto' }));
    for (const page of [anna, bora]) {
      await page.waitForFunction(() => window.call.snapshot.path === 'direct', null, { timeout: 30_000 });
    }
    const sha256 = await offer(anna, 32);
    await accept(bora, true);
    await becomes(bora, 'done');
    expect(await savedHash(bora, true)).toBe(sha256);
  });

  test('is refused, or taken back, at both ends', async ({ open }) => {
    const [anna, bora] = await pair(open);
    await offer(anna, 1);
    await bora.waitForFunction(() => window.files.snapshot.length === 1);
    await bora.evaluate(() => window.files.decline(window.files.snapshot.at(-1)?.id ?? ''));
    await becomes(anna, 'declined');
    await bora.evaluate(() => window.files.forget(window.files.snapshot.at(-1)?.id ?? ''));
    await offer(anna, 24);
    await pauseAt(bora, MIB);
    await accept(bora, true);
    await becomes(anna, 'paused');
    await anna.evaluate(() => window.files.cancel(window.files.snapshot.at(-1)?.id ?? ''));
    await becomes(bora, 'cancelled');
    await expect.poll(() => savedHash(bora, true)).toBeNull();
  });

  test('with a byte changed on its way is thrown away, and both are told', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, {
      before: async (page) => {
        await page.evaluate(() => {
          const { send } = RTCDataChannel.prototype;
          let large = 0;
          RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: Uint8Array) {
            if (data.byteLength > 50_000) large += 1;
            if (large === 5) data[data.length - 1] = ~(data.at(-1) ?? 0);
            Reflect.apply(send, this, [data]);
          } as typeof send;
        });
      },
    });
    const bora = await world.join(open, room.id);
    for (const page of [anna, bora]) await page.evaluate(() => window.openFiles());
    await offer(anna, 2);
    await accept(bora, true);
    await becomes(anna, 'failed');
    expect((await outgoing(anna)).receivers[0]?.state).toMatchObject({ by: 'there' });
    const code = await bora.evaluate(() => {
      const file = window.files.snapshot.at(-1);
      return file?.direction === 'incoming' && file.state.status === 'failed' ? file.state.error.code : null;
    });
    expect(code).toBe('FILE_CORRUPT');
    await expect.poll(() => savedHash(bora, true)).toBeNull();
  });

  test('that does not fit the browser’s storage is refused before anything is sent', async ({ open }) => {
    const [anna, bora] = await pair(open, ['chromium', 'firefox']);
    await bora.evaluate(() => {
      navigator.storage.estimate = async () => ({ quota: 3_000_000, usage: 1_000_000 });
    });
    await offer(anna, 2);
    const refused = accept(bora, false);
    await expect(refused).rejects.toThrow('not enough room');
    await becomes(anna, 'failed');
    expect((await incoming(bora)).bytes).toBe(0);
  });
});
