import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../harness/test.ts';
import { contextOf } from '../web/world.ts';
import { openTurnWorld, type TurnWorld } from './world.ts';

let world: TurnWorld;

beforeAll(async () => {
  world = await openTurnWorld();
});

afterAll(() => world?.close());

/** Pictures of the page, for looking at. */
const shots = process.env['MADANG_SHOTS'];
const phone = { width: 390, height: 844 } as const;

async function shoot(page: Page, name: string): Promise<void> {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

/** Runs the test on the page to its end; answers how each step ended. */
async function runTest(page: Page, words: { start: string; end: RegExp }): Promise<Record<string, string | null>> {
  await page.getByRole('button', { name: words.start }).click();
  await page.getByText(words.end).waitFor({ timeout: 80_000 });
  return await page
    .locator('li[data-step]')
    .evaluateAll((rows) =>
      Object.fromEntries(rows.map((row) => [row.getAttribute('data-step'), row.getAttribute('data-state')])),
    );
}

const english = { start: 'Start the test', end: /^Calls (work|do not work) here/ };
const korean = { start: '테스트 시작', end: /통화할 수/ };

describe('the connection test page', () => {
  test('finds that everything works, and its report can be copied', async ({ open }) => {
    const context = contextOf({ locale: 'en' });
    const page = await open(`${world.url}/test`, { in: 'trusting chromium', context });
    const states = await runTest(page, english);
    await shoot(page, 'test-good-desktop-en');
    const { bandwidth, ...others } = states;
    expect(new Set(Object.values(others))).toEqual(new Set(['passed']));
    // What two encoders reach on a busy machine is not the network's doing.
    expect(['passed', 'warned', 'failed']).toContain(bandwidth);
    await page.getByRole('button', { name: 'Copy report' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^Madang connection test: (good|limited) /);
    expect(report).toMatch(/^turn-tls {3}passed {2}tookMs=\d+$/m);
  });

  test('says so when the TURN server is down, and that calls work all the same', async ({ open }) => {
    await world.coturn.end();
    const context = { ...contextOf({ locale: 'ko' }), viewport: phone };
    const page = await open(`${world.url}/test`, { context });
    const states = await runTest(page, korean);
    await shoot(page, 'test-turn-down-phone-ko');
    expect(states).toMatchObject({
      signalling: 'passed',
      'turn-udp': 'failed',
      'turn-tcp': 'failed',
      'turn-tls': 'failed',
      media: 'passed',
    });
    await page.getByText('통화할 수 있지만 아쉬운 점이 있어요').waitFor();
    expect(await page.locator('li[data-step="turn-udp"]').textContent()).toContain('우회 서버가 멈췄어요');
    await world.coturn.restart();
  });

  test('says so when the server is gone', async ({ open }) => {
    const page = await open(`${world.url}/test`, { context: contextOf({ locale: 'en' }) });
    await page.getByRole('button', { name: english.start }).waitFor();
    await page.context().route('**/v1/connection-test', (route) => route.abort());
    const states = await runTest(page, english);
    expect(states).toMatchObject({ signalling: 'failed', 'turn-udp': 'skipped', media: 'skipped', devices: 'passed' });
    await page.getByText('Calls do not work here').waitFor();
  });

  test('is found from the home page and before a call', async ({ open }) => {
    const page = await open(world.url, { context: contextOf({ locale: 'en' }) });
    await page.getByRole('link', { name: 'Test the connection' }).click();
    await page.getByRole('heading', { name: 'Connection test', level: 1 }).waitFor();
    await shoot(page, 'test-idle-desktop-en');
    const room = await world.api('POST', '/v1/rooms', { as: world.tenant, body: { access: 'link' } });
    await page.goto(`${world.url}/r/${(room.body as { id: string }).id}`);
    await page.getByRole('link', { name: 'Test the connection' }).waitFor();
  });
});
