import { ImageSegmenter } from '@mediapipe/tasks-vision';
import type { ToBackground } from './messages.ts';

/** Says for each point of a picture how surely it is a person, 0 to 1. */
export type Segment = (picture: OffscreenCanvas) => Float32Array;

/** Loads WebAssembly and model, and tries them once, so that the first frame of a camera does not wait. */
export async function openSegmenter(files: Extract<ToBackground, { type: 'load' }>): Promise<Segment> {
  const segmenter = await ImageSegmenter.createFromOptions(
    { wasmLoaderPath: files.loader, wasmBinaryPath: files.wasm },
    {
      baseOptions: { modelAssetPath: files.model, delegate: 'CPU' },
      canvas: new OffscreenCanvas(1, 1),
      runningMode: 'VIDEO',
      outputCategoryMask: false,
      outputConfidenceMasks: true,
    },
  );
  // The engine wants times that grow, whichever camera a frame is of.
  let atMs = 0;
  return (picture) => {
    atMs = Math.max(atMs + 1, performance.now());
    let confidence: Float32Array | undefined;
    segmenter.segmentForVideo(picture, atMs, ({ confidenceMasks }) => {
      // A model of two classes says room first; one of one class says person.
      confidence = confidenceMasks?.at(-1)?.getAsFloat32Array();
    });
    if (confidence === undefined) throw new Error('the segmenter found nothing');
    return confidence;
  };
}
