import type { Call } from '@madang/client';
import type { Browser, Page } from 'playwright-core';

declare global {
  interface Window {
    call: Call;
    sdk: typeof import('@madang/client');
    /** When pictures of the remote camera were painted, ms since the page began. */
    paintedAt: number[];
  }
}

/** A page with the SDK and one video element for the remote camera. */
const html = `<!doctype html><html lang="en"><title>Bench</title><body><video width="320" height="180"></video>
<script type="module">import * as sdk from '/sdk/madang.js'; window.sdk = sdk;</script>`;

/** Opens a page that has loaded the SDK and waits for a token; it stays so when it is loaded again. */
export async function openCallPage(browser: Browser, serverUrl: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const url = `${serverUrl}/bench-page`;
  await context.route(url, async (route) => await route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(url);
  await page.waitForFunction(() => window.sdk !== undefined);
  return page;
}

/** Joins and publishes the camera. */
export async function publishCamera(page: Page, token: string): Promise<void> {
  await page.evaluate(async (given) => {
    window.call = await window.sdk.joinCall({ token: given, camera: true, microphone: true });
  }, token);
}

/** Joins, shows the remote camera and notes every painted picture. Resolves with the ms from token to first picture. */
export async function watchCamera(page: Page, token: string): Promise<number> {
  return await page.evaluate(async (given) => {
    const video = document.querySelector('video');
    if (video === null) throw new Error('the page has no video element');
    window.paintedAt = [];
    const first = new Promise<number>((painted) => {
      const note = (now: number) => {
        window.paintedAt.push(now);
        if (window.paintedAt.length === 1) painted(now);
        video.requestVideoFrameCallback(note);
      };
      video.requestVideoFrameCallback(note);
    });
    const startedAt = performance.now();
    const call = await window.sdk.joinCall({ token: given, rememberSession: true });
    window.call = call;
    const show = (track: (typeof call.tracks)[number]) => {
      if (track.source === 'camera') track.attach(video);
    };
    for (const track of call.tracks) show(track);
    call.on('trackAdded', ({ track }) => show(track));
    return (await first) - startedAt;
  }, token);
}
