export type * from '../api/devices.ts';
export * from '../api/errors.ts';
export type { OpenPreview, PlayTestSound } from '../api/join.ts';
export type * from '../api/processors.ts';
export { devices } from './devices.ts';
export { openPreview } from './preview.ts';
export { playTestSound } from './test-sound.ts';
