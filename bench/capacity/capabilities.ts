import type { RtpCapabilities } from '@madang/protocol';
import { extensionUris, type RtpNumbers } from './target.ts';

const known: ReadonlySet<string> = new Set(Object.values(extensionUris));

/** What the peers can receive: what the router offers of Opus, VP8, its retransmission and the extensions they know. */
export function peerCapabilities(router: RtpCapabilities): RtpCapabilities {
  const vp8 = router.codecs.find((codec) => codec.mimeType.toLowerCase() === 'video/vp8');
  return {
    codecs: router.codecs.filter((codec) => {
      const name = codec.mimeType.toLowerCase();
      if (name === 'video/rtx') return codec.parameters?.apt === vp8?.preferredPayloadType;
      return name === 'audio/opus' || name === 'video/vp8';
    }),
    headerExtensions: (router.headerExtensions ?? []).filter((extension) => known.has(extension.uri)),
  };
}

/** Which payload types a router uses for what it sends. */
export function numbersOf(router: RtpCapabilities): RtpNumbers {
  const type = (mimeType: string) => {
    const found = router.codecs.find((codec) => codec.mimeType.toLowerCase() === mimeType)?.preferredPayloadType;
    if (found === undefined) throw new Error(`the router does not offer ${mimeType}`);
    return found;
  };
  return { videoType: type('video/vp8'), audioType: type('audio/opus') };
}

/** Which id a router uses for transport-wide sequence numbers. */
export function transportCcOf(router: RtpCapabilities): number {
  const found = router.headerExtensions?.find(({ kind, uri }) => kind === 'video' && uri === extensionUris.transportCc);
  return found?.preferredId ?? 0;
}
