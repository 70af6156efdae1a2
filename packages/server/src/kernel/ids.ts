import { randomBytes } from 'node:crypto';
import {
  type CallId,
  type DataChannelId,
  ID_ALPHABET,
  ID_LENGTH,
  idPrefixes,
  type KeyId,
  type MessageId,
  type NodeId,
  type ParticipantId,
  type RoomId,
  type SocketId,
  type SubscriptionId,
  type TenantId,
  type TrackId,
} from '@madang/protocol';

type Ids = {
  tenant: TenantId;
  key: KeyId;
  room: RoomId;
  call: CallId;
  participant: ParticipantId;
  track: TrackId;
  subscription: SubscriptionId;
  dataChannel: DataChannelId;
  message: MessageId;
  socket: SocketId;
  node: NodeId;
};

/** Random text of the id alphabet, 5 bits a character. */
export function randomText(length: number): string {
  // 256 is a multiple of 32: the low five bits of a random byte are uniform.
  return Array.from(randomBytes(length), (byte) => ID_ALPHABET[byte & 31]).join('');
}

/** A new id of the given kind: 130 random bits, so it also serves as a link secret. */
export function newId<Kind extends keyof Ids>(kind: Kind): Ids[Kind] {
  return `${idPrefixes[kind]}_${randomText(ID_LENGTH)}` as Ids[Kind];
}
