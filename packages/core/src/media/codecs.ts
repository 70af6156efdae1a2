import type { AudioCodec, RoomCodecs, RtpCapabilities, VideoCodec } from '@madang/protocol';

/** One codec a router shall carry: mediasoup's `RouterRtpCodecCapability`. */
export type RouterCodec = {
  readonly kind: 'audio' | 'video';
  readonly mimeType: string;
  readonly clockRate: number;
  readonly channels?: number;
  readonly parameters?: Readonly<Record<string, string | number>>;
};

/** The part of a codec line that decides which codec of ours it is. */
export type CodecLine = { readonly mimeType: string; readonly clockRate: number };

const video = (mimeType: string, parameters: Readonly<Record<string, string | number>> = {}): RouterCodec => ({
  kind: 'video',
  mimeType,
  clockRate: 90_000,
  parameters,
});

const h264 = (profileLevelId: string, packetizationMode: 0 | 1): RouterCodec =>
  video('video/H264', {
    'profile-level-id': profileLevelId,
    'packetization-mode': packetizationMode,
    'level-asymmetry-allowed': 1,
  });

/** Audio codecs as a router takes them. G.722's RTP clock is 8 kHz by an old slip (RFC 3551 §4.5.2). */
const audioTable: Readonly<Record<AudioCodec, readonly RouterCodec[]>> = {
  opus: [
    {
      kind: 'audio',
      mimeType: 'audio/opus',
      clockRate: 48_000,
      channels: 2,
      parameters: { minptime: 10, useinbandfec: 1 },
    },
  ],
  G722: [{ kind: 'audio', mimeType: 'audio/G722', clockRate: 8_000 }],
  PCMU: [{ kind: 'audio', mimeType: 'audio/PCMU', clockRate: 8_000 }],
  PCMA: [{ kind: 'audio', mimeType: 'audio/PCMA', clockRate: 8_000 }],
  iSAC32: [{ kind: 'audio', mimeType: 'audio/ISAC', clockRate: 32_000 }],
  iSAC16: [{ kind: 'audio', mimeType: 'audio/ISAC', clockRate: 16_000 }],
};

/**
 * Video codecs as a router takes them, one line per profile that browsers send (RFC 6184 §8.1, VP9 profiles 0 and 2).
 * Levels may differ between both ends. H.265 stands for all its profiles, which mediasoup does not tell apart; level 6
 * (180, RFC 7798 §7.1) keeps browsers from sending less than they can.
 */
const videoTable: Readonly<Record<VideoCodec, readonly RouterCodec[]>> = {
  VP8: [video('video/VP8')],
  VP9: [video('video/VP9', { 'profile-id': 0 }), video('video/VP9', { 'profile-id': 2 })],
  H264: [
    h264('42e01f', 1),
    h264('42001f', 1),
    h264('4d001f', 1),
    h264('64001f', 1),
    h264('640c1f', 1),
    h264('42e01f', 0),
  ],
  AV1: [video('video/AV1')],
  H265: [video('video/H265', { 'profile-id': 1, 'tier-flag': 0, 'level-id': 180, 'tx-mode': 'SRST' })],
};

/** The codecs of a room's routers, in the room's order of preference. */
export function routerCodecs(codecs: RoomCodecs): RouterCodec[] {
  return [...codecs.audio.flatMap((name) => audioTable[name]), ...codecs.video.flatMap((name) => videoTable[name])];
}

/** A room's codecs without those that the media worker lacks; null: it has none of a kind that the room demands. */
export function codecsCarried(codecs: RoomCodecs, lacking: ReadonlySet<AudioCodec | VideoCodec>): RoomCodecs | null {
  const audio = codecs.audio.filter((name) => !lacking.has(name));
  const video = codecs.video.filter((name) => !lacking.has(name));
  return audio.length > 0 && video.length > 0 ? { audio, video } : null;
}

/** Lines that only go with a media codec: retransmission, comfort noise, telephone events, redundancy. */
const COMPANIONS = new Set(['rtx', 'cn', 'telephone-event', 'red', 'ulpfec', 'flexfec-03']);

function isCompanion(line: CodecLine): boolean {
  return COMPANIONS.has(line.mimeType.slice(line.mimeType.indexOf('/') + 1).toLowerCase());
}

function same(line: CodecLine, codec: RouterCodec): boolean {
  return line.mimeType.toLowerCase() === codec.mimeType.toLowerCase() && line.clockRate === codec.clockRate;
}

/** Why a publisher's codec lines do not fit a room. */
export type CodecVerdict =
  | { readonly fits: true; readonly codec: string }
  | { readonly fits: false; readonly why: 'none' | 'wrong-kind' | 'not-allowed' };

/** Judges a publisher's codec lines; the first media codec is the one that is sent. */
export function judgeCodecs(
  lines: readonly CodecLine[],
  kind: 'audio' | 'video',
  allowed: readonly RouterCodec[],
): CodecVerdict {
  const media = lines.filter((line) => !isCompanion(line));
  const first = media[0];
  if (first === undefined) return { fits: false, why: 'none' };
  if (lines.some((line) => !line.mimeType.toLowerCase().startsWith(`${kind}/`)))
    return { fits: false, why: 'wrong-kind' };
  if (!media.every((line) => allowed.some((codec) => same(line, codec)))) return { fits: false, why: 'not-allowed' };
  const known = allowed.find((codec) => same(first, codec));
  return { fits: true, codec: known?.mimeType ?? first.mimeType };
}

/**
 * The part of a receiver's capabilities that matters for one codec: its lines, their retransmission, the extensions of
 * its kind. A browser lists some thirty codecs; copying and checking them all for each subscription costs most of it.
 */
export function capabilitiesFor(mimeType: string, capabilities: RtpCapabilities): RtpCapabilities {
  const wanted = mimeType.toLowerCase();
  const kind = wanted.slice(0, wanted.indexOf('/'));
  const codecs = capabilities.codecs.filter((codec) => codec.mimeType.toLowerCase() === wanted);
  const types = new Set<unknown>(codecs.map((codec) => codec.preferredPayloadType));
  const resending = capabilities.codecs.filter(
    (codec) => codec.mimeType.toLowerCase() === `${kind}/rtx` && types.has(codec.parameters?.apt),
  );
  return {
    codecs: [...codecs, ...resending],
    headerExtensions: (capabilities.headerExtensions ?? []).filter((extension) => extension.kind === kind),
  };
}
