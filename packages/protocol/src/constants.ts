import type { Capability, Role } from './permissions.ts';
import type { TrackKind, TrackSource } from './values.ts';

/*
 * Facts of the protocol without schemas, so that pages take them without taking zod: `@madang/protocol/constants`.
 */

/** Address of the signalling socket, and its WebSocket sub-protocol (RFC 6455 §1.9). */
export const SIGNAL_PATH = '/v1/signal';
export const SIGNAL_SUBPROTOCOL = 'madang.v1';

/** WebSocket close codes of the protocol (4000–4999 are free for applications, RFC 6455 §7.4.2). */
export const socketCloseCodes = {
  /** The participant's part has ended; `session.closed` said why. Do not resume. */
  ended: 4000,
  /** The message was not understood. Do not resume with the same bytes. */
  protocolViolation: 4001,
  /** No sign of life, or nothing joined in time. Resume. */
  timeout: 4002,
  /** The client reads too slowly. Resume. */
  tooSlow: 4003,
  /** Messages come too fast or are too large. Wait, then resume. */
  flooding: 4004,
  /** The participant resumed on another socket. Do not resume. */
  replaced: 4005,
  /** The node is shutting down. Resume at once, elsewhere. */
  draining: 4006,
} as const;

/**
 * WebSocket's own close code for a message too big (RFC 6455 §7.4.1): what goes beyond twice `limits.signalBytes` is not
 * even read, so nothing more can be said about it.
 */
export const TOO_BIG_CLOSE_CODE = 1009;

/** The kind of media of each source. */
export const kindOfSource: Readonly<Record<TrackSource, TrackKind>> = {
  camera: 'video',
  microphone: 'audio',
  screen: 'video',
  'screen-audio': 'audio',
};

const participant = [
  'publish:audio',
  'publish:video',
  'publish:screen',
  'publish:data',
  'subscribe',
  'chat',
  'draw',
] as const;
const presenter = [...participant, 'present'] as const;

/** What each role may do. A token can add to and take from the set of its role. */
export const roleCapabilities: Readonly<Record<Role, readonly Capability[]>> = {
  moderator: [...presenter, 'moderate', 'record'],
  presenter,
  participant,
  observer: ['subscribe', 'chat', 'hidden'],
};
