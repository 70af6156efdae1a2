import { aesKey, type Bytes, hkdf, join, NOTHING } from './bytes.ts';

/*
 * SFrame (RFC 9605) with the cipher suite AES_128_GCM_SHA256_128. Ids and counters are numbers: 2^53 of either is more than
 * a call can use, and what claims more is refused.
 */

/** RFC 9605 §8.1. */
const CIPHER_SUITE = 0x0004;
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
/** Bytes that the tag adds to a frame, beside its header. */
const TAG_BYTES = 16;
/** A base key drawn at random, and each step of its ratchet: the output of the suite's hash. */
export const BASE_KEY_BYTES = 32;

/** What frames are encrypted with. */
export type FrameKey = { readonly keyId: number; readonly key: CryptoKey; readonly salt: Bytes };

/** What stands before an encrypted frame. */
export type FrameHeader = { readonly keyId: number; readonly counter: number; readonly bytes: Bytes };

/** Makes a frame key out of a base key (RFC 9605 §4.4.2). */
export async function makeFrameKey(baseKey: Bytes, keyId: number): Promise<FrameKey> {
  const id = new Uint8Array(10);
  const view = new DataView(id.buffer);
  view.setBigUint64(0, BigInt(keyId));
  view.setUint16(8, CIPHER_SUITE);
  const [key, salt] = await Promise.all([
    hkdf(baseKey, NOTHING, join('SFrame 1.0 Secret key ', id), KEY_BYTES),
    hkdf(baseKey, NOTHING, join('SFrame 1.0 Secret salt ', id), NONCE_BYTES),
  ]);
  return { keyId, key: await aesKey(key), salt };
}

/** The next base key of a ratchet (RFC 9605 §5.1); there is no way back. */
export function ratchet(baseKey: Bytes): Promise<Bytes> {
  return hkdf(baseKey, NOTHING, join('SFrame 1.0 Ratchet'), BASE_KEY_BYTES);
}

/** Writes a header (RFC 9605 §4.3): small ids and counters within the first byte, larger ones behind it. */
export function makeHeader(keyId: number, counter: number): FrameHeader {
  const id = keyId < 8 ? NOTHING : bigEndian(keyId);
  const count = counter < 8 ? NOTHING : bigEndian(counter);
  const high = id.length === 0 ? keyId : 8 + id.length - 1;
  const low = count.length === 0 ? counter : 8 + count.length - 1;
  return { keyId, counter, bytes: join(Uint8Array.of(high * 16 + low), id, count) };
}

/** Reads the header that begins at `at`; null: there is none. */
export function readHeader(data: Bytes, at: number): FrameHeader | null {
  const first = data[at];
  if (first === undefined) return null;
  const id = readNumber(data, at + 1, first >> 4);
  if (id === null) return null;
  const count = readNumber(data, at + 1 + id.lengthBytes, first & 15);
  if (count === null) return null;
  const end = at + 1 + id.lengthBytes + count.lengthBytes;
  return { keyId: id.value, counter: count.value, bytes: data.slice(at, end) };
}

/** Encrypts. `metadata`: what stays in clear, and is proved along with the rest. */
export async function sealFrame(key: FrameKey, counter: number, plain: Bytes, metadata: Bytes): Promise<Bytes> {
  const header = makeHeader(key.keyId, counter).bytes;
  const sealed = await crypto.subtle.encrypt(algorithm(key, counter, join(header, metadata)), key.key, plain);
  return join(header, new Uint8Array(sealed));
}

/** Decrypts what follows a header; null: it is not what was encrypted with this key. */
export async function openFrame(
  key: FrameKey,
  header: FrameHeader,
  sealed: Bytes,
  metadata: Bytes,
): Promise<Bytes | null> {
  if (sealed.length < TAG_BYTES) return null;
  try {
    const aad = join(header.bytes, metadata);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(key, header.counter, aad), key.key, sealed));
  } catch {
    return null;
  }
}

function algorithm({ salt }: FrameKey, counter: number, additionalData: Bytes): AesGcmParams {
  const iv = salt.slice();
  const view = new DataView(iv.buffer);
  view.setBigUint64(4, view.getBigUint64(4) ^ BigInt(counter));
  return { name: 'AES-GCM', iv, additionalData, tagLength: 8 * TAG_BYTES };
}

function bigEndian(value: number): Bytes {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.from(bytes);
}

/** `field`: four bits, either a small number itself or, from 8 on, how many bytes it has. */
function readNumber(data: Bytes, at: number, field: number): { value: number; lengthBytes: number } | null {
  if (field < 8) return { value: field, lengthBytes: 0 };
  const lengthBytes = field - 7;
  if (data.length < at + lengthBytes) return null;
  const value = data.subarray(at, at + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.isSafeInteger(value) ? { value, lengthBytes } : null;
}
