import type { Page } from 'playwright-core';
import type { Sample } from './freezes.ts';

declare global {
  interface Window {
    peers: RTCPeerConnection[];
    samples: Sample[];
    /** Round trip of the path in use, ms. */
    rttMs: number;
  }
}

/** What a page saw and heard since it was last asked to forget. */
export type Seen = {
  readonly paintedAt: number[];
  readonly samples: Sample[];
  readonly rttMs: number;
  readonly nowMs: number;
};

/** Lets a page count what its peer connections receive. Comes before it makes any. */
export async function installCounters(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.peers = [];
    window.samples = [];
    window.rttMs = Number.NaN;
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(...how: ConstructorParameters<typeof RTCPeerConnection>) {
        super(...how);
        window.peers.push(this);
      }
    };
    const look = async () => {
      const sample = { at: 0, concealed: 0, played: 0, videoBytes: 0, packetsLost: 0, packetsReceived: 0 };
      for (const peer of window.peers) {
        if (peer.connectionState === 'closed') continue;
        for (const stat of (await peer.getStats()).values()) {
          if (stat.type === 'candidate-pair' && stat.nominated && stat.currentRoundTripTime !== undefined)
            window.rttMs = stat.currentRoundTripTime * 1_000;
          if (stat.type !== 'inbound-rtp') continue;
          sample.packetsLost += stat.packetsLost;
          sample.packetsReceived += stat.packetsReceived;
          if (stat.kind === 'video') sample.videoBytes += stat.bytesReceived;
          else {
            sample.concealed += stat.concealedSamples;
            sample.played += stat.totalSamplesReceived;
          }
        }
      }
      window.samples.push({ ...sample, at: performance.now() });
      setTimeout(() => void look(), 100);
    };
    void look();
  });
}

/** Forgets what was counted, and says what time it is in the page. */
export async function forget(page: Page): Promise<number> {
  return await page.evaluate(() => {
    window.paintedAt = window.paintedAt.slice(-1);
    window.samples = [];
    return performance.now();
  });
}

/** What was counted since. */
export async function seen(page: Page): Promise<Seen> {
  return await page.evaluate(() => ({
    paintedAt: window.paintedAt,
    samples: window.samples,
    rttMs: window.rttMs,
    nowMs: performance.now(),
  }));
}

/** The picture and sound that every system carries: the browser's moving test picture, and a tone like a voice. */
export const SENT = { width: 480, height: 270, frameRate: 20, bitrateBps: 400_000 } as const;

/** Opens camera and voice in a page, as `window.media`. */
export async function openOwnMedia(page: Page): Promise<void> {
  await page.evaluate(async ({ width, height, frameRate }) => {
    const camera = await navigator.mediaDevices.getUserMedia({ video: { width, height, frameRate } });
    const audio = new AudioContext();
    const voice = audio.createMediaStreamDestination();
    const loudness = new GainNode(audio, { gain: 0.3 });
    const voiced = new OscillatorNode(audio, { type: 'sawtooth', frequency: 140 });
    const syllables = new OscillatorNode(audio, { frequency: 4 });
    voiced.connect(loudness).connect(voice);
    syllables.connect(new GainNode(audio, { gain: 0.2 })).connect(loudness.gain);
    for (const source of [voiced, syllables]) source.start();
    window.media = new MediaStream([...camera.getVideoTracks(), ...voice.stream.getAudioTracks()]);
  }, SENT);
}

declare global {
  interface Window {
    media: MediaStream;
  }
}
