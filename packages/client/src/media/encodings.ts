import type { PublishLimits, VideoCodec } from '@madang/protocol';

/** A size of a picture. */
export type Size = { readonly widthPx: number; readonly heightPx: number };

/** One encoding, in the words of RTCRtpEncodingParameters. */
export type Encoding = {
  readonly rid?: string;
  readonly active: boolean;
  readonly scaleResolutionDownBy: number;
  readonly maxBitrate: number;
  readonly maxFramerate: number;
  readonly scalabilityMode?: string;
};

/** Facts for choosing encodings. `layers`: how many were published; null: not yet. `svc`: the browser can layer VP9 and AV1. `oneLayer`: only the largest is sent. */
export type CameraFacts = {
  readonly codec: VideoCodec;
  readonly source: Size;
  readonly limits: PublishLimits;
  readonly layers: number | null;
  readonly svc: boolean;
  readonly oneLayer: boolean;
};

/**
 * Bitrate by the short side of the picture, 16:9 at 30 fps: 160, 450, 1,700 kbps for 180, 360, 720 lines are LiveKit's
 * (research on meeting apps, §3); the rest lies between in the same shape.
 */
const BITRATES_BPS: readonly (readonly [lines: number, bitrateBps: number])[] = [
  [90, 80_000],
  [180, 160_000],
  [270, 280_000],
  [360, 450_000],
  [540, 1_000_000],
  [720, 1_700_000],
  [1080, 3_000_000],
];

/** A layer with fewer lines than this is of no use to anybody. */
const MIN_LINES = 120;

/** More than three layers cost the sender more than they give receivers. */
const MAX_LAYERS = 3;

/** Bitrate that a picture with this short side deserves. */
export function bitrateForLines(lines: number): number {
  const next = BITRATES_BPS.findIndex(([known]) => known >= lines);
  const upper = BITRATES_BPS[next];
  const lower = BITRATES_BPS[next - 1];
  if (upper === undefined) return BITRATES_BPS.at(-1)?.[1] ?? 0;
  if (lower === undefined) return upper[1];
  const share = (lines - lower[0]) / (upper[0] - lower[0]);
  return Math.round(lower[1] + share * (upper[1] - lower[1]));
}

/** Layers a source is worth: 720 lines or more three, 360 two, less one. */
export function layersFor(source: Size): number {
  const lines = shortSide(source);
  return Math.min(MAX_LAYERS, 1 + [360, 720].filter((step) => lines >= step * 0.75).length);
}

/** Encodings of a camera, the smallest layer first. SVC codecs send one that holds all layers. */
export function cameraEncodings({ codec, source, limits, layers, svc, oneLayer }: CameraFacts): readonly Encoding[] {
  const reduce = Math.max(1, shortSide(source) / shortSide(limits), longSide(source) / longSide(limits));
  const topLines = shortSide(source) / reduce;
  const topBitrate = Math.min(limits.bitrateBps, bitrateForLines(topLines));
  const count = layers ?? layersFor(source);
  if (isLayered(codec)) {
    // AV1 in one size: mediasoup 3.27 leaves spatial layers out without rewriting the dependency descriptor (a TODO in its
    // AV1.cpp), and Chromium 156 then decodes nothing more. Its AV1 simulcast stops after the first frame.
    const spatial = codec === 'AV1' ? 1 : count;
    const scalabilityMode = `L${spatial}T3${spatial > 1 ? '_KEY' : ''}`;
    return [
      {
        active: true,
        scaleResolutionDownBy: reduce,
        maxBitrate: topBitrate,
        maxFramerate: limits.frameRate,
        ...(svc ? { scalabilityMode } : {}),
      },
    ];
  }
  return Array.from({ length: count }, (_, index) => {
    const scale = 2 ** (count - 1 - index);
    const lines = topLines / scale;
    const top = index === count - 1;
    return {
      ...(count > 1 ? { rid: `r${index}` } : {}),
      active: top || (!oneLayer && lines >= MIN_LINES),
      scaleResolutionDownBy: reduce * scale,
      maxBitrate: top ? topBitrate : Math.min(topBitrate, bitrateForLines(lines)),
      maxFramerate: limits.frameRate,
      scalabilityMode: 'L1T3',
    };
  });
}

/** One layer at the bitrate that keeps text sharp (research on meeting apps §3: 1080p15 at 2.5 Mbps). */
export function screenEncodings(contentHint: 'detail' | 'text' | 'motion'): readonly Encoding[] {
  const motion = contentHint === 'motion';
  return [
    {
      active: true,
      scaleResolutionDownBy: 1,
      maxBitrate: motion ? 4_000_000 : 2_500_000,
      maxFramerate: screenFrameRate(contentHint),
      scalabilityMode: 'L1T3',
    },
  ];
}

/** Frames per second of a shared screen. */
export function screenFrameRate(contentHint: 'detail' | 'text' | 'motion'): number {
  return contentHint === 'motion' ? 30 : 15;
}

/** Wishes for the camera under the limits; the browser scales where the camera cannot. */
export function cameraConstraints(limits: PublishLimits): MediaTrackConstraints {
  return {
    width: { ideal: limits.widthPx },
    height: { ideal: limits.heightPx },
    frameRate: { ideal: limits.frameRate, max: Math.max(limits.frameRate, 30) },
  };
}

/**
 * The wanted codec, or the first of the room's list that can be sent; one that nobody in the call fails to decode
 * (`avoided`, in lower case) goes before. null: there is none.
 */
export function chooseCodec<Codec extends string>(
  room: readonly Codec[],
  sendable: ReadonlySet<string>,
  wanted?: Codec,
  avoided: ReadonlySet<string> = new Set(),
): Codec | null {
  const can = (codec: Codec) => room.includes(codec) && sendable.has(codec.toLowerCase());
  if (wanted !== undefined && !can(wanted)) return null;
  const candidates = [...(wanted === undefined ? [] : [wanted]), ...room.filter(can)];
  return candidates.find((codec) => !avoided.has(codec.toLowerCase())) ?? candidates[0] ?? null;
}

/** Codecs that hold their layers in one stream; browsers send no simulcast of them to an SFU. */
function isLayered(codec: VideoCodec): boolean {
  return codec === 'VP9' || codec === 'AV1';
}

function shortSide({ widthPx, heightPx }: Size): number {
  return Math.min(widthPx, heightPx);
}

function longSide({ widthPx, heightPx }: Size): number {
  return Math.max(widthPx, heightPx);
}
