import type * as Protocol from '@madang/protocol';

/*
 * Constants of the protocol that live beside zod schemas. Importing them would pull zod into every page, so they are
 * repeated here; their literal types make the compiler refuse a difference.
 */

/** Address of the signalling socket. */
export const SIGNAL_PATH: typeof Protocol.SIGNAL_PATH = '/v1/signal';

/** WebSocket sub-protocol. */
export const SIGNAL_SUBPROTOCOL: typeof Protocol.SIGNAL_SUBPROTOCOL = 'madang.v1';

/** WebSocket close codes of the protocol. */
export const socketCloseCodes: typeof Protocol.socketCloseCodes = {
  ended: 4000,
  protocolViolation: 4001,
  timeout: 4002,
  tooSlow: 4003,
  flooding: 4004,
  replaced: 4005,
  draining: 4006,
};

/** The kind of media of each source. */
export const kindOfSource: Readonly<Record<Protocol.TrackSource, Protocol.TrackKind>> = {
  camera: 'video',
  microphone: 'audio',
  screen: 'video',
  'screen-audio': 'audio',
};

/** What this SDK calls itself to the server. */
export const SDK_NAME = 'madang-js/0.1.0';
