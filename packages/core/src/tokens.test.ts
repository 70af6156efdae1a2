import { JOIN_AUDIENCE, limits } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { checkJoinClaims, readTokenHeader, rememberUntil } from './tokens.ts';

const now = 1_800_000_000;
const leeway = limits.clockLeewaySeconds;
const good = {
  aud: JOIN_AUDIENCE,
  room: 'room_00000000000000000000000000',
  sub: 'user-17',
  role: 'participant',
  jti: '0123456789abcdef',
  iat: now,
  exp: now + 600,
};
const verdict = (change: object): string => {
  const result = checkJoinClaims({ ...good, ...change }, now);
  return result.ok ? 'ok' : result.refusal;
};

describe('claims of a join token', () => {
  it.each([
    ['as they should be', {}, 'ok'],
    ['about to begin, within the leeway', { iat: now + leeway }, 'ok'],
    ['made by a clock too far ahead', { iat: now + leeway + 1 }, 'TOKEN_NOT_YET_VALID'],
    ['not valid before later', { nbf: now + leeway + 1 }, 'TOKEN_NOT_YET_VALID'],
    ['not valid before now, within the leeway', { nbf: now + leeway }, 'ok'],
    ['just expired, within the leeway', { iat: now - 600, exp: now - leeway + 1 }, 'ok'],
    ['expired', { iat: now - 600, exp: now - leeway }, 'TOKEN_EXPIRED'],
    ['expired before they began', { exp: now }, 'TOKEN_INVALID'],
    ['as long-lived as allowed', { exp: now + limits.tokenTtlMaxSeconds }, 'ok'],
    ['longer-lived than allowed', { exp: now + limits.tokenTtlMaxSeconds + 1 }, 'TOKEN_INVALID'],
    ['long-lived by an early iat', { iat: now - limits.tokenTtlMaxSeconds, exp: now + 60 }, 'TOKEN_INVALID'],
    ['never valid', { nbf: now + 600 }, 'TOKEN_INVALID'],
    ['for another audience', { aud: 'madang:upload' }, 'TOKEN_INVALID'],
    ['for two audiences', { aud: [JOIN_AUDIENCE, 'x'] }, 'TOKEN_INVALID'],
    ['without an end', { exp: undefined }, 'TOKEN_INVALID'],
    ['with a fractional end', { exp: now + 0.5 }, 'TOKEN_INVALID'],
    ['without an id', { jti: undefined }, 'TOKEN_INVALID'],
    ['with an id too short to be random', { jti: 'a' }, 'TOKEN_INVALID'],
    ['for no room', { room: undefined }, 'TOKEN_INVALID'],
    ['for something that is no room', { room: '../x' }, 'TOKEN_INVALID'],
    ['of an unknown role', { role: 'god' }, 'TOKEN_INVALID'],
    ['allowing an unknown thing', { allow: ['everything'] }, 'TOKEN_INVALID'],
    ['with a claim we do not know', { admin: true }, 'TOKEN_INVALID'],
    ['with a deceiving name', { name: 'a\u202eb' }, 'TOKEN_INVALID'],
  ])('%s → %s', (_words, change, expected) => {
    expect(verdict(change)).toBe(expected);
  });

  it.each([null, undefined, 'text', 7, []])('that are no claims at all (%j) are refused', (payload) => {
    expect(checkJoinClaims(payload, now)).toEqual({ ok: false, refusal: 'TOKEN_INVALID' });
  });

  it('are remembered for as long as they could be accepted', () => {
    const result = checkJoinClaims(good, now);
    if (!result.ok) throw new Error('refused');
    const until = rememberUntil(result.claims);
    expect(checkJoinClaims(good, until - 1).ok).toBe(true);
    expect(checkJoinClaims(good, until).ok).toBe(false);
  });
});

describe('the header of a join token', () => {
  const kid = 'key_00000000000000000000000000';
  it.each([
    [{ alg: 'HS256', kid }, true],
    [{ alg: 'HS256', typ: 'JWT', kid }, true],
    [{ alg: 'none', kid }, false],
    [{ alg: 'HS512', kid }, false],
    [{ alg: 'RS256', kid }, false],
    [{ alg: 'HS256' }, false],
    [{ alg: 'HS256', kid: 'ten_00000000000000000000000000' }, false],
    [{ alg: 'HS256', kid, jku: 'https://evil.example' }, false],
    [{ alg: 'HS256', kid, jwk: {} }, false],
    [{ alg: 'HS256', kid, crit: ['exp'] }, false],
    [null, false],
  ])('%j is taken: %s', (header, taken) => {
    expect(readTokenHeader(header) !== undefined).toBe(taken);
  });
});
