export { createMediasoupEngine, type MediasoupEngine } from './engine.ts';
export type { EngineLog, MediasoupOptions } from './options.ts';
