import { createHash, createHmac, randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** Methods of STUN and TURN (RFC 8489 §18.2, RFC 8656 §17) that the tests use. */
export const stunMethods = {
  binding: 0x001,
  allocate: 0x003,
  send: 0x006,
  createPermission: 0x008,
  channelBind: 0x009,
  connect: 0x00a,
} as const;

/** Attributes by name (RFC 8489 §18.3, RFC 8656 §18). */
export const stunAttributes = {
  username: 0x0006,
  integrity: 0x0008,
  error: 0x0009,
  channelNumber: 0x000c,
  peer: 0x0012,
  data: 0x0013,
  realm: 0x0014,
  nonce: 0x0015,
  relayed: 0x0016,
  family: 0x0017,
  requestedTransport: 0x0019,
} as const;

/** An attribute to write. */
export type StunAttribute = readonly [type: number, value: Buffer];

/** What a message says. */
export type StunMessage = {
  readonly type: number;
  readonly transactionId: Buffer;
  readonly attributes: ReadonlyMap<number, Buffer>;
};

const MAGIC_COOKIE = 0x2112a442;
const INDICATION = 0x0010;
const HEADER_BYTES = 20;
const INTEGRITY_BYTES = 24;

/** Long-term credentials as they go into a request (RFC 8489 §9.2). */
export type StunKey = {
  readonly username: string;
  readonly realm: string;
  readonly nonce: string;
  readonly key: Buffer;
};

/** The key of long-term credentials: MD5 of name, realm and password. */
export function longTermKey(username: string, realm: string, password: string): Buffer {
  return createHash('md5').update(`${username}:${realm}:${password}`).digest();
}

/** Writes a request, or an indication, with MESSAGE-INTEGRITY where there is a key; addresses need the transaction id. */
export function writeStun(
  method: number,
  attributesOf: (transactionId: Buffer) => readonly StunAttribute[],
  { key, indication = false }: { readonly key?: StunKey | undefined; readonly indication?: boolean } = {},
): { readonly bytes: Buffer; readonly transactionId: Buffer } {
  const transactionId = randomBytes(12);
  const attributes = attributesOf(transactionId);
  const named: readonly StunAttribute[] =
    key === undefined
      ? attributes
      : [
          ...attributes,
          [stunAttributes.username, Buffer.from(key.username)],
          [stunAttributes.realm, Buffer.from(key.realm)],
          [stunAttributes.nonce, Buffer.from(key.nonce)],
        ];
  const body = Buffer.concat(named.map(writeAttribute));
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(method | (indication ? INDICATION : 0), 0);
  header.writeUInt16BE(body.length + (key === undefined ? 0 : INTEGRITY_BYTES), 2);
  header.writeUInt32BE(MAGIC_COOKIE, 4);
  transactionId.copy(header, 8);
  const unsigned = Buffer.concat([header, body]);
  if (key === undefined) return { bytes: unsigned, transactionId };
  const integrity = createHmac('sha1', key.key).update(unsigned).digest();
  return { bytes: Buffer.concat([unsigned, writeAttribute([stunAttributes.integrity, integrity])]), transactionId };
}

/** Reads a message; undefined: it is none. */
export function readStun(bytes: Buffer): StunMessage | undefined {
  if (bytes.length < HEADER_BYTES || bytes.readUInt32BE(4) !== MAGIC_COOKIE) return undefined;
  const attributes = new Map<number, Buffer>();
  for (let at = HEADER_BYTES; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 2);
    attributes.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + length));
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return { type: bytes.readUInt16BE(0), transactionId: bytes.subarray(8, 20), attributes };
}

/** The code of an error answer; 0: it was a success. */
export function errorCodeOf(message: StunMessage): number {
  const value = message.attributes.get(stunAttributes.error);
  return value === undefined ? 0 : (value[2] ?? 0) * 100 + (value[3] ?? 0);
}

/** An address as attributes carry it, the port too (RFC 8489 §14.2). An IPv6 address is written as it is spelled. */
export function xorAddress(address: string, port: number, transactionId: Buffer): Buffer {
  const plain = isIPv4(address) ? Buffer.from(address.split('.').map(Number)) : ipv6Bytes(address);
  const mask = Buffer.alloc(16);
  mask.writeUInt32BE(MAGIC_COOKIE, 0);
  transactionId.copy(mask, 4);
  const head = Buffer.from([0, plain.length === 4 ? 1 : 2, 0, 0]);
  head.writeUInt16BE(port ^ (MAGIC_COOKIE >>> 16), 2);
  return Buffer.concat([head, plain.map((byte, i) => byte ^ (mask[i] ?? 0))]);
}

function writeAttribute([type, value]: StunAttribute): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

function ipv6Bytes(address: string): Buffer {
  // The URL parser knows every spelling, an IPv4 tail among them, and leaves hexadecimal groups.
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [left = '', right] = host.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const [head, tail] = [groups(left), groups(right ?? '')];
  const zeros = right === undefined ? [] : Array<number>(8 - head.length - tail.length).fill(0);
  return Buffer.from([...head, ...zeros, ...tail].flatMap((group) => [group >> 8, group & 0xff]));
}
