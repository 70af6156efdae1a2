// Audio Safe on a real line in Chromium: how soon sound alone is left when the line narrows, how soon everything is back,
// how often it changes its mind, and what the sound goes through meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { openCallPage, watchCamera } from '../lib/call-page.ts';
import { round } from '../lib/numbers.ts';
import { type Cell, circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    cases: { type: 'string', default: 'narrow,square,lossy' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** What a line of the bench is: bit/s both ways, and the share of packets it loses. */
type Line = { readonly bps: number; readonly lossShare?: number };

/** What the page is seen to do, each quarter of a second. */
type Look = {
  readonly atMs: number;
  readonly level: number;
  readonly cause: string | null;
  /** Bytes of sound sent so far, and the round trip that the other end reports. */
  readonly soundBytes: number;
  readonly rttMs: number | null;
};

const WIDE: Line = { bps: 5_000_000 };
const NARROW: Line = { bps: 60_000 };
const TIGHT: Line = { bps: 200_000 };
const LOSSY: Line = { bps: 5_000_000, lossShare: 0.1 };
const LOOK_MS = 250;
/** Long enough that the bandwidth estimate has grown and the call has settled. */
const SETTLE_MS = 12_000;
const SAFE = 4;

const where = circumstances();
const server = await startServer({ MADANG_MEDIA_WORKERS: '1' });
const browser = await launchBrowser('chromium');
const rows: Record<string, Cell>[] = [];
const looks: Record<string, readonly Look[]> = {};
try {
  for (const name of flags.cases.split(',')) {
    for (let count = 1; count <= Number(flags.rounds); count++) {
      const { page, line, close } = await openCall();
      const row = await run(name, page, line);
      progress(`${name} ${count}: ${JSON.stringify(row)}`);
      rows.push({ case: name, ...row });
      await close();
    }
  }
  printTable(rows);
  if (flags.save)
    writeResult('audio-safe', where, {
      floor: 'goals: sound alone within 5 s, pictures within 20 s, everything within 60 s, 4 changes a minute',
      results: rows,
      looks,
    });
} finally {
  await browser.close();
  await server.close();
}

async function run(name: string, page: Page, line: (line: Line) => Promise<void>): Promise<Record<string, Cell>> {
  switch (name) {
    case 'narrow':
      return await narrow(page, line);
    case 'square':
      return await square(page, line);
    case 'lossy':
      return await lossy(page, line);
    default:
      throw new Error(`no such case: ${name}; there are narrow, square, lossy`);
  }
}

/** 60 kbit/s for a while, then wide again. */
async function narrow(page: Page, line: (line: Line) => Promise<void>): Promise<Record<string, Cell>> {
  await line(NARROW);
  const down = await watch(page, 25_000);
  await line(WIDE);
  const up = await watch(page, 75_000);
  looks[`narrow ${Object.keys(looks).length}`] = [...down, ...up];
  const drained = down.filter((look) => look.atMs >= 15_000);
  return {
    'sound alone after s': secondsUntil(down, (look) => look.level >= SAFE),
    'RTT 15 s on, ms': round(Math.max(...drained.map((look) => look.rttMs ?? 0))),
    'longest pause of sound, s': longestPause([...down, ...up]),
    'pictures after s': secondsUntil(up, (look) => look.level < SAFE),
    'everything after s': secondsUntil(up, (look) => look.level === 0),
    changes: changesOf([...down, ...up]),
  };
}

/** 200 kbit/s and 5 Mbit/s in turn, ten seconds each, three minutes long. */
async function square(page: Page, line: (line: Line) => Promise<void>): Promise<Record<string, Cell>> {
  const seen: Look[] = [];
  for (let half = 0; half < 18; half++) {
    await line(half % 2 === 0 ? TIGHT : WIDE);
    seen.push(...(await watch(page, 10_000)));
  }
  const perMinute = [1, 2].map((minute) =>
    changesOf(seen.slice((minute * seen.length) / 3, ((minute + 1) * seen.length) / 3)),
  );
  return { 'longest pause of sound, s': longestPause(seen), 'changes in the worst minute': Math.max(...perMinute) };
}

/** One packet of ten is lost, with all the width one could wish. */
async function lossy(page: Page, line: (line: Line) => Promise<void>): Promise<Record<string, Cell>> {
  await line(LOSSY);
  const seen = await watch(page, 60_000);
  const causes = new Set(seen.flatMap(({ cause }) => cause ?? []));
  return { changes: changesOf(seen), causes: [...causes].join(' ') || '–', level: seen.at(-1)?.level ?? 0 };
}

async function openCall() {
  const room = await server.api.createRoom({ name: 'Bench' });
  const tokenFor = async (userId: string) =>
    (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
  const anna = await openCallPage(browser, server.url);
  const session = await anna.context().newCDPSession(anna);
  await session.send('Network.enable');
  await throttle(session, WIDE);
  await anna.evaluate(
    async (token) => {
      const peers: RTCPeerConnection[] = [];
      const Native = window.RTCPeerConnection;
      window.RTCPeerConnection = class extends Native {
        constructor(configuration?: RTCConfiguration) {
          super(configuration);
          peers.push(this);
        }
      };
      window.call = await window.sdk.joinCall({ token, camera: true, microphone: true, audioSafe: true });
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
    },
    await tokenFor('anna'),
  );
  const bora = await openCallPage(browser, server.url);
  await watchCamera(bora, await tokenFor('bora'));
  await pause(SETTLE_MS);
  return {
    page: anna,
    line: async (line: Line) => await throttle(session, line),
    close: async () => {
      for (const page of [anna, bora]) await page.context().close();
    },
  };
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

async function watch(page: Page, ms: number): Promise<Look[]> {
  const from = performance.now();
  const seen: Look[] = [];
  while (performance.now() - from < ms) {
    const look = await page.evaluate(async () => {
      const { level, cause } = window.call.snapshot.audioSafe.send;
      return { level, cause, ...(await window.lookAtSound()) };
    });
    seen.push({ atMs: round(performance.now() - from), ...look });
    await pause(LOOK_MS);
  }
  return seen;
}

function secondsUntil(seen: readonly Look[], holds: (look: Look) => boolean): number | null {
  const found = seen.find(holds);
  return found === undefined ? null : round(found.atMs / 1_000, 1);
}

function changesOf(seen: readonly Look[]): number {
  return seen.filter((look, i) => i > 0 && look.level !== seen[i - 1]?.level).length;
}

/** The longest time in which no sound went out, seconds. */
function longestPause(seen: readonly Look[]): number {
  let [longest, run] = [0, 0];
  for (const [i, look] of seen.entries()) {
    run = look.soundBytes === seen[i - 1]?.soundBytes ? run + LOOK_MS : 0;
    longest = Math.max(longest, run);
  }
  return longest / 1_000;
}

declare global {
  interface Window {
    lookAtSound(): Promise<{ soundBytes: number; rttMs: number | null }>;
  }
}
