import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { type Gate, openGate } from '../harness/gate.ts';
import { test } from '../harness/test.ts';
import { contextOf, makeRoom, startWebWorld, webApp } from './world.ts';

let world: TestServer;
let gate: Gate;
let app: string;
beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'madang-app-'));
  await cp(webApp, app, { recursive: true });
  // What is changed below is served as it is, not as it was compressed.
  for (const name of ['index.html', 'sw.js'])
    for (const how of ['br', 'gz']) await rm(join(app, `${name}.${how}`), { force: true });
  world = await startWebWorld({ app });
  gate = await openGate(world.url);
});
afterAll(async () => {
  await gate.close();
  await world.close();
  await rm(app, { recursive: true, force: true });
});

// While a second DevTools session holds the device's pressure, Chromium does not tell a page that it is online again.
const installing = { ownPressure: true, context: { ...contextOf(), serviceWorkers: 'allow' as const } };

/** Until the page is served by its service worker, as every later visit is. */
async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describe('the installable app', () => {
  test('Chromium finds nothing that keeps it from being installed', async ({ open }) => {
    const page = await open(world.url, installing);
    await installed(page);
    const cdp = await page.context().newCDPSession(page);
    const { errors, data } = await cdp.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '{}')).toMatchObject({ name: '마당', display: 'standalone', start_url: '/' });
    // A profile like a test's own is a private window to Chromium; that is the one thing that may stand here.
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map((one) => one.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  test('opens without the server and says so, and goes on by itself when it is back', async ({ open }) => {
    const address = (await makeRoom(world)).replace(world.url, gate.url);
    const page = await open(gate.url, installing);
    await installed(page);
    gate.shut();
    await page.context().setOffline(true);
    await page.goto(address);
    await page.getByRole('heading', { name: '서버에 닿지 못했어요' }).waitFor();
    await page.goto(gate.url);
    await page.getByRole('button', { name: '방 열기' }).waitFor();
    await page.goto(address);
    await page.getByRole('heading', { name: '서버에 닿지 못했어요' }).waitFor();
    gate.open();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: '모임', level: 1 }).waitFor();
  });

  test('offers a new version, lets it wait, and shows it when asked', async ({ open }) => {
    const page = await open(world.url, installing);
    await installed(page);
    const [index, worker] = [join(app, 'index.html'), join(app, 'sw.js')];
    await writeFile(
      index,
      (await readFile(index, 'utf8')).replace('</head>', '<meta name="build" content="next" /></head>'),
    );
    const revised = (await readFile(worker, 'utf8'))
      .replace(/(?<=url:"index\.html",revision:")[^"]+/u, 'next')
      .replace(/(?<=revision:")[^"]+(?=",url:"index\.html")/u, 'next');
    expect(revised).toContain('next');
    await writeFile(worker, revised);

    await page.reload();
    await page.getByText('새 버전이 준비됐어요').waitFor();
    expect(await page.locator('meta[name="build"]').count()).toBe(0);
    await page.getByRole('button', { name: '나중에' }).click();
    await page.getByText('새 버전이 준비됐어요').waitFor({ state: 'detached' });

    // Nothing interrupts a call.
    await page.goto(`${world.url}/lab/call/duo`);
    await page.locator('.tile').first().waitFor();
    expect(await page.getByText('새 버전이 준비됐어요').count()).toBe(0);

    await page.goto(world.url);
    await page.getByRole('button', { name: '새로 고침' }).click();
    await page.locator('meta[name="build"][content="next"]').waitFor({ state: 'attached' });
    await page.getByText('새 버전이 준비됐어요').waitFor({ state: 'detached' });
  });
});
