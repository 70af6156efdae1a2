import { describe, expect, it } from 'vitest';
import { type FileMessage, readFileChunk, readFileMessage, writeFileChunk } from './files.ts';
import { limits } from './limits.ts';

const id = '00112233445566778899aabbccddeeff';
const sha256 = 'f'.repeat(64);

const all: readonly FileMessage[] = [
  { type: 'hello' },
  { type: 'offer', id, name: '가'.repeat(limits.fileNameLength), sizeBytes: limits.fileBytes },
  { type: 'accept', id },
  { type: 'decline', id },
  { type: 'ack', id, offset: 0 },
  { type: 'pause', id },
  { type: 'resume', id, offset: limits.fileBytes },
  { type: 'cancel', id },
  { type: 'done', id, sha256 },
  { type: 'failed', id, reason: 'no-space' },
];

describe('messages about files', () => {
  it.each(all)('$type is read as it was written', (message) => {
    expect(readFileMessage(JSON.stringify(message))).toEqual(message);
  });

  it('the longest name fits, however it is escaped', () => {
    const message: FileMessage = { type: 'offer', id, name: '\u0001'.repeat(limits.fileNameLength), sizeBytes: 0 };
    expect(readFileMessage(JSON.stringify(message))).toEqual(message);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '"offer"'],
    ['null', 'null'],
    ['an unknown type', '{"type":"toString"}'],
    ['a type of the prototype', '{"type":"__proto__"}'],
    ['a missing field', `{"type":"ack","id":"${id}"}`],
    ['a field too many', `{"type":"accept","id":"${id}","to":1}`],
    ['a wrong id', '{"type":"accept","id":"../x"}'],
    ['a negative offset', `{"type":"ack","id":"${id}","offset":-1}`],
    ['half a byte', `{"type":"ack","id":"${id}","offset":0.5}`],
    ['an offset beyond files', `{"type":"ack","id":"${id}","offset":${limits.fileBytes + 1}}`],
    ['no number', `{"type":"ack","id":"${id}","offset":"1"}`],
    ['an empty name', `{"type":"offer","id":"${id}","name":"","sizeBytes":1}`],
    ['a name too long', `{"type":"offer","id":"${id}","name":"${'a'.repeat(256)}","sizeBytes":1}`],
    ['an unknown reason', `{"type":"failed","id":"${id}","reason":"whatever"}`],
    ['a short hash', `{"type":"done","id":"${id}","sha256":"ff"}`],
    ['a message too long', `{"type":"accept","id":"${id}"}${' '.repeat(3_000)}`],
  ])('refuses %s', (_what, text) => {
    expect(readFileMessage(text)).toBeNull();
  });
});

describe('chunks', () => {
  it.each([0, 1, 2 ** 32 + 5, limits.fileBytes - 3])('carry their offset: %i', (offset) => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(readFileChunk(writeFileChunk({ id, offset, bytes }))).toEqual({ id, offset, bytes });
  });

  it('of the greatest size fit a data message with its header', () => {
    const bytes = new Uint8Array(limits.fileChunkBytes);
    expect(writeFileChunk({ id, offset: 0, bytes }).length).toBeLessThanOrEqual(64 * 1024 - 70);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a header without bytes', writeFileChunk({ id, offset: 0, bytes: new Uint8Array() })],
    ['too much', writeFileChunk({ id, offset: 0, bytes: new Uint8Array(limits.fileChunkBytes + 1) })],
    ['an end beyond files', writeFileChunk({ id, offset: limits.fileBytes, bytes: Uint8Array.of(1) })],
    ['another format', Uint8Array.of(2, ...new Uint8Array(40))],
    ['an offset of 64 bits', Uint8Array.of(1, ...new Uint8Array(16), ...new Uint8Array(8).fill(255), 1)],
  ])('refuses %s', (_what, frame) => {
    expect(readFileChunk(frame)).toBeNull();
  });
});
