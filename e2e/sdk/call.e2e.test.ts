import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hears, hearsOnly, seesMoving, seesOnlyMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

describe('the browser SDK', () => {
  test('two pages see and hear each other', async ({ open }) => {
    const room = world.room();
    const anna = await world.join(open, room.id, { microphone: true, camera: true, name: 'Anna' });
    const bora = await world.join(open, room.id, { microphone: true, camera: true, name: 'Bora' });
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    const names = await anna.evaluate(() => window.call.participants.map((one) => one.name));
    expect(names).toEqual(['Bora']);
  });
});
