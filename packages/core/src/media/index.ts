export * from './codecs.ts';
export * from './encryption.ts';
export * from './overuse.ts';
export * from './path.ts';
export * from './patience.ts';
export * from './placement.ts';
export * from './score.ts';
export * from './speaker.ts';
