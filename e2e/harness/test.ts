import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { type BrowserName, launchBrowser } from './browsers.ts';
import { installProbe } from './page-probe.ts';
import { controlPressure } from './pressure.ts';

/** How a page is opened. */
export type OpenOptions = {
  readonly in?: BrowserName;
  readonly context?: BrowserContextOptions;
  /** HTML to find at the address: a page of one's own on the server's origin, without the server's doing. */
  readonly html?: string;
  /** The test says how busy the device is ({@link controlPressure}). Otherwise it has nothing to do, whatever the machine has. */
  readonly ownPressure?: boolean;
};

/** Opens a page in a browser profile of its own, with the probe installed; it is closed after the test. */
export type OpenPage = (url: string, options?: OpenOptions) => Promise<Page>;

/** Starts each browser when it is first needed; one of each lasts as long as the worker. */
function browserShelf(): { get(name: BrowserName): Promise<Browser>; close(): Promise<void> } {
  const running = new Map<BrowserName, Promise<Browser>>();
  return {
    get: async (name) => {
      const browser = running.get(name) ?? launchBrowser(name);
      running.set(name, browser);
      return await browser;
    },
    close: async () => {
      await Promise.all([...running.values()].map(async (browser) => await (await browser).close()));
    },
  };
}

/** A vitest `test` with browsers: `open` opens pages. The browsers are shared by all files, profiles by nobody. */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what a fixture needs
  .extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
    const shelf = browserShelf();
    onCleanup(shelf.close);
    return shelf;
  })
  .extend('open', ({ browsers, onTestFailed }, { onCleanup }): OpenPage => {
    const contexts: { close(): Promise<void> }[] = [];
    const log: string[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map(async (context) => await context.close()));
    });
    onTestFailed(() => {
      if (log.length > 0) process.stderr.write(`${log.join('\n')}\n`);
    });
    return async (url, options = {}) => {
      const browser = await browsers.get(options.in ?? 'chromium');
      const context = await browser.newContext(options.context);
      contexts.push(context);
      await context.addInitScript(installProbe);
      const { html } = options;
      if (html !== undefined) {
        await context.route(url, async (route) => await route.fulfill({ contentType: 'text/html', body: html }));
      }
      const page = await context.newPage();
      if (options.ownPressure !== true && browser.browserType().name() === 'chromium') await controlPressure(page);
      const who = `page ${contexts.length}`;
      page.on('console', (message) => log.push(`${who} ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => log.push(`${who} error: ${error.stack ?? error.message}`));
      await page.goto(url);
      return page;
    };
  });
