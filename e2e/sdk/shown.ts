import type { ResolutionPolicy } from '@madang/protocol';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { read, seesMoving } from '../harness/probes.ts';

/** Few frames, so that software encoders of every codec keep up with three layers on two cores. */
export const slowPictures: ResolutionPolicy = [
  { participants: 1000, widthPx: 1280, heightPx: 720, frameRate: 8, bitrateBps: 1_500_000 },
];

/** Shows the only picture in a size, and waits until it comes in a width. */
export async function showIn(page: Page, shown: readonly [number, number], widthPx: number): Promise<void> {
  await page.evaluate(
    (size) => {
      for (const video of document.querySelectorAll('video')) Object.assign(video.style, size);
    },
    { width: `${shown[0]}px`, height: `${shown[1]}px` },
  );
  await expect.poll(() => widthOf(page), { timeout: 30_000 }).toBe(widthPx);
  await seesMoving(page, 1);
}

/** How wide the only picture comes. The other received stream is mediasoup's probe for bandwidth, which has no picture. */
export async function widthOf(page: Page): Promise<number> {
  return Math.max(...(await read(page)).video.map((one) => one.widthPx));
}
