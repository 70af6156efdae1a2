import type { Browser, CDPSession, Page } from 'playwright-core';
import { heapMib, type Inspected } from '../lib/inspector.ts';
import { processTree, rssMib } from '../lib/process.ts';
import type { BenchServer } from '../lib/server.ts';

/** What a page holds that nobody collected as garbage. */
export type PageGauges = {
  readonly heapMib: number;
  /** Of the DOM, all targets together but {@link HalfClosed}. */
  readonly listeners: number;
  readonly nodes: number;
  readonly timers: number;
  readonly peerConnections: number;
  readonly mediaTracks: number;
  readonly sockets: number;
};

/**
 * Of the data channels that others close, Chromium 156 leaves one in eight half closed, with what listens to it, for as long
 * as the connection lives: nothing that a page could mend. They are counted apart.
 */
export type HalfClosed = { readonly halfClosedChannels: number };

/** Events of a data channel that mediasoup-client listens to. */
const LISTENERS_OF_CHANNEL = 4;

/** Measures a page, after a collection of garbage. */
export async function measurePage(page: Page): Promise<PageGauges & HalfClosed> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const heap = await heapMib(cdp);
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    const halfClosedChannels = await countLiving(cdp, 'RTCDataChannel', "channel => channel.readyState === 'closing'");
    return {
      heapMib: heap,
      halfClosedChannels,
      listeners: jsEventListeners - LISTENERS_OF_CHANNEL * halfClosedChannels,
      nodes,
      timers: await page.evaluate(() => window.timers.size),
      peerConnections: await countLiving(cdp, 'RTCPeerConnection'),
      mediaTracks: await countLiving(cdp, 'MediaStreamTrack'),
      sockets: await countLiving(cdp, 'WebSocket'),
    };
  } finally {
    await cdp.detach();
  }
}

/** How many objects of a class exist in a page, closed ones that somebody still holds included. `which`: a function's source. */
async function countLiving(cdp: CDPSession, className: string, which = '() => true'): Promise<number> {
  const objectGroup = 'counted';
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${className}.prototype`, objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  });
  const length = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return this.filter(${which}).length; }`,
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(length.result.value);
}

/** What a server holds: its people and sockets, and what its media workers hold for them. */
export type ServerGauges = {
  readonly heapMib: number;
  readonly rssMib: number;
  readonly workersRssMib: number;
  readonly rooms: number;
  readonly participants: number;
  readonly sockets: number;
  readonly transports: number;
  readonly producers: number;
  readonly consumers: number;
  readonly dataProducers: number;
  readonly dataConsumers: number;
};

/** Measures a server with one node. `inspected`: its process. */
export async function measureServer(server: BenchServer, inspected: Inspected): Promise<ServerGauges> {
  const heap = await heapMib(inspected);
  const [node] = (await server.api.listNodes()).items;
  if (node === undefined) throw new Error('the server tells of no node');
  const { rooms, participants, sockets, mediaWorkers } = node;
  const sum = (of: (worker: (typeof mediaWorkers)[number]) => number) =>
    mediaWorkers.reduce((total, worker) => total + of(worker), 0);
  return {
    heapMib: heap,
    rssMib: rssMib(server.pid),
    workersRssMib: sum(({ pid }) => rssMib(pid)),
    rooms,
    participants,
    sockets,
    transports: sum((worker) => worker.transports),
    producers: sum((worker) => worker.producers),
    consumers: sum((worker) => worker.consumers),
    dataProducers: sum((worker) => worker.dataProducers),
    dataConsumers: sum((worker) => worker.dataConsumers),
  };
}

/** What the processes of a browser have used, or hold, together. One that ends meanwhile counts nothing. */
export async function sumOverBrowser(browser: Browser, of: (pid: number) => number): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const root = processInfo.find(({ type }) => type === 'browser');
  let sum = 0;
  for (const pid of root === undefined ? [] : processTree(root.id)) {
    try {
      const value = of(pid);
      // One that has ended and was not taken leave of yet has no memory to tell of.
      if (Number.isFinite(value)) sum += value;
    } catch {
      // It has ended.
    }
  }
  return sum;
}
