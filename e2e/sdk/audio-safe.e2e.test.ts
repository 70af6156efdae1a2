import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openNarrowLine } from '../harness/narrow-line.ts';
import { controlNetwork, type NetworkControl } from '../harness/network.ts';
import { controlPressure, type PressureControl } from '../harness/pressure.ts';
import { hears, seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { type JoinHow, openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const WIDE = { bitrateBps: 5_000_000 };
const NARROW = { bitrateBps: 60_000 };
const LOSSY = { ...WIDE, lossShare: 0.15 };

const both = { microphone: true, camera: true } as const;
/** Small pictures: several encoders share the test machine. */
const small = { microphone: true, camera: { width: { exact: 320 }, height: { exact: 180 } } } as const;

type Hands = { network: NetworkControl; pressure: PressureControl };

/** How a page joins whose line and device are in the test's hands, wide and idle at first. */
function inHand(how: JoinHow = small): { readonly how: JoinHow; readonly hands: () => Hands } {
  const taken: Partial<Hands> = {};
  const before = async (page: Page) => {
    taken.network = await controlNetwork(page);
    taken.pressure = await controlPressure(page);
    await taken.network.set(WIDE);
    await how.before?.(page);
  };
  const hands = () => {
    const { network, pressure } = taken;
    if (network === undefined || pressure === undefined) throw new Error('the page was not prepared');
    return { network, pressure };
  };
  return { how: { ...how, audioSafe: true, before }, hands };
}

async function levelIs(page: Page, wanted: 'safe' | 'shown' | 'clear', timeout: number): Promise<number> {
  const from = performance.now();
  await page.waitForFunction(
    (what) => {
      const { level, safe } = window.call.snapshot.audioSafe.send;
      return what === 'safe' ? safe : what === 'shown' ? !safe : level === 0;
    },
    wanted,
    { timeout, polling: 100 },
  );
  return Math.round(performance.now() - from);
}

describe('Audio Safe', () => {
  test('stops the picture on a narrow line, keeps the sound and tells the others; with the line the picture comes back', {
    timeout: 150_000,
  }, async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, small);
    const { how, hands } = inHand();
    const anna = await world.join(open, room.id, how);
    await seesMoving(bora, 1);
    await hears(bora, 1);
    await hands().network.set(NARROW);
    const stopped = await levelIs(anna, 'safe', 30_000);
    await bora.waitForFunction(() => {
      const [other] = window.call.participants;
      return other?.audioSafe === true && (other.audioSafeSides?.send.level ?? 0) >= 4;
    });
    await hears(bora, 1);
    await anna.waitForFunction(async () => ((await window.call.stats()).rttMs ?? 1_000) < 400, null, {
      timeout: 30_000,
    });
    await hands().network.set(WIDE);
    const back = await levelIs(anna, 'shown', 90_000);
    await seesMoving(bora, 1);
    console.info(`sound only after ${stopped} ms, pictures again after ${back} ms`);
  });

  // That the others in the room lose nothing is measured on a quiet machine (`bench audio-safe`, case `others`): several
  // encoders on a busy one are a bad line of their own.

  test('says that packets get lost where that is the trouble, and not that the line is slow', async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, small);
    const { how, hands } = inHand();
    const anna = await world.join(open, room.id, how);
    await seesMoving(bora, 1);
    await hands().network.set(LOSSY);
    const cause = await anna.waitForFunction(() => window.call.snapshot.audioSafe.send.cause, null, {
      timeout: 40_000,
    });
    expect(await cause.jsonValue()).toBe('loss');
    await seesMoving(bora, 1);
  });

  test('relieves a device that cannot keep up: backgrounds first, the picture stays, and everything comes back', {
    timeout: 150_000,
  }, async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, small);
    const { how, hands } = inHand({
      ...small,
      before: async (page) =>
        await page.evaluate(() => {
          window.budgets = [];
          const open = async (input: MediaStreamTrack) => ({ track: input.clone(), close: () => undefined });
          const setBudget = (frameRate: number | null) => void window.budgets.push(frameRate);
          window.processors = { camera: { kind: 'video', open, setBudget } };
        }),
    });
    const anna = await world.join(open, room.id, how);
    await seesMoving(bora, 1);
    await hands().pressure.set('critical');
    await anna.waitForFunction(() => window.call.snapshot.audioSafe.send.level >= 2);
    expect(await anna.evaluate(() => [window.call.snapshot.audioSafe.send.cause, window.budgets.at(-1)])).toEqual([
      'cpu',
      10,
    ]);
    await seesMoving(bora, 1);
    await hands().pressure.set('nominal');
    console.info(`everything back after ${await levelIs(anna, 'clear', 90_000)} ms`);
    expect(await anna.evaluate(() => window.budgets.at(-1))).toBeNull();
  });

  test('never turns on a camera that the person turned off, whatever the line does', {
    timeout: 150_000,
  }, async ({ open }) => {
    const room = world.room();
    const bora = await world.join(open, room.id, small);
    const { how, hands } = inHand();
    const anna = await world.join(open, room.id, how);
    await seesMoving(bora, 1);
    await anna.evaluate(() => window.call.setCamera(false));
    // Too narrow for sound alone.
    await hands().network.set({ bitrateBps: 15_000 });
    await levelIs(anna, 'safe', 40_000);
    await hands().network.set(WIDE);
    await levelIs(anna, 'shown', 90_000);
    await seesOnlyMoving(bora, 0);
    expect(await anna.evaluate(() => window.call.snapshot.sources.camera.status)).toBe('off');
  });

  test('works in Firefox, which estimates no bandwidth', { timeout: 150_000 }, async ({ open }) => {
    const line = await openNarrowLine(world.engine.workers[0]?.port ?? 0);
    try {
      const room = world.room();
      const bora = await world.join(open, room.id, small);
      const lead = async (page: Page) => await line.lead(page);
      const anna = await world.join(open, room.id, { ...small, in: 'firefox', audioSafe: true, before: lead });
      await seesMoving(bora, 1);
      line.set(NARROW.bitrateBps);
      const stopped = await levelIs(anna, 'safe', 40_000);
      await bora.waitForFunction(() => window.call.participants[0]?.audioSafe === true);
      await hears(bora, 1);
      line.set(null);
      const back = await levelIs(anna, 'shown', 90_000);
      await seesMoving(bora, 1);
      console.info(`Firefox: sound only after ${stopped} ms, pictures again after ${back} ms`);
    } finally {
      line.close();
    }
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

declare global {
  interface Window {
    /** Pictures a second that were asked of a processor. */
    budgets: (number | null)[];
  }
}
