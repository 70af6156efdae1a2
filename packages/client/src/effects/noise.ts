import { RnnoiseWorkletNode } from '@sapphi-red/web-noise-suppressor';
import type { ProcessedTrack, TrackProcessor } from '../api/processors.ts';
import { findAssets } from './assets.ts';

/** Options of {@link createNoiseSuppression}. */
export type NoiseSuppressionOptions = {
  /** Where a Madang server has its SDK, e.g. `https://calls.example.com/sdk/`. */
  readonly assets: string | URL;
};

/** Takes everything but voices out of a microphone's sound, on this device. The browser's own suppression is off meanwhile. */
export interface NoiseSuppression extends TrackProcessor {
  readonly kind: 'audio';
}

/** RNNoise knows sound at this rate alone (J.-M. Valin, 2018), in Hz. */
const SAMPLE_RATE = 48_000;

/** How long the browser may take to let sound run; before the page is used it lets none. */
const START_MS = 2_000;

/** Loads the engine (RNNoise, 0.1 MiB). Rejects where that fails; ask `effectSupport()` before offering it. */
export async function createNoiseSuppression({ assets }: NoiseSuppressionOptions): Promise<NoiseSuppression> {
  const { noiseWorklet, noiseWasm } = await findAssets(assets);
  const response = await fetch(noiseWasm);
  if (!response.ok) throw new Error(`${noiseWasm}: ${response.status}`);
  const wasmBinary = await response.arrayBuffer();
  return {
    kind: 'audio',
    // Two engines in a row take voices for noise.
    constraints: { noiseSuppression: false },
    open: (input, onFailed) => suppress(input, { noiseWorklet, wasmBinary }, onFailed),
  };
}

type Engine = { readonly noiseWorklet: string; readonly wasmBinary: ArrayBuffer };

async function suppress(
  input: MediaStreamTrack,
  { noiseWorklet, wasmBinary }: Engine,
  onFailed: (error: unknown) => void,
): Promise<ProcessedTrack> {
  const context = new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'interactive' });
  const end = () => context.close().catch(() => undefined);
  try {
    await running(context);
    await context.audioWorklet.addModule(noiseWorklet);
    const source = context.createMediaStreamSource(new MediaStream([input]));
    const node = new RnnoiseWorkletNode(context, { maxChannels: 1, wasmBinary });
    // Mixed down before the engine: of two channels the second would come out silent, and halve the first in the mix.
    node.channelCount = 1;
    node.channelCountMode = 'explicit';
    const sink = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
    node.addEventListener('processorerror', () => onFailed(new Error('the noise engine failed')));
    // Phones stop sound for a telephone call: silence that lasts would look like a broken microphone.
    context.addEventListener('statechange', () => {
      if (context.state !== 'running' && context.state !== 'closed') void running(context).catch(onFailed);
    });
    source.connect(node).connect(sink);
    const [track] = sink.stream.getAudioTracks();
    if (track === undefined) throw new Error('no sound comes out');
    return {
      track,
      close() {
        node.destroy();
        source.disconnect();
        void end();
      },
    };
  } catch (error) {
    void end();
    throw error;
  }
}

async function running(context: AudioContext): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('the browser lets no sound run yet')), START_MS);
  try {
    await Promise.race([context.resume(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
