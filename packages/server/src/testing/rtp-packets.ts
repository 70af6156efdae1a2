/** One RTP packet to build (RFC 3550 §5.1). */
export type RtpPacket = {
  readonly payloadType: number;
  readonly ssrc: number;
  readonly sequence: number;
  readonly timestamp: number;
  readonly marker?: boolean;
  /** One-byte header extensions (RFC 8285 §4.2), ids 1 to 14. */
  readonly extensions?: readonly { readonly id: number; readonly data: Buffer }[];
  readonly payload: Buffer;
};

/** Bytes of an RTP packet. */
export function rtpPacket(packet: RtpPacket): Buffer {
  const extensions = packet.extensions ?? [];
  const header = Buffer.alloc(12);
  header[0] = 0x80 | (extensions.length > 0 ? 0x10 : 0);
  header[1] = (packet.marker === true ? 0x80 : 0) | packet.payloadType;
  header.writeUInt16BE(packet.sequence & 0xffff, 2);
  header.writeUInt32BE(packet.timestamp >>> 0, 4);
  header.writeUInt32BE(packet.ssrc, 8);
  return Buffer.concat([header, ...(extensions.length > 0 ? [extensionBlock(extensions)] : []), packet.payload]);
}

function extensionBlock(extensions: readonly { readonly id: number; readonly data: Buffer }[]): Buffer {
  const body = Buffer.concat(
    extensions.flatMap(({ id, data }) => [Buffer.from([(id << 4) | (data.length - 1)]), data]),
  );
  const words = Math.ceil(body.length / 4);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xbede, 0);
  head.writeUInt16BE(words, 2);
  return Buffer.concat([head, body, Buffer.alloc(words * 4 - body.length)]);
}

/** RTCP packet types share the second byte with RTP and are told apart by its value (RFC 5761 §4). */
export function isRtcp(packet: Buffer): boolean {
  const type = packet[1] ?? 0;
  return type >= 192 && type <= 223;
}

/** The parts of a received RTP packet that tests look at. */
export function readRtp(packet: Buffer): { payloadType: number; ssrc: number; sequence: number; payload: Buffer } {
  const first = packet[0] ?? 0;
  let offset = 12 + (first & 0x0f) * 4;
  if ((first & 0x10) !== 0) offset += 4 + packet.readUInt16BE(offset + 2) * 4;
  return {
    payloadType: (packet[1] ?? 0) & 0x7f,
    ssrc: packet.readUInt32BE(8),
    sequence: packet.readUInt16BE(2),
    payload: packet.subarray(offset),
  };
}

/** RTCP sender report without report blocks (RFC 3550 §6.4.1). An SFU aligns simulcast streams by it. */
export function senderReport(ssrc: number, timestamp: number, sent: { packets: number; bytes: number }): Buffer {
  const report = Buffer.alloc(28);
  report[0] = 0x80;
  report[1] = 200;
  report.writeUInt16BE(6, 2);
  report.writeUInt32BE(ssrc, 4);
  const now = Date.now();
  // NTP counts seconds since 1900 (RFC 5905 §6).
  report.writeUInt32BE((Math.floor(now / 1000) + 2_208_988_800) >>> 0, 8);
  report.writeUInt32BE(Math.floor(((now % 1000) / 1000) * 2 ** 32) >>> 0, 12);
  report.writeUInt32BE(timestamp >>> 0, 16);
  report.writeUInt32BE(sent.packets, 20);
  report.writeUInt32BE(sent.bytes, 24);
  return report;
}

/** SSRCs for which a compound RTCP packet asks for a key frame by PLI or FIR (RFC 4585 §6.3.1, RFC 5104 §4.3.1). */
export function keyFrameRequests(compound: Buffer): number[] {
  const found: number[] = [];
  for (let offset = 0; offset + 12 <= compound.length; ) {
    const format = (compound[offset] ?? 0) & 0x1f;
    const length = (compound.readUInt16BE(offset + 2) + 1) * 4;
    if (compound[offset + 1] === 206 && format === 1) found.push(compound.readUInt32BE(offset + 8));
    if (compound[offset + 1] === 206 && format === 4 && length >= 16) found.push(compound.readUInt32BE(offset + 12));
    offset += length;
  }
  return found;
}

/** RTCP picture loss indication: the plea of a receiver for a key frame (RFC 4585 §6.3.1). */
export function pictureLoss(ssrc: number): Buffer {
  const packet = Buffer.alloc(12);
  packet[0] = 0x81;
  packet[1] = 206;
  packet.writeUInt16BE(2, 2);
  packet.writeUInt32BE(1, 4);
  packet.writeUInt32BE(ssrc, 8);
  return packet;
}

/** A VP8 frame in one packet: payload descriptor with a 15-bit picture id (RFC 7741 §4.2), then the frame's head. */
export function vp8Payload(keyFrame: boolean, pictureId: number, sizeBytes = 200): Buffer {
  const descriptor = [0x90, 0x80, 0x80 | ((pictureId >> 8) & 0x7f), pictureId & 0xff];
  // RFC 6386 §9.1: bit 0 clear marks a key frame, which starts with 9d 01 2a and the size, here 320×180.
  const frame = keyFrame ? [0x10, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xb4, 0x00] : [0x11, 0, 0];
  return Buffer.concat([Buffer.from([...descriptor, ...frame]), Buffer.alloc(sizeBytes)]);
}

/** Whether a VP8 RTP payload begins a key frame. */
export function isVp8KeyFrame(payload: Buffer): boolean {
  const first = payload[0] ?? 0;
  const starts = (first & 0x10) !== 0 && (first & 0x07) === 0;
  let offset = 1;
  if ((first & 0x80) !== 0) {
    const extension = payload[offset] ?? 0;
    offset += 1;
    if ((extension & 0x80) !== 0) offset += ((payload[offset] ?? 0) & 0x80) !== 0 ? 2 : 1;
    if ((extension & 0x40) !== 0) offset += 1;
    if ((extension & 0x30) !== 0) offset += 1;
  }
  return starts && ((payload[offset] ?? 1) & 0x01) === 0;
}
