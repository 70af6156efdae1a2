import type { FrameCost } from '../frames/messages.ts';
import { findAssets, startWorker } from './assets.ts';
import type { FromBackground, Look, ToBackground } from './background-worker/messages.ts';
import { type FrameProcessor, frameProcessor } from './frames-of.ts';

/** What is seen behind a person. */
export type BackgroundLook =
  /** The room, out of focus; `strong` leaves nothing but its light. */
  | { readonly kind: 'blur'; readonly strength: 'light' | 'strong' }
  /** A picture instead of the room; it fills the frame, and what sticks out is cut off. The bitmap stays yours. */
  | { readonly kind: 'image'; readonly image: ImageBitmap };

/** Options of {@link createBackground}. */
export type BackgroundOptions = {
  /** Where a Madang server has its SDK, e.g. `https://calls.example.com/sdk/`: worker, WebAssembly and model come from there. */
  readonly assets: string | URL;
  readonly look: BackgroundLook;
  /** Hears once a second what pictures cost. */
  readonly onCost?: (cost: FrameCost) => void;
};

/** Blurs or replaces what is behind a person, on this device: no picture leaves it for that. */
export interface Background extends FrameProcessor {
  /** Shows something else behind the person from the next picture on. */
  setLook(look: BackgroundLook): Promise<void>;
  /** Frees worker and model. Take it out of the call before: what it works on stands still from here. */
  close(): void;
}

/** How long loading may take: 2.8 MiB on a slow line. */
const LOAD_MS = 60_000;

/**
 * Loads worker, WebAssembly and model (2.8 MiB once, then from the browser's cache). Rejects where that fails; ask
 * `effectSupport()` before offering it.
 */
export async function createBackground(options: BackgroundOptions): Promise<Background> {
  const files = await findAssets(options.assets);
  const worker = startWorker(files.backgroundWorker);
  try {
    await loaded(worker, {
      type: 'load',
      loader: files.visionLoader,
      wasm: files.visionWasm,
      model: files.personModel,
    });
    await show(worker, options.look);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const processor = frameProcessor(worker, options.onCost === undefined ? {} : { onCost: options.onCost });
  return {
    ...processor,
    setLook: (look) => show(worker, look),
    close: () => worker.terminate(),
  };
}

async function show(worker: Worker, look: BackgroundLook): Promise<void> {
  const sent: Look = look.kind === 'blur' ? look : { kind: 'image', image: await createImageBitmap(look.image) };
  tell(worker, { type: 'look', look: sent }, sent.kind === 'image' ? [sent.image] : []);
}

async function loaded(worker: Worker, request: ToBackground): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error('loading takes too long')), LOAD_MS);
  const onMessage = ({ data }: MessageEvent<FromBackground>) => {
    if (data.type === 'loaded') resolve();
    else reject(new Error(data.message));
  };
  const onError = (event: ErrorEvent) => reject(new Error(event.message || 'the worker does not start'));
  worker.addEventListener('message', onMessage);
  worker.addEventListener('error', onError);
  tell(worker, request);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    worker.removeEventListener('message', onMessage);
    worker.removeEventListener('error', onError);
  }
}

function tell(worker: Worker, message: ToBackground, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}
