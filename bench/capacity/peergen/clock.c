#include "peergen.h"
#include <time.h>

static const uint32_t NTP_EPOCH = 2208988800u;  // seconds from 1900 to 1970

uint64_t nowNs(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000ull + t.tv_nsec;
}

// xorshift64: payloads only need to be incompressible, not secret.
uint64_t randomBits(void) {
  static uint64_t state = 0x9e3779b97f4a7c15ull;
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

uint32_t absSendTime(void) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return ((t.tv_sec & 63) << 18 | (uint32_t)(((uint64_t)t.tv_nsec << 18) / 1000000000ull)) & 0xffffff;
}

void ntpTime(uint32_t ntp[2]) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  ntp[0] = t.tv_sec + NTP_EPOCH;
  ntp[1] = ((uint64_t)t.tv_nsec << 32) / 1000000000ull;
}
