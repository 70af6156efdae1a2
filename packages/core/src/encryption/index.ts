export * from './held.ts';
export * from './key-id.ts';
export * from './replay.ts';
export * from './sending.ts';
