import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../harness/browsers.ts';
import { installProbe } from '../harness/page-probe.ts';
import type { OpenPage } from '../harness/test.ts';

const portrait = readFileSync(join(import.meta.dirname, 'fixtures/person.jpg')).toString('base64');

/** The camera's picture, px; at its sides stands a chequered wall, in front of it a person who sways. */
export const CAMERA = { widthPx: 640, heightPx: 480, wallPx: 72 } as const;
const FRAMES = 20;

/** A browser whose camera sees a person in front of a wall. */
export type PersonBrowser = { readonly open: OpenPage; close(): Promise<void> };

/** Starts Chromium with such a camera. `sound`: a WAV file for its microphone. */
export async function openPersonBrowser(sound?: string): Promise<PersonBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-camera-'));
  const file = join(folder, 'person.mjpeg');
  writeFileSync(file, await film());
  const args = [`--use-file-for-fake-video-capture=${file}`];
  if (sound !== undefined) args.push(`--use-file-for-fake-audio-capture=${sound}`);
  const browser = await launchBrowser('chromium', { args });
  return {
    async open(url, options = {}) {
      const context = await browser.newContext(options.context);
      await context.addInitScript(installProbe);
      const page = await context.newPage();
      page.on('pageerror', (error) => process.stderr.write(`${error.stack ?? error.message}\n`));
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Draws the frames, one JPEG after another: what Chromium takes for a camera. */
async function film(): Promise<Buffer> {
  const browser: Browser = await launchBrowser('chromium');
  try {
    const page = await browser.newPage();
    const frames = await page.evaluate(draw, { portrait, count: FRAMES, ...CAMERA });
    return Buffer.concat(frames.map((frame) => Buffer.from(frame, 'base64')));
  } finally {
    await browser.close();
  }
}

/** Runs in the page, so it stands on its own. */
async function draw(scene: typeof CAMERA & { portrait: string; count: number }): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/jpeg;base64,${scene.portrait}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = scene.widthPx;
  canvas.height = scene.heightPx;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  return Array.from({ length: scene.count }, (_, i) => {
    const sway = Math.round(6 * Math.sin((2 * Math.PI * i) / scene.count));
    pen.drawImage(image, (scene.widthPx - scene.heightPx) / 2 + sway, 0, scene.heightPx, scene.heightPx);
    for (let y = 0; y < scene.heightPx; y += 12) {
      for (let x = 0; x < scene.widthPx; x += 12) {
        if (x >= scene.wallPx && x < scene.widthPx - scene.wallPx) continue;
        pen.fillStyle = (x + y) % 24 === 0 ? '#ffffff' : '#101010';
        pen.fillRect(x, y, 12, 12);
      }
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
}

/** What a picture looks like where the wall is, and where the face is. */
export type Look = {
  /** Mean step between neighbouring points, 0 to 255: high where there is detail. */
  readonly wallDetail: number;
  readonly faceDetail: number;
  /** Mean colour of the wall, RGB. */
  readonly wall: readonly number[];
  readonly face: readonly number[];
};

/** Looks at the first picture of the page that moves: of a remote camera, or one's own. */
export async function lookAt(page: Page, selector = 'video'): Promise<Look> {
  return await page.evaluate(
    ({ wallPx, widthPx, heightPx, which }) => {
      const video = document.querySelector<HTMLVideoElement>(which);
      if (video === null || video.videoWidth === 0) throw new Error('there is no picture');
      const canvas = document.createElement('canvas');
      canvas.width = widthPx;
      canvas.height = heightPx;
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (pen === null) throw new Error('no canvas');
      pen.drawImage(video, 0, 0, widthPx, heightPx);
      const read = (x: number, y: number, width: number, height: number) => {
        const { data } = pen.getImageData(x, y, width, height);
        let steps = 0;
        const colour = [0, 0, 0];
        for (let i = 0; i < data.length; i += 4) {
          for (let c = 0; c < 3; c += 1) colour[c] = (colour[c] ?? 0) + (data[i + c] ?? 0);
          if ((i / 4) % width !== width - 1) steps += Math.abs((data[i + 1] ?? 0) - (data[i + 5] ?? 0));
        }
        const points = data.length / 4;
        return { detail: steps / points, colour: colour.map((sum) => sum / points) };
      };
      // The upper half of the wall: lower down are the person's sleeves. The face of the portrait is above its middle.
      const wall = read(4, 10, wallPx - 16, heightPx / 3);
      const face = read(widthPx / 2 - 60, 50, 90, 110);
      return { wallDetail: wall.detail, faceDetail: face.detail, wall: wall.colour, face: face.colour };
    },
    { ...CAMERA, which: selector },
  );
}

/** Mean colour (RGB) of the first picture of the page. */
export async function colourOf(page: Page): Promise<readonly number[]> {
  return await page.evaluate(() => {
    const video = document.querySelector('video');
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (video === null || pen === null || video.videoWidth === 0) return [];
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(video, 0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
}
