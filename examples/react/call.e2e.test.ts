import { describe } from 'vitest';
import { hears, seesMoving } from '../../e2e/harness/probes.ts';
import { test } from '../../e2e/harness/test.ts';
import { startTestServer } from '../../packages/server/src/testing/test-server.ts';
import { startExample } from './server.ts';

describe('the React example', () => {
  test('lets two people see and hear each other, and go', async ({ open, onTestFinished }) => {
    const madang = await startTestServer({ settings: { roles: ['edge', 'media', 'jobs'] } });
    const { keyId, secret } = madang.tenant;
    const example = await startExample({ url: madang.url, keyId, secret }, 0);
    onTestFinished(async () => {
      await example.close();
      await madang.close();
    });
    const url = example.resolvedUrls?.local[0] ?? '';
    const pages = [await open(url), await open(url)] as const;
    for (const [index, page] of pages.entries()) {
      await page.getByLabel('Your name').fill(index === 0 ? '민수' : '서연');
      await page.getByRole('button', { name: 'Enter' }).click();
    }
    for (const page of pages) {
      await page.getByText('2 here').waitFor();
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    await pages[0].getByRole('button', { name: 'Leave' }).click();
    await pages[0].getByText('The call has ended: left.').waitFor();
    await pages[1].getByText('1 here').waitFor();
  });
});
