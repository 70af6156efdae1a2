// Commands on standard input, answers on standard output, and the loop that keeps time.
#include "peergen.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const uint64_t TICK_NS = 1000000;
enum { COMMANDS_EVERY = 4, DRAIN_SUBSCRIBERS_EVERY = 2, DRAIN_PUBLISHERS_EVERY = 20 };  // ticks

Counters counters;
uint8_t receivedVideoType = SENT_VIDEO_TYPE, receivedAudioType = SENT_AUDIO_TYPE;
static Peer *peers[MAX_PEERS];
static Stream streams[MAX_STREAMS];
static int peerCount, streamCount;

static Peer *peerById(int id) {
  for (int i = 0; i < peerCount; i++)
    if (peers[i]->id == id) return peers[i];
  return NULL;
}

static void refuse(const char *line) {
  printf("bad %s\n", line);
  fflush(stdout);
}

// peer ID IP PORT LOCAL_UFRAG LOCAL_PASSWORD REMOTE_UFRAG REMOTE_PASSWORD IS_SUBSCRIBER TWCC_ID
static void commandPeer(const char *line) {
  Peer wanted = {0};
  char ip[64];
  int port;
  int fields = sscanf(line, "%*s %d %63s %d %63s %127s %63s %127s %d %d", &wanted.id, ip, &port, wanted.localUfrag,
                      wanted.localPassword, wanted.remoteUfrag, wanted.remotePassword, &wanted.isSubscriber,
                      &wanted.twccReceiveId);
  if (fields != 9 || peerCount == MAX_PEERS) refuse(line);
  else peers[peerCount++] = peerOpen(&wanted, ip, port);
}

// video PEER SSRC FPS FRAME_BYTES MAX_PAYLOAD MID MID_ID ABS_SEND_TIME_ID TWCC_ID
// audio PEER SSRC INTERVAL_MS FRAME_BYTES MID MID_ID ABS_SEND_TIME_ID TWCC_ID AUDIO_LEVEL_ID
static void commandStream(const char *line, int isVideo) {
  Stream stream = {.isVideo = isVideo, .payloadType = isVideo ? SENT_VIDEO_TYPE : SENT_AUDIO_TYPE};
  int id, rate;
  int fields = isVideo ? sscanf(line, "%*s %d %u %d %d %d %7s %d %d %d", &id, &stream.ssrc, &rate, &stream.frameBytes,
                                &stream.maxPayload, stream.mid, &stream.midId, &stream.absSendTimeId, &stream.twccId)
                       : sscanf(line, "%*s %d %u %d %d %7s %d %d %d %d", &id, &stream.ssrc, &rate, &stream.frameBytes,
                                stream.mid, &stream.midId, &stream.absSendTimeId, &stream.twccId, &stream.audioLevelId);
  stream.peer = fields == 9 ? peerById(id) : NULL;
  if (!stream.peer || rate <= 0 || streamCount == MAX_STREAMS) {
    refuse(line);
    return;
  }
  stream.seq = randomBits() & 0x7fff;
  stream.timestamp = randomBits();
  stream.periodNs = isVideo ? 1000000000ull / rate : rate * 1000000ull;
  stream.timestampStep = isVideo ? 90000 / rate : rate * 48;
  streams[streamCount++] = stream;
}

// types VIDEO AUDIO
static void commandTypes(const char *line) {
  int video, audio;
  if (sscanf(line, "%*s %d %d", &video, &audio) != 2) {
    refuse(line);
    return;
  }
  receivedVideoType = video;
  receivedAudioType = audio;
}

// Streams start at random points of their periods, as people do not blink in step.
static void commandStart(void) {
  uint64_t now = nowNs();
  for (int i = 0; i < streamCount; i++) {
    Stream *stream = &streams[i];
    if (stream->running) continue;
    stream->running = 1;
    stream->nextFrameNs = now + randomBits() % stream->periodNs;
    stream->nextReportNs = now + randomBits() % 1000000000ull;
  }
}

// Peers stay connected; `start` goes on.
static void commandStop(void) {
  for (int i = 0; i < streamCount; i++) streams[i].running = 0;
}

static void commandZero(void) {
  memset(&counters, 0, sizeof counters);
  for (int i = 0; i < peerCount; i++)
    for (int k = 0; k < peers[i]->receptionCapacity; k++) {
      Reception *stream = &peers[i]->receptions[k];
      stream->extendedBase = stream->extendedHighest + 1;
      stream->received = 0;
    }
  printf("zeroed\n");
  fflush(stdout);
}

