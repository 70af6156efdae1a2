export * from './ladder.ts';
export * from './machine.ts';
export * from './policy.ts';
export * from './signals.ts';
