/** The part of the engine that is used: its package names its types where compilers do not look (0.10.35). */
declare module '@mediapipe/tasks-vision' {
  export class ImageSegmenter {
    static createFromOptions(
      files: { readonly wasmLoaderPath: string; readonly wasmBinaryPath: string },
      options: {
        readonly baseOptions: { readonly modelAssetPath: string; readonly delegate: 'CPU' | 'GPU' };
        readonly canvas: OffscreenCanvas;
        readonly runningMode: 'IMAGE' | 'VIDEO';
        readonly outputCategoryMask: boolean;
        readonly outputConfidenceMasks: boolean;
      },
    ): Promise<ImageSegmenter>;
    /** The result holds only while `take` runs. */
    segmentForVideo(
      picture: OffscreenCanvas,
      atMs: number,
      take: (result: { readonly confidenceMasks?: readonly { getAsFloat32Array(): Float32Array }[] }) => void,
    ): void;
  }
}
