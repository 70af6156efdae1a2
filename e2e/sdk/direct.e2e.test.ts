import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hears, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true } as const;

/** How many of a page's connections carry media away from it: packets of sound and picture, counted over a second. */
async function sendingConnections(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const sent = async (peer: RTCPeerConnection) => {
      let packets = 0;
      for (const stat of (await peer.getStats()).values())
        if (stat.type === 'outbound-rtp') packets += stat.packetsSent;
      return packets;
    };
    const before = await Promise.all(window.peers.map(sent));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const after = await Promise.all(window.peers.map(sent));
    return after.filter((packets, index) => packets > (before[index] ?? 0)).length;
  });
}

/** How many of a page's connections have ever carried media away from it. */
async function everSent(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const sent = async (peer: RTCPeerConnection) =>
      [...(await peer.getStats()).values()].some((stat) => stat.type === 'outbound-rtp' && stat.packetsSent > 0);
    return (await Promise.all(window.peers.map(sent))).filter(Boolean).length;
  });
}

async function travels(page: Page, path: 'server' | 'direct'): Promise<void> {
  await page.waitForFunction((wanted) => window.call.snapshot.path === wanted, path, { timeout: 30_000 });
}

describe.each(['chromium', 'firefox'] as const)('two people, one in %s', (browser) => {
  test('talk directly, and the server carries nothing', async ({ open }) => {
    const room = world.room({ mediaPath: 'auto' });
    const anna = await world.join(open, room.id, { ...both, in: browser });
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await travels(page, 'direct');
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    // What was on its way when the paths changed has left by now: only the direct one carries media.
    for (const page of [anna, bora]) await expect.poll(() => sendingConnections(page), { timeout: 10_000 }).toBe(1);
    await expect
      .poll(() => anna.evaluate(() => window.call.stats()), { timeout: 10_000 })
      .toMatchObject({ path: 'udp' });
  });
});

describe('who speaks', () => {
  test('is known though the server hears nothing', async ({ open }) => {
    const room = world.room({ mediaPath: 'auto' });
    const anna = await world.join(open, room.id, { microphone: true });
    const bora = await world.join(open, room.id, {});
    for (const page of [anna, bora]) await travels(page, 'direct');
    await anna.evaluate(async () => {
      const audio = new AudioContext();
      const voice = audio.createMediaStreamDestination();
      const tone = new OscillatorNode(audio, { type: 'sawtooth', frequency: 140 });
      tone.connect(new GainNode(audio, { gain: 0.3 })).connect(voice);
      tone.start();
      const [track] = voice.stream.getAudioTracks();
      if (track !== undefined) await window.call.setMicrophone(true, { track });
    });
    const speaker = await anna.evaluate(() => window.call.self?.id);
    for (const page of [anna, bora]) {
      await page.waitForFunction((id) => window.call.snapshot.speakerId === id, speaker, { timeout: 15_000 });
      expect(await page.evaluate(() => window.call.snapshot.path)).toBe('direct');
    }
    await anna.evaluate(() => window.call.setMicrophone(false));
    for (const page of [anna, bora])
      await page.waitForFunction(() => window.call.snapshot.speakerId === null, undefined, { timeout: 15_000 });
  });
});

describe('a third person', () => {
  test('moves the call to the server and back, without anybody falling silent or dark', { timeout: 200_000 }, async ({
    open,
  }) => {
    const room = world.room({ mediaPath: 'auto' });
    const anna = await world.join(open, room.id, both);
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await travels(page, 'direct');
    const third = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await travels(page, 'server');
    // Once the direct connection is given up, only the server's pictures are left.
    for (const page of [anna, bora])
      await page.waitForFunction(() => window.peers.filter((peer) => peer.connectionState !== 'closed').length === 2);
    for (const page of [anna, bora, third]) {
      await seesMoving(page, 2, { timeoutMs: 40_000 });
      await hears(page, 2);
    }
    await third.evaluate(() => window.call.leave());
    for (const page of [anna, bora]) await travels(page, 'direct');
    for (const page of [anna, bora]) await seesMoving(page, 1);
  });
});

describe('a p2p-only room', () => {
  test('joins two people, of whom the server never gets a packet, and nobody else', async ({ open }) => {
    const room = world.room({ mediaPath: 'p2p-only' });
    const anna = await world.join(open, room.id, both);
    await anna.waitForFunction(() => window.call.snapshot.noPath === 'alone');
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await travels(page, 'direct');
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
      expect(await everSent(page)).toBe(1);
    }
    await expect(world.join(open, room.id, both)).rejects.toThrow('as many participants as it allows');
  });
});
