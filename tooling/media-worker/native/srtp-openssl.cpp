// OpenSSL under the distribution's libsrtp 2.
//
// Debian builds libsrtp on NSS: per forwarded packet about a tenth dearer with AES-GCM and half as dear again with
// AES-CM + HMAC-SHA1. libsrtp lets a program replace its ciphers (srtp_replace_cipher_type), and refuses a replacement
// that fails the known-answer tests of the old one or its own; so a wrong cipher stops the worker at its start.
#define OPENSSL_SUPPRESS_DEPRECATED // SHA1_*: in OpenSSL 3 the only way to copy a half-done digest without allocating
#include "shim/srtp.h"
extern "C"
{
#define srtp_policy_t srtp2_policy_t
#include <srtp2/auth.h>
#include <srtp2/cipher.h>
#undef srtp_policy_t
}
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <algorithm>
#include <array>
#undef srtp_init

namespace
{
  constexpr srtp_err_status_t okIf(bool good, srtp_err_status_t otherwise = srtp_err_status_cipher_fail)
  {
    return good ? srtp_err_status_ok : otherwise;
  }

  // ---- AES-GCM (RFC 7714): 12 octets of salt stand behind the key; libsrtp mixes them into the IV itself.

  struct Gcm
  {
    EVP_CIPHER_CTX* ctx;
    const EVP_CIPHER* cipher;
    int tagLen;
  };

  constexpr int GcmSaltLen{ 12 };

  extern const srtp_cipher_type_t gcm128Type, gcm256Type;

  srtp_err_status_t gcmDealloc(srtp_cipher_t* c)
  {
    auto* self = static_cast<Gcm*>(c->state);
    EVP_CIPHER_CTX_free(self->ctx); // clears the key
    delete self;
    delete c;
    return srtp_err_status_ok;
  }

  template<int Id>
  srtp_err_status_t gcmAlloc(srtp_cipher_t** c, int keyLen, int tagLen)
  {
    constexpr bool is128{ Id == SRTP_AES_GCM_128 };
    if (keyLen != (is128 ? 16 : 32) + GcmSaltLen || (tagLen != 16 && tagLen != 8))
      return srtp_err_status_bad_param;
    auto* self = new (std::nothrow) Gcm{ EVP_CIPHER_CTX_new(), is128 ? EVP_aes_128_gcm() : EVP_aes_256_gcm(), tagLen };
    *c         = new (std::nothrow) srtp_cipher_t{ is128 ? &gcm128Type : &gcm256Type, self, keyLen, Id };
    return okIf(self && self->ctx && *c, srtp_err_status_alloc_fail);
  }

  srtp_err_status_t gcmInit(void* state, const uint8_t* key)
  {
    auto* self = static_cast<Gcm*>(state);
    return okIf(EVP_CipherInit_ex(self->ctx, self->cipher, nullptr, key, nullptr, 1) == 1, srtp_err_status_init_fail);
  }

  srtp_err_status_t gcmSetIv(void* state, uint8_t* iv, srtp_cipher_direction_t direction)
  {
    auto* self = static_cast<Gcm*>(state);
    const int encrypt{ direction == srtp_direction_encrypt ? 1 : 0 };
    return okIf(EVP_CipherInit_ex(self->ctx, nullptr, nullptr, nullptr, iv, encrypt) == 1);
  }

  srtp_err_status_t gcmSetAad(void* state, const uint8_t* aad, uint32_t len)
  {
    int done{ 0 };
    return okIf(EVP_CipherUpdate(static_cast<Gcm*>(state)->ctx, nullptr, &done, aad, static_cast<int>(len)) == 1);
  }

  srtp_err_status_t gcmEncrypt(void* state, uint8_t* data, unsigned int* len)
  {
    int done{ 0 };
    if (*len == 0)
      return srtp_err_status_ok;
    return okIf(EVP_EncryptUpdate(static_cast<Gcm*>(state)->ctx, data, &done, data, static_cast<int>(*len)) == 1);
  }

  srtp_err_status_t gcmGetTag(void* state, uint8_t* tag, uint32_t* len)
  {
    auto* self = static_cast<Gcm*>(state);
    uint8_t none[16];
    int done{ 0 };
    *len = static_cast<uint32_t>(self->tagLen);
    return okIf(
      EVP_EncryptFinal_ex(self->ctx, none, &done) == 1 &&
      EVP_CIPHER_CTX_ctrl(self->ctx, EVP_CTRL_GCM_GET_TAG, self->tagLen, tag) == 1);
  }

