import type { ParticipantId } from '@madang/protocol';
import { limits } from '@madang/protocol';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

/** One message as a test looks at it: bytes by their number and sum. */
type Heard = {
  readonly from: string;
  readonly text: string | null;
  readonly bytes: number;
  readonly sum: number;
  readonly topic: string | null;
  readonly reliable: boolean;
  readonly direct: boolean;
};

declare global {
  interface Window {
    heard: Heard[];
    sending: Promise<void>;
    stopSending: () => void;
  }
}

/** Keeps what arrives from now on. */
async function listen(page: Page): Promise<Page> {
  await page.evaluate(() => {
    window.heard = [];
    window.call.on('data', ({ from, payload, topic, reliable, direct }) => {
      const text = typeof payload === 'string' ? payload : null;
      const bytes = typeof payload === 'string' ? new Uint8Array() : payload;
      const sum = bytes.reduce((all, byte) => (all * 31 + byte) % 1_000_003, 7);
      window.heard.push({ from, text, bytes: bytes.length, sum, topic, reliable, direct });
    });
  });
  return page;
}

const idOf = (page: Page) => page.evaluate(() => window.call.self?.id ?? null) as Promise<ParticipantId>;

async function hears(page: Page, count: number): Promise<Heard[]> {
  await page.waitForFunction((wanted) => window.heard.length >= wanted, count, { timeout: 20_000 });
  return await page.evaluate(() => window.heard);
}

async function send(page: Page, text: string, options: object = {}): Promise<void> {
  await page.evaluate(({ said, how }) => window.call.sendData(said, how), { said: text, how: options });
}

/** Sends numbers without a pause until it is told to stop; tells how many. */
async function countAloud(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let going = true;
    window.stopSending = () => {
      going = false;
    };
    window.sending = (async () => {
      for (let count = 0; going; count += 1) {
        await window.call.sendData(String(count), { topic: 'count' });
        Object.assign(window, { counted: count + 1 });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
  });
  return () =>
    page.evaluate(async () => {
      window.stopSending();
      await window.sending;
      return Reflect.get(window, 'counted') as number;
    });
}

/** Every number once and in order. */
async function heardAll(page: Page, count: number, first = 0): Promise<void> {
  const last = String(count - 1);
  await page.waitForFunction((wanted) => window.heard.at(-1)?.text === wanted, last, { timeout: 20_000 });
  const heard = await page.evaluate(() => window.heard);
  const numbers = heard.filter(({ topic }) => topic === 'count').map(({ text }) => Number(text));
  expect(numbers).toEqual(Array.from({ length: count - first }, (_, index) => first + index));
  await missesNothing(page);
}

async function missesNothing(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.said.some(({ code }) => code === 'DATA_LOST'))).toBe(false);
}

async function travels(page: Page, path: 'server' | 'direct'): Promise<void> {
  await page.waitForFunction((wanted) => window.call.snapshot.path === wanted, path, { timeout: 30_000 });
}

describe.each(['chromium', 'firefox'] as const)('data through the server, sent by %s', (browser) => {
  test('text and bytes to all and to one, reliable and lossy, up to 64 KiB', async ({ open }) => {
    const room = world.room();
    const other = browser === 'chromium' ? 'firefox' : 'chromium';
    const anna = await listen(await world.join(open, room.id, { in: browser }));
    const bora = await listen(await world.join(open, room.id, { in: other }));
    const chris = await listen(await world.join(open, room.id, { in: 'chromium' }));
    const [from, to] = [await idOf(anna), await idOf(bora)];
    await send(anna, '안녕 all', { topic: 'greeting' });
    await send(anna, 'bora alone', { to });
    await send(anna, 'where I am', { reliable: false });
    const sum = await anna.evaluate(async (bytes) => {
      const payload = Uint8Array.from({ length: bytes }, (_, index) => (index * 7) % 256);
      await window.call.sendData(payload, { topic: 'picture' });
      return payload.reduce((all, byte) => (all * 31 + byte) % 1_000_003, 7);
    }, limits.dataMessageBytes);
    const plain = { from, bytes: 0, sum: 7, topic: null, reliable: true, direct: false };
    const greeting = { ...plain, text: '안녕 all', topic: 'greeting' };
    const picture = { ...plain, text: null, bytes: limits.dataMessageBytes, sum, topic: 'picture' };
    const lossy = { ...plain, text: 'where I am', reliable: false };
    const alone = { ...plain, text: 'bora alone', direct: true };
    expect((await hears(bora, 4)).toSorted(byText)).toEqual([alone, lossy, greeting, picture].toSorted(byText));
    expect((await hears(chris, 3)).toSorted(byText)).toEqual([lossy, greeting, picture].toSorted(byText));
    expect(await anna.evaluate(() => window.heard)).toEqual([]);
    await send(bora, 'back', { to: from });
    expect(await hears(anna, 1)).toMatchObject([{ from: to, text: 'back', direct: true }]);
  });
});

const byText = (one: Heard, other: Heard) => String(one.text).localeCompare(String(other.text));

