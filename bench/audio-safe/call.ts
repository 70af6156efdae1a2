import type { Browser, CDPSession, Page } from 'playwright-core';
import { openCallPage, watchCamera } from '../lib/call-page.ts';
import type { BenchServer } from '../lib/server.ts';

/** What a line of the bench is: bit/s both ways, and the share of packets it loses. */
export type Line = { readonly bps: number; readonly lossShare?: number };

/** A call in which one page's line can be changed. */
export type BenchCall = {
  readonly page: Page;
  readonly line: (line: Line) => Promise<void>;
  /** One who only watches that page; or two who also talk, the second of whom watches the first. */
  readonly others: readonly Page[];
  readonly close: () => Promise<void>;
};

/** What a call is opened with. */
export type BenchCallOptions = { readonly browser: Browser; readonly server: BenchServer; readonly others: 1 | 2 };

/** Opens a call with Audio Safe as every page has it. */
export async function openBenchCall({ browser, server, others: count }: BenchCallOptions): Promise<BenchCall> {
  const room = await server.api.createRoom({ name: 'Bench' });
  const token = async (userId: string) =>
    (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
  const page = await openCallPage(browser, server.url);
  const session = await calm(page);
  await session.send('Network.enable');
  await throttle(session, { bps: 5_000_000 });
  const others: Page[] = [];
  for (const name of ['bora', 'chul'].slice(0, count)) {
    const other = await openCallPage(browser, server.url);
    await calm(other);
    if (count === 2) await talk(other, await token(name));
    others.push(other);
  }
  await talkOnTheLine(page, await token('anna'));
  const [first] = others;
  if (count === 1 && first !== undefined) await watchCamera(first, await token('bora'));
  return {
    page,
    others,
    line: async (line) => await throttle(session, line),
    close: async () => {
      for (const one of [page, ...others]) await one.context().close();
    },
  };
}

/** The highest level that a page of the others has seen, in either direction. */
export async function worstLevel(page: Page): Promise<number> {
  return await page.evaluate(() => window.worstLevel);
}

/** What else the machine does is not to be measured: the device says that it has nothing to do. */
async function calm(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const send = async (method: string, data: object) => await session.send(method as never, data as never);
  await send('Emulation.setPressureSourceOverrideEnabled', {
    source: 'cpu',
    enabled: true,
    metadata: { available: true },
  });
  await send('Emulation.setPressureStateOverride', { source: 'cpu', state: 'nominal' });
  return session;
}

async function throttle(session: CDPSession, { bps, lossShare = 0 }: Line): Promise<void> {
  const condition = {
    urlPattern: '',
    latency: 0,
    downloadThroughput: bps / 8,
    uploadThroughput: bps / 8,
    packetLoss: 100 * lossShare,
    packetQueueLength: 20,
  };
  const conditions = { offline: false, matchedNetworkConditions: [condition] };
  await session.send('Network.emulateNetworkConditionsByRule' as never, conditions as never);
}

/** Joins with camera and microphone, and can say what its sound goes through. */
async function talkOnTheLine(page: Page, token: string): Promise<void> {
  await page.evaluate(async (given) => {
    const peers: RTCPeerConnection[] = [];
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        peers.push(this);
      }
    };
    window.call = await window.sdk.joinCall({ token: given, camera: true, microphone: true });
    window.lookAtSound = async () => {
      let [soundBytes, rttMs] = [0, null as number | null];
      for (const peer of peers) {
        for (const stat of (await peer.getStats()).values()) {
          if (stat.kind !== 'audio') continue;
          if (stat.type === 'outbound-rtp') soundBytes += stat.bytesSent;
          if (stat.type === 'remote-inbound-rtp') rttMs = 1_000 * stat.roundTripTime;
        }
      }
      return { soundBytes, rttMs };
    };
  }, token);
}

/** Joins with a small camera and a microphone; shows the first picture that comes, and notes every painted one. */
async function talk(page: Page, token: string): Promise<void> {
  await page.evaluate(async (given) => {
    const camera = { width: { exact: 640 }, height: { exact: 360 } };
    const call = await window.sdk.joinCall({ token: given, camera, microphone: true });
    window.call = call;
    window.worstLevel = 0;
    call.subscribe(() => {
      const { send, receive } = call.snapshot.audioSafe;
      window.worstLevel = Math.max(window.worstLevel, send.level, receive.level);
    });
    const video = document.querySelector('video');
    if (video === null) throw new Error('the page has no video element');
    window.paintedAt = [];
    const note = (now: number) => {
      window.paintedAt.push(now);
      video.requestVideoFrameCallback(note);
    };
    video.requestVideoFrameCallback(note);
    let shown = false;
    const show = (track: (typeof call.tracks)[number]) => {
      if (track.source !== 'camera' || shown) return;
      shown = true;
      track.attach(video);
    };
    for (const track of call.tracks) show(track);
    call.on('trackAdded', ({ track }) => show(track));
  }, token);
}

declare global {
  interface Window {
    lookAtSound(): Promise<{ soundBytes: number; rttMs: number | null }>;
    worstLevel: number;
  }
}
