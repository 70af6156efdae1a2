import type { Page } from 'playwright-core';

declare global {
  interface Window {
    background: import('@madang/client/effects').Background;
    costs: import('@madang/client/effects').FrameCost[];
    /** Every device track that the page has opened. */
    opened: MediaStreamTrack[];
    /** What workers told. */
    told: unknown[];
  }
}

/** Loads the background's engine in a page; it is `window.background` there. */
export async function makeBackground(page: Page, assets = '/sdk/'): Promise<void> {
  await page.evaluate(async (folder) => {
    const { createBackground } = await window.fetchEffects();
    window.costs = [];
    window.background = await createBackground({
      assets: folder,
      look: { kind: 'blur', strength: 'strong' },
      onCost: (cost) => window.costs.push(cost),
    });
  }, assets);
}

/** Notes every device track that the page opens from now on. */
export async function noteDevices(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.opened = [];
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish);
      window.opened.push(...stream.getTracks());
      return stream;
    };
  });
}

/** States of the device tracks of a kind that the page has opened. */
export const statesOf = (page: Page, kind: 'audio' | 'video') =>
  page.evaluate(
    (which) => window.opened.filter((track) => track.kind === which).map((track) => track.readyState),
    kind,
  );

/** A service's own worker: `body` is what its handler does with `frame`, `tell`, `n` (counts the frames) and a canvas. */
export function workerScript(pageUrl: string, body: string): string {
  return `import { handleFrames } from '${pageUrl}sdk/frames.js';
handleFrames(() => {
  let n = 0;
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return (frame, tell) => {
    n += 1;
    if (canvas.width !== frame.widthPx) { canvas.width = frame.widthPx; canvas.height = frame.heightPx; }
    ${body}
    return canvas;
  };
});`;
}

/** Paints all over in a colour that no fake camera has: nothing of the device's picture is left. */
export const PAINT = "pen.fillStyle = '#b000b0'; pen.fillRect(0, 0, canvas.width, canvas.height);";

/** Has a worker of a service's own work on the camera. */
export async function workOnCamera(page: Page, script: string): Promise<void> {
  await page.evaluate(async (text) => {
    const { frameProcessor } = await window.fetchEffects();
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    window.told = [];
    const worker = new Worker(address, { type: 'module' });
    await window.call.setProcessor('camera', frameProcessor(worker, { onData: (data) => window.told.push(data) }));
  }, script);
}
