import { createHmac } from 'node:crypto';

/** What a TURN client proves who it is with (RFC 8489 §9.2). */
export type TurnCredentials = { readonly username: string; readonly credential: string };

/**
 * Credentials that a TURN server checks by itself, as it knows the secret: the name carries when they expire and whose
 * they are, the password is its HMAC (draft-uberti-behave-turn-rest-00 §2.2; `use-auth-secret` of coturn).
 */
export function turnCredentials(secret: string, userId: string, expiresAtMs: number): TurnCredentials {
  const username = `${Math.floor(expiresAtMs / 1000)}:${userId}`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}
