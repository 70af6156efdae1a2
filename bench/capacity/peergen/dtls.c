// DTLS 1.2 as client, and the SRTP keys that come out of it (RFC 5764).
#include "peergen.h"
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static SSL_CTX *context;
static BIO_METHOD *datagramMethod;
static char fingerprint[128];

const char *dtlsFingerprint(void) { return fingerprint; }

// A BIO that sends each write as one datagram.
static int datagramWrite(BIO *bio, const char *data, int size) {
  BIO_clear_retry_flags(bio);
  peerSend(BIO_get_data(bio), data, size);
  return size;
}
static long datagramControl(BIO *bio, int command, long number, void *pointer) {
  (void)bio, (void)number, (void)pointer;
  switch (command) {
    case BIO_CTRL_FLUSH:
      return 1;
    case BIO_CTRL_DGRAM_QUERY_MTU:
    case BIO_CTRL_DGRAM_GET_FALLBACK_MTU:
      return MTU;
    default:
      return 0;
  }
}
static int datagramCreate(BIO *bio) {
  BIO_set_init(bio, 1);
  return 1;
}

// A load generator on loopback meets the server it was pointed at; the certificate tells it nothing.
static int acceptAny(int ok, X509_STORE_CTX *store) {
  (void)ok, (void)store;
  return 1;
}

static X509 *selfSigned(EVP_PKEY *key) {
  X509 *certificate = X509_new();
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -24 * 3600);
  X509_gmtime_adj(X509_getm_notAfter(certificate), 30 * 24 * 3600);
  X509_set_pubkey(certificate, key);
  X509_NAME *name = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"peergen", -1, -1, 0);
  X509_set_issuer_name(certificate, name);
  X509_sign(certificate, key, EVP_sha256());
  return certificate;
}

void dtlsInit(const char *srtpProfiles) {
  context = SSL_CTX_new(DTLS_method());
  SSL_CTX_set_min_proto_version(context, DTLS1_2_VERSION);
  EVP_PKEY *key = EVP_EC_gen("P-256");
  X509 *certificate = selfSigned(key);
  SSL_CTX_use_certificate(context, certificate);
  SSL_CTX_use_PrivateKey(context, key);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, acceptAny);
  if (SSL_CTX_set_tlsext_use_srtp(context, srtpProfiles)) {
    fprintf(stderr, "peergen: not SRTP profiles: %s\n", srtpProfiles);
    exit(2);
  }
  datagramMethod = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "datagrams");
  BIO_meth_set_write(datagramMethod, datagramWrite);
  BIO_meth_set_ctrl(datagramMethod, datagramControl);
  BIO_meth_set_create(datagramMethod, datagramCreate);

  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  X509_digest(certificate, EVP_sha256(), digest, &size);
  char *end = fingerprint;
  for (unsigned int i = 0; i < size; i++) end += sprintf(end, "%s%02X", i ? ":" : "", digest[i]);
}

// RFC 5764 §4.2: client key, server key, client salt, server salt.
static int makeSrtp(Peer *peer, const SRTP_PROTECTION_PROFILE *profile) {
  size_t keySize = 16, saltSize = 14;
  srtp_profile_t kind = srtp_profile_aes128_cm_sha1_80;
  if (profile->id == SRTP_AEAD_AES_128_GCM) saltSize = 12, kind = srtp_profile_aead_aes_128_gcm;
  if (profile->id == SRTP_AEAD_AES_256_GCM) keySize = 32, saltSize = 12, kind = srtp_profile_aead_aes_256_gcm;
  uint8_t material[2 * (32 + 14)], key[32 + 14];
  const char label[] = "EXTRACTOR-dtls_srtp";
  size_t materialSize = 2 * (keySize + saltSize);
  if (!SSL_export_keying_material(peer->ssl, material, materialSize, label, sizeof label - 1, NULL, 0, 0)) return 0;
  memcpy(key, material, keySize);
  memcpy(key + keySize, material + 2 * keySize, saltSize);
  srtp_policy_t policy;
  memset(&policy, 0, sizeof policy);
  srtp_crypto_policy_set_from_profile_for_rtp(&policy.rtp, kind);
  srtp_crypto_policy_set_from_profile_for_rtcp(&policy.rtcp, kind);
  policy.ssrc.type = ssrc_any_outbound;
  policy.key = key;
  policy.window_size = 1024;
  return srtp_create(&peer->srtp, &policy) == srtp_err_status_ok;
}

static void step(Peer *peer) {
  int result = SSL_do_handshake(peer->ssl);
  if (result != 1) {
    int error = SSL_get_error(peer->ssl, result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) return;
    char text[200];
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    peerFail(peer, text);
    return;
  }
  const SRTP_PROTECTION_PROFILE *profile = SSL_get_selected_srtp_profile(peer->ssl);
  if (!profile || !makeSrtp(peer, profile)) peerFail(peer, "no SRTP keys");
  else peerUp(peer, profile->name);
}

void dtlsConnect(Peer *peer) {
  peer->state = DTLS_HANDSHAKE;
  peer->ssl = SSL_new(context);
  peer->incoming = BIO_new(BIO_s_mem());
  BIO_set_mem_eof_return(peer->incoming, -1);
  BIO *outgoing = BIO_new(datagramMethod);
  BIO_set_data(outgoing, peer);
  SSL_set_bio(peer->ssl, peer->incoming, outgoing);
  SSL_set_options(peer->ssl, SSL_OP_NO_QUERY_MTU);
  SSL_set_mtu(peer->ssl, MTU);
  SSL_set_connect_state(peer->ssl);
  step(peer);
}

void dtlsReceive(Peer *peer, const uint8_t *packet, int size) {
  if (peer->state != DTLS_HANDSHAKE) return;
  BIO_write(peer->incoming, packet, size);
  step(peer);
}

void dtlsTimeout(Peer *peer) {
  if (DTLSv1_handle_timeout(peer->ssl) < 0) peerFail(peer, "the DTLS handshake timed out");
}
