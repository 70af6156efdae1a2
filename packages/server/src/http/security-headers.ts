/** Headers of every answer, made once. */
export type SecurityHeaders = {
  readonly pages: Readonly<Record<string, string>>;
  readonly api: Readonly<Record<string, string>>;
};

/** What the web app needs beside its own files: sockets, a worker for effects, WebAssembly. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob: mediastream:",
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * OWASP's headers (HTTP Headers Cheat Sheet; for the API: REST Security Cheat Sheet, an answer is nothing to render).
 * @param tls Whether this server speaks TLS itself: only then may it ask browsers to insist on it.
 */
export function securityHeaders(tls: boolean): SecurityHeaders {
  const both = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(tls ? { 'strict-transport-security': 'max-age=15552000' } : {}),
  };
  return {
    pages: {
      ...both,
      'content-security-policy': PAGE_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'permissions-policy': 'camera=(self), microphone=(self), display-capture=(self), fullscreen=(self)',
      'x-dns-prefetch-control': 'off',
      'x-frame-options': 'SAMEORIGIN',
      'x-permitted-cross-domain-policies': 'none',
    },
    api: {
      ...both,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-frame-options': 'DENY',
    },
  };
}
