// One peer: its socket, its life, and the sorting of what arrives (RFC 7983).
#include "peergen.h"
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

enum {
  BATCH = 64,
  HEADERS = 256,  // bytes read of a datagram once SRTP runs: nobody looks further, and copies cost
  SOCKET_BUFFER = 4 << 20,
};
static const uint64_t MS = 1000000;

Peer *peerOpen(const Peer *wanted, const char *ip, int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = inet_addr(ip)};
  Peer *peer = malloc(sizeof *peer);
  *peer = *wanted;
  peer->socket = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
  int size = SOCKET_BUFFER;
  setsockopt(peer->socket, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
  setsockopt(peer->socket, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
  // From the SFU's own address: everything stays on this machine.
  if (bind(peer->socket, (struct sockaddr *)&address, sizeof address)) perror("peergen: bind");
  address.sin_port = htons(port);
  if (connect(peer->socket, (struct sockaddr *)&address, sizeof address)) perror("peergen: connect");
  return peer;
}

void peerFail(Peer *peer, const char *why) {
  if (peer->state == FAILED) return;
  peer->state = FAILED;
  printf("fail %d %s\n", peer->id, why);
  fflush(stdout);
}

// Peers that come up together must not report together: each starts at a random point of its periods.
void peerUp(Peer *peer, const char *profile) {
  uint64_t now = nowNs();
  peer->state = UP;
  peer->nextReportNs = now + randomBits() % (1000 * MS);
  peer->nextFeedbackNs = now + randomBits() % (100 * MS);
  peer->nextCheckNs = now + 1000 * MS + randomBits() % (1500 * MS);
  printf("up %d %s\n", peer->id, profile);
  fflush(stdout);
}

void peerSend(Peer *peer, const void *packet, int size) {
  if (send(peer->socket, packet, size, 0) < 0) counters.sendErrors++;
}

static void receive(Peer *peer, const uint8_t *packet, int seen, int size, int64_t atUs) {
  if (seen < 12) return;
  uint8_t first = packet[0];
  if (first < 2) stunReceive(peer, packet, seen);
  else if (first >= 20 && first < 64) dtlsReceive(peer, packet, seen);
  else if (first >= 128 && first < 192) {
    if (packet[1] >= 192 && packet[1] <= 223) counters.rxRtcp++;
    else rtpReceive(peer, packet, seen, size, atUs);
  }
}

void peerDrain(Peer *peer) {
  static uint8_t buffers[BATCH][MAX_DATAGRAM];
  static struct mmsghdr messages[BATCH];
  static struct iovec parts[BATCH];
  for (;;) {
    int limit = peer->state == UP ? HEADERS : MAX_DATAGRAM;
    for (int i = 0; i < BATCH; i++) {
      parts[i] = (struct iovec){.iov_base = buffers[i], .iov_len = limit};
      messages[i].msg_hdr = (struct msghdr){.msg_iov = &parts[i], .msg_iovlen = 1};
    }
    int count = recvmmsg(peer->socket, messages, BATCH, MSG_DONTWAIT | MSG_TRUNC, NULL);
    if (count <= 0 || peer->state == FAILED) return;
    int64_t atUs = nowNs() / 1000;
    for (int i = 0; i < count; i++) {
      int size = messages[i].msg_len;
      receive(peer, buffers[i], size < limit ? size : limit, size, atUs);
    }
    if (count < BATCH) return;
  }
}

void peerTick(Peer *peer, uint64_t now, int drain) {
  if (peer->state == FAILED) return;
  if (peer->state != UP) {
    if (peer->state == ICE_CHECKING && peer->nextCheckNs <= now) {
      stunCheck(peer);
      peer->nextCheckNs = now + 200 * MS;
    }
    if (peer->state == DTLS_HANDSHAKE) dtlsTimeout(peer);
    peerDrain(peer);
    return;
  }
  if (drain) peerDrain(peer);
  if (peer->nextCheckNs <= now) {  // consent freshness, RFC 7675; browsers check about every 2.5 s
    stunCheck(peer);
    peer->nextCheckNs = now + 2500 * MS;
  }
  if (!peer->isSubscriber) return;
  if (peer->nextReportNs <= now) {
    rtcpReceiverReport(peer);
    peer->nextReportNs = now + 1000 * MS;
  }
  if (peer->twccReceiveId && peer->nextFeedbackNs <= now) {
    rtcpTransportFeedback(peer);
    peer->nextFeedbackNs = now + 100 * MS;
  }
}