  // The tag is the end of `data`; what comes out is shorter by it.
  srtp_err_status_t gcmDecrypt(void* state, uint8_t* data, unsigned int* len)
  {
    auto* self = static_cast<Gcm*>(state);
    if (*len < static_cast<unsigned int>(self->tagLen))
      return srtp_err_status_bad_param;
    const int textLen{ static_cast<int>(*len) - self->tagLen };
    int done{ 0 };
    uint8_t none[16];
    if (EVP_CIPHER_CTX_ctrl(self->ctx, EVP_CTRL_GCM_SET_TAG, self->tagLen, data + textLen) != 1)
      return srtp_err_status_algo_fail;
    if (textLen > 0 && EVP_DecryptUpdate(self->ctx, data, &done, data, textLen) != 1)
      return srtp_err_status_algo_fail;
    if (EVP_DecryptFinal_ex(self->ctx, none, &done) != 1)
      return srtp_err_status_auth_fail;
    *len = static_cast<unsigned int>(textLen);
    return srtp_err_status_ok;
  }

  // ---- AES counter mode (RFC 3711 §4.1.1): 14 octets of salt stand behind the key and are XORed into the counter.

  struct Icm
  {
    EVP_CIPHER_CTX* ctx;
    std::array<uint8_t, 16> salt;
  };

  extern const srtp_cipher_type_t icmType;
  constexpr int IcmKeyLen{ 16 };
  constexpr int IcmSaltLen{ 14 };

  srtp_err_status_t icmDealloc(srtp_cipher_t* c)
  {
    auto* self = static_cast<Icm*>(c->state);
    EVP_CIPHER_CTX_free(self->ctx);
    OPENSSL_cleanse(self->salt.data(), self->salt.size());
    delete self;
    delete c;
    return srtp_err_status_ok;
  }

  srtp_err_status_t icmAlloc(srtp_cipher_t** c, int keyLen, int)
  {
    if (keyLen != IcmKeyLen + IcmSaltLen)
      return srtp_err_status_bad_param;
    auto* self = new (std::nothrow) Icm{ EVP_CIPHER_CTX_new(), {} };
    *c         = new (std::nothrow) srtp_cipher_t{ &icmType, self, keyLen, SRTP_AES_ICM_128 };
    return okIf(self && self->ctx && *c, srtp_err_status_alloc_fail);
  }

  srtp_err_status_t icmInit(void* state, const uint8_t* key)
  {
    auto* self = static_cast<Icm*>(state);
    self->salt.fill(0);
    std::copy_n(key + IcmKeyLen, IcmSaltLen, self->salt.begin());
    return okIf(
      EVP_EncryptInit_ex(self->ctx, EVP_aes_128_ctr(), nullptr, key, nullptr) == 1, srtp_err_status_init_fail);
  }

  srtp_err_status_t icmSetIv(void* state, uint8_t* iv, srtp_cipher_direction_t)
  {
    auto* self = static_cast<Icm*>(state);
    uint8_t counter[16];
    for (size_t i{ 0 }; i < sizeof counter; ++i)
      counter[i] = iv[i] ^ self->salt[i];
    return okIf(EVP_EncryptInit_ex(self->ctx, nullptr, nullptr, nullptr, counter) == 1);
  }

  srtp_err_status_t icmCrypt(void* state, uint8_t* data, unsigned int* len)
  {
    int done{ 0 };
    return okIf(
      EVP_EncryptUpdate(static_cast<Icm*>(state)->ctx, data, &done, data, static_cast<int>(*len)) == 1);
  }

  // ---- HMAC-SHA1 (RFC 2104): the digests of both padded keys are made once and copied for every packet.

  struct Hmac
  {
    SHA_CTX inner, outer, current;
  };

  extern const srtp_auth_type_t hmacType;
  constexpr int ShaBlockLen{ 64 };

  srtp_err_status_t hmacDealloc(srtp_auth_t* a)
  {
    auto* self = static_cast<Hmac*>(a->state);
    OPENSSL_cleanse(self, sizeof *self);
    delete self;
    delete a;
    return srtp_err_status_ok;
  }

