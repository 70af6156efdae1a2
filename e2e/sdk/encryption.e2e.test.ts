import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hears, hearsOnly, seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { type OpenPage, test } from '../harness/test.ts';
import { showIn, slowPictures, widthOf } from './shown.ts';
import { decodePictures, decodeTone, ServerTap } from './tap.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

const tap = new ServerTap();
let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true, secret: null } as const;

function encryptedRoom(change: Parameters<SdkWorld['room']>[0] = {}) {
  return world.room({ encryption: 'required', codecs: { audio: ['opus'], video: ['VP8'] }, ...change });
}

function encryptionOf(page: Page) {
  return page.evaluate(() => window.call.snapshot.encryption);
}

/** Waits until all pages show one safety number, and answers with it. */
async function agree(...pages: readonly Page[]): Promise<string> {
  const numbers = async () =>
    new Set(await Promise.all(pages.map(async (page) => (await encryptionOf(page))?.safetyNumber)));
  await expect.poll(async () => (await numbers()).size, { timeout: 10_000 }).toBe(1);
  const [number] = await numbers();
  expect(number).toMatch(/^\d{5}( \d{5}){7}$/);
  return number ?? '';
}

/** Both browsers, and each codec between them. */
const ways = [
  ['chromium', 'chromium', 'VP8'],
  ['firefox', 'firefox', 'VP8'],
  ['chromium', 'firefox', 'VP8'],
  ['firefox', 'chromium', 'VP9'],
] as const;

/** Two pages with all they send, on a machine that may have other things to do. */
const PATIENT = { timeoutMs: 40_000 };

describe('an encrypted call', () => {
  test.for(ways)('between %s and %s shows and plays what was sent, in %s', async ([first, second, codec], { open }) => {
    const room = encryptedRoom({ codecs: { audio: ['opus'], video: [codec] } });
    const anna = await world.join(open, room.id, { ...both, in: first });
    const bora = await world.join(open, room.id, { ...both, in: second });
    for (const page of [anna, bora]) {
      await seesMoving(page, 1, PATIENT);
      await hears(page, 1, PATIENT);
    }
    await agree(anna, bora);
    expect((await encryptionOf(anna))?.undecodable).toEqual([]);
  });
});

describe('an encrypted picture', () => {
  test('comes to each of two viewers in the size that they show, up and down', async ({ open }) => {
    const room = encryptedRoom({ resolutionPolicy: slowPictures });
    const watching = { secret: null } as const;
    await world.join(open, room.id, { ...watching, camera: true });
    const [bora, chul] = [await world.join(open, room.id, watching), await world.join(open, room.id, watching)];
    await showIn(bora, [1280, 720], 1280);
    await showIn(chul, [320, 180], 320);
    await showIn(chul, [1280, 720], 1280);
    await showIn(chul, [640, 360], 640);
    await showIn(chul, [320, 180], 320);
    // What one of them shows is nothing to the other one.
    expect(await widthOf(bora)).toBe(1280);
    await seesMoving(bora, 1);
    for (const page of [bora, chul]) expect((await encryptionOf(page))?.undecodable).toEqual([]);
  });
});

