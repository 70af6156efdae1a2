import type { Page } from 'playwright-core';

/** What a page's network does, its peer connections included (Chromium only). */
export type NetworkConditions = {
  readonly latencyMs?: number;
  /** Bits per second in each direction; left out: no limit. */
  readonly bitrateBps?: number;
  /** Share of packets lost, 0 to 1. */
  readonly lossShare?: number;
};

/** A page's network in the hands of a test. */
export type NetworkControl = {
  set(conditions: NetworkConditions): Promise<void>;
  clear(): Promise<void>;
};

/** Takes a page's network in hand. Call it before the page makes its peer connections. */
export async function controlNetwork(page: Page): Promise<NetworkControl> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const set = async (conditions: NetworkConditions) => {
    const bytesPerSecond = conditions.bitrateBps === undefined ? -1 : conditions.bitrateBps / 8;
    await cdp.send('Network.emulateNetworkConditionsByRule', {
      offline: false,
      matchedNetworkConditions: [
        {
          urlPattern: '',
          latency: conditions.latencyMs ?? 0,
          downloadThroughput: bytesPerSecond,
          uploadThroughput: bytesPerSecond,
          packetLoss: 100 * (conditions.lossShare ?? 0),
          packetQueueLength: 20,
        },
      ],
    });
  };
  // A peer connection made while nothing is set stays out of reach of later settings.
  await set({});
  return { set, clear: async () => await set({}) };
}
