import stream from './h265-stream.json' with { type: 'json' };
import type { EncodedFrames } from './rtp-source.ts';

/** A real H.265 stream in RTP payloads; `how` in the file says where it is from. The first frame is the key frame. */
export const h265Frames = { small: framesOf(stream.small), large: framesOf(stream.large) };

function framesOf(frames: readonly (readonly string[])[]): EncodedFrames {
  const [key = [], ...others] = frames.map((payloads) => payloads.map((text) => Buffer.from(text, 'base64')));
  return { key, others };
}
