import { z } from 'zod';

/** Characters of the random part of an id: Crockford's base32, lower case (no i, l, o, u). */
export const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Length of the random part: 26 × 5 bits = 130 bits, so that a room link cannot be guessed. */
export const ID_LENGTH = 26;

const id = <const Brand extends string>(prefix: string, brand: Brand, description: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{${ID_LENGTH}}$`))
    .brand(brand)
    .meta({ id: brand, description });

/** A customer that owns keys and rooms. */
export const TenantId = id('ten', 'TenantId', 'Id of a tenant.');
export type TenantId = z.infer<typeof TenantId>;

/** One API key of a tenant; the `kid` of the tokens it signs. */
export const KeyId = id('key', 'KeyId', 'Id of an API key; also the `kid` header of the tokens signed with it.');
export type KeyId = z.infer<typeof KeyId>;

/** The addressable place where calls happen. */
export const RoomId = id(
  'room',
  'RoomId',
  'Id of a room. Whoever knows it may try to enter: treat it as a link secret.',
);
export type RoomId = z.infer<typeof RoomId>;

/** One gathering in a room, from first join to last leave. */
export const CallId = id('call', 'CallId', 'Id of a call.');
export type CallId = z.infer<typeof CallId>;

/** One endpoint's membership in a call. */
export const ParticipantId = id('par', 'ParticipantId', 'Id of a participant of a call.');
export type ParticipantId = z.infer<typeof ParticipantId>;

/** One audio or video source that a participant publishes. */
export const TrackId = id('trk', 'TrackId', 'Id of a published track.');
export type TrackId = z.infer<typeof TrackId>;

/** A participant's wish to receive a track. */
export const SubscriptionId = id('sub', 'SubscriptionId', 'Id of a subscription.');
export type SubscriptionId = z.infer<typeof SubscriptionId>;

/** One way for messages of a participant: to all or to one, reliable or lossy. */
export const DataChannelId = id('dch', 'DataChannelId', 'Id of a data channel.');
export type DataChannelId = z.infer<typeof DataChannelId>;

/** One chat message. */
export const MessageId = id('msg', 'MessageId', 'Id of a chat message.');
export type MessageId = z.infer<typeof MessageId>;

/** One WebSocket of a client, as the server names it. */
export const SocketId = id('sck', 'SocketId', 'Id of a socket.');
export type SocketId = z.infer<typeof SocketId>;

/** One running process of the platform. */
export const NodeId = id('nod', 'NodeId', 'Id of a node.');
export type NodeId = z.infer<typeof NodeId>;

/** The prefix of every kind of id. */
export const idPrefixes = {
  tenant: 'ten',
  key: 'key',
  room: 'room',
  call: 'call',
  participant: 'par',
  track: 'trk',
  subscription: 'sub',
  dataChannel: 'dch',
  message: 'msg',
  socket: 'sck',
  node: 'nod',
} as const;
