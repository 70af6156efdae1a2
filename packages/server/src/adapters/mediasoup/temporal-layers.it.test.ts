// VP8 in temporal layers without simulcast, as browsers send it to one viewer: upstream's worker keeps the key frame
// from who starts or comes back (`tooling/media-worker/native/patches.cmake`), so this is for the one that is built.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MediaWorld, type TestTrack, vp8 } from '../../testing/media-world.ts';

const SSRC = 7_000;

/** RFC 7741 §4.2: the start of a frame, with nothing but its layer; then the first octet of §4.3, even in a key frame. */
const frame = (layer: number, sync: boolean, key = false) =>
  Buffer.from([0x90, 0x20, (layer << 6) | (sync ? 0x20 : 0), key ? 0 : 1, ...Array(60).fill(layer)]);

const key = frame(0, false, true);
const others = [frame(2, true), frame(1, true), frame(2, false), frame(0, false)];

function threeLayers(): TestTrack {
  const { rtpParameters, sources, ...track } = vp8({ ssrc: SSRC });
  const content = { key: [key], others: others.map((one) => [one]) };
  return {
    ...track,
    rtpParameters: { ...rtpParameters, encodings: [{ ssrc: SSRC, scalabilityMode: 'L1T3' }] },
    sources: sources.map((source) => ({ ...source, content })),
  };
}

describe('a picture in temporal layers', () => {
  let world: MediaWorld;
  beforeAll(async () => {
    world = await MediaWorld.start();
  });
  afterAll(() => world.close());

  test('begins with its key frame, at the start and after each pause', async () => {
    const live = await world.openRoom();
    const [anna, ben] = await Promise.all([live.join(), live.join()]);
    const subscription = await ben.subscribe(await anna.publish(threeLayers()));
    for (let turn = 0; turn < 3; turn += 1) {
      const seen = ben.receiver.payloads(subscription.ssrc);
      await ben.flow(subscription);
      await ben.receiver.until(() => seen.length > 8, 'packets');
      expect(seen[0]).toEqual(key);
      // All layers come, and one key frame was enough.
      expect(new Set(seen.map((payload) => (payload[2] ?? 0) >> 6))).toEqual(new Set([0, 1, 2]));
      expect(seen.filter((payload) => payload.equals(key))).toHaveLength(1);
      await ben.flow(subscription, false);
    }
  });
});
