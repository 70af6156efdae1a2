import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { canOpenMachines, launchIn, openMachine, publish } from '../harness/machine.ts';
import { installProbe } from '../harness/page-probe.ts';
import { hears, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true } as const;

const pathOf = (page: Page) => page.evaluate(async () => (await window.call.stats()).path);

test('media goes over TCP where UDP does not get through', async ({ open }) => {
  const room = world.room();
  const anna = await world.join(open, room.id, { ...both, udp: false });
  const bora = await world.join(open, room.id, both);
  for (const page of [anna, bora]) {
    await seesMoving(page, 1);
    await hears(page, 1);
  }
  expect(await pathOf(anna)).toBe('tcp');
  expect(await pathOf(bora)).toBe('udp');
});

describe.runIf(canOpenMachines)('a network that changes under a call', () => {
  test('carries it on over the other card, sound and picture in both directions', async ({ open, onTestFinished }) => {
    const machine = openMachine();
    onTestFinished(machine.close);
    const door = await publish(world.pageUrl);
    onTestFinished(door.close);
    const { browser, close } = await launchIn(machine.name, new URL(door.url).origin);
    onTestFinished(close);
    const room = world.room();
    const openThere = async (url: string) => {
      const page = await browser.newPage();
      await page.addInitScript(installProbe);
      await page.goto(url);
      return page;
    };
    const anna = await world.join(openThere, room.id, { ...both, at: door.url });
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await seesMoving(page, 1);
    const self = await anna.evaluate(() => window.call.self?.id);
    machine.cut('wan0');
    const cutAt = performance.now();
    await anna.waitForFunction(() => window.call.snapshot.media === 'recovering');
    await anna.waitForFunction(() => {
      const { state, media } = window.call.snapshot;
      return state.status === 'connected' && media === 'connected';
    });
    console.info(`connected again ${Math.round(performance.now() - cutAt)} ms after the cut`);
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    expect(await anna.evaluate(() => window.call.self?.id)).toBe(self);
    expect(await bora.evaluate(() => window.said.filter((one) => one.name === 'trackRemoved'))).toEqual([]);
  });
});
