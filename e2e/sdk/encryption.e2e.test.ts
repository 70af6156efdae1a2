import { encryptableCodecs } from '@madang/protocol';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hears, seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { openSdkWorld, type SdkWorld } from './world.ts';

let world: SdkWorld;

beforeAll(async () => {
  world = await openSdkWorld();
});

afterAll(() => world.close());

const both = { microphone: true, camera: true, secret: null } as const;

function encryptedRoom(change: Parameters<SdkWorld['room']>[0] = {}) {
  return world.room({ encryption: 'required', codecs: { audio: ['opus'], video: ['VP8'] }, ...change });
}

function encryptionOf(page: Page) {
  return page.evaluate(() => window.call.snapshot.encryption);
}

/** Waits until all pages show one safety number, and answers with it. */
async function agree(...pages: readonly Page[]): Promise<string> {
  const numbers = async () =>
    new Set(await Promise.all(pages.map(async (page) => (await encryptionOf(page))?.safetyNumber)));
  await expect.poll(async () => (await numbers()).size, { timeout: 10_000 }).toBe(1);
  const [number] = await numbers();
  expect(number).toMatch(/^\d{5}( \d{5}){7}$/);
  return number ?? '';
}

const pairs: readonly (readonly ['chromium' | 'firefox', 'chromium' | 'firefox'])[] = [
  ['chromium', 'chromium'],
  ['firefox', 'firefox'],
  ['chromium', 'firefox'],
];

describe.each(pairs)('an encrypted call between %s and %s', (first, second) => {
  test.for(encryptableCodecs.video)('shows and plays what was sent, in %s', async (codec, { open }) => {
    const room = encryptedRoom({ codecs: { audio: ['opus'], video: [codec] } });
    const anna = await world.join(open, room.id, { ...both, in: first });
    const bora = await world.join(open, room.id, { ...both, in: second });
    for (const page of [anna, bora]) {
      await seesMoving(page, 1);
      await hears(page, 1);
    }
    await agree(anna, bora);
    expect((await encryptionOf(anna))?.undecodable).toEqual([]);
  });
});
