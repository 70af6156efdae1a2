import { setTimeout as pause } from 'node:timers/promises';

/** Does something for each index, so many at a time. */
export async function inParallel(count: number, width: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane));
}

/**
 * Begins something at a steady rate, whether or not what began before has ended (open loop: a slow server does not slow
 * its load). Resolves when all have ended.
 */
export async function atRate(count: number, perSecond: number, act: (index: number) => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  const running: Promise<void>[] = [];
  for (let index = 0; index < count; index++) {
    const dueMs = startedAt + (index * 1000) / perSecond - performance.now();
    if (dueMs > 0) await pause(dueMs);
    running.push(act(index));
  }
  await Promise.all(running);
}
