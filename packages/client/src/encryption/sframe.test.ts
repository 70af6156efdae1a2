import { describe, expect, it } from 'vitest';
import { type Bytes, join } from './bytes.ts';
import { clearBytes, decryptFrame, encryptFrame, type FrameForm, readFrame } from './frames.ts';
import { type FrameKey, makeFrameKey, makeHeader, openFrame, ratchet, readHeader, sealFrame } from './sframe.ts';

const hex = (text: string): Bytes => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** RFC 9605 appendix C.1: key id, counter, header. Those beyond 2^53 are refused here, and tested below. */
const headers: readonly (readonly [number, number, string])[] = [
  [0, 0, '00'],
  [0, 1, '01'],
  [0, 255, '08ff'],
  [0, 256, '090100'],
  [0, 65535, '09ffff'],
  [0, 16777216, '0b01000000'],
  [0, 4294967296, '0c0100000000'],
  [0, 1099511627776, '0d010000000000'],
  [1, 0, '10'],
  [1, 255, '18ff'],
  [255, 0, '80ff'],
  [255, 65535, '89ffffff'],
  [256, 1, '910100'],
  [65535, 256, '99ffff0100'],
  [65536, 281474976710655, 'ad010000ffffffffffff'],
  [16777216, 65536, 'ba01000000010000'],
  [4294967295, 4294967295, 'bbffffffffffffffff'],
  [4294967296, 0, 'c00100000000'],
];

/** RFC 9605 appendix C.3, cipher suite 0x0004. */
const vector = {
  keyId: 0x0123,
  counter: 0x4567,
  baseKey: hex('000102030405060708090a0b0c0d0e0f'),
  salt: '75234edefe07819026751816',
  metadata: hex('4945544620534672616d65205747'),
  plain: hex('64726166742d696574662d736672616d652d656e63'),
  sealed: '9901234567b7412c2513a1b66dbb48841bbaf17f598751176ad847681a69c6d0b091c07018ce4adb34eb',
};

describe('SFrame', () => {
  it.each(headers)('writes and reads the header of key %d, counter %d', (keyId, counter, text) => {
    expect(toHex(makeHeader(keyId, counter).bytes)).toBe(text);
    expect(readHeader(join(hex('ff'), hex(text), hex('99')), 1)).toEqual({ keyId, counter, bytes: hex(text) });
  });

  it.each(['', '80', '98ff', '0fffffffffffffffff', 'f0ffffffffffffffff'])('reads no header in "%s"', (text) => {
    expect(readHeader(hex(text), 0)).toBeNull();
  });

  it('makes of the published key and frame what the RFC says, and the other way round', async () => {
    const key = await makeFrameKey(vector.baseKey, vector.keyId);
    expect(toHex(key.salt)).toBe(vector.salt);
    expect(toHex(await sealFrame(key, vector.counter, vector.plain, vector.metadata))).toBe(vector.sealed);
    const bytes = hex(vector.sealed);
    const header = readHeader(bytes, 0);
    if (header === null) throw new Error('no header');
    const opened = await openFrame(key, header, bytes.subarray(header.bytes.length), vector.metadata);
    expect(opened).toEqual(vector.plain);
  });

  it('ratchets to a key from which the one before does not follow', async () => {
    const next = await ratchet(vector.baseKey);
    expect(next).toHaveLength(32);
    expect(await ratchet(vector.baseKey)).toEqual(next);
    expect(await ratchet(next)).not.toEqual(next);
  });
});

const vp8Key = join(hex('10020a9d012a80026801'), hex('0123456789abcdef'));
const vp8Delta = join(hex('b10100'), hex('fedcba9876543210'));
const forms: readonly (readonly [string, FrameForm, Bytes, number])[] = [
  ['a key frame of VP8', { kind: 'video', codec: 'vp8' }, vp8Key, 10],
  ['a later frame of VP8', { kind: 'video', codec: 'vp8' }, vp8Delta, 3],
  ['VP9', { kind: 'video', codec: 'vp9' }, vp8Key, 0],
  ['Opus', { kind: 'audio', codec: 'opus' }, hex('78010203'), 0],
];

async function encrypted(key: FrameKey, frame: Bytes, form: FrameForm): Promise<Bytes> {
  const sealed = await encryptFrame(key, 9, frame, form);
  if (sealed === null) throw new Error('not sent');
  return sealed;
}

describe('a frame', () => {
  it('that is no whole frame of its codec is not sent', async () => {
    const key = await makeFrameKey(vector.baseKey, 3);
    expect(await encryptFrame(key, 9, vp8Key.subarray(0, 9), { kind: 'video', codec: 'vp8' })).toBeNull();
  });

  it.each(forms)(
    'of %s keeps in clear what is read on the way, and comes back whole',
    async (_, form, frame, clear) => {
      const key = await makeFrameKey(vector.baseKey, 3);
      const sealed = await encrypted(key, frame, form);
      expect(clearBytes(form, frame)).toBe(clear);
      expect(sealed.subarray(0, clear)).toEqual(frame.subarray(0, clear));
      const read = readFrame(sealed, form);
      expect(read?.header).toMatchObject({ keyId: 3, counter: 9 });
      expect(read && (await decryptFrame(key, read))).toEqual(frame);
    },
  );

  it.each(forms)(
    'of %s is refused when a bit of it changed, with another key, or passed off as another',
    async (_, form, frame) => {
      const key = await makeFrameKey(vector.baseKey, 3);
      const sealed = await encrypted(key, frame, form);
      const outcomes: (Bytes | null)[] = [];
      for (let at = 0; at < sealed.length; at += 1) {
        const changed = sealed.slice();
        changed[at] = (changed[at] ?? 0) ^ 0x40;
        const read = readFrame(changed, form);
        outcomes.push(read && (await decryptFrame(key, read)));
      }
      const read = readFrame(sealed, form);
      outcomes.push(read && (await decryptFrame(await makeFrameKey(vector.baseKey, 4), read)));
      const other = readFrame(sealed, { ...form, kind: form.kind === 'audio' ? 'video' : 'audio' });
      outcomes.push(other && (await decryptFrame(key, other)));
      expect(outcomes.filter((outcome) => outcome !== null)).toEqual([]);
    },
  );
});
