import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FRAME_BYTES, type DataFrame, markAgain, readDataFrame, writeDataFrame } from './data-frame.ts';
import { limits } from './limits.ts';

const plain: DataFrame = { stream: 7, seq: 1, topic: null, payload: 'hello', direct: false, again: false };

function written(frame: DataFrame): Uint8Array<ArrayBuffer> {
  const bytes = writeDataFrame(frame);
  if (bytes === null) throw new Error('not written');
  return bytes;
}

describe('a data frame', () => {
  it('is read as it was written, whatever is in it', () => {
    const uint32 = fc.nat({ max: 0xffffffff });
    const frame = fc.record({
      stream: uint32,
      seq: uint32,
      topic: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 })),
      payload: fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()),
      direct: fc.boolean(),
      again: fc.boolean(),
    });
    fc.assert(
      fc.property(frame, (given) => {
        const bytes = writeDataFrame(given);
        const tooLong = new TextEncoder().encode(given.topic ?? '').length > limits.dataTopicBytes;
        expect(bytes === null).toBe(tooLong);
        if (bytes !== null) expect(readDataFrame(bytes)).toEqual(given);
      }),
    );
  });

  it('keeps a byte order mark, which is a character of the text', () => {
    const text = '\ufeffbom';
    expect(readDataFrame(written({ ...plain, payload: text }))?.payload).toBe(text);
  });

  it('takes exactly as much as allowed', () => {
    const largest = {
      ...plain,
      topic: 't'.repeat(limits.dataTopicBytes),
      payload: new Uint8Array(limits.dataMessageBytes),
    };
    expect(written(largest).length).toBe(DATA_FRAME_BYTES);
    expect(writeDataFrame({ ...largest, payload: new Uint8Array(limits.dataMessageBytes + 1) })).toBeNull();
    expect(writeDataFrame({ ...largest, payload: '가'.repeat(limits.dataMessageBytes / 3 + 1) })).toBeNull();
    expect(writeDataFrame({ ...largest, topic: `${largest.topic}t` })).toBeNull();
    expect(writeDataFrame({ ...plain, topic: '' })).toBeNull();
  });

  it('is marked as sent again in place', () => {
    const bytes = written(plain);
    markAgain(bytes);
    expect(readDataFrame(bytes)).toEqual({ ...plain, again: true });
  });

  it('is refused where it is of another version, cut short, not UTF-8 or too long', () => {
    const bytes = written({ ...plain, topic: 'topic' });
    expect(readDataFrame(bytes.subarray(0, 9))).toBeNull();
    expect(readDataFrame(bytes.subarray(0, 12))).toBeNull();
    expect(readDataFrame(Uint8Array.from(bytes, (byte, at) => (at === 0 ? 0x21 : byte)))).toBeNull();
    expect(readDataFrame(Uint8Array.from(bytes, (byte, at) => (at === 11 ? 0xff : byte)))).toBeNull();
    expect(readDataFrame(new Uint8Array(DATA_FRAME_BYTES + 1).fill(0x10, 0, 1))).toBeNull();
  });

  it('never throws on bytes of a stranger', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => void readDataFrame(bytes)));
  });
});
