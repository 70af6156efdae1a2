// RTCP as a browser sends it: sender reports, receiver reports, transport-wide feedback.
#include "peergen.h"
#include <string.h>

enum { SR = 200, RR = 201, SDES = 202, RTPFB = 205, FMT_TRANSPORT_CC = 15 };
enum { OWN_SSRC = 1, BLOCKS_PER_REPORT = 31, REPORT_LIMIT = 900 };

static void sendRtcp(Peer *peer, uint8_t *packet, int size) {
  if (srtp_protect_rtcp(peer->srtp, packet, &size)) {
    counters.sendErrors++;
    return;
  }
  peerSend(peer, packet, size);
  counters.txRtcp++;
}

// RFC 3550 §6.4.1, with the CNAME that a compound packet must carry.
void rtcpSenderReport(Stream *stream) {
  uint8_t packet[128] = {0x80, SR};
  uint32_t ntp[2];
  ntpTime(ntp);
  put16(packet + 2, 6);
  put32(packet + 4, stream->ssrc);
  put32(packet + 8, ntp[0]);
  put32(packet + 12, ntp[1]);
  put32(packet + 16, stream->timestamp);
  put32(packet + 20, stream->packets);
  put32(packet + 24, stream->bytes);
  packet[28] = 0x81;
  packet[29] = SDES;
  put16(packet + 30, 3);
  put32(packet + 32, stream->ssrc);
  packet[36] = 1;  // CNAME
  packet[37] = 4;
  memcpy(packet + 38, "peer", 4);
  sendRtcp(stream->peer, packet, 44);
}

// RFC 3550 §6.4.2: up to 31 streams a report, as many reports as fit into one datagram.
void rtcpReceiverReport(Peer *peer) {
  uint8_t packet[MAX_DATAGRAM];
  int size = 0, report = 0, blocks = 0;
  for (int i = 0; i < peer->receptionCapacity; i++) {
    const Reception *stream = &peer->receptions[i];
    if (!stream->used) continue;
    if (blocks == 0) {
      if (size > REPORT_LIMIT) {
        sendRtcp(peer, packet, size);
        size = 0;
      }
      report = size;
      put32(packet + size + 4, OWN_SSRC);
      size += 8;
    }
    memset(packet + size, 0, 24);
    put32(packet + size, stream->ssrc);
    put32(packet + size + 8, (uint32_t)(stream->extendedHighest - 65536));
    put32(packet + size + 12, 20);  // jitter, in timestamp units
    size += 24;
    blocks++;
    packet[report] = 0x80 | blocks;
    packet[report + 1] = RR;
    put16(packet + report + 2, 1 + 6 * blocks);
    if (blocks == BLOCKS_PER_REPORT) blocks = 0;
  }
  if (size) sendRtcp(peer, packet, size);
}

// draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1: status chunks, then arrival deltas of 250 µs.
void rtcpTransportFeedback(Peer *peer) {
  static uint8_t status[MAX_ARRIVALS + 8];
  static int64_t ticks[MAX_ARRIVALS + 8];
  static int16_t deltas[MAX_ARRIVALS + 8];
  uint8_t packet[3 * MAX_ARRIVALS + 64];
  if (!peer->arrivalCount) return;
  uint16_t base = peer->arrivals[0].seq;
  int count = 0;
  memset(status, 0, sizeof status);
  for (int i = 0; i < peer->arrivalCount; i++) {
    int offset = (uint16_t)(peer->arrivals[i].seq - base);
    if (offset >= MAX_ARRIVALS) continue;  // older than the first: already reported lost
    status[offset] = 1;
    ticks[offset] = peer->arrivals[i].atUs / 250;
    if (offset + 1 > count) count = offset + 1;
  }
  peer->arrivalCount = 0;

  int64_t reference = ticks[0] / 256, previous = reference * 256;
  for (int i = 0; i < count; i++) {
    if (!status[i]) continue;
    int64_t delta = ticks[i] - previous;
    previous = ticks[i];
    deltas[i] = delta;
    status[i] = delta >= 0 && delta < 256 ? 1 : 2;
  }

  packet[0] = 0x80 | FMT_TRANSPORT_CC;
  packet[1] = RTPFB;
  put32(packet + 4, OWN_SSRC);
  put32(packet + 8, peer->feedbackSsrc);
  put16(packet + 12, base);
  put16(packet + 14, count);
  put24(packet + 16, reference & 0xffffff);
  packet[19] = peer->feedbackCount++;
  int size = 20;
  for (int i = 0; i < count;) {
    int run = 1;
    while (i + run < count && status[i + run] == status[i] && run < 8191) run++;
    if (run >= 7 || i + run == count) {  // run length chunk
      put16(packet + size, status[i] << 13 | run);
      i += run;
    } else {  // status vector chunk of seven two-bit symbols
      uint32_t chunk = 0xc000;
      for (int k = 0; k < 7 && i + k < count; k++) chunk |= status[i + k] << (12 - 2 * k);
      put16(packet + size, chunk);
      i += 7;
    }
    size += 2;
  }
  for (int i = 0; i < count; i++) {
    if (status[i] == 1) packet[size++] = deltas[i];
    if (status[i] == 2) {
      put16(packet + size, (uint16_t)deltas[i]);
      size += 2;
    }
  }
  while (size & 3) packet[size++] = 0;
  put16(packet + 2, size / 4 - 1);
  sendRtcp(peer, packet, size);
  counters.txTwcc++;
}
