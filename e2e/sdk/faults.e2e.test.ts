import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchBrowser } from '../harness/browsers.ts';
import { installProbe } from '../harness/page-probe.ts';
import { hears, seesMoving } from '../harness/probes.ts';
import { putToSleep } from '../harness/sleep.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true } as const;

describe('a lost socket', () => {
  test('is resumed; nothing sent meanwhile is lost or doubled, and media goes on', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { ...both, name: 'Anna' });
    const bora = await world.join(open, room.id, { ...both, name: 'Bora' });
    await seesMoving(bora, 1);
    await anna.evaluate(() => {
      window.sockets.at(-1)?.close();
    });
    await anna.waitForFunction(() => window.said.some((one) => one.state === 'reconnecting'));
    await bora.evaluate(() => window.call.sendMessage('while you were away'));
    await anna.evaluate(() => window.call.sendMessage('I was away'));
    await anna.waitForFunction(() => window.call.state.status === 'connected' && window.call.chat.length === 2);
    for (const page of [anna, bora]) {
      const texts = await page.evaluate(() => window.call.chat.map((message) => message.text).sort());
      expect(texts).toEqual(['I was away', 'while you were away']);
      await seesMoving(page, 1);
    }
    expect(await anna.evaluate(() => window.sockets.length)).toBe(2);
  });
});

describe('a dead media worker', () => {
  test('is replaced, and pictures and sound come back by themselves', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, both);
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    const before = await bora.evaluate(() => window.call.tracks.map((track) => track.id).sort());
    const killedAt = performance.now();
    process.kill(world.engine.workers[0]?.pid ?? Number.NaN, 'SIGKILL');
    for (const page of [anna, bora])
      await page.waitForFunction(() =>
        window.call.participants.some((one) => one.tracks.some((track) => !track.ready)),
      );
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    console.info(`media back ${Math.round(performance.now() - killedAt)} ms after the kill, probes included`);
    // The same tracks go on in the same elements: no page had to do anything.
    expect(await bora.evaluate(() => window.call.tracks.map((track) => track.id).sort())).toEqual(before);
    expect(await bora.evaluate(() => window.said.filter((one) => one.name === 'trackRemoved').length)).toBe(0);
  });
});

describe('a tab that sleeps', () => {
  test('wakes as the same participant; the others saw it reconnecting, not leaving', async ({
    open,
    onTestFinished,
  }) => {
    const room = world.room();
    // A browser of its own: what sleeps is a process, and pages may share one.
    const browser = await launchBrowser('chromium');
    onTestFinished(async () => await browser.close());
    const openThere = async (url: string) => {
      const page = await browser.newPage();
      await page.addInitScript(installProbe);
      await page.goto(url);
      return page;
    };
    const anna = await world.join(openThere, room.id, { ...both, name: 'Anna' });
    const bora = await world.join(open, room.id, { ...both, name: 'Bora' });
    await seesMoving(bora, 1);
    const self = await anna.evaluate(() => window.call.self?.id);
    const wake = await putToSleep(browser);
    // The server lets a socket go that says nothing for 15 s.
    await bora.waitForFunction(() => window.call.participants[0]?.state === 'suspended', undefined, {
      timeout: 30_000,
    });
    await bora.evaluate(() => window.call.sendMessage('while you slept'));
    wake();
    await anna.waitForFunction(() => window.call.state.status === 'connected' && window.call.chat.length === 1);
    await bora.waitForFunction(() => window.call.participants[0]?.state === 'active');
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    expect(await anna.evaluate(() => window.call.self?.id)).toBe(self);
    expect(await bora.evaluate(() => window.call.participants.length)).toBe(1);
    expect(await bora.evaluate(() => window.said.filter((one) => one.name === 'participantLeft'))).toEqual([]);
  });
});

describe('a reloaded page', () => {
  test('goes on as the same participant, with media of its own', async ({ open }) => {
    const room = world.room();
    const how = { ...both, name: 'Anna', rememberSession: true } as const;
    const anna = await world.join(open, room.id, how);
    const bora = await world.join(open, room.id, { ...both, name: 'Bora' });
    await seesMoving(bora, 1);
    await bora.evaluate(() => window.call.sendMessage('before'));
    await anna.waitForFunction(() => window.call.chat.length === 1);
    const before = await anna.evaluate(() => window.call.self?.id);
    await anna.reload();
    await anna.waitForFunction(() => window.ready);
    // A token that was never made: only the remembered participant opens the door.
    const after = await anna.evaluate((options) => window.join({ ...options, token: 'none' }), how);
    expect(after).toBe(before);
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    expect(await anna.evaluate(() => window.call.chat.map((message) => message.text))).toEqual(['before']);
    expect(await bora.evaluate(() => window.said.filter((one) => one.name === 'participantLeft').length)).toBe(0);
  });
});

describe('a browser that forbids WebRTC', () => {
  test('joins all the same, chats, and says what is wrong', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, {
      before: (page) =>
        page.evaluate(() => {
          window.RTCPeerConnection = class {
            constructor() {
              throw new DOMException('WebRTC is disabled here', 'NotSupportedError');
            }
          } as unknown as typeof RTCPeerConnection;
        }),
    });
    await anna.waitForFunction(() => window.call.snapshot.media === 'failed');
    expect(await anna.evaluate(() => window.said.map((one) => one.code))).toContain('BROWSER_UNSUPPORTED');
    const code = await anna.evaluate(() =>
      window.call.sendData('and so?').catch((error: { code?: string }) => error.code),
    );
    expect(code).toBe('BROWSER_UNSUPPORTED');
    await anna.evaluate(() => window.call.sendMessage('Can you hear me?'));
    await anna.waitForFunction(() => window.call.chat.length === 1);
  });
});
