import { randomBytes } from 'node:crypto';
import { JOIN_AUDIENCE, JoinClaims, JoinTokenHeader, limits, TOKEN_ALGORITHM, type TokenInput } from '@madang/protocol';
import { type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

/** What a join token is to say, and the key that signs it. */
export type JoinTokenRequest = Readonly<Omit<Partial<TokenInput>, 'userId'>> & {
  /** Id of a live API key of your tenant. */
  readonly keyId: string;
  /** Secret of that key. */
  readonly secret: string;
  readonly roomId: string;
  /** Your own id of the user; ends up in the call's history. */
  readonly userId: string;
  /** The moment the token is made, ms since 1970; now unless set. */
  readonly nowMs?: number;
};

/** Bytes of randomness in `jti`: no two tokens share it, and nobody guesses one. */
const JTI_BYTES = 18;

/**
 * Signs a join token on your own server, without a request to Madang. It is the same as one made by `createToken`:
 * it opens one connection to one room and expires after `ttlSeconds` (600 unless set).
 * @throws ZodError if a value is not allowed.
 */
export async function signJoinToken(request: JoinTokenRequest): Promise<string> {
  const iat = Math.floor((request.nowMs ?? Date.now()) / 1000);
  const claims = JoinClaims.parse({
    aud: JOIN_AUDIENCE,
    room: request.roomId,
    sub: request.userId,
    ...present({ name: request.name, allow: request.allow, deny: request.deny, metadata: request.metadata }),
    role: request.role ?? 'participant',
    jti: randomBytes(JTI_BYTES).toString('base64url'),
    iat,
    exp: iat + ttlSeconds(request),
  });
  const header = JoinTokenHeader.parse({ alg: TOKEN_ALGORITHM, typ: 'JWT', kid: request.keyId });
  return await new SignJWT(claims as JWTPayload)
    .setProtectedHeader(header as JWTHeaderParameters)
    .sign(new TextEncoder().encode(request.secret));
}

function ttlSeconds(request: JoinTokenRequest): number {
  const ttl = request.ttlSeconds ?? limits.tokenTtlDefaultSeconds;
  if (ttl > limits.tokenTtlMaxSeconds) throw new RangeError(`ttlSeconds is at most ${limits.tokenTtlMaxSeconds}`);
  return ttl;
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
