import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { contextOf, joinAs, openRoom, startWebWorld, type Taste } from '../../e2e/web/world.ts';

/** Takes the pictures of docs/images from the real product. Needs the built web app and a media worker. */
const images = resolve(import.meta.dirname, '../../docs/images');

/** Draws a person instead of the browser's test pattern: the camera is a canvas. Runs in the page. */
function drawnCamera(hue: number): void {
  const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wish) => {
    const stream = await original(wish);
    const camera = stream.getVideoTracks()[0];
    if (camera === undefined) return stream;
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 360 });
    const context = canvas.getContext('2d');
    if (context === null) return stream;
    context.scale(0.5, 0.5);
    const disc = (x: number, y: number, radius: number, colour: string) => {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    };
    const paint = () => {
      const sway = Math.sin(performance.now() / 900) * 12;
      const wall = context.createLinearGradient(0, 0, 1280, 720);
      wall.addColorStop(0, `hsl(${hue} 45% 78%)`);
      wall.addColorStop(1, `hsl(${hue + 40} 40% 58%)`);
      context.fillStyle = wall;
      context.fillRect(0, 0, 1280, 720);
      disc(1010, 170, 110, `hsl(${hue + 20} 60% 88%)`);
      disc(640 + sway / 2, 790, 330, `hsl(${hue + 180} 32% 40%)`);
      disc(640 + sway, 330, 170, 'hsl(20 30% 22%)');
      disc(640 + sway, 360, 145, 'hsl(26 52% 76%)');
      disc(590 + sway, 350, 13, 'hsl(20 30% 22%)');
      disc(690 + sway, 350, 13, 'hsl(20 30% 22%)');
      context.lineWidth = 10;
      context.lineCap = 'round';
      context.strokeStyle = 'hsl(8 45% 45%)';
      context.beginPath();
      context.arc(640 + sway, 395, 50, 0.25 * Math.PI, 0.75 * Math.PI);
      context.stroke();
    };
    paint();
    setInterval(paint, 100);
    stream.removeTrack(camera);
    camera.stop();
    const drawn = canvas.captureStream(10).getVideoTracks()[0];
    if (drawn === undefined) return stream;
    // A canvas that is asked for another size gives black.
    drawn.applyConstraints = () => Promise.resolve();
    stream.addTrack(drawn);
    return stream;
  };
}

async function open(browser: Browser, url: string, taste: Taste & { hue: number; phone?: boolean }): Promise<Page> {
  const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
  const context = await browser.newContext({ ...contextOf(taste), ...(taste.phone === true ? phone : {}) });
  await context.addInitScript(drawnCamera, taste.hue);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Waits until four pictures are there and none is black any more. */
async function everythingShown(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const probe = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
      const context = probe.getContext('2d', { willReadFrequently: true });
      const videos = [...document.querySelectorAll('video')].filter((video) => video.checkVisibility());
      const bright = videos.filter((video) => {
        context?.clearRect(0, 0, 8, 8);
        context?.drawImage(video, 0, 0, 8, 8);
        return [...(context?.getImageData(0, 0, 8, 8).data ?? [])].some((value, index) => index % 4 < 3 && value > 90);
      });
      return bright.length >= 4;
    },
    undefined,
    { timeout: 60_000, polling: 500 },
  );
}

async function shoot(page: Page, name: string): Promise<void> {
  // Nothing is pointed at, so no tooltip is shown.
  await page.mouse.move(1, 1);
  await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' });
  console.log(name);
}

mkdirSync(images, { recursive: true });
const world = await startWebWorld();
const browser = await launchBrowser('chromium');
try {
  const host = await open(browser, world.url, { hue: 28 });
  await host.getByLabel('방 이름').waitFor();
  await shoot(host, 'home');
  await openRoom(host, '아침 모임');
  await host.locator('video').first().waitFor();
  await host.waitForTimeout(1500);
  await shoot(host, 'pre-join');
  await joinAs(host, '이서연');
  const people = [
    await open(browser, host.url(), { hue: 200 }),
    await open(browser, host.url(), { hue: 120 }),
    await open(browser, host.url(), { hue: 320, phone: true, theme: 'dark' }),
  ];
  for (const [index, page] of people.entries()) await joinAs(page, ['김민수', '박하늘', '최지우'][index] ?? '');
  await host.getByRole('group', { name: /^최지우/u }).waitFor();
  await everythingShown(host);
  // Until the notices of those who entered are gone and the pictures are sharp.
  await host.waitForTimeout(8000);
  await shoot(host, 'call');
  const phone = people[2];
  if (phone !== undefined) {
    await everythingShown(phone);
    await shoot(phone, 'call-phone');
  }
} finally {
  await browser.close();
  await world.close();
}
process.exit(0);
