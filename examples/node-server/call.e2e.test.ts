import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { hears, seesMoving } from '../../e2e/harness/probes.ts';
import { test } from '../../e2e/harness/test.ts';
import { startTestServer } from '../../packages/server/src/testing/test-server.ts';
import { startExample } from './server.ts';

describe('the example of a Node server', () => {
  test('lets two people see and hear each other', async ({ open, onTestFinished }) => {
    const madang = await startTestServer({ settings: { roles: ['edge', 'media', 'jobs'] } });
    const { keyId, secret } = madang.tenant;
    const example = await startExample({ url: madang.url, keyId, secret }, 0);
    onTestFinished(async () => {
      example.closeAllConnections();
      example.close();
      await madang.close();
    });
    const url = `http://127.0.0.1:${(example.address() as AddressInfo).port}`;

    const pages = [await open(url), await open(url)];
    for (const [index, page] of pages.entries()) {
      await page.getByLabel('Your name').fill(index === 0 ? '민수' : '서연');
      await page.getByRole('button', { name: 'Enter' }).click();
    }

    for (const [index, page] of pages.entries()) {
      await page.getByText(index === 0 ? '서연' : '민수').waitFor();
      expect(await seesMoving(page, 1)).toHaveLength(1);
      expect(await hears(page, 1)).toHaveLength(1);
    }
    await pages[0]?.getByRole('button', { name: 'Leave' }).click();
    await pages[1]?.locator('figure').nth(1).waitFor({ state: 'detached' });
  });
});
