import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { TestServer } from '../../packages/server/src/testing/test-server.ts';
import { test } from '../harness/test.ts';
import { contextOf, startWebWorld } from './world.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page, and every state of the call that draws something of its own; `keys` opens panels and dialogs. */
const views: readonly { readonly path: string; readonly keys?: readonly string[] }[] = [
  { path: '/' },
  { path: '/nowhere' },
  { path: '/test' },
  { path: '/r/room_00000000000000000000000000' },
  { path: '/lab' },
  { path: '/lab/prejoin' },
  { path: '/lab/problem/full' },
  { path: '/lab/end/left' },
  { path: '/lab/call/waiting' },
  { path: '/lab/call/alone' },
  { path: '/lab/call/duo', keys: ['c'] },
  { path: '/lab/call/files', keys: ['c'] },
  { path: '/lab/call/files-over', keys: ['c'] },
  { path: '/lab/call/duo-off' },
  { path: '/lab/call/three', keys: ['b'] },
  { path: '/lab/call/undecodable' },
  { path: '/lab/call/five', keys: ['p'] },
  { path: '/lab/call/crowd' },
  { path: '/lab/call/share' },
  { path: '/lab/call/share-self' },
  { path: '/lab/call/lobby', keys: ['p'] },
  { path: '/lab/call/blocked', keys: ['i'] },
  { path: '/lab/call/reconnecting' },
  { path: '/lab/call/paused', keys: ['d'] },
  { path: '/lab/call/nine', keys: ['Shift+Slash'] },
];

let world: TestServer;
beforeAll(async () => {
  world = await startWebWorld();
});
afterAll(async () => await world.close());

describe('accessibility', () => {
  for (const locale of ['ko', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      test(`no violation on any page, ${locale}, ${theme}`, async ({ open }) => {
        const page = await open(world.url, { context: { ...contextOf({ locale, theme }), reducedMotion: 'reduce' } });
        const found: string[] = [];
        for (const view of views) found.push(...(await violations(page, view)));
        expect(found).toEqual([]);
      });
    }
  }
});

async function violations(page: Page, { path, keys = [] }: (typeof views)[number]): Promise<string[]> {
  await page.goto(world.url + path);
  await page.locator('main, [role="dialog"]').first().waitFor();
  if (path.startsWith('/lab/call/') && path !== '/lab/call/waiting') await page.locator('.call').waitFor();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.locator('.call-panel, [role="dialog"]').first().waitFor();
  }
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations: list } = await engine.run(document, { resultTypes: ['violations'] });
    return list.map(({ id, nodes }) => ({
      id,
      where: nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
    }));
  });
  return results.map(({ id, where }) => `${path} ${keys.join('')}: ${id} at ${where.join(' | ')}`);
}
