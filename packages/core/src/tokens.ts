import { JoinClaims, JoinTokenHeader, limits } from '@madang/protocol';

/** Why a join token does not open anything. */
export type TokenRefusal = 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_NOT_YET_VALID';

/** What was decided about a token's claims. */
export type ClaimsVerdict =
  | { readonly ok: true; readonly claims: JoinClaims }
  | { readonly ok: false; readonly refusal: TokenRefusal };

const refused = (refusal: TokenRefusal): ClaimsVerdict => ({ ok: false, refusal });

/** Reads the header of a token: our algorithm and a key id and nothing else (RFC 8725 §3.1, §3.10), or undefined. */
export function readTokenHeader(header: unknown): JoinTokenHeader | undefined {
  const result = JoinTokenHeader.safeParse(header);
  return result.success ? result.data : undefined;
}

/**
 * Decides about the claims of a token whose signature was found right. Clocks may differ by
 * `limits.clockLeewaySeconds`; a token may live no longer than `limits.tokenTtlMaxSeconds`, whatever its maker wrote.
 * @param nowSeconds Unix time.
 */
export function checkJoinClaims(payload: unknown, nowSeconds: number): ClaimsVerdict {
  const result = JoinClaims.safeParse(payload);
  if (!result.success) return refused('TOKEN_INVALID');
  const claims = result.data;
  const leeway = limits.clockLeewaySeconds;
  if (claims.exp <= claims.iat || claims.exp - claims.iat > limits.tokenTtlMaxSeconds) return refused('TOKEN_INVALID');
  if (claims.nbf !== undefined && claims.nbf >= claims.exp) return refused('TOKEN_INVALID');
  if (nowSeconds >= claims.exp + leeway) return refused('TOKEN_EXPIRED');
  if (nowSeconds < Math.max(claims.iat, claims.nbf ?? claims.iat) - leeway) return refused('TOKEN_NOT_YET_VALID');
  return { ok: true, claims };
}

/** Until when a used token must be remembered: as long as it could be accepted. Unix time, seconds. */
export function rememberUntil(claims: JoinClaims): number {
  return claims.exp + limits.clockLeewaySeconds;
}
