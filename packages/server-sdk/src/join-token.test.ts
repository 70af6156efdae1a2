import { JoinClaims, JoinTokenHeader } from '@madang/protocol';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { signJoinToken } from './join-token.ts';

const key = { keyId: 'key_00000000000000000000000000', secret: 'a secret of more than thirty-two bytes' };
const who = { roomId: 'room_00000000000000000000000000', userId: 'user-17' };

async function claimsOf(token: string): Promise<JoinClaims> {
  const { payload } = await jwtVerify(token, new TextEncoder().encode(key.secret), { algorithms: ['HS256'] });
  return JoinClaims.parse(payload);
}

describe('a join token signed offline', () => {
  it('names its key and algorithm', async () => {
    const header = decodeProtectedHeader(await signJoinToken({ ...key, ...who }));
    expect(JoinTokenHeader.parse(header)).toEqual({ alg: 'HS256', typ: 'JWT', kid: key.keyId });
  });

  it('says who may enter which room, and until when', async () => {
    const token = await signJoinToken({
      ...key,
      ...who,
      name: '김민수',
      role: 'moderator',
      deny: ['record'],
      metadata: { seat: '3' },
      ttlSeconds: 60,
    });
    const claims = await claimsOf(token);
    expect(claims).toMatchObject({
      aud: 'madang:join',
      room: who.roomId,
      sub: 'user-17',
      name: '김민수',
      role: 'moderator',
      deny: ['record'],
      metadata: { seat: '3' },
    });
    expect(claims.exp - claims.iat).toBe(60);
    expect(claims).not.toHaveProperty('allow');
  });

  it('makes a participant for ten minutes unless told otherwise', async () => {
    const claims = await claimsOf(await signJoinToken({ ...key, ...who }));
    expect(claims.role).toBe('participant');
    expect(claims.exp - claims.iat).toBe(600);
  });

  it('is different each time', async () => {
    const made = await Promise.all([1, 2, 3].map(() => signJoinToken({ ...key, ...who })));
    const ids = await Promise.all(made.map(async (token) => (await claimsOf(token)).jti));
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    ['a foreign room id', { roomId: 'lobby' }],
    ['an endless life', { ttlSeconds: 25 * 3600 }],
    ['a name with control characters', { name: 'a\u202eb' }],
    ['no user', { userId: '' }],
  ])('is not made with %s', async (_, wrong) => {
    await expect(signJoinToken({ ...key, ...who, ...wrong })).rejects.toThrow();
  });
});
