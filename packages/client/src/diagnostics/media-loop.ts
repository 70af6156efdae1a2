import type { Call } from '../api/call.ts';
import { joinCall } from '../index.ts';
import { failed, isEnough, judgeBandwidth, judgeMedia, type Outcome, type Sample } from './verdicts.ts';

/** ICE, DTLS and the first picture, with restarts in between. */
const FIRST_FRAME_TIMEOUT_MS = 20_000;
const LOOK_MS = 100;
/** Senders begin low and feel their way up (RFC 8698's ramp takes seconds). */
const SAMPLES = 10;
const SAMPLE_MS = 1_000;
const WIDTH_PX = 1280;
const HEIGHT_PX = 720;
const FRAME_MS = 50;

/** Sends a picture to the server and receives it again, as two participants of one room. */
export async function tryMedia(
  { url, tokens }: { readonly url: string; readonly tokens: readonly [string, string] },
  signal: AbortSignal | undefined,
): Promise<{ readonly media: Outcome; readonly bandwidth: Outcome | null }> {
  const picture = movingPicture();
  const calls: Call[] = [];
  const startedAt = performance.now();
  try {
    const common = { url, ...(signal && { signal }) };
    const receiver = await joinCall({ ...common, token: tokens[1] });
    calls.push(receiver);
    const show = () => {
      for (const track of receiver.tracks) track.setView({ widthPx: WIDTH_PX, heightPx: HEIGHT_PX });
    };
    receiver.on('trackAdded', show);
    const sender = await joinCall({ ...common, token: tokens[0], camera: picture.track });
    calls.push(sender);
    show();
    if (!(await firstFrame(receiver, signal))) return { media: failed('MEDIA_BLOCKED'), bandwidth: null };
    const firstFrameMs = Math.round(performance.now() - startedAt);
    const samples: Sample[] = [];
    for (let count = 0; count < SAMPLES && !isEnough(samples) && signal?.aborted !== true; count += 1) {
      await pause(SAMPLE_MS);
      const [sent, received] = await Promise.all([sender.stats(), receiver.stats()]);
      const { rttMs, sendBitrateBps: sendBps } = sent;
      const lossShare = Math.max(sent.lossShare, received.lossShare);
      samples.push({ rttMs, lossShare, sendBps, receiveBps: received.receiveBitrateBps });
    }
    return { media: judgeMedia((await sender.stats()).path, firstFrameMs), bandwidth: judgeBandwidth(samples) };
  } catch {
    return { media: failed('MEDIA_BLOCKED'), bandwidth: null };
  } finally {
    picture.stop();
    await Promise.all(calls.map((call) => call.leave()));
  }
}

async function firstFrame(receiver: Call, signal: AbortSignal | undefined): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < FIRST_FRAME_TIMEOUT_MS && signal?.aborted !== true; waitedMs += LOOK_MS) {
    const { tracks } = await receiver.stats();
    if (tracks.some(({ direction, frames }) => direction === 'receive' && (frames ?? 0) > 0)) return true;
    await pause(LOOK_MS);
  }
  return false;
}

/** A picture that no encoder makes small: blocks of changing colour. Drawn by a timer, as pages in the background paint nothing. */
function movingPicture(): { readonly track: MediaStreamTrack; stop(): void } {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH_PX;
  canvas.height = HEIGHT_PX;
  const ink = canvas.getContext('2d');
  const paint = () => {
    for (let count = 0; count < 200; count += 1) {
      if (ink === null) return;
      ink.fillStyle = `hsl(${Math.random() * 360} 80% ${20 + Math.random() * 60}%)`;
      ink.fillRect(Math.random() * WIDTH_PX, Math.random() * HEIGHT_PX, 8 + Math.random() * 60, 8 + Math.random() * 60);
    }
  };
  paint();
  const timer = setInterval(paint, FRAME_MS);
  const [track] = canvas.captureStream(1000 / FRAME_MS).getVideoTracks();
  if (track === undefined) throw new Error('a canvas without a picture');
  return {
    track,
    stop() {
      clearInterval(timer);
      track.stop();
    },
  };
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}
