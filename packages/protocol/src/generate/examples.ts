import type { Json, JsonObject } from './schemas.ts';

const random = '0'.repeat(26);
const fingerprint = Array.from({ length: 32 }, (_, i) => (0x10 + i).toString(16).toUpperCase()).join(':');

const vp8: JsonObject = { mimeType: 'video/VP8', clockRate: 90_000 };
const feedback: Json = [{ type: 'nack' }, { type: 'nack', parameter: 'pli' }, { type: 'transport-cc' }];
const iceParameters: JsonObject = { usernameFragment: 'k3x9d2m1', password: 'q8w7e6r5t4y3u2i1o0p9a8s7', iceLite: true };
const dtlsParameters: JsonObject = {
  role: 'auto',
  fingerprints: [{ algorithm: 'sha-256', value: fingerprint }],
};

function transport(id: string): JsonObject {
  return {
    id,
    iceParameters,
    iceCandidates: [
      {
        foundation: 'udpcandidate',
        priority: 1_076_302_079,
        address: '192.0.2.10',
        ip: '192.0.2.10',
        protocol: 'udp',
        port: 7701,
        type: 'host',
      },
    ],
    dtlsParameters,
    sctpParameters: {
      port: 5000,
      OS: 65_535,
      MIS: 65_535,
      maxMessageSize: 65_610,
      maxSendMessageSize: 65_610,
      maxReceiveMessageSize: 65_610,
    },
  };
}

/**
 * Example values of named schemas, where one that is merely valid would explain nothing.
 * Everything else is derived from the schema (`exampleOf`). A test parses each with its schema.
 */
export const namedExamples: Readonly<Record<string, Json>> = {
  TenantId: `ten_${random}`,
  KeyId: `key_${random}`,
  RoomId: `room_${random}`,
  CallId: `call_${random}`,
  ParticipantId: `par_${random}`,
  TrackId: `trk_${random}`,
  SubscriptionId: `sub_${random}`,
  DataChannelId: `dch_${random}`,
  MessageId: `msg_${random}`,
  NodeId: `nod_${random}`,
  Timestamp: '2026-01-01T09:00:00.000Z',
  DisplayName: '김민수',
  RoomName: 'Consulting',
  Pin: '482913',
  ServiceCode: 'acme',
  HostKey: 'vbn4k1z8q0m5s7d2',
  Metadata: { department: 'support' },
  PublicKey: `B${'Jx8r2Q'.repeat(14)}kE`,
  KeyMessage: { kind: 'key', sealed: 'q1w2e3r4t5z6u7i8o9p0' },
  Capability: 'publish:audio',
  Role: 'participant',
  TrackKind: 'video',
  Quality: 'good',
  CloseReason: 'left',
  ErrorCode: 'ROOM_FULL',
  Participant: {
    id: `par_${random}`,
    name: '김민수',
    role: 'participant',
    capabilities: ['publish:audio', 'publish:video', 'publish:screen', 'publish:data', 'subscribe', 'chat', 'draw'],
    state: 'active',
    joinedAt: '2026-01-01T09:00:00.000Z',
    handRaised: false,
    quality: 'good',
    audioSafe: false,
    audioSafeSides: null,
    publicKey: null,
    metadata: { department: 'support' },
  },
  RoomCodecs: { audio: ['opus'], video: ['VP8', 'VP9', 'H264'] },
  ResolutionPolicy: [{ participants: 4, widthPx: 960, heightPx: 540, frameRate: 30, bitrateBps: 1_000_000 }],
  PublishLimits: { widthPx: 960, heightPx: 540, frameRate: 30, bitrateBps: 1_000_000 },
  IceParameters: iceParameters,
  DtlsParameters: dtlsParameters,
  IceServer: { urls: ['stun:192.0.2.20:3478'] },
  TransportOptions: transport('9f0d3a52'),
  RtpCapabilities: {
    codecs: [
      { kind: 'audio', mimeType: 'audio/opus', clockRate: 48_000, channels: 2, preferredPayloadType: 100 },
      { kind: 'video', ...vp8, preferredPayloadType: 101, rtcpFeedback: feedback },
    ],
    headerExtensions: [{ kind: 'video', uri: 'urn:ietf:params:rtp-hdrext:sdes:mid', preferredId: 1 }],
  },
  RtpParameters: {
    mid: '0',
    codecs: [{ ...vp8, payloadType: 96, rtcpFeedback: feedback }],
    headerExtensions: [{ uri: 'urn:ietf:params:rtp-hdrext:sdes:mid', id: 1 }],
    encodings: [{ ssrc: 1_234_567, maxBitrate: 1_000_000, scalabilityMode: 'L1T3' }],
    rtcp: { cname: 'm4d4ng', reducedSize: true },
  },
  SignalError: {
    code: 'ROOM_FULL',
    message: 'The room has as many participants as it allows.',
    retry: 'later',
  },
};
