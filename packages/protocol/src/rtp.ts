import { z } from 'zod';

/**
 * RTP words as ORTC and mediasoup use them. Bounded here, so that absurd input dies at the edge;
 * the media engine checks the meaning.
 */
const parameters = z
  .record(z.string().max(64), z.union([z.string().max(512), z.number(), z.boolean(), z.null()]))
  .refine((value) => Object.keys(value).length <= 32, 'at most 32 parameters');

const RtcpFeedback = z.object({ type: z.string().max(32), parameter: z.string().max(32).optional() });
const payloadType = z.int().min(0).max(127);
const ssrc = z.int().min(1).max(0xffffffff);
const mimeType = z.string().regex(/^(audio|video)\/[\w.+-]{1,40}$/i);

const codec = {
  mimeType,
  clockRate: z.int().min(1000).max(192_000),
  channels: z.int().min(1).max(8).optional(),
  parameters: parameters.optional(),
  rtcpFeedback: z.array(RtcpFeedback).max(16).optional(),
};

/** What an endpoint can receive. */
export const RtpCapabilities = z
  .object({
    codecs: z
      .array(z.object({ kind: z.enum(['audio', 'video']), preferredPayloadType: payloadType.optional(), ...codec }))
      .max(64),
    headerExtensions: z
      .array(
        z.object({
          kind: z.enum(['audio', 'video']),
          uri: z.string().max(256),
          preferredId: z.int().min(1).max(255),
          preferredEncrypt: z.boolean().optional(),
          direction: z.enum(['sendrecv', 'sendonly', 'recvonly', 'inactive']).optional(),
        }),
      )
      .max(64)
      .optional(),
  })
  .meta({ id: 'RtpCapabilities', description: 'ORTC RTCRtpCapabilities.' });
export type RtpCapabilities = z.infer<typeof RtpCapabilities>;

/** How one stream is sent. */
export const RtpParameters = z
  .object({
    mid: z.string().max(32).optional(),
    msid: z.string().max(256).optional(),
    codecs: z
      .array(z.object({ payloadType, ...codec }))
      .min(1)
      .max(8),
    headerExtensions: z
      .array(
        z.object({
          uri: z.string().max(256),
          id: z.int().min(1).max(255),
          encrypt: z.boolean().optional(),
          parameters: parameters.optional(),
        }),
      )
      .max(32)
      .optional(),
    encodings: z
      .array(
        z.object({
          ssrc: ssrc.optional(),
          rid: z.string().max(32).optional(),
          codecPayloadType: payloadType.optional(),
          rtx: z.object({ ssrc }).optional(),
          dtx: z.boolean().optional(),
          scalabilityMode: z
            .string()
            .regex(/^[LS][1-3]T[1-3](h|_KEY|_KEY_SHIFT)?$/)
            .optional(),
          scaleResolutionDownBy: z.number().min(1).max(16).optional(),
          maxBitrate: z.int().min(1).max(100_000_000).optional(),
          maxFramerate: z.number().min(0).max(240).optional(),
          active: z.boolean().optional(),
          adaptivePtime: z.boolean().optional(),
          priority: z.enum(['very-low', 'low', 'medium', 'high']).optional(),
          networkPriority: z.enum(['very-low', 'low', 'medium', 'high']).optional(),
        }),
      )
      .max(4)
      .optional(),
    rtcp: z
      .object({
        cname: z.string().max(256).optional(),
        reducedSize: z.boolean().optional(),
        mux: z.boolean().optional(),
      })
      .optional(),
  })
  .meta({ id: 'RtpParameters', description: 'ORTC RTCRtpParameters.' });
export type RtpParameters = z.infer<typeof RtpParameters>;

/** Identity of one end of a DTLS session (RFC 8122 §5 fingerprints). */
export const DtlsParameters = z
  .object({
    role: z.enum(['auto', 'client', 'server']).optional(),
    fingerprints: z
      .array(
        z.object({
          algorithm: z.enum(['sha-1', 'sha-224', 'sha-256', 'sha-384', 'sha-512']),
          value: z.string().regex(/^([0-9A-Fa-f]{2}:){19,63}[0-9A-Fa-f]{2}$/),
        }),
      )
      .min(1)
      .max(5),
  })
  .meta({ id: 'DtlsParameters' });
export type DtlsParameters = z.infer<typeof DtlsParameters>;

/** Credentials of one ICE session (RFC 8445 §5.3). */
export const IceParameters = z
  .object({
    usernameFragment: z.string().min(4).max(256),
    password: z.string().min(22).max(256),
    iceLite: z.boolean().optional(),
  })
  .meta({ id: 'IceParameters' });
export type IceParameters = z.infer<typeof IceParameters>;

/** One address at which the server can be reached. */
export const IceCandidate = z
  .object({
    foundation: z.string(),
    priority: z.int().nonnegative(),
    address: z.string(),
    ip: z.string(),
    protocol: z.enum(['udp', 'tcp']),
    port: z.int(),
    type: z.enum(['host', 'srflx', 'prflx', 'relay']),
    tcpType: z.enum(['active', 'passive', 'so']).optional(),
  })
  .meta({ id: 'IceCandidate' });
export type IceCandidate = z.infer<typeof IceCandidate>;

/** A STUN or TURN server, as RTCConfiguration takes it. */
export const IceServer = z
  .strictObject({ urls: z.array(z.string()), username: z.string().optional(), credential: z.string().optional() })
  .meta({ id: 'IceServer' });
export type IceServer = z.infer<typeof IceServer>;

/** How a transport carries data channels (RFC 8831, RFC 8841). */
export const SctpParameters = z
  .object({
    port: z.int(),
    OS: z.int().meta({ description: 'Streams each way.' }),
    MIS: z.int(),
    maxMessageSize: z.int().meta({ description: 'Of one message, in bytes.' }),
    maxSendMessageSize: z.int(),
    maxReceiveMessageSize: z.int(),
  })
  .meta({ id: 'SctpParameters' });
export type SctpParameters = z.infer<typeof SctpParameters>;

/** What a client needs to open one transport. */
export const TransportOptions = z
  .strictObject({
    id: z.string(),
    iceParameters: IceParameters,
    iceCandidates: z.array(IceCandidate),
    dtlsParameters: DtlsParameters,
    sctpParameters: SctpParameters,
  })
  .meta({ id: 'TransportOptions' });
export type TransportOptions = z.infer<typeof TransportOptions>;
