import {
  defaultCodecs,
  defaultResolutionPolicy,
  defaultSpeakerPolicy,
  type IceCandidate,
  ID_ALPHABET,
  type RoomSettings,
  type RtpParameters,
  type TenantId,
} from '@madang/protocol';
import type { MediaCall } from '../outputs.ts';

/** An id made of a number, for tests. */
export function testId<Id extends string>(prefix: string, number: number): Id {
  const digits = [...Array(26).keys()].map((place) => ID_ALPHABET.charAt(Math.floor(number / 32 ** (25 - place)) % 32));
  return `${prefix}_${digits.join('')}` as Id;
}

/** Whose rooms the tests’ are. */
export const TENANT: TenantId = testId('ten', 1);

/** A room as tests use it. */
export function testSettings(change: Partial<RoomSettings> = {}): RoomSettings {
  return {
    id: testId('room', 1),
    tenantId: TENANT,
    name: 'Room',
    access: 'token',
    pin: null,
    maxParticipants: 50,
    lobby: false,
    guestRole: 'participant',
    codecs: defaultCodecs,
    resolutionPolicy: defaultResolutionPolicy,
    mediaPath: 'auto',
    speaker: defaultSpeakerPolicy,
    chatHistory: 'call',
    iceTransportPolicy: 'all',
    encryption: 'none',
    expiresAt: null,
    emptyTimeoutSeconds: null,
    metadata: {},
    joinUrl: 'http://localhost/r',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...change,
  };
}

/** Looks like the public key of a page, for tests. */
export function testPublicKey(number: number): string {
  return String(number).padStart(87, 'A');
}

/** RTP parameters with so many simulcast layers. */
export function testRtp(layers = 1): RtpParameters {
  return {
    codecs: [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000 }],
    encodings: Array.from({ length: layers }, (_, index) => ({ rid: `r${index}` })),
  };
}

const transport = {
  id: 't',
  iceParameters: { usernameFragment: 'ufrag', password: 'p'.repeat(24) },
  iceCandidates: [] as IceCandidate[],
  dtlsParameters: { fingerprints: [{ algorithm: 'sha-256' as const, value: '00' }] },
  sctpParameters: { port: 5000, OS: 1, MIS: 1, maxMessageSize: 1, maxSendMessageSize: 1, maxReceiveMessageSize: 1 },
};

/** What a media engine without a fault answers. */
export function engineAnswer(call: MediaCall): unknown {
  switch (call.command) {
    case 'openParticipant':
      return { routerRtpCapabilities: { codecs: [] }, send: transport, receive: transport };
    case 'publish':
      return { codec: 'video/VP8' };
    case 'subscribe':
      return { rtpParameters: testRtp() };
    case 'subscribeData':
      return { streamId: 0 };
    case 'restartIce':
      return { iceParameters: transport.iceParameters };
    default:
      return {};
  }
}
