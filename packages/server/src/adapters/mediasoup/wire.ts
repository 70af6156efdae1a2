import {
  InvariantError,
  type Layers,
  type RtpCapabilities,
  type RtpParameters,
  type TransportOptions,
} from '@madang/protocol';
import type { types } from 'mediasoup';

/**
 * The schemas of the protocol and mediasoup's types describe the same JSON; they differ in how TypeScript writes
 * optional fields and in a union of header extension addresses. These are the only places where one is taken for the other.
 */
export function toMediasoupParameters(parameters: RtpParameters): types.RtpParameters {
  return parameters as types.RtpParameters;
}

/** How a stream is sent to a client, as the protocol says it; the response schema checks it. */
export function fromMediasoupParameters(parameters: types.RtpParameters): RtpParameters {
  return parameters as RtpParameters;
}

/** What a client can receive, as mediasoup takes it. */
export function toMediasoupCapabilities(capabilities: RtpCapabilities): types.RtpCapabilities {
  return capabilities as types.RtpCapabilities;
}

/** Layers of the protocol, null meaning "all", as mediasoup takes them; it lowers what a stream does not have. */
export function toMediasoupLayers(layers: Layers | null): types.ConsumerLayers {
  return { spatialLayer: layers?.spatial ?? 3, temporalLayer: layers?.temporal ?? 3 };
}

/** What a client needs to open a transport; further addresses of this machine become further candidates. */
export function transportOptions(transport: types.WebRtcTransport, addresses: readonly string[]): TransportOptions {
  const { id, iceParameters, iceCandidates, dtlsParameters } = transport;
  const further = addresses.slice(1).flatMap((address, rank) =>
    iceCandidates.map((candidate) => ({
      ...candidate,
      address,
      ip: address,
      foundation: `${candidate.foundation}${rank + 1}`,
      // Later addresses come after earlier ones (RFC 8445 §5.1.2.1: local preference).
      priority: Math.max(1, candidate.priority - (rank + 1) * 256),
    })),
  );
  const { sctpParameters } = transport;
  if (sctpParameters === undefined) throw new InvariantError('every transport carries data channels');
  return { id, iceParameters, iceCandidates: [...iceCandidates, ...further], dtlsParameters, sctpParameters };
}
