import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hears, seesMoving } from '../e2e/harness/probes.ts';
import { test } from '../e2e/harness/test.ts';
import { startTestServer } from '../packages/server/src/testing/test-server.ts';
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

test('the plain example is at most 15 lines long', () => {
  const text = readFileSync(join(import.meta.dirname, 'plain/index.html'), 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
});
