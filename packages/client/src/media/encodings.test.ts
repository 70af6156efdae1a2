import { describe, expect, it } from 'vitest';
import { bitrateForLines, cameraEncodings, chooseCodec, layersFor } from './encodings.ts';

const hd = { widthPx: 1280, heightPx: 720 };
const roomy = { widthPx: 1280, heightPx: 720, frameRate: 30, bitrateBps: 1_700_000 };
const facts = { codec: 'VP8', source: hd, limits: roomy, layers: null, svc: true, oneLayer: false } as const;

describe('layers', () => {
  it.each([
    [{ widthPx: 1280, heightPx: 720 }, 3],
    [{ widthPx: 720, heightPx: 1280 }, 3],
    [{ widthPx: 960, heightPx: 540 }, 3],
    [{ widthPx: 640, heightPx: 480 }, 2],
    [{ widthPx: 640, heightPx: 360 }, 2],
    [{ widthPx: 320, heightPx: 180 }, 1],
  ])('%o is worth %i', (source, layers) => {
    expect(layersFor(source)).toBe(layers);
  });
});

describe('camera encodings', () => {
  it('are 180, 360 and 720 lines with their bitrates for VP8', () => {
    expect(cameraEncodings(facts)).toMatchObject([
      { rid: 'r0', active: true, scaleResolutionDownBy: 4, maxBitrate: 160_000, maxFramerate: 30 },
      { rid: 'r1', active: true, scaleResolutionDownBy: 2, maxBitrate: 450_000 },
      { rid: 'r2', active: true, scaleResolutionDownBy: 1, maxBitrate: 1_700_000 },
    ]);
  });

  it.each([
    ['VP9', 'L3T3_KEY'],
    ['AV1', 'L1T3'],
  ] as const)('is one layered stream for %s: %s', (codec, scalabilityMode) => {
    const encodings = cameraEncodings({ ...facts, codec });
    expect(encodings).toMatchObject([{ scalabilityMode, maxBitrate: 1_700_000 }]);
    expect(encodings[0]).not.toHaveProperty('rid');
  });

  it('promises no layers where the browser cannot make them', () => {
    expect(cameraEncodings({ ...facts, codec: 'VP9', svc: false })[0]).not.toHaveProperty('scalabilityMode');
  });

  it('scale down to the limits and switch layers off that nobody could use', () => {
    const limits = { widthPx: 320, heightPx: 180, frameRate: 15, bitrateBps: 130_000 };
    expect(cameraEncodings({ ...facts, limits, layers: 3 })).toMatchObject([
      { active: false, scaleResolutionDownBy: 16 },
      { active: false, scaleResolutionDownBy: 8 },
      { active: true, scaleResolutionDownBy: 4, maxBitrate: 130_000, maxFramerate: 15 },
    ]);
  });

  it('keep the number of layers once published, whatever the source has become', () => {
    const small = { widthPx: 320, heightPx: 180 };
    expect(cameraEncodings({ ...facts, source: small, layers: 3 }).map((one) => one.active)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

it('gives bitrates between the known sizes', () => {
  expect(bitrateForLines(180)).toBe(160_000);
  expect(bitrateForLines(450)).toBe(725_000);
  expect(bitrateForLines(45)).toBe(80_000);
  expect(bitrateForLines(4320)).toBe(3_000_000);
});

describe('the codec', () => {
  const room = ['VP8', 'H264', 'AV1'] as const;
  it.each([
    ['the first of the room that can be sent', ['h264', 'av1'], undefined, [], 'H264'],
    ['the wanted one', ['vp8', 'av1'], 'AV1', [], 'AV1'],
    ['none where the wanted one cannot be sent', ['vp8'], 'AV1', [], null],
    ['none where nothing fits', ['vp9'], undefined, [], null],
    ['one that everybody can decode', ['vp8', 'h264', 'av1'], 'AV1', ['av1', 'vp8'], 'H264'],
    ['the wanted one still where somebody cannot decode any', ['vp8', 'av1'], 'AV1', ['av1', 'vp8'], 'AV1'],
  ] as const)('is %s', (_, sendable, wanted, avoided, chosen) => {
    expect(chooseCodec<string>(room, new Set(sendable), wanted, new Set(avoided))).toBe(chosen);
  });
});
