// The part of libsrtp 3's interface that mediasoup's worker uses, on the distribution's libsrtp 2.
// Version 3 has opaque policies, separate input and output buffers, and size_t lengths; version 2 works in place.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

extern "C"
{
#define srtp_policy_t srtp2_policy_t
#include <srtp2/srtp.h>
#undef srtp_policy_t
}

// Error codes that version 2 has not; values of libsrtp 3's srtp.h.
#define srtp_err_status_buffer_small static_cast<srtp_err_status_t>(28)
#define srtp_err_status_cryptex_err static_cast<srtp_err_status_t>(29)
#define srtp_stream_remove srtp_remove_stream

// srtp-openssl.cpp: starts libsrtp and puts OpenSSL under it.
srtp_err_status_t srtp_init_on_openssl();
#define srtp_init srtp_init_on_openssl

struct srtp3_policy
{
  srtp2_policy_t policy;
  unsigned char key[64]; // longest: AES-256 key (32) and salt (14)
};
using srtp_policy_t = srtp3_policy*;

inline srtp_err_status_t srtp_policy_create(srtp_policy_t* out)
{
  *out = new (std::nothrow) srtp3_policy{};
  return *out ? srtp_err_status_ok : srtp_err_status_alloc_fail;
}

inline void srtp_policy_destroy(srtp_policy_t self)
{
  delete self;
}

inline srtp_err_status_t srtp_policy_set_ssrc(srtp_policy_t self, srtp_ssrc_t ssrc)
{
  self->policy.ssrc = ssrc;
  return srtp_err_status_ok;
}

inline srtp_err_status_t srtp_policy_set_profile(srtp_policy_t self, srtp_profile_t profile)
{
  const auto err = srtp_crypto_policy_set_from_profile_for_rtp(&self->policy.rtp, profile);
  return err ? err : srtp_crypto_policy_set_from_profile_for_rtcp(&self->policy.rtcp, profile);
}

inline srtp_err_status_t srtp_policy_add_key(
  srtp_policy_t self, const uint8_t* key, size_t keyLen, const uint8_t* salt, size_t saltLen, const uint8_t*, size_t)
{
  if (keyLen + saltLen > sizeof self->key)
    return srtp_err_status_bad_param;
  std::memcpy(self->key, key, keyLen);
  std::memcpy(self->key + keyLen, salt, saltLen);
  self->policy.key = self->key;
  return srtp_err_status_ok;
}

inline srtp_err_status_t srtp_policy_set_allow_repeat_tx(srtp_policy_t self, bool allow)
{
  self->policy.allow_repeat_tx = allow;
  return srtp_err_status_ok;
}

inline srtp_err_status_t srtp_policy_set_window_size(srtp_policy_t self, size_t packets)
{
  self->policy.window_size = packets;
  return srtp_err_status_ok;
}

inline srtp_err_status_t srtp_create(srtp_t* session, const srtp3_policy* self)
{
  return srtp_create(session, &self->policy);
}

namespace srtp_shim
{
  using InPlace = srtp_err_status_t (*)(srtp_t, void*, int*);

  inline srtp_err_status_t run(InPlace f, srtp_t session, const uint8_t* in, size_t inLen, uint8_t* out, size_t* outLen)
  {
    if (inLen > *outLen)
      return srtp_err_status_buffer_small;
    if (in != out)
      std::memcpy(out, in, inLen);
    int len        = static_cast<int>(inLen);
    const auto err = f(session, out, &len);
    *outLen        = static_cast<size_t>(len);
    return err;
  }

  // Version 2 appends up to this much to a packet without asking how much room there is.
  inline bool hasRoom(size_t inLen, size_t outLen)
  {
    return inLen + SRTP_MAX_TRAILER_LEN <= outLen;
  }
} // namespace srtp_shim

inline srtp_err_status_t srtp_protect(srtp_t s, const uint8_t* in, size_t inLen, uint8_t* out, size_t* outLen, size_t)
{
  if (!srtp_shim::hasRoom(inLen, *outLen))
    return srtp_err_status_buffer_small;
  return srtp_shim::run(static_cast<srtp_shim::InPlace>(srtp_protect), s, in, inLen, out, outLen);
}

inline srtp_err_status_t srtp_protect_rtcp(
  srtp_t s, const uint8_t* in, size_t inLen, uint8_t* out, size_t* outLen, size_t)
{
  if (!srtp_shim::hasRoom(inLen, *outLen))
    return srtp_err_status_buffer_small;
  return srtp_shim::run(static_cast<srtp_shim::InPlace>(srtp_protect_rtcp), s, in, inLen, out, outLen);
}

inline srtp_err_status_t srtp_unprotect(srtp_t s, const uint8_t* in, size_t inLen, uint8_t* out, size_t* outLen)
{
  return srtp_shim::run(static_cast<srtp_shim::InPlace>(srtp_unprotect), s, in, inLen, out, outLen);
}

inline srtp_err_status_t srtp_unprotect_rtcp(srtp_t s, const uint8_t* in, size_t inLen, uint8_t* out, size_t* outLen)
{
  return srtp_shim::run(static_cast<srtp_shim::InPlace>(srtp_unprotect_rtcp), s, in, inLen, out, outLen);
}
