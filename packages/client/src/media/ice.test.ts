import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../../test/fake-clock.ts';
import { keepIceAlive } from './ice.ts';

let clock: FakeClock;
let states: string[];
let restarts: number;
let keeper: ReturnType<typeof keepIceAlive>;

beforeEach(() => {
  clock = new FakeClock();
  states = [];
  restarts = 0;
  keeper = keepIceAlive({
    clock,
    restart: () => {
      restarts += 1;
      return Promise.reject(new Error('refused'));
    },
    onState: (state) => states.push(state),
  });
});

describe('a connection', () => {
  it('that is lost for less than 2 s is left alone', async () => {
    keeper.changed('disconnected');
    await clock.advance(1_900);
    keeper.changed('connected');
    await clock.advance(60_000);
    expect(restarts).toBe(0);
    expect(states).toEqual(['recovering', 'connected']);
  });

  it('that is lost for longer is restarted', async () => {
    keeper.changed('disconnected');
    await clock.advance(2_000);
    expect(restarts).toBe(1);
  });

  it('that failed is restarted at once, again and again, and counts as failed after three', async () => {
    keeper.changed('failed');
    expect(restarts).toBe(1);
    await clock.advance(6_000 * 3);
    expect(restarts).toBe(4);
    expect(states).toEqual(['recovering', 'recovering', 'recovering', 'failed']);
    keeper.changed('connected');
    await clock.advance(60_000);
    expect(restarts).toBe(4);
    expect(states.at(-1)).toBe('connected');
  });

  it('that is closed is left alone', async () => {
    keeper.changed('failed');
    keeper.close();
    await clock.advance(60_000);
    expect(restarts).toBe(1);
  });
});
