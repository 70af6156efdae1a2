export { createMediasoupEngine, type MediasoupEngine } from './engine.ts';
export { type MediasoupOptions, machineAddress } from './options.ts';
