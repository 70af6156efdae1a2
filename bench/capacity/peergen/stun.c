// ICE connectivity checks (RFC 8445 §7, RFC 8489): peergen is the controlling side and nominates at once, as a client
// of an ICE-lite server does.
#include "peergen.h"
#include <arpa/inet.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <string.h>

enum {
  BINDING_REQUEST = 0x0001,
  BINDING_SUCCESS = 0x0101,
  BINDING_ERROR = 0x0111,
  ATTR_USERNAME = 0x0006,
  ATTR_MESSAGE_INTEGRITY = 0x0008,
  ATTR_XOR_MAPPED_ADDRESS = 0x0020,
  ATTR_PRIORITY = 0x0024,
  ATTR_USE_CANDIDATE = 0x0025,
  ATTR_FINGERPRINT = 0x8028,
  ATTR_ICE_CONTROLLING = 0x802a,
  HEADER = 20,
};
static const uint32_t MAGIC_COOKIE = 0x2112a442;
static const uint32_t FINGERPRINT_XOR = 0x5354554e;  // RFC 8489 §14.7

static uint32_t crc32(const uint8_t *data, int size) {
  uint32_t crc = ~0u;
  for (int i = 0; i < size; i++) {
    crc ^= data[i];
    for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320u ^ (crc >> 1) : crc >> 1;
  }
  return ~crc;
}

static int header(uint8_t *packet, int type, const uint8_t *transaction) {
  put16(packet, type);
  put32(packet + 4, MAGIC_COOKIE);
  memcpy(packet + 8, transaction, 12);
  return HEADER;
}

static int attribute(uint8_t *packet, int at, int type, const void *value, int size) {
  put16(packet + at, type);
  put16(packet + at + 2, size);
  memset(packet + at + 4, 0, (size + 3) & ~3);
  memcpy(packet + at + 4, value, size);
  return at + 4 + ((size + 3) & ~3);
}

// Adds MESSAGE-INTEGRITY and FINGERPRINT; the length field counts up to each of them while it is computed.
static int finish(uint8_t *packet, int size, const char *password) {
  uint8_t mac[20], crc[4];
  unsigned int macSize = sizeof mac;
  put16(packet + 2, size - HEADER + 24);
  HMAC(EVP_sha1(), password, strlen(password), packet, size, mac, &macSize);
  size = attribute(packet, size, ATTR_MESSAGE_INTEGRITY, mac, sizeof mac);
  put16(packet + 2, size - HEADER + 8);
  put32(crc, crc32(packet, size) ^ FINGERPRINT_XOR);
  return attribute(packet, size, ATTR_FINGERPRINT, crc, sizeof crc);
}

void stunCheck(Peer *peer) {
  uint8_t packet[512], value[8];
  char username[200];
  RAND_bytes(peer->transaction, sizeof peer->transaction);
  int size = header(packet, BINDING_REQUEST, peer->transaction);
  int length = snprintf(username, sizeof username, "%s:%s", peer->remoteUfrag, peer->localUfrag);
  size = attribute(packet, size, ATTR_USERNAME, username, length);
  put32(value, 0x7effffff);  // host candidate, RFC 8445 §5.1.2.1
  size = attribute(packet, size, ATTR_PRIORITY, value, 4);
  put32(value, 0x12345678);
  put32(value + 4, peer->id);
  size = attribute(packet, size, ATTR_ICE_CONTROLLING, value, 8);
  size = attribute(packet, size, ATTR_USE_CANDIDATE, "", 0);
  peerSend(peer, packet, finish(packet, size, peer->remotePassword));
}

static void answer(Peer *peer, const uint8_t *request) {
  uint8_t packet[128], address[8] = {0, 1};
  struct sockaddr_in remote;
  socklen_t length = sizeof remote;
  getpeername(peer->socket, (struct sockaddr *)&remote, &length);
  put16(address + 2, ntohs(remote.sin_port) ^ (MAGIC_COOKIE >> 16));
  put32(address + 4, ntohl(remote.sin_addr.s_addr) ^ MAGIC_COOKIE);
  int size = header(packet, BINDING_SUCCESS, request + 8);
  size = attribute(packet, size, ATTR_XOR_MAPPED_ADDRESS, address, sizeof address);
  peerSend(peer, packet, finish(packet, size, peer->localPassword));
}

void stunReceive(Peer *peer, const uint8_t *packet, int size) {
  if (size < HEADER) return;
  switch (get16(packet)) {
    case BINDING_REQUEST:
      answer(peer, packet);
      break;
    case BINDING_SUCCESS:
      if (peer->state == ICE_CHECKING && !memcmp(packet + 8, peer->transaction, 12)) dtlsConnect(peer);
      break;
    case BINDING_ERROR:
      if (peer->state == ICE_CHECKING) peerFail(peer, "the server refused the ICE check");
      break;
  }
}
