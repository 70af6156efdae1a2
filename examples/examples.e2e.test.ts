import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hears, seesMoving } from '../e2e/harness/probes.ts';
import { test } from '../e2e/harness/test.ts';
import { startTestServer } from '../packages/server/src/testing/test-server.ts';
import { startExample as motion } from './motion/server.ts';
import { startExample as nodeServer } from './node-server/server.ts';
import { startExample as plain } from './plain/server.ts';
import { startExample as react } from './react/server.ts';

async function sayName(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Enter' }).click();
}

/** What a visitor does to be in the call, and how the one who stays sees that the other has left. */
const examples = {
  plain: {
    start: plain,
    enter: async () => undefined,
    alone: (page: Page) => page.waitForFunction(() => document.querySelectorAll('video').length === 1),
  },
  'node-server': {
    start: nodeServer,
    enter: sayName,
    alone: (page: Page) => page.locator('figure').nth(1).waitFor({ state: 'detached' }),
  },
  react: { start: react, enter: sayName, alone: (page: Page) => page.getByText('1 here').waitFor() },
};

describe.for(Object.entries(examples))('the example %s', ([_name, example]) => {
  test('lets two people see and hear each other, and go', async ({ open, onTestFinished }) => {
    const madang = await startTestServer({ settings: { roles: ['edge', 'media', 'jobs'] } });
    const { keyId, secret } = madang.tenant;
    const running = await example.start({ url: madang.url, keyId, secret }, 0);
    onTestFinished(async () => {
      await running.close();
      await madang.close();
    });
    const [anna, bora] = [await open(running.url), await open(running.url)];
    await example.enter(anna, '민수');
    await example.enter(bora, '서연');
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    await anna.getByRole('button', { name: 'Leave' }).click();
    await example.alone(bora);
  });
});

/** Runs in the page before its scripts: its camera sees nothing but a wall. */
function stareAtWall(): void {
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    setInterval(() => pen?.fillRect(0, 0, canvas.width, canvas.height), 50);
    return canvas.captureStream(20);
  };
}

test('the example motion finds who moves, in one’s own and in received pictures', async ({ open, onTestFinished }) => {
  const madang = await startTestServer({ settings: { roles: ['edge', 'media', 'jobs'] } });
  const { keyId, secret } = madang.tenant;
  const running = await motion({ url: madang.url, keyId, secret }, 0);
  onTestFinished(async () => {
    await running.close();
    await madang.close();
  });
  const wall = await open('about:blank');
  await wall.addInitScript(stareAtWall);
  await wall.goto(running.url);
  await wall.locator('figcaption[data-motion="still"]').waitFor();
  // The clock of Chromium's fake camera moves all the time.
  const clock = await open(running.url);
  for (const page of [wall, clock]) {
    await page.locator('figcaption[data-motion="still"]', { hasText: 'Guest 1' }).waitFor();
    await page
      .locator('figcaption[data-motion="moving"], figcaption[data-motion="much"]', { hasText: 'Guest 2' })
      .waitFor();
  }
  const findings = async () => (await (await fetch(`${running.url}motion`)).json()) as Record<string, string>;
  await expect.poll(async () => Object.keys(await findings()).length, { timeout: 10_000 }).toBe(4);
  expect(await findings()).toMatchObject({ 'Guest 2 sees Guest 1': 'still' });
});

test('the plain example is at most 15 lines long', () => {
  const text = readFileSync(join(import.meta.dirname, 'plain/index.html'), 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
});
