/** What the worker is to show behind the person. */
export type Look =
  | { readonly kind: 'blur'; readonly strength: 'light' | 'strong' }
  | { readonly kind: 'image'; readonly image: ImageBitmap };

/** What a page tells the background's worker, beside the frames. */
export type ToBackground =
  | { readonly type: 'load'; readonly loader: string; readonly wasm: string; readonly model: string }
  | { readonly type: 'look'; readonly look: Look };

/** What the worker answers to `load`. */
export type FromBackground = { readonly type: 'loaded' } | { readonly type: 'failed'; readonly message: string };
