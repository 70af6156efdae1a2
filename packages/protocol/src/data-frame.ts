import { limits } from './limits.ts';

// Browsers and Node both have these (Encoding Standard), the language itself has not.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/**
 * What travels in one message of a data channel, over the server or a direct path: a header, the topic, the payload.
 *
 * | bytes | what |
 * |---|---|
 * | 0 | version (upper four bits), flags (lower four) |
 * | 1 | length of the topic in bytes; 0: none |
 * | 2–5 | stream: drawn by the sender, new for each page, audience and reliability |
 * | 6–9 | number of the message within its stream, from 1; 0: lossy |
 * | 10… | topic (UTF-8), then the payload |
 *
 * No schemas here, so that pages take it without taking zod.
 */
export type DataFrame = {
  readonly stream: number;
  readonly seq: number;
  readonly topic: string | null;
  readonly payload: string | Uint8Array;
  /** To this receiver alone; over the server the channel says so, and this is not looked at. */
  readonly direct: boolean;
  /** Sent again, because it may not have arrived another way: nothing for somebody who was not there then. */
  readonly again: boolean;
};

const VERSION = 1;
const HEADER_BYTES = 10;
const FLAGS = { text: 1, direct: 2, again: 4 } as const;

/** The most that one frame takes. */
export const DATA_FRAME_BYTES: number = HEADER_BYTES + limits.dataTopicBytes + limits.dataMessageBytes;

/** Writes a frame; null: payload or topic is larger than allowed, or the topic empty. */
export function writeDataFrame({
  stream,
  seq,
  topic,
  payload,
  direct,
  again,
}: DataFrame): Uint8Array<ArrayBuffer> | null {
  const encoder = new TextEncoder();
  const name = encoder.encode(topic ?? '');
  const body = typeof payload === 'string' ? encoder.encode(payload) : payload;
  if (topic === '' || name.length > limits.dataTopicBytes || body.length > limits.dataMessageBytes) return null;
  const bytes = new Uint8Array(HEADER_BYTES + name.length + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, (VERSION << 4) | (typeof payload === 'string' ? FLAGS.text : 0) | (direct ? FLAGS.direct : 0));
  view.setUint8(1, name.length);
  view.setUint32(2, stream);
  view.setUint32(6, seq);
  bytes.set(name, HEADER_BYTES);
  bytes.set(body, HEADER_BYTES + name.length);
  if (again) markAgain(bytes);
  return bytes;
}

/** Marks a written frame as sent again. */
export function markAgain(frame: Uint8Array): void {
  frame[0] = (frame[0] ?? 0) | FLAGS.again;
}

/** Reads a frame; null: it is none of this version, or broken. */
export function readDataFrame(bytes: Uint8Array): DataFrame | null {
  if (bytes.length < HEADER_BYTES || bytes.length > DATA_FRAME_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.getUint8(0);
  const start = HEADER_BYTES + view.getUint8(1);
  if (first >> 4 !== VERSION || start - HEADER_BYTES > limits.dataTopicBytes || start > bytes.length) return null;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const body = bytes.subarray(start);
    return {
      stream: view.getUint32(2),
      seq: view.getUint32(6),
      topic: start === HEADER_BYTES ? null : decoder.decode(bytes.subarray(HEADER_BYTES, start)),
      payload: (first & FLAGS.text) === 0 ? body.slice() : decoder.decode(body),
      direct: (first & FLAGS.direct) !== 0,
      again: (first & FLAGS.again) !== 0,
    };
  } catch {
    return null; // Not UTF-8.
  }
}
