import { mkdir } from 'node:fs/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { preview } from 'vite';

// Takes a picture of every page at four sizes, for looking at: `node scripts/shots.ts FOLDER [light|dark] [ko|en]`.
// The app must have been built; no server is needed, as the lab has every state.

const [folder = 'test-results/shots', theme = 'light', locale = 'ko'] = process.argv.slice(2);
const sizes = [
  { width: 360, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
];
/** Path, and the key that opens a panel or dialog there. */
const views: readonly (readonly [path: string, key?: string])[] = [
  ['/'],
  ['/test'],
  ['/lab'],
  ['/lab/prejoin'],
  ['/lab/problem/full'],
  ['/lab/end/left'],
  ['/lab/call/waiting'],
  ['/lab/call/alone'],
  ['/lab/call/duo', 'c'],
  ['/lab/call/files', 'c'],
  ['/lab/call/files-over', 'c'],
  ['/lab/call/five', 'p'],
  ['/lab/call/nine'],
  ['/lab/call/crowd'],
  ['/lab/call/share'],
  ['/lab/call/lobby', 'p'],
  ['/lab/call/reconnecting'],
  ['/lab/call/three', 'i'],
  ['/lab/call/duo-off', 'b'],
];

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
const base = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/u, '');
const browser = await chromium.launch({
  executablePath: process.env['MADANG_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
});
await mkdir(folder, { recursive: true });
for (const viewport of sizes) {
  const context = await browser.newContext({
    viewport,
    locale: locale === 'ko' ? 'ko-KR' : 'en-US',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    permissions: ['camera', 'microphone'],
    serviceWorkers: 'block',
  });
  for (const [path, key] of views) await shoot(context, path, key);
  await context.close();
}
await browser.close();
await server.close();

async function shoot(context: BrowserContext, path: string, key: string | undefined): Promise<void> {
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: 'load' });
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (key !== undefined) {
    await page.keyboard.press(key);
    await page.locator('.call-panel, [role="dialog"]').first().waitFor();
  }
  // Pictures of the lab come four times a second.
  await page.waitForTimeout(600);
  const name = `${path.replace(/^\//u, '').replaceAll('/', '-') || 'home'}-${page.viewportSize()?.width}-${theme}-${locale}.png`;
  await page.screenshot({ path: `${folder}/${name}` });
  await page.close();
}
