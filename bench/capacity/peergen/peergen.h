// peergen: a farm of real WebRTC peers in one small process, for loading an SFU.
// Real ICE (connectivity checks with MESSAGE-INTEGRITY and FINGERPRINT), real DTLS 1.2 with use_srtp, real SRTP.
// One thread, one connected UDP socket a peer. README.md has the commands.
#pragma once
#define _GNU_SOURCE
#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <srtp2/srtp.h>
#include <stddef.h>
#include <stdint.h>

enum { MAX_PEERS = 4096, MAX_STREAMS = 4096, MTU = 1200, MAX_DATAGRAM = 2048 };

// Payload types that publishers send. Those that arrive are the SFU's to choose: see the command `types`.
enum { SENT_VIDEO_TYPE = 96, SENT_AUDIO_TYPE = 111 };

typedef enum { ICE_CHECKING, DTLS_HANDSHAKE, UP, FAILED } PeerState;

// One received RTP stream (RFC 3550 §A.1, reduced to what loss counting needs).
typedef struct {
  uint32_t ssrc;
  uint8_t used, payloadType;
  uint16_t highestSeq;
  int64_t extendedHighest, extendedBase;  // of the packets since the last `zero`
  uint64_t received;
} Reception;

// Arrival of one packet that carries a transport-wide sequence number.
typedef struct {
  uint16_t seq;
  int64_t atUs;
} Arrival;

enum { MAX_ARRIVALS = 2000 };

typedef struct {
  int id, socket;
  PeerState state;
  int isSubscriber;
  int twccReceiveId;  // id of the transport-cc header extension towards this peer; 0: no feedback
  char localUfrag[64], localPassword[128], remoteUfrag[64], remotePassword[128];
  uint8_t transaction[12];
  SSL *ssl;
  BIO *incoming;
  srtp_t srtp;
  uint64_t nextCheckNs, nextReportNs, nextFeedbackNs;
  uint16_t twccSeq;  // next transport-wide sequence number to send
  uint8_t feedbackCount;
  uint32_t feedbackSsrc;
  Reception *receptions;
  int receptionCapacity, receptionCount;
  Arrival *arrivals;
  int arrivalCount;
} Peer;

// One published RTP stream.
typedef struct {
  Peer *peer;
  int isVideo, running;
  uint32_t ssrc, timestamp, timestampStep;
  uint8_t payloadType;
  uint16_t seq;
  uint64_t periodNs, nextFrameNs, nextReportNs, frame;
  int frameBytes, maxPayload;
  char mid[8];
  int midId, absSendTimeId, twccId, audioLevelId;  // header extension ids; 0: not sent
  uint64_t packets, bytes;
} Stream;

typedef struct {
  uint64_t rxVideo, rxAudio, rxOther, rxBytes, rxRtcp, txVideo, txAudio, txBytes, txRtcp, txTwcc, sendErrors, latestMs;
} Counters;

extern Counters counters;
extern uint8_t receivedVideoType, receivedAudioType;

// clock.c
uint64_t nowNs(void);
uint64_t randomBits(void);
uint32_t absSendTime(void);          // RFC 5285 abs-send-time: 6.18 fixed point seconds
void ntpTime(uint32_t ntp[2]);       // RFC 5905 §6

// Network byte order
static inline void put16(uint8_t *p, uint32_t v) { p[0] = v >> 8; p[1] = v; }
static inline void put24(uint8_t *p, uint32_t v) { p[0] = v >> 16; p[1] = v >> 8; p[2] = v; }
static inline void put32(uint8_t *p, uint32_t v) { p[0] = v >> 24; p[1] = v >> 16; p[2] = v >> 8; p[3] = v; }
static inline uint32_t get16(const uint8_t *p) { return p[0] << 8 | p[1]; }
static inline uint32_t get32(const uint8_t *p) { return (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3]; }

// stun.c
void stunCheck(Peer *peer);
void stunReceive(Peer *peer, const uint8_t *packet, int size);

// dtls.c
void dtlsInit(const char *srtpProfiles);
const char *dtlsFingerprint(void);
void dtlsConnect(Peer *peer);
void dtlsReceive(Peer *peer, const uint8_t *packet, int size);
void dtlsTimeout(Peer *peer);

// peer.c
Peer *peerOpen(const Peer *wanted, const char *ip, int port);
void peerFail(Peer *peer, const char *why);
void peerUp(Peer *peer, const char *profile);
void peerSend(Peer *peer, const void *packet, int size);
void peerDrain(Peer *peer);
void peerTick(Peer *peer, uint64_t now, int drain);

// rtp.c
void rtpReceive(Peer *peer, const uint8_t *packet, int seen, int size, int64_t atUs);
void rtpSendFrame(Stream *stream);

// rtcp.c
void rtcpSenderReport(Stream *stream);
void rtcpReceiverReport(Peer *peer);
void rtcpTransportFeedback(Peer *peer);
