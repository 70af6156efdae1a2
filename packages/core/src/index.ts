export * from './bucket.ts';
export * from './layers.ts';
export * from './media/index.ts';
export * from './quality.ts';
export * from './resolution.ts';
export * from './room/index.ts';
export * from './time.ts';
export * from './tokens.ts';
