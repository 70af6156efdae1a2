import { type Bytes, join } from './bytes.ts';
import { type FrameHeader, type FrameKey, openFrame, readHeader, sealFrame } from './sframe.ts';

/** What a frame is of. A server that passes sound off as a picture is found out. */
export type FrameKind = 'audio' | 'video';

/** How the frames of one track look. `codec`: in lower case, e.g. `vp8`. */
export type FrameForm = { readonly kind: FrameKind; readonly codec: string };

/** An encrypted frame, read as far as that goes without a key. */
export type SealedFrame = {
  readonly header: FrameHeader;
  readonly clear: Bytes;
  readonly sealed: Bytes;
  readonly metadata: Bytes;
};

/**
 * How much of a frame stays in clear, because packetizers and the server read it. VP8: the frame tag, of key frames the
 * start code and the size as well (RFC 6386 §9.1); the server knows key frames by it. VP9 and Opus say what is needed
 * outside of the frame (RFC 9628 §4.2, RFC 7587), so nothing of theirs is clear.
 */
export function clearBytes({ codec }: FrameForm, frame: Bytes): number {
  if (codec !== 'vp8') return 0;
  const isKeyFrame = ((frame[0] ?? 1) & 1) === 0;
  return isKeyFrame ? 10 : 3;
}

/** Encrypts a frame: its clear bytes, then SFrame. null: it is shorter than any frame of its codec, and not sent. */
export async function encryptFrame(
  key: FrameKey,
  counter: number,
  frame: Bytes,
  form: FrameForm,
): Promise<Bytes | null> {
  const length = clearBytes(form, frame);
  if (frame.length < length) return null;
  const clear = frame.subarray(0, length);
  return join(clear, await sealFrame(key, counter, frame.subarray(length), metadataOf(form, clear)));
}

/** Reads an encrypted frame; null: it is none. */
export function readFrame(frame: Bytes, form: FrameForm): SealedFrame | null {
  const length = clearBytes(form, frame);
  const header = readHeader(frame, length);
  if (header === null) return null;
  const clear = frame.subarray(0, length);
  return { header, clear, sealed: frame.subarray(length + header.bytes.length), metadata: metadataOf(form, clear) };
}

/** Decrypts a frame; null: it was not made with this key, or changed on the way. */
export async function decryptFrame(
  key: FrameKey,
  { header, clear, sealed, metadata }: SealedFrame,
): Promise<Bytes | null> {
  const plain = await openFrame(key, header, sealed, metadata);
  return plain === null ? null : join(clear, plain);
}

function metadataOf({ kind }: FrameForm, clear: Bytes): Bytes {
  return join(kind, clear);
}
