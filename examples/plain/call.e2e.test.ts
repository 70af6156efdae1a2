import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { hears, seesMoving } from '../../e2e/harness/probes.ts';
import { test } from '../../e2e/harness/test.ts';
import { startTestServer } from '../../packages/server/src/testing/test-server.ts';
import { startExample } from './server.ts';

describe('the plain example', () => {
  test('is at most 15 lines long', () => {
    const lines = readFileSync(join(import.meta.dirname, 'index.html'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(15);
  });

  test('lets two people see and hear each other, and go', async ({ open, onTestFinished }) => {
    const madang = await startTestServer({ settings: { roles: ['edge', 'media', 'jobs'] } });
    const { keyId, secret } = madang.tenant;
    const example = await startExample({ url: madang.url, keyId, secret }, 0);
    onTestFinished(async () => {
      example.closeAllConnections();
      example.close();
      await madang.close();
    });
    const url = `http://127.0.0.1:${(example.address() as AddressInfo).port}/`;
    const anna = await open(url);
    const bora = await open(url);
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    await anna.getByRole('button', { name: 'Leave' }).click();
    await anna.getByText('closed').waitFor();
    await bora.waitForFunction(() => document.querySelectorAll('video').length === 1);
  });
});
