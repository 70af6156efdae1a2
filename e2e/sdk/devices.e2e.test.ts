import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { canMakeScreen } from '../harness/browsers.ts';
import { hears, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

declare global {
  interface Window {
    /** The hidden elements that play remote sound. */
    sounds: HTMLAudioElement[];
    own: typeof import('@madang/client/devices');
    preview: import('@madang/client').Preview;
    fetchSdk: () => Promise<void>;
  }
}

/** Notes every audio element that the page makes. */
async function watchSounds(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.sounds = [];
    const make = document.createElement.bind(document);
    document.createElement = ((name: string) => {
      const element = make(name);
      if (element instanceof HTMLAudioElement) window.sounds.push(element);
      return element;
    }) as typeof document.createElement;
  });
}

describe('receiving', () => {
  test('is up to the page with autoSubscribe: false', async ({ open }) => {
    const room = world.room();
    await world.join(open, room.id, { camera: true, microphone: true });
    const viewer = await world.join(open, room.id, { autoSubscribe: false });
    await viewer.waitForFunction(() => window.call.participants[0]?.tracks.length === 2);
    expect(await viewer.evaluate(() => window.call.tracks.length)).toBe(0);
    await viewer.evaluate(async () => {
      const camera = window.call.participants[0]?.tracks.find((track) => track.source === 'camera');
      if (camera !== undefined) await window.call.subscribeTrack(camera.id);
    });
    await seesMoving(viewer, 1);
    expect(await viewer.evaluate(() => window.call.tracks.map((track) => track.source))).toEqual(['camera']);
    await viewer.evaluate(() => Promise.all(window.call.tracks.map((track) => window.call.unsubscribeTrack(track.id))));
    await viewer.waitForFunction(() => window.call.tracks.length === 0);
  });

  test('plays each person as loud as the page says, on the device it chose', async ({ open }) => {
    const room = world.room();
    const viewer = await world.join(open, room.id, { microphone: true });
    await watchSounds(viewer);
    for (const name of ['Anna', 'Bora']) await world.join(open, room.id, { microphone: true, name });
    await hears(viewer, 2);
    const [chosen, ...sinks] = await viewer.evaluate(async () => {
      const { speakers } = await window.sdk.devices.list();
      const id = speakers.at(-1)?.id ?? '';
      await window.call.setOutputDevice(id);
      const anna = window.call.participants.find((one) => one.name === 'Anna');
      if (anna !== undefined) window.call.setVolume(anna.id, 0.25);
      return [id, ...window.sounds.map((element) => element.sinkId)];
    });
    expect(chosen).not.toBe('');
    expect(sinks).toEqual([chosen, chosen]);
    expect(await viewer.evaluate(() => window.sounds.map((element) => element.volume).sort())).toEqual([0.25, 1]);
    const late = await world.join(open, room.id, { microphone: true });
    await hears(viewer, 3);
    expect(await viewer.evaluate(() => window.sounds.at(-1)?.sinkId)).toBe(chosen);
    await late.close();
    const unknown = viewer.evaluate(() => window.call.setOutputDevice('no such device').catch((error) => error.code));
    expect(await unknown).toBe('DEVICE_NOT_FOUND');
  });
});

test('a device that goes away is replaced by another, and the others notice nothing but a new picture', async ({
  open,
}) => {
  const room = world.room();
  const anna = await world.join(open, room.id, { camera: true, microphone: true });
  const bora = await world.join(open, room.id);
  await seesMoving(bora, 1);
  const before = await anna.evaluate(() => {
    const tracks = (['camera', 'microphone'] as const).map(
      (source) => window.call.localTrack(source)?.mediaStreamTrack,
    );
    // What a browser does when a plug is pulled.
    for (const track of tracks) {
      track?.stop();
      track?.dispatchEvent(new Event('ended'));
    }
    return tracks.map((track) => track?.id);
  });
  await anna.waitForFunction(
    (gone) =>
      (['camera', 'microphone'] as const).every((source, index) => {
        const track = window.call.localTrack(source)?.mediaStreamTrack;
        return track?.readyState === 'live' && track.id !== gone[index];
      }),
    before,
  );
  await seesMoving(bora, 1);
  await hears(bora, 1);
  expect(await bora.evaluate(() => window.said.filter((one) => one.name === 'trackRemoved'))).toEqual([]);
});

describe('devices.js alone', () => {
  test('shows a preview, then hands its tracks to the call that is fetched later', async ({ open }) => {
    const page = await open(world.pageUrl.replace(/\/$/, '/devices'));
    await page.waitForFunction(() => window.preview?.snapshot.camera.status === 'on');
    await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
    await page.waitForFunction(() => window.preview.level() > 0);
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map((one) => one.name.split('/').at(-1)));
    expect(await loaded()).not.toContain('madang.js');
    const room = world.room();
    const same = await page.evaluate(async (token) => {
      await window.fetchSdk();
      window.call = await window.sdk.joinCall({ token, ...window.preview.release() });
      return window.own.MadangError === window.sdk.MadangError;
    }, world.token(room.id));
    expect(same).toBe(true);
    const viewer = await world.join(open, room.id);
    await seesMoving(viewer, 1);
    await hears(viewer, 1);
  });

  test('notices a microphone that delivers nothing, and plays a test sound', async ({ open }) => {
    const page = await open(world.pageUrl.replace(/\/$/, '/devices'));
    await page.waitForFunction(() => window.preview?.snapshot.microphone.status === 'on');
    await page.evaluate(async () => {
      const quiet = new AudioContext().createMediaStreamDestination();
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(quiet.stream);
      await window.preview.switchDevice('microphone', 'switched off');
    });
    await page.waitForFunction(() => window.preview.snapshot.silent);
    await page.evaluate(() => window.own.playTestSound());
  });
});

test.runIf(canMakeScreen)('Firefox with a display shares its screen', async ({ open }) => {
  const room = world.room();
  const openThere = async (url: string) => await open(url, { in: 'firefox with a screen' });
  const presenter = await world.join(openThere, room.id);
  const viewer = await world.join(open, room.id);
  await presenter.evaluate(() => window.call.setScreenShare(true));
  await viewer.waitForFunction(() => window.call.tracks.some((track) => track.source === 'screen'));
  // The screen shows the page itself; a picture that changes on it changes at the viewer.
  await presenter.evaluate(() => {
    setInterval(() => {
      document.body.style.background = `hsl(${performance.now() / 5} 80% 50%)`;
    }, 100);
  });
  await seesMoving(viewer, 1, { timeoutMs: 30_000 });
});