  srtp_err_status_t hmacAlloc(srtp_auth_t** a, int keyLen, int outLen)
  {
    if (keyLen > ShaBlockLen || outLen > SHA_DIGEST_LENGTH)
      return srtp_err_status_bad_param;
    auto* self = new (std::nothrow) Hmac{};
    *a         = new (std::nothrow) srtp_auth_t{ &hmacType, self, outLen, keyLen, 0 };
    return okIf(self && *a, srtp_err_status_alloc_fail);
  }

  srtp_err_status_t hmacInit(void* state, const uint8_t* key, int keyLen)
  {
    auto* self = static_cast<Hmac*>(state);
    if (keyLen < 0 || keyLen > ShaBlockLen)
      return srtp_err_status_bad_param;
    const auto start = [&](SHA_CTX& digest, uint8_t filler)
    {
      uint8_t pad[ShaBlockLen];
      for (int i{ 0 }; i < ShaBlockLen; ++i)
        pad[i] = filler ^ (i < keyLen ? key[i] : 0);
      SHA1_Init(&digest);
      SHA1_Update(&digest, pad, sizeof pad);
      OPENSSL_cleanse(pad, sizeof pad);
    };
    start(self->inner, 0x36);
    start(self->outer, 0x5c);
    self->current = self->inner;
    return srtp_err_status_ok;
  }

  srtp_err_status_t hmacStart(void* state)
  {
    auto* self    = static_cast<Hmac*>(state);
    self->current = self->inner;
    return srtp_err_status_ok;
  }

  srtp_err_status_t hmacUpdate(void* state, const uint8_t* data, int len)
  {
    SHA1_Update(&static_cast<Hmac*>(state)->current, data, static_cast<size_t>(len));
    return srtp_err_status_ok;
  }

  srtp_err_status_t hmacCompute(void* state, const uint8_t* data, int len, int tagLen, uint8_t* tag)
  {
    auto* self = static_cast<Hmac*>(state);
    uint8_t digest[SHA_DIGEST_LENGTH];
    if (tagLen < 0 || tagLen > SHA_DIGEST_LENGTH)
      return srtp_err_status_bad_param;
    SHA1_Update(&self->current, data, static_cast<size_t>(len));
    SHA1_Final(digest, &self->current);
    self->current = self->outer;
    SHA1_Update(&self->current, digest, sizeof digest);
    SHA1_Final(digest, &self->current);
    std::copy_n(digest, tagLen, tag);
    return srtp_err_status_ok;
  }

  // ---- Known answers; libsrtp refuses a replacement without one.

#include "srtp-known-answers.h"

  constexpr srtp_cipher_type_t gcmTypeOf(
    srtp_cipher_alloc_func_t alloc, const char* name, const srtp_cipher_test_case_t* answer, srtp_cipher_type_id_t id)
  {
    return { alloc, gcmDealloc, gcmInit, gcmSetAad, gcmEncrypt, gcmDecrypt, gcmSetIv, gcmGetTag, name, answer, id };
  }

  const srtp_cipher_type_t gcm128Type{ gcmTypeOf(
    gcmAlloc<SRTP_AES_GCM_128>, "AES-128-GCM, OpenSSL", &gcm128Answer, SRTP_AES_GCM_128) };
  const srtp_cipher_type_t gcm256Type{ gcmTypeOf(
    gcmAlloc<SRTP_AES_GCM_256>, "AES-256-GCM, OpenSSL", &gcm256Answer, SRTP_AES_GCM_256) };

  const srtp_cipher_type_t icmType{ icmAlloc, icmDealloc, icmInit,  nullptr,           icmCrypt,
                                    icmCrypt, icmSetIv,   nullptr,  "AES-128 counter mode, OpenSSL",
                                    &icmAnswer, SRTP_AES_ICM_128 };

  const srtp_auth_type_t hmacType{ hmacAlloc, hmacDealloc, hmacInit,    hmacCompute,   hmacUpdate,
                                   hmacStart, "HMAC-SHA1, OpenSSL", &hmacAnswer, SRTP_HMAC_SHA1 };
} // namespace

srtp_err_status_t srtp_init_on_openssl()
{
  if (const auto err = srtp_init())
    return err;
  if (const auto err = srtp_replace_cipher_type(&gcm128Type, SRTP_AES_GCM_128))
    return err;
  if (const auto err = srtp_replace_cipher_type(&gcm256Type, SRTP_AES_GCM_256))
    return err;
  if (const auto err = srtp_replace_cipher_type(&icmType, SRTP_AES_ICM_128))
    return err;
  return srtp_replace_auth_type(&hmacType, SRTP_HMAC_SHA1);
}
