import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { machineAddress } from '../../packages/server/src/adapters/mediasoup/index.ts';
import { installProbe } from '../harness/page-probe.ts';
import { hears, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true } as const;

const pathOf = (page: Page) => page.evaluate(async () => (await window.call.stats()).path);

test('media goes over TCP where UDP does not get through', async ({ open }) => {
  const room = world.room();
  const anna = await world.join(open, room.id, { ...both, udp: false });
  const bora = await world.join(open, room.id, both);
  for (const page of [anna, bora]) {
    await seesMoving(page, 1);
    await hears(page, 1);
  }
  expect(await pathOf(anna)).toBe('tcp');
  expect(await pathOf(bora)).toBe('udp');
});

/** A machine of its own, as far as the network goes, with two ways out: a namespace with two pairs of virtual cards. */
function openMachine(): { readonly name: string; cut(card: 'wan0' | 'wan1'): void; close(): void } {
  const name = `madang-${process.pid}`;
  const ip = (...words: readonly string[]) => execFileSync('ip', words, { stdio: 'pipe' });
  const inside = (...words: readonly string[]) => ip('netns', 'exec', name, 'ip', ...words);
  const outer: string[] = [];
  ip('netns', 'add', name);
  inside('link', 'set', 'lo', 'up');
  for (const [index, card] of (['wan0', 'wan1'] as const).entries()) {
    // Names of cards have at most 15 characters; addresses are of the range for benchmarks (RFC 2544).
    const [mine, network] = [`md${index}-${process.pid}`, `198.${18 + index}.${process.pid % 256}`];
    outer.push(mine);
    ip('link', 'add', mine, 'type', 'veth', 'peer', 'name', card, 'netns', name);
    ip('address', 'add', `${network}.1/24`, 'dev', mine);
    ip('link', 'set', mine, 'up');
    inside('address', 'add', `${network}.2/24`, 'dev', card);
    inside('link', 'set', card, 'up');
    inside('route', 'add', 'default', 'via', `${network}.1`, 'dev', card, 'metric', String(100 + index));
  }
  return {
    name,
    cut: (card) => inside('link', 'set', card, 'down'),
    close: () => {
      for (const card of outer) ip('link', 'delete', card);
      ip('netns', 'delete', name);
    },
  };
}

/** The world's pages and sockets at an address that the other machine can reach. */
async function publish(url: string): Promise<{ readonly url: string; close(): void }> {
  const listener = createServer((outside) => {
    const within = connect(Number(new URL(url).port), '127.0.0.1');
    for (const socket of [outside, within]) socket.on('error', () => socket.destroy());
    outside.pipe(within).pipe(outside);
  });
  const host = machineAddress();
  await new Promise<void>((listening) => listener.listen(0, host, listening));
  return { url: `http://${host}:${(listener.address() as AddressInfo).port}/`, close: () => listener.close() };
}

async function launchIn(machine: string, origin: string): Promise<{ browser: Browser; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-browser-'));
  const path = join(folder, 'chromium');
  writeFileSync(
    path,
    `#!/bin/sh\nexec ip netns exec ${machine} ${process.env.MADANG_CHROMIUM ?? '/usr/bin/chromium'} "$@"\n`,
  );
  chmodSync(path, 0o755);
  const args = [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--use-fake-device-for-media-stream'],
    ...['--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'],
    `--unsafely-treat-insecure-origin-as-secure=${origin}`,
  ];
  return { browser: await chromium.launch({ executablePath: path, args }), folder };
}

describe.runIf(process.getuid?.() === 0)('a network that changes under a call', () => {
  test('carries it on over the other card, sound and picture in both directions', async ({ open, onTestFinished }) => {
    const machine = openMachine();
    onTestFinished(machine.close);
    const door = await publish(world.pageUrl);
    onTestFinished(door.close);
    const { browser, folder } = await launchIn(machine.name, new URL(door.url).origin);
    onTestFinished(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });
    const room = world.room();
    const openThere = async (url: string) => {
      const page = await browser.newPage();
      await page.addInitScript(installProbe);
      await page.goto(url);
      return page;
    };
    const anna = await world.join(openThere, room.id, { ...both, at: door.url });
    const bora = await world.join(open, room.id, both);
    for (const page of [anna, bora]) await seesMoving(page, 1);
    const self = await anna.evaluate(() => window.call.self?.id);
    machine.cut('wan0');
    const cutAt = performance.now();
    await anna.waitForFunction(() => window.call.snapshot.media === 'recovering');
    await anna.waitForFunction(() => {
      const { state, media } = window.call.snapshot;
      return state.status === 'connected' && media === 'connected';
    });
    console.info(`connected again ${Math.round(performance.now() - cutAt)} ms after the cut`);
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    expect(await anna.evaluate(() => window.call.self?.id)).toBe(self);
    expect(await bora.evaluate(() => window.said.filter((one) => one.name === 'trackRemoved'))).toEqual([]);
  });
});