/** Publishes a picture that is red all over, but for something that moves, and a steady tone. */
async function publishKnown(page: Page, hertz: number): Promise<{ camera: string; microphone: string }> {
  return await page.evaluate(async (frequency) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const ink = canvas.getContext('2d');
    if (ink === null) throw new Error('no canvas');
    setInterval(() => {
      ink.fillStyle = 'rgb(220 20 20)';
      ink.fillRect(0, 0, 320, 180);
      ink.fillStyle = 'white';
      ink.fillRect((performance.now() / 10) % 300, 0, 20, 20);
    }, 50);
    const picture = canvas.captureStream(20).getVideoTracks()[0];
    const audio = new AudioContext();
    const tone = new OscillatorNode(audio, { frequency });
    const out = new MediaStreamAudioDestinationNode(audio);
    tone.connect(out);
    tone.start();
    const sound = out.stream.getAudioTracks()[0];
    if (picture === undefined || sound === undefined) throw new Error('no media');
    await window.call.setCamera(true, { track: picture });
    await window.call.setMicrophone(true, { track: sound, music: true });
    const idOf = async (source: 'camera' | 'microphone') => {
      for (;;) {
        const id = window.call.localTrack(source)?.id;
        if (typeof id === 'string') return id;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    return { camera: await idOf('camera'), microphone: await idOf('microphone') };
  }, hertz);
}

const TONE_HZ = 440;

/** What the server makes of what it forwards. */
async function tapped(open: OpenPage, encryption: 'none' | 'required') {
  const room = world.room({ encryption, codecs: { audio: ['opus'], video: ['VP8'] } });
  const how = encryption === 'required' ? { secret: null } : {};
  const anna = await world.join(open, room.id, how);
  const bora = await world.join(open, room.id, how);
  const { camera, microphone } = await publishKnown(anna, TONE_HZ);
  await seesMoving(bora, 1);
  await hears(bora, 1);
  const pictures = await tap.frames(camera, 20);
  const sound = await tap.frames(microphone, 50);
  const colour = await decodePictures(bora, pictures);
  return { red: colour !== null && isRed(colour), toneShare: await decodeTone(bora, sound, TONE_HZ) };
}

function isRed([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return red > 160 && green < 90 && blue < 90;
}

describe('the server', () => {
  test('can decode what it forwards in a room that is not encrypted', async ({ open }) => {
    const { red, toneShare } = await tapped(open, 'none');
    expect(red).toBe(true);
    expect(toneShare).toBeGreaterThan(0.8);
  });

  test('cannot in one that is', async ({ open }) => {
    const { red, toneShare } = await tapped(open, 'required');
    expect(red).toBe(false);
    expect(toneShare).toBeLessThan(0.05);
  });

  test('refuses a page that does not encrypt, and a page that does stays in no room that is not', async ({ open }) => {
    const refused = (page: Promise<Page>) =>
      page.then(
        () => 'joined',
        (error: Error) => error.message,
      );
    expect(await refused(world.join(open, encryptedRoom().id))).toContain('encrypted from end to end');
    const clear = world.room();
    expect(await refused(world.join(open, clear.id, { secret: null }))).toContain('is not encrypted');
    await expect.poll(async () => (await world.live.calls.summaries([clear.id])).size).toBe(0);
  });
});

describe('a secret', () => {
  test('keeps out who has another: they see and hear nothing, everybody is told, and it can be mended', async ({
    open,
  }) => {
    const room = encryptedRoom();
    const right = { ...both, secret: 'four words of chance' };
    const anna = await world.join(open, room.id, right);
    const bora = await world.join(open, room.id, right);
    const wrong = await world.join(open, room.id, { ...both, secret: 'guessed' });
    for (const page of [anna, bora]) await seesMoving(page, 1);
    await expect.poll(async () => (await encryptionOf(wrong))?.undecodable.length, { timeout: 15_000 }).toBe(2);
    await expect.poll(async () => (await encryptionOf(anna))?.undecodable.length, { timeout: 15_000 }).toBe(1);
    await hearsOnly(wrong, 0);
    await seesOnlyMoving(wrong, 0);
    expect(await wrong.evaluate(() => window.said.flatMap(({ code }) => code ?? []))).toContain('CANNOT_DECRYPT');
    await wrong.evaluate(() => window.encryption.setSecret('four words of chance'));
    for (const page of [anna, bora, wrong]) await seesMoving(page, 2);
    await hears(wrong, 2);
    expect((await encryptionOf(wrong))?.undecodable).toEqual([]);
  });
});

describe('an encrypted call, whatever happens,', () => {
  test('goes on with a page that was loaded anew', async ({ open }) => {
    const room = encryptedRoom();
    const how = { ...both, rememberSession: true };
    const anna = await world.join(open, room.id, how);
    const bora = await world.join(open, room.id, { ...both, in: 'firefox' });
    for (const page of [anna, bora]) await seesMoving(page, 1);
    const before = await agree(anna, bora);
    const id = await anna.evaluate(() => window.call.self?.id);
    await anna.reload();
    await anna.waitForFunction(() => window.ready);
    const again = { token: world.token(room.id), ...how };
    expect(await anna.evaluate(async (given) => await window.join(given), again)).toBe(id);
    for (const page of [anna, bora]) await seesMoving(page, 1);
    await hears(bora, 1);
    // Another key pair, so another number.
    await expect.poll(() => agree(anna, bora), { timeout: 10_000 }).not.toBe(before);
  });

  test('goes on when people come late, leave, mute, and share their screen', async ({ open }) => {
    const room = encryptedRoom();
    const anna = await world.join(open, room.id, both);
    const bora = await world.join(open, room.id, { ...both, in: 'firefox' });
    for (const page of [anna, bora]) await seesMoving(page, 1);
    const first = await agree(anna, bora);
    const chul = await world.join(open, room.id, both);
    for (const page of [anna, bora, chul]) await seesMoving(page, 2);
    const second = await agree(anna, bora, chul);
    expect(second).not.toBe(first);
    await bora.evaluate(() => window.call.leave());
    await anna.evaluate(() => window.call.setScreenShare(true, { audio: false }));
    await seesMoving(chul, 2);
    await anna.evaluate(() => window.call.setMicrophone(false));
    await anna.evaluate(() => window.call.setCamera(false));
    await seesMoving(chul, 1);
    await anna.evaluate(() => window.call.setCamera(true));
    await anna.evaluate(() => window.call.setMicrophone(true));
    await seesMoving(chul, 2);
    await hears(chul, 1);
    await agree(anna, chul);
  });

  test('goes on over the server’s path and a direct one', async ({ open }) => {
    const room = encryptedRoom({ mediaPath: 'auto' });
    const anna = await world.join(open, room.id, both);
    const bora = await world.join(open, room.id, { ...both, in: 'firefox' });
    const travels = async (page: Page, path: string) =>
      void (await page.waitForFunction((wanted) => window.call.snapshot.path === wanted, path, { timeout: 30_000 }));
    for (const page of [anna, bora]) await travels(page, 'direct');
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    const chul = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await travels(page, 'server');
    for (const page of [anna, bora, chul]) {
      await seesMoving(page, 2);
      await hears(page, 2);
    }
  });

  test('comes back when the media worker dies', async ({ open }) => {
    const room = encryptedRoom();
    const anna = await world.join(open, room.id, both);
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await seesMoving(page, 1);
    const worker = world.engine.workers[0];
    if (worker === undefined) throw new Error('no worker');
    process.kill(worker.pid, 'SIGKILL');
    for (const page of [anna, bora]) {
      await seesMoving(page, 1, { timeoutMs: 30_000 });
      await hears(page, 1);
    }
  });
});
