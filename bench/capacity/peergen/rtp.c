// RTP in both directions: packets of the size, rate and header extensions of a browser's; received ones are counted by
// SSRC without being decrypted, since the headers are in the clear.
#include "peergen.h"
#include <stdlib.h>
#include <string.h>

static const uint16_t ONE_BYTE_EXTENSIONS = 0xbede;  // RFC 8285 §4.2
enum { KEY_FRAME_EVERY = 30 };

static Reception *reception(Peer *peer, uint32_t ssrc);

static void grow(Peer *peer) {
  int oldCapacity = peer->receptionCapacity;
  Reception *old = peer->receptions;
  peer->receptionCapacity = oldCapacity ? oldCapacity * 2 : 64;
  peer->receptions = calloc(peer->receptionCapacity, sizeof(Reception));
  peer->receptionCount = 0;
  for (int i = 0; i < oldCapacity; i++)
    if (old[i].used) *reception(peer, old[i].ssrc) = old[i];
  free(old);
}

// Open addressing by SSRC, never more than half full.
static Reception *reception(Peer *peer, uint32_t ssrc) {
  if (peer->receptionCount * 2 >= peer->receptionCapacity) grow(peer);
  int mask = peer->receptionCapacity - 1;
  int at = (ssrc * 2654435761u) & mask;
  while (peer->receptions[at].used && peer->receptions[at].ssrc != ssrc) at = (at + 1) & mask;
  Reception *found = &peer->receptions[at];
  if (!found->used) {
    *found = (Reception){.ssrc = ssrc, .used = 1, .extendedHighest = -1};
    peer->receptionCount++;
  }
  return found;
}

static void count(Peer *peer, uint32_t ssrc, uint16_t seq, uint8_t payloadType) {
  Reception *stream = reception(peer, ssrc);
  if (stream->extendedHighest < 0) {
    stream->extendedHighest = stream->extendedBase = 65536 + seq;
    stream->highestSeq = seq;
    stream->payloadType = payloadType;
  } else {
    int16_t ahead = seq - stream->highestSeq;
    if (ahead > 0) {
      stream->extendedHighest += ahead;
      stream->highestSeq = seq;
    }
  }
  stream->received++;
}

// Notes when a packet with a transport-wide sequence number arrived.
static void noteArrival(Peer *peer, const uint8_t *packet, int seen, uint32_t ssrc, int64_t atUs) {
  int at = 12 + 4 * (packet[0] & 15);
  if (at + 4 > seen || get16(packet + at) != ONE_BYTE_EXTENSIONS) return;
  int end = at + 4 + get16(packet + at + 2) * 4;
  if (end > seen) return;
  for (int i = at + 4; i < end;) {
    if (!packet[i]) {
      i++;
      continue;
    }
    int id = packet[i] >> 4, size = (packet[i] & 15) + 1;
    if (id == peer->twccReceiveId && peer->arrivalCount < MAX_ARRIVALS) {
      if (!peer->arrivals) peer->arrivals = malloc(MAX_ARRIVALS * sizeof(Arrival));
      peer->arrivals[peer->arrivalCount++] = (Arrival){.seq = get16(packet + i + 1), .atUs = atUs};
      peer->feedbackSsrc = ssrc;
      return;
    }
    i += 1 + size;
  }
}

void rtpReceive(Peer *peer, const uint8_t *packet, int seen, int size, int64_t atUs) {
  uint8_t payloadType = packet[1] & 127;
  uint32_t ssrc = get32(packet + 8);
  if (payloadType == receivedVideoType) counters.rxVideo++;
  else if (payloadType == receivedAudioType) counters.rxAudio++;
  else counters.rxOther++;
  counters.rxBytes += size;
  count(peer, ssrc, get16(packet + 2), payloadType);
  int hasExtensions = packet[0] & 16;
  if (peer->twccReceiveId && hasExtensions) noteArrival(peer, packet, seen, ssrc, atUs);
}

