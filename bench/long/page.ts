import type { Call, JoinOptions } from '@madang/client';
import type { Browser, Page } from 'playwright-core';

declare global {
  interface Window {
    call: Call;
    /** Joins with a small camera and a microphone, and shows everybody. */
    enter: (options: JoinOptions) => Promise<void>;
    /** Timers that wait to be run. */
    timers: Set<number>;
    /** Texts that came as data. */
    dataCame: number;
  }
}

/** Small pictures and few of them: this is about hours, not about pixels. */
export const smallPictures = [{ participants: 1000, widthPx: 160, heightPx: 90, frameRate: 5, bitrateBps: 50_000 }];

/**
 * A page that shows who is in a call and forgets who has left, as a page of a service should: what grows here is the SDK's
 * or the browser's. It counts its timers, which nobody else can.
 */
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long call</title><body>
<script>
window.timers = new Set();
const { setTimeout: later, setInterval: every, clearTimeout: cancel } = window;
window.setTimeout = (run, delay, ...rest) => {
  const id = later(() => { timers.delete(id); run(...rest); }, delay);
  timers.add(id);
  return id;
};
window.setInterval = (...how) => { const id = every(...how); timers.add(id); return id; };
window.clearTimeout = window.clearInterval = (id) => { timers.delete(id); cancel(id); };
</script>
<script type="module">
import { joinCall } from '/sdk/madang.js';
window.enter = async (options) => {
  document.body.replaceChildren();
  window.dataCame = 0;
  const camera = { width: 160, height: 90, frameRate: 5 };
  const call = await joinCall({ camera, microphone: true, ...options });
  window.call = call;
  const show = (track) => {
    if (track.kind !== 'video') return;
    const video = Object.assign(document.createElement('video'), { width: 160, height: 90, id: track.id });
    document.body.append(track.attach(video));
  };
  for (const track of call.tracks) show(track);
  call.on('trackAdded', ({ track }) => show(track));
  call.on('trackRemoved', ({ track }) => document.getElementById(track.id)?.remove());
  call.on('data', () => { window.dataCame += 1; });
};
</script>`;

/** Opens such a page in a profile of its own; it stays so when it is loaded again. */
export async function openLongPage(browser: Browser, serverUrl: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const url = `${serverUrl}/long-call`;
  await context.route(url, async (route) => await route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(url);
  await loaded(page);
  return page;
}

/** Waits until the page can enter. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(() => window.enter !== undefined);
}

/** Enters; resolves when the page is in the call. */
export async function enter(page: Page, options: JoinOptions): Promise<void> {
  await page.evaluate(async (how) => await window.enter(how), options);
}

/** Waits until so many pictures are on the page and each of them gets new frames. */
export async function seesMoving(page: Page, count: number): Promise<void> {
  const before = await page.evaluate(() => {
    const videos = [...document.querySelectorAll('video')];
    return Object.fromEntries(videos.map((video) => [video.id, video.getVideoPlaybackQuality().totalVideoFrames]));
  });
  await page.waitForFunction(
    ({ frames, wanted }) => {
      const videos = [...document.querySelectorAll('video')];
      const moving = videos.filter(
        (video) => video.getVideoPlaybackQuality().totalVideoFrames > (frames[video.id] ?? 0),
      );
      return videos.length === wanted && moving.length === wanted;
    },
    { frames: before, wanted: count },
  );
}

/** Waits until the page knows of so many others. */
export async function knows(page: Page, others: number): Promise<void> {
  await page.waitForFunction((count) => window.call.participants.length === count, others, { timeout: 60_000 });
}
