import type { RtpCapabilities, TrackKind } from '@madang/protocol';

/** Header extensions by which the bandwidth towards a receiver is estimated, with transport-cc and with REMB. */
const ESTIMATION = new Set([
  'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
]);

/**
 * What of a receiver's capabilities counts for a track of this kind: sound is left out of the bandwidth estimate.
 * mediasoup shares out all it measured among video, so that measuring sound gives video what sound needs; and of a
 * meeting's packets most are sound, and measuring costs something for each.
 */
export function measuredCapabilities(kind: TrackKind, capabilities: RtpCapabilities): RtpCapabilities {
  if (kind === 'video') return capabilities;
  const headerExtensions = (capabilities.headerExtensions ?? []).filter(({ uri }) => !ESTIMATION.has(uri));
  return { ...capabilities, headerExtensions };
}
