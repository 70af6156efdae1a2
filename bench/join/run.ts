// How long a newcomer waits: from token in hand to the first painted picture of somebody already there, in Chromium.
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { openCallPage, publishCamera, watchCamera } from '../lib/call-page.ts';
import { percentile, round } from '../lib/numbers.ts';
import { circumstances, printTable, progress, writeResult } from '../lib/report.ts';
import { startServer } from '../lib/server.ts';

const { values: flags } = parseArgs({
  options: { joins: { type: 'string', default: '25' }, save: { type: 'boolean', default: true } },
  allowNegative: true,
});

/** The issue's: p95 on a LAN. */
const BUDGET_MS = 1_000;

const where = circumstances();
const server = await startServer();
const browser = await launchBrowser('chromium');
try {
  const room = await server.api.createRoom({ name: 'Bench' });
  const tokenFor = async (userId: string) =>
    (await server.api.createToken({ roomId: room.id, userId, name: userId })).token;
  await publishCamera(await openCallPage(browser, server.url), await tokenFor('publisher'));
  const loopback = await loopbackFloor();
  const tookMs: number[] = [];
  for (let join = 0; join <= Number(flags.joins); join++) {
    const page = await openCallPage(browser, server.url);
    const took = await watchCamera(page, await tokenFor(`viewer-${join}`));
    if (join > 0) tookMs.push(round(took)); // the first one warms up and is not kept
    await page.evaluate(async () => await window.call.leave());
    await page.context().close();
    progress(`join ${join}: ${round(took)} ms`);
  }
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
    row('token to first picture', tookMs, BUDGET_MS),
  ];
  printTable(rows);
  const floor = 'two peer connections in one page, no server';
  if (flags.save) writeResult('join', where, { floor, results: rows, tookMs, loopbackMs: loopback });
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
