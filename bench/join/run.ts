// How long a newcomer waits: from token in hand to the first painted picture of somebody already there, in Chromium.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { openCallPage, publishCamera, watchCamera } from '../lib/call-page.ts';
import { percentile, round } from '../lib/numbers.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';
import { type Journey, journeyOf, noteStages, stageRows, took } from './stages.ts';

const { values: flags } = parseArgs({
  options: { joins: { type: 'string', default: '25' }, save: { type: 'boolean', default: true } },
  allowNegative: true,
});

/** The issue's: p95 on a LAN. */
const BUDGET_MS = 1_000;

/** Longer than the server spaces the key frames of a publisher: a newcomer after this pause waits for nobody's. */
const ALONE_MS = 1_200;

const where = circumstances();
const server = await startServer();
const browser = await launchBrowser('chromium');
try {
  const room = await server.api.createRoom({ name: 'Bench' });
  const tokenFor = async (userId: string) =>
    (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
  await publishCamera(await openCallPage(browser, server.url), await tokenFor('publisher'));
  const loopback = await loopbackFloor();
  const newcomer = async (userId: string, afterMs = 0): Promise<Journey> => {
    const page = await openCallPage(browser, server.url);
    await noteStages(page);
    const token = await tokenFor(userId);
    await pause(afterMs);
    const journey = await journeyOf(page, await watchCamera(page, token));
    await page.evaluate(async () => await window.call.leave());
    await page.context().close();
    progress(`${userId}: ${took(journey)} ms`);
    return journey;
  };
  const newcomers = async (how: string, afterMs: number): Promise<Journey[]> => {
    const journeys: Journey[] = [];
    for (let join = 1; join <= Number(flags.joins); join++) journeys.push(await newcomer(`${how}-${join}`, afterMs));
    return journeys;
  };
  await newcomer('warm-up'); // not kept
  const alone = await newcomers('alone', ALONE_MS);
  const close = await newcomers('close', 0);
  const row = (what: string, values: readonly number[], budgetMs: number | null) => ({
    what,
    joins: values.length,
    'p50 ms': round(percentile(values, 50)),
    'p95 ms': round(percentile(values, 95)),
    'worst ms': round(Math.max(...values)),
    'p95 budget ms': budgetMs,
  });
  const rows = [
    row('two peer connections in one page, no server (floor)', loopback, null),
    row('token to first picture, nobody else within a second', alone.map(took), BUDGET_MS),
    row('token to first picture, one right after another', close.map(took), BUDGET_MS),
  ];
  const stages = [...stageRows('alone', alone), ...stageRows('one after another', close)];
  printTable(rows);
  printTable(stages);
  const floor = 'two peer connections in one page, no server';
  if (flags.save) writeResult('join', where, { floor, results: rows, stages, alone, close, loopbackMs: loopback });
} finally {
  await browser.close();
  await server.close();
}

/** The least a browser needs from nothing to a remote picture: ICE, DTLS, a key frame, a decoder. */
async function loopbackFloor(): Promise<number[]> {
  const tookMs: number[] = [];
  for (let run = 0; run <= 5; run++) {
    const page = await openCallPage(browser, server.url);
    const took = await page.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360 } });
      const video = document.querySelector('video');
      if (video === null) throw new Error('the page has no video element');
      video.autoplay = true;
      const startedAt = performance.now();
      const painted = new Promise<number>((first) => video.requestVideoFrameCallback(first));
      const [left, right] = [new RTCPeerConnection(), new RTCPeerConnection()];
      left.addEventListener('icecandidate', ({ candidate }) => void right.addIceCandidate(candidate ?? undefined));
      right.addEventListener('icecandidate', ({ candidate }) => void left.addIceCandidate(candidate ?? undefined));
      right.addEventListener('track', ({ streams }) => {
        video.srcObject = streams[0] ?? null;
      });
      for (const track of stream.getTracks()) left.addTrack(track, stream);
      await left.setLocalDescription();
      if (left.localDescription !== null) await right.setRemoteDescription(left.localDescription);
      await right.setLocalDescription();
      if (right.localDescription !== null) await left.setRemoteDescription(right.localDescription);
      return (await painted) - startedAt;
    });
    if (run > 0) tookMs.push(round(took));
    await page.context().close();
  }
  return tookMs;
}
