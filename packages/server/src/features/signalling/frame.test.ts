import type { Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as ws from 'ws';
import { textFrame } from './frame.ts';

/** The part of a client of ws that reads frames; its types leave it out. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

/** What a WebSocket client reads from these bytes. */
async function read(bytes: Buffer): Promise<string> {
  const receiver = new Receiver({ isServer: false });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  receiver.on('message', (data: Buffer, isBinary: boolean) => {
    if (isBinary) reject(new Error('not text'));
    else resolve(data.toString());
  });
  receiver.on('error', reject);
  receiver.write(bytes);
  return await promise;
}

it.each([0, 1, 125, 126, 65_535, 65_536, 400_000])('a text of %i bytes is read as it was written', async (length) => {
  const text = 'x'.repeat(length);
  expect(await read(textFrame(text))).toBe(text);
});

it('any text at all is read as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await read(textFrame(text))).toBe(text);
    }),
  );
});
