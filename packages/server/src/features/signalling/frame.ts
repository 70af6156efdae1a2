/** Opcode of text with the bit of a last (here: only) fragment (RFC 6455 §5.2). */
const FINAL_TEXT = 0x81;

/**
 * A message as a WebSocket frame of a server: final, text, not masked (RFC 6455 §5.1, §5.2). Made once for everyone who
 * gets it: at a thousand listeners framing for each would cost more than sending.
 */
export function textFrame(text: string): Buffer {
  const lengthBytes = Buffer.byteLength(text);
  if (lengthBytes < 126) return filled(2, text, lengthBytes, (frame) => void frame.writeUInt8(lengthBytes, 1));
  if (lengthBytes < 65_536)
    return filled(4, text, lengthBytes, (frame) => {
      frame.writeUInt8(126, 1);
      frame.writeUInt16BE(lengthBytes, 2);
    });
  return filled(10, text, lengthBytes, (frame) => {
    frame.writeUInt8(127, 1);
    frame.writeBigUInt64BE(BigInt(lengthBytes), 2);
  });
}

function filled(headBytes: number, text: string, lengthBytes: number, writeLength: (frame: Buffer) => void): Buffer {
  // Not from the shared pool: a frame may wait in a thousand queues and would hold its whole page.
  const frame = Buffer.allocUnsafeSlow(headBytes + lengthBytes);
  frame.writeUInt8(FINAL_TEXT, 0);
  writeLength(frame);
  frame.write(text, headBytes);
  return frame;
}
