/** Which effects this browser can have: hide what it cannot do. Cheap, and asks nobody. */
export type EffectSupport = { readonly background: boolean; readonly noiseSuppression: boolean };

/** A module that adds two vectors: whether WebAssembly has SIMD, without which both engines are too slow. */
const SIMD_MODULE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

/** Looks what this browser can do. */
export function effectSupport(): EffectSupport {
  const hasSimd = typeof WebAssembly === 'object' && WebAssembly.validate(SIMD_MODULE);
  return {
    background: hasSimd && hasFrames() && hasWebGl(),
    noiseSuppression: hasSimd && typeof AudioWorkletNode === 'function',
  };
}

function hasFrames(): boolean {
  if (typeof Worker !== 'function' || typeof OffscreenCanvas !== 'function') return false;
  return (
    'MediaStreamTrackGenerator' in globalThis ||
    ('requestVideoFrameCallback' in HTMLVideoElement.prototype && 'captureStream' in HTMLCanvasElement.prototype)
  );
}

/** The segmenter hands pictures over through WebGL, even where it computes on the CPU. */
function hasWebGl(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
