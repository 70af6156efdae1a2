import { observer, type types } from 'mediasoup';
import type { Page } from 'playwright-core';

/** Frames as the server has them in its hands, in order. */
export type TappedFrame = { readonly key: boolean; readonly timestamp: number; readonly base64: string };

/** Listens to what media workers forward, from the server's side. Make it before the workers are started. */
export class ServerTap {
  readonly #routers = new Set<types.Router>();

  constructor() {
    observer.on('newworker', (worker) =>
      worker.observer.on('newrouter', (router) => {
        this.#routers.add(router);
        router.observer.once('close', () => this.#routers.delete(router));
      }),
    );
  }

  /** Frames of one track, put together from the packets that anybody in the call is sent. */
  async frames(trackId: string, count: number): Promise<readonly TappedFrame[]> {
    const router = await this.#routerOf(trackId);
    const transport = await router.createDirectTransport();
    try {
      // Paused at first: a picture that came with the answer would find nobody who listens, and the key frame with it.
      const how = { producerId: trackId, rtpCapabilities: router.rtpCapabilities, paused: true };
      const consumer = await transport.consume(how);
      const collected = collect(consumer, count);
      await consumer.resume();
      return await collected;
    } finally {
      transport.close();
    }
  }

  async #routerOf(trackId: string): Promise<types.Router> {
    for (const router of this.#routers) {
      const { mapProducerIdConsumerIds } = await router.dump();
      if (mapProducerIdConsumerIds.some(({ key }) => key === trackId)) return router;
    }
    throw new Error(`no router carries ${trackId}`);
  }
}

function collect(consumer: types.Consumer, count: number): Promise<readonly TappedFrame[]> {
  const frames: TappedFrame[] = [];
  let parts: Buffer[] = [];
  return new Promise((resolve) => {
    consumer.on('rtp', (packet) => {
      const { payload, marker, timestamp } = readRtp(packet);
      const isVideo = consumer.kind === 'video';
      const content = isVideo ? withoutVp8Descriptor(payload) : payload;
      if (content.length > 0) parts.push(content);
      if ((isVideo && !marker) || parts.length === 0) return;
      const frame = Buffer.concat(parts);
      parts = [];
      const key = !isVideo || ((frame[0] ?? 1) & 1) === 0;
      if (frames.length === 0 && !key) return;
      frames.push({ key, timestamp, base64: frame.toString('base64') });
      if (frames.length === count) resolve(frames);
    });
  });
}

/** RFC 3550 §5.1. */
function readRtp(packet: Buffer) {
  let at = 12 + 4 * (packet.readUInt8(0) & 15);
  if ((packet.readUInt8(0) & 16) !== 0) at += 4 + 4 * packet.readUInt16BE(at + 2);
  const padding = (packet.readUInt8(0) & 32) === 0 ? 0 : packet.readUInt8(packet.length - 1);
  const payload = packet.subarray(at, packet.length - padding);
  return { payload, marker: (packet.readUInt8(1) & 128) !== 0, timestamp: packet.readUInt32BE(4) };
}

/** RFC 7741 §4.2. */
function withoutVp8Descriptor(payload: Buffer): Buffer {
  const first = payload[0] ?? 0;
  if ((first & 128) === 0) return payload.subarray(1);
  const extension = payload[1] ?? 0;
  let at = 2;
  if ((extension & 128) !== 0) at += ((payload[at] ?? 0) & 128) === 0 ? 1 : 2;
  if ((extension & 64) !== 0) at += 1;
  if ((extension & 48) !== 0) at += 1;
  return payload.subarray(at);
}

/** Decodes tapped pictures in a page, and answers with the colour in the middle of the last one; null: nothing decodes. */
export async function decodePictures(page: Page, frames: readonly TappedFrame[]): Promise<readonly number[] | null> {
  return await page.evaluate(async (tapped) => {
    let colour: number[] | null = null;
    const canvas = new OffscreenCanvas(8, 8);
    const ink = canvas.getContext('2d', { willReadFrequently: true });
    const decoder = new VideoDecoder({
      output(frame) {
        ink?.drawImage(frame, 0, 0, 8, 8);
        colour = [...(ink?.getImageData(4, 4, 1, 1).data ?? [])].slice(0, 3);
        frame.close();
      },
      error: () => undefined,
    });
    decoder.configure({ codec: 'vp8' });
    for (const { key, timestamp, base64 } of tapped) {
      if (decoder.state !== 'configured') break;
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      decoder.decode(new EncodedVideoChunk({ type: key ? 'key' : 'delta', timestamp, data }));
    }
    // A decoder that has failed is closed; one that has not may be slow to say that it is done.
    if (decoder.state === 'configured')
      await Promise.race([
        decoder.flush().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 3_000)),
      ]);
    return colour;
  }, frames);
}

/** Decodes tapped sound in a page, and answers with the share of its power that is at `hertz`; 0: nothing decodes. */
export async function decodeTone(page: Page, frames: readonly TappedFrame[], hertz: number): Promise<number> {
  const given = { tapped: frames, hertz };
  return await page.evaluate(async ({ tapped, hertz }) => {
    const samples: number[] = [];
    const decoder = new AudioDecoder({
      output(data) {
        const plane = new Float32Array(data.numberOfFrames);
        data.copyTo(plane, { planeIndex: 0, format: 'f32-planar' });
        samples.push(...plane);
        data.close();
      },
      error: () => undefined,
    });
    decoder.configure({ codec: 'opus', sampleRate: 48_000, numberOfChannels: 2 });
    for (const { timestamp, base64 } of tapped) {
      if (decoder.state !== 'configured') break;
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp, data }));
    }
    // A decoder that has failed is closed; one that has not may be slow to say that it is done.
    if (decoder.state === 'configured')
      await Promise.race([
        decoder.flush().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 3_000)),
      ]);
    // One bin of a Fourier transform, over the second half: decoders fade in.
    const tail = samples.slice(samples.length / 2);
    const step = (2 * Math.PI * hertz) / 48_000;
    const [real, imaginary, power] = tail.reduce(
      ([re, im, sum], value, index) => [
        re + value * Math.cos(step * index),
        im + value * Math.sin(step * index),
        sum + value * value,
      ],
      [0, 0, 0],
    );
    return power === 0 ? 0 : (2 * (real ** 2 + imaginary ** 2)) / (power * tail.length);
  }, given);
}
