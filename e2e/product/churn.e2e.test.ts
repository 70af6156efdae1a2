import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inspect, inspectable } from '../../bench/lib/inspector.ts';
import { freePort, startServer } from '../../bench/lib/server.ts';
import { measurePage, measureServer } from '../../bench/long/gauges.ts';
import { enter, knows, openLongPage, smallPictures } from '../../bench/long/page.ts';
import { test as withBrowsers } from '../harness/test.ts';

/** A server whose memory can be looked into. */
const test = withBrowsers
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what a fixture needs
  .extend('server', async ({}, { onCleanup }) => {
    const inspectorPort = await freePort();
    const server = await startServer({ MADANG_MEDIA_WORKERS: '1', ...inspectable(inspectorPort) });
    onCleanup(server.close);
    return { ...server, inspectorPort };
  })
  .extend('measure', async ({ server }, { onCleanup }) => {
    const inspected = await inspect(server.inspectorPort);
    onCleanup(inspected.close);
    return async () => await measureServer(server, inspected);
  });

/** Rounds after which caches are full and code is compiled, and rounds over which nothing may grow. */
const ROUNDS = { warmUp: 12, measured: 30 };
/**
 * What 30 rounds may leave behind: 6 KiB each in a page, which a forgotten connection exceeds; more in the server, whose code is
 * still being compiled.
 */
const PAGE_MIB = 0.18;
const SERVER_MIB = 4;
/** Resident memory breathes; what leaks in native code over hours is for `bench long`. */
const RSS_MIB = 60;
/** Chromium holds on to an opened device for ten seconds. */
const POLL = { timeout: 30_000, interval: 1_000 };

/** Somebody comes, is seen, writes, sends data, and goes. */
async function comeAndGo(host: Page, guest: Page, token: string): Promise<void> {
  await enter(guest, { token });
  await host.waitForFunction(() => window.call.tracks.length === 2);
  await guest.waitForFunction(() => window.call.tracks.length === 2);
  const came = await host.evaluate(() => window.dataCame);
  await guest.evaluate(async () => {
    await window.call.sendMessage('hello');
    await window.call.sendData('hello');
  });
  await host.waitForFunction((before) => window.dataCame > before, came);
  await guest.evaluate(async () => await window.call.leave());
  await knows(host, 0);
}

describe('a call in which people come and go', () => {
  test('leaves nothing behind in the server, in a page that stays, and in one that joins again and again', {
    timeout: 180_000,
  }, async ({ server, measure, browsers }) => {
    const browser = await browsers.get('chromium');
    const room = await server.api.createRoom({ name: 'Churn', resolutionPolicy: smallPictures });
    const tokenFor = async (userId: string) =>
      (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
    const [host, guest] = [await openLongPage(browser, server.url), await openLongPage(browser, server.url)];
    await enter(host, { token: await tokenFor('host') });
    const play = async (rounds: number) => {
      for (let round = 0; round < rounds; round += 1) await comeAndGo(host, guest, await tokenFor('guest'));
    };
    await play(ROUNDS.warmUp);
    // Who has left may still be closing a socket.
    await expect.poll(async () => (await measure()).sockets, POLL).toBe(1);
    const before = { host: await measurePage(host), guest: await measurePage(guest), server: await measure() };
    await play(ROUNDS.measured);
    await holdsNoMore(() => measurePage(host), before.host, PAGE_MIB);
    await holdsNoMore(() => measurePage(guest), before.guest, PAGE_MIB);
    await holdsNoMore(measure, before.server, SERVER_MIB);
    await host.evaluate(async () => await window.call.leave());
    const { heapMib: _, rssMib: __, workersRssMib: ___, ...counts } = before.server;
    const nothing = Object.fromEntries(Object.keys(counts).map((what) => [what, 0]));
    await expect.poll(measure, POLL).toMatchObject(nothing);
  });
});

/** Waits until nothing of what is held is more than it was. What a browser gives back late, it may. */
async function holdsNoMore<Gauges extends Readonly<Record<string, number>>>(
  measure: () => Promise<Gauges>,
  before: Gauges,
  heapMib: number,
): Promise<void> {
  const halfClosedChannels = Number.POSITIVE_INFINITY;
  const bounds: Readonly<Record<string, number>> = {
    heapMib,
    halfClosedChannels,
    rssMib: RSS_MIB,
    workersRssMib: RSS_MIB,
  };
  const grown = async () =>
    Object.entries(await measure()).flatMap(([what, value]) => {
      const growth = value - (before[what] ?? 0);
      return growth > (bounds[what] ?? 0) ? [`${what} ${before[what]} → ${value}`] : [];
    });
  await expect.poll(grown, POLL).toEqual([]);
}
