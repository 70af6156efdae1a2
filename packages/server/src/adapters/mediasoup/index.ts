export { createMediasoupEngine, type MediasoupEngine } from './engine.ts';
export { type EngineLog, type MediasoupOptions, machineAddress } from './options.ts';
