export * from './end.ts';
export * from './name.ts';
export * from './rate.ts';
export * from './receiver.ts';
export * from './sender.ts';