static void commandStat(void) {
  long long expected = 0, received = 0;
  int up = 0, ssrcs = 0, silent = 0;
  for (int i = 0; i < peerCount; i++) {
    up += peers[i]->state == UP;
    for (int k = 0; k < peers[i]->receptionCapacity; k++) {
      const Reception *stream = &peers[i]->receptions[k];
      if (!stream->used) continue;
      if (stream->payloadType != receivedVideoType && stream->payloadType != receivedAudioType) continue;
      ssrcs++;
      silent += stream->received == 0;
      expected += stream->extendedHighest - stream->extendedBase + 1;
      received += stream->received;
    }
  }
#define FIELD(name) "\"" #name "\":%llu,"
#define VALUE(name) (unsigned long long)counters.name
  printf("stat {" FIELD(rxVideo) FIELD(rxAudio) FIELD(rxOther) FIELD(rxBytes) FIELD(rxRtcp) FIELD(txVideo)
             FIELD(txAudio) FIELD(txBytes) FIELD(txRtcp) FIELD(txTwcc) FIELD(sendErrors) FIELD(latestMs)
         "\"expected\":%lld,\"received\":%lld,\"up\":%d,\"ssrcs\":%d,\"silent\":%d}\n",
         VALUE(rxVideo), VALUE(rxAudio), VALUE(rxOther), VALUE(rxBytes), VALUE(rxRtcp), VALUE(txVideo), VALUE(txAudio),
         VALUE(txBytes), VALUE(txRtcp), VALUE(txTwcc), VALUE(sendErrors), VALUE(latestMs), expected, received, up,
         ssrcs, silent);
  fflush(stdout);
}

static void command(const char *line) {
  char name[16];
  if (sscanf(line, "%15s", name) != 1) return;
  if (!strcmp(name, "peer")) commandPeer(line);
  else if (!strcmp(name, "video")) commandStream(line, 1);
  else if (!strcmp(name, "audio")) commandStream(line, 0);
  else if (!strcmp(name, "types")) commandTypes(line);
  else if (!strcmp(name, "start")) commandStart();
  else if (!strcmp(name, "stop")) commandStop();
  else if (!strcmp(name, "zero")) commandZero();
  else if (!strcmp(name, "stat")) commandStat();
  else if (!strcmp(name, "quit")) exit(0);
  else refuse(line);
}

// The parent going away ends this process too: standard input closes.
static void readCommands(void) {
  static char input[1 << 16];
  static int length;
  for (;;) {
    int count = read(0, input + length, sizeof input - 1 - length);
    if (count == 0) exit(0);
    if (count < 0) {
      if (errno == EAGAIN || errno == EINTR) return;
      exit(1);
    }
    length += count;
    input[length] = 0;
    char *line = input, *end;
    while ((end = strchr(line, '\n'))) {
      *end = 0;
      command(line);
      line = end + 1;
    }
    length -= line - input;
    memmove(input, line, length);
  }
}

// Sleeps until the next tick. A tick that comes late is noted: then the generator, not the SFU, is at its limit.
static uint64_t waitForTick(uint64_t *tick) {
  *tick += TICK_NS;
  uint64_t now = nowNs();
  if (*tick > now) {
    struct timespec until = {*tick / 1000000000ull, *tick % 1000000000ull};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
    return nowNs();
  }
  uint64_t lateMs = (now - *tick) / 1000000;
  if (lateMs > 5) {
    if (lateMs > counters.latestMs) counters.latestMs = lateMs;
    *tick = now;
  }
  return now;
}

static void sendDue(uint64_t now) {
  for (int i = 0; i < streamCount; i++) {
    Stream *stream = &streams[i];
    if (!stream->running || stream->peer->state != UP) continue;
    if (stream->nextFrameNs <= now) {
      if (now - stream->nextFrameNs > 500000000ull) stream->nextFrameNs = now;  // after a stall: go on, do not catch up
      rtpSendFrame(stream);
      stream->nextFrameNs += stream->periodNs;
    }
    if (stream->nextReportNs <= now) {
      rtcpSenderReport(stream);
      stream->nextReportNs = now + 1000000000ull;
    }
  }
}

int main(int argc, char **argv) {
  dtlsInit(argc > 1 ? argv[1] : "SRTP_AEAD_AES_256_GCM:SRTP_AEAD_AES_128_GCM:SRTP_AES128_CM_SHA1_80");
  srtp_init();
  fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK);
  printf("fingerprint %s\n", dtlsFingerprint());
  fflush(stdout);
  uint64_t tick = nowNs();
  for (uint64_t ticks = 1;; ticks++) {
    uint64_t now = waitForTick(&tick);
    if (ticks % COMMANDS_EVERY == 0) readCommands();
    sendDue(now);
    for (int i = 0; i < peerCount; i++) {
      int every = peers[i]->isSubscriber ? DRAIN_SUBSCRIBERS_EVERY : DRAIN_PUBLISHERS_EVERY;
      peerTick(peers[i], now, ticks % every == 0);
    }
  }
}
