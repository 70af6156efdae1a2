import { limits } from './limits.ts';

/*
 * What two pages say to each other to hand over a file, in data messages that no server reads. Checked without zod, so
 * that a page that moves files does not load it: `@madang/protocol/files`. One table gives types and validator.
 */

/** Topic of the data messages that move files. */
export const FILES_TOPIC = 'madang.files';

/** Longest message that is not a chunk, in UTF-16 code units; an offer with the longest name, escaped, fits. */
const MESSAGE_LENGTH = 2_048;

/** Why a transfer failed. A closed list: pages choose their words by it. */
export const fileFailures = [
  'unreadable',
  'no-space',
  'not-saved',
  'wrong-hash',
  'not-allowed',
  'too-many',
  'unknown',
] as const;
/** `unknown`: the other page does not know the transfer, for it was reloaded. `not-allowed`: it broke this protocol. */
export type FileFailure = (typeof fileFailures)[number];

type Check<Value> = (value: unknown) => value is Value;

const matching =
  (pattern: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value);
const wholeUpTo =
  (max: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max;
const textUpTo =
  (max: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length >= 1 && value.length <= max;
const oneOf =
  <const Word extends string>(words: readonly Word[]): Check<Word> =>
  (value): value is Word =>
    typeof value === 'string' && (words as readonly string[]).includes(value);

/** 128 random bits, drawn by the sender. */
const id = matching(/^[0-9a-f]{32}$/);
const offset = wholeUpTo(limits.fileBytes);
const sha256 = matching(/^[0-9a-f]{64}$/);

/** Every message but the chunk, with the fields that it has and no others. S: from the sender of the file, R: from its receiver. */
const shapes = {
  /** Whoever has open offers repeats them to the one who says this: a page that came later, or was reloaded. */
  hello: {},
  /** S. To one participant, or to all: then each takes it, or not, for itself. */
  offer: { id, name: textUpTo(limits.fileNameLength), sizeBytes: offset },
  /** R. Begin; both ends are ready. */
  accept: { id },
  /** R. */
  decline: { id },
  /** R. Everything before `offset` is written: the sender may be `limits.fileWindowBytes` ahead of it. */
  ack: { id, offset },
  /** Either. Sends nothing, or wants nothing, until it resumes; also answers a `resume` that comes meanwhile. */
  pause: { id },
  /** R: go on from `offset`. S: goes on from `offset`; also asks whether the receiver is still there. */
  resume: { id, offset },
  /** Either. */
  cancel: { id },
  /** S: that was all, and its hash. R: everything is kept, and fits the hash. */
  done: { id, sha256 },
  /** Either. */
  failed: { id, reason: oneOf(fileFailures) },
} as const satisfies Record<string, Readonly<Record<string, Check<never> | Check<string> | Check<number>>>>;

type Shapes = typeof shapes;
type FieldsOf<Shape> = {
  readonly [Field in keyof Shape]: Shape[Field] extends Check<infer Value> ? Value : never;
};

/** Kind of a message about a file. */
export type FileMessageType = keyof Shapes;

/** What pages say about a file, beside its bytes. */
export type FileMessage = {
  [Type in FileMessageType]: { readonly type: Type } & FieldsOf<Shapes[Type]>;
}[FileMessageType];

/** An offer, or what is known of it. */
export type FileOffer = Extract<FileMessage, { type: 'offer' }>;

/** A piece of a file. */
export type FileChunk = { readonly id: string; readonly offset: number; readonly bytes: Uint8Array };

/** Reads a message of another page; null: it is none of ours. */
export function readFileMessage(text: string): FileMessage | null {
  if (text.length > MESSAGE_LENGTH) return null;
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const { type, ...fields }: Record<string, unknown> = { ...value };
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return null;
  const checks = Object.entries(shapes[type as FileMessageType]);
  if (Object.keys(fields).length !== checks.length) return null;
  return checks.every(([name, check]) => check(fields[name])) ? (value as FileMessage) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** First byte of a chunk: tells the format. Then the id (16 bytes) and the offset (8, network byte order). */
const CHUNK = 1;
const ID_BYTES = 16;
const HEADER_BYTES = 1 + ID_BYTES + 8;

/** A chunk as it travels. */
export function writeFileChunk({ id, offset, bytes }: FileChunk): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(HEADER_BYTES + bytes.length);
  const view = new DataView(frame.buffer);
  view.setUint8(0, CHUNK);
  for (let i = 0; i < ID_BYTES; i += 1) view.setUint8(1 + i, Number.parseInt(id.slice(2 * i, 2 * i + 2), 16));
  view.setBigUint64(1 + ID_BYTES, BigInt(offset));
  frame.set(bytes, HEADER_BYTES);
  return frame;
}

/** Reads a chunk of another page, without a copy; null: it is none, or larger than one may be. */
export function readFileChunk(frame: Uint8Array): FileChunk | null {
  const length = frame.length - HEADER_BYTES;
  if (frame[0] !== CHUNK || length < 1 || length > limits.fileChunkBytes) return null;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const id = Array.from(frame.subarray(1, 1 + ID_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const at = view.getBigUint64(1 + ID_BYTES);
  if (at + BigInt(length) > BigInt(limits.fileBytes)) return null;
  return { id, offset: Number(at), bytes: frame.subarray(HEADER_BYTES) };
}
