import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { BrowserName } from '../harness/browsers.ts';
import { seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openTurnWorld, pathsOf, type Transport, type TurnWorld } from './world.ts';

let world: TurnWorld;

beforeAll(async () => {
  world = await openTurnWorld();
});

afterAll(() => world?.close());

const ways = [
  ['chromium', 'udp'],
  ['chromium', 'tcp'],
  ['trusting chromium', 'tls'],
  ['firefox', 'udp'],
  ['firefox', 'tcp'],
] as const satisfies readonly (readonly [BrowserName, Transport])[];

describe('a room whose media goes only through TURN', () => {
  test.for(ways)('%s over %s: the picture moves both ways', async ([browser, over], { open }) => {
    const room = await world.room('relay');
    const anna = await world.join(open, room, { in: browser, over });
    const bora = await world.join(open, room, { over: 'udp' });
    await seesMoving(bora, 1);
    await seesMoving(anna, 1);
    const relayed = { type: 'relay', protocol: over };
    await expect.poll(() => pathsOf(anna)).toEqual([relayed, relayed]);
  });
});

test('a room that leaves the choice takes the straight way', async ({ open }) => {
  const room = await world.room('all');
  const anna = await world.join(open, room);
  const bora = await world.join(open, room);
  await seesMoving(bora, 1);
  expect((await pathsOf(anna)).map((path) => path.type)).not.toContain('relay');
});

test('a restart of ICE goes on with new credentials', async ({ open }) => {
  const room = await world.room('relay');
  const anna = await world.join(open, room, { over: 'udp' });
  const bora = await world.join(open, room, { over: 'udp' });
  await seesMoving(bora, 1);
  const usernames = () =>
    anna.evaluate(() => window.connections.flatMap((one) => one.getConfiguration().iceServers?.at(-1)?.username ?? []));
  const before = await usernames();
  await world.coturn.restart();
  await expect
    .poll(async () => (await usernames()).filter((one) => before.includes(one)), { timeout: 40_000 })
    .toEqual([]);
  await seesMoving(bora, 1);
  await seesMoving(anna, 1);
});
