import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hears, seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true } as const;

/** A line of so many bit/s both ways; null: as it is. Set before the page builds its connections, then changed at will. */
async function throttle(session: CDPSession, bitsPerSecond: number | null): Promise<void> {
  const bytes = bitsPerSecond === null ? -1 : bitsPerSecond / 8;
  await session.send(
    'Network.emulateNetworkConditionsByRule' as never,
    {
      offline: false,
      matchedNetworkConditions: [
        {
          urlPattern: '',
          latency: 0,
          downloadThroughput: bytes,
          uploadThroughput: bytes,
          packetLoss: 0,
          packetQueueLength: 20,
        },
      ],
    } as never,
  );
}

const WIDE = 5_000_000;

async function narrowable(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await throttle(session, WIDE);
  return session;
}

async function levelIs(page: Page, wanted: 'safe' | 'clear', timeout: number): Promise<number> {
  const from = performance.now();
  await page.waitForFunction(
    (what) => {
      const { level, safe } = window.call.snapshot.audioSafe.send;
      return what === 'safe' ? safe : level === 0;
    },
    wanted,
    { timeout, polling: 100 },
  );
  return performance.now() - from;
}

/** Small pictures, so that a busy machine does not count as a device that cannot keep up. */
const small = { microphone: true, camera: { width: { exact: 320 }, height: { exact: 180 } } } as const;

describe('Audio Safe', () => {
  test('stops the picture on a narrow line, keeps the sound and tells the others', {
    timeout: 150_000,
  }, async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, small);
    const line = { session: null as CDPSession | null };
    const anna = await world.join(open, room.id, {
      ...small,
      audioSafe: true,
      before: async (page) => {
        line.session = await narrowable(page);
      },
    });
    if (line.session === null) throw new Error('the page was not prepared');
    await seesMoving(bora, 1);
    await hears(bora, 1);
    await throttle(line.session, 60_000);
    const stopped = await levelIs(anna, 'safe', 20_000);
    await bora.waitForFunction(() => window.call.participants[0]?.audioSafe === true);
    await hears(bora, 1);
    console.info(`sound only after ${Math.round(stopped)} ms`);
  });

  test('relieves a device that cannot keep up, but leaves it its picture, and gives everything back', {
    timeout: 150_000,
  }, async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, small);
    const device = { session: null as CDPSession | null };
    const says = async (state: 'critical' | 'nominal') =>
      await device.session?.send('Emulation.setPressureStateOverride' as never, { source: 'cpu', state } as never);
    const anna = await world.join(open, room.id, {
      ...small,
      audioSafe: true,
      before: async (page) => {
        device.session = await page.context().newCDPSession(page);
        const override = { source: 'cpu', enabled: true, metadata: { available: true } };
        await device.session.send('Emulation.setPressureSourceOverrideEnabled' as never, override as never);
        await says('nominal');
      },
    });
    await seesMoving(bora, 1);
    await says('critical');
    const { cause } = await anna
      .waitForFunction(() => {
        const { send } = window.call.snapshot.audioSafe;
        return send.level >= 2 && send;
      })
      .then((handle) => handle.jsonValue() as Promise<{ cause: string }>);
    expect(cause).toBe('cpu');
    await anna.waitForFunction(() => window.call.snapshot.audioSafe.send.level === 3);
    await seesMoving(bora, 1);
    await says('nominal');
    console.info(`everything back after ${Math.round(await levelIs(anna, 'clear', 90_000))} ms`);
  });

  test('never turns on a camera that the person turned off', async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, both);
    const anna = await world.join(open, room.id, both);
    await seesMoving(bora, 1);
    await anna.evaluate(() => window.call.setCamera(false));
    await anna.evaluate(() => window.call.setAudioSafe('audio-only'));
    await anna.evaluate(() => window.call.setAudioSafe('auto'));
    await levelIs(anna, 'clear', 20_000);
    expect(await anna.evaluate(() => window.call.snapshot.sources.camera.status)).toBe('off');
  });

  test('gives way to what the person asks for: sound alone, and pictures again', async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, both);
    const anna = await world.join(open, room.id, both);
    await seesMoving(bora, 1);
    await anna.evaluate(() => window.call.setAudioSafe('audio-only'));
    await bora.waitForFunction(() => window.call.participants[0]?.audioSafe === true);
    await seesOnlyMoving(bora, 0);
    await hears(anna, 1);
    await anna.evaluate(() => window.call.setAudioSafe('auto'));
    for (const page of [anna, bora]) await seesMoving(page, 1);
  });
});