describe('data that cannot be sent', () => {
  test('is refused with what to do', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id);
    const observer = await listen(await world.join(open, room.id, { role: 'observer' }));
    const attempt = (page: Page, bytes: number, how: object = {}) =>
      page.evaluate(
        async ({ size, options }) => {
          try {
            await window.call.sendData(new Uint8Array(size), options);
            return 'sent';
          } catch (error) {
            return (error as { code?: string }).code ?? String(error);
          }
        },
        { size: bytes, options: how },
      );
    expect(await attempt(anna, limits.dataMessageBytes + 1)).toBe('DATA_TOO_LARGE');
    expect(await attempt(anna, 1, { topic: 'x'.repeat(limits.dataTopicBytes + 1) })).toBe('DATA_TOO_LARGE');
    expect(await attempt(anna, 1, { to: 'par_00000000000000000000000000' })).toBe('PARTICIPANT_NOT_FOUND');
    expect(await attempt(anna, 1, { to: await idOf(observer) })).toBe('PARTICIPANT_NOT_FOUND');
    expect(await attempt(observer, 1)).toBe('PERMISSION_DENIED');
    expect(await attempt(anna, 1)).toBe('sent');
    expect(await hears(observer, 1)).toMatchObject([{ bytes: 1, direct: false }]);
  });
});

describe('a dead media worker', () => {
  test('loses and doubles no message that is under way', async ({ open }) => {
    const room = world.room();
    const anna = await listen(await world.join(open, room.id));
    const bora = await listen(await world.join(open, room.id, { in: 'firefox' }));
    const stop = await countAloud(anna);
    await hears(bora, 50);
    process.kill(world.engine.workers[0]?.pid ?? Number.NaN, 'SIGKILL');
    const before = await bora.evaluate(() => window.heard.length);
    await hears(bora, before + 200);
    await heardAll(bora, await stop());
  });
});

describe('a lost socket and a reloaded page', () => {
  test('lose nothing that is sent, and the page after hears on', async ({ open }) => {
    const room = world.room();
    const anna = await listen(await world.join(open, room.id));
    const how = { name: 'Bora', rememberSession: true };
    const bora = await listen(await world.join(open, room.id, how));
    const stop = await countAloud(anna);
    await hears(bora, 20);
    for (const page of [anna, bora]) await page.evaluate(() => window.sockets.at(-1)?.close());
    for (const page of [anna, bora])
      await page.waitForFunction(
        () => window.said.some(({ state }) => state === 'reconnecting') && window.call.state.status === 'connected',
      );
    const count = await stop();
    await heardAll(bora, count);
    await bora.reload();
    await bora.waitForFunction(() => window.ready);
    await bora.evaluate((options) => window.join({ ...options, token: 'none' }), how);
    await listen(bora);
    await send(bora, 'I am back');
    await hears(anna, 1);
    await send(anna, 'welcome', { to: await idOf(bora) });
    expect(await hears(bora, 1)).toMatchObject([{ text: 'welcome', direct: true }]);
  });
});

describe.each(['chromium', 'firefox'] as const)('a change of path under %s', (browser) => {
  test('loses and doubles no message, and a third person hears nothing of before', async ({ open }) => {
    // Pages without a microphone hide their address, and nothing here tells it.
    const heard = { microphone: true } as const;
    const room = world.room({ mediaPath: 'auto' });
    const anna = await listen(await world.join(open, room.id, { ...heard, in: browser }));
    const stop = await countAloud(anna);
    const bora = await listen(await world.join(open, room.id, heard));
    for (const page of [anna, bora]) await travels(page, 'direct');
    const first = Number((await hears(bora, 1))[0]?.text);
    await hears(bora, (await bora.evaluate(() => window.heard.length)) + 50);
    const beforeThird = Number((await bora.evaluate(() => window.heard.at(-1)?.text)) ?? Number.NaN);
    const third = await listen(await world.join(open, room.id, heard));
    for (const page of [anna, bora]) await travels(page, 'server');
    await hears(third, 50);
    await third.evaluate(() => window.call.leave());
    for (const page of [anna, bora]) await travels(page, 'direct');
    await hears(bora, (await bora.evaluate(() => window.heard.length)) + 50);
    await heardAll(bora, await stop(), first);
    expect(Number((await third.evaluate(() => window.heard))[0]?.text)).toBeGreaterThan(beforeThird);
  });
});

describe('a direct path that breaks', () => {
  test('loses and doubles no message that is under way', async ({ open }) => {
    const room = world.room({ mediaPath: 'auto' });
    const anna = await listen(await world.join(open, room.id, { microphone: true }));
    const bora = await listen(await world.join(open, room.id, { microphone: true }));
    for (const page of [anna, bora]) await travels(page, 'direct');
    const stop = await countAloud(anna);
    await hears(bora, 50);
    await bora.evaluate(() => {
      for (const peer of window.peers) if (peer.sctp?.state === 'connected') peer.close();
    });
    for (const page of [anna, bora]) await travels(page, 'server');
    await hears(bora, (await bora.evaluate(() => window.heard.length)) + 50);
    await heardAll(bora, await stop());
  });
});

describe('a room whose media never goes through the server', () => {
  test('holds data back until there is a direct path, and sends all of it there', async ({ open }) => {
    const room = world.room({ mediaPath: 'p2p-only' });
    const anna = await listen(await world.join(open, room.id, { microphone: true }));
    const stop = await countAloud(anna);
    const bora = await listen(await world.join(open, room.id, { microphone: true }));
    await travels(bora, 'direct');
    await hears(bora, 50);
    await heardAll(bora, await stop());
  });
});