static int writeExtensions(Stream *stream, uint8_t *packet) {
  int at = 16;
  if (stream->midId) {
    int size = strlen(stream->mid);
    packet[at++] = stream->midId << 4 | (size - 1);
    memcpy(packet + at, stream->mid, size);
    at += size;
  }
  if (stream->absSendTimeId) {
    packet[at++] = stream->absSendTimeId << 4 | 2;
    put24(packet + at, absSendTime());
    at += 3;
  }
  if (stream->twccId) {
    packet[at++] = stream->twccId << 4 | 1;
    put16(packet + at, stream->peer->twccSeq++);
    at += 2;
  }
  if (stream->audioLevelId) {
    packet[at++] = stream->audioLevelId << 4;
    packet[at++] = 0x80 | 40;  // voice, -40 dBov (RFC 6464)
  }
  while (at & 3) packet[at++] = 0;
  put16(packet + 12, ONE_BYTE_EXTENSIONS);
  put16(packet + 14, (at - 16) / 4);
  return at;
}

static void sendPacket(Stream *stream, int marker, const uint8_t *head, int headSize, int payloadSize) {
  static uint8_t packet[MAX_DATAGRAM] __attribute__((aligned(8)));
  packet[0] = 0x90;  // version 2, with extensions
  packet[1] = (marker ? 0x80 : 0) | stream->payloadType;
  put16(packet + 2, stream->seq++);
  put32(packet + 4, stream->timestamp);
  put32(packet + 8, stream->ssrc);
  int at = writeExtensions(stream, packet);
  memcpy(packet + at, head, headSize);
  for (int i = headSize; i < payloadSize; i += 8) {
    uint64_t noise = randomBits();
    memcpy(packet + at + i, &noise, payloadSize - i < 8 ? payloadSize - i : 8);
  }
  int size = at + payloadSize;
  if (srtp_protect(stream->peer->srtp, packet, &size)) {
    counters.sendErrors++;
    return;
  }
  peerSend(stream->peer, packet, size);
  stream->packets++;
  stream->bytes += payloadSize;
  counters.txBytes += size;
  if (stream->isVideo) counters.txVideo++;
  else counters.txAudio++;
}

// VP8 payload descriptor with a 15-bit picture id, and on the first packet the frame header (RFC 7741 §4.2, §4.3), so
// that an SFU which looks for key frames finds them.
static int vp8Head(Stream *stream, int isFirst, uint8_t head[16]) {
  int isKey = stream->frame % KEY_FRAME_EVERY == 0;
  head[0] = isFirst ? 0x90 : 0x80;
  head[1] = 0x80;
  head[2] = 0x80 | ((stream->frame >> 8) & 127);
  head[3] = stream->frame & 255;
  if (!isFirst) return 4;
  head[4] = isKey ? 0x10 : 0x11;
  head[5] = head[6] = 0;
  if (!isKey) return 7;
  const uint8_t startCodeAndSize[] = {0x9d, 0x01, 0x2a, 0x80, 0x02, 0x68, 0x01};  // 640 × 360
  memcpy(head + 7, startCodeAndSize, sizeof startCodeAndSize);
  return 14;
}

void rtpSendFrame(Stream *stream) {
  uint8_t head[16] = {0x78};  // Opus: TOC of a 20 ms fullband frame (RFC 6716 §3.1)
  if (!stream->isVideo) sendPacket(stream, 0, head, 1, stream->frameBytes);
  else {
    int packets = (stream->frameBytes + stream->maxPayload - 1) / stream->maxPayload;
    for (int i = 0, left = stream->frameBytes; i < packets; i++) {
      int size = left / (packets - i);
      left -= size;
      sendPacket(stream, i == packets - 1, head, vp8Head(stream, i == 0, head), size);
    }
  }
  stream->timestamp += stream->timestampStep;
  stream->frame++;
}
