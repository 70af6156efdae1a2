import { createHmac, generateKeyPairSync } from 'node:crypto';
import { JOIN_AUDIENCE, type JoinClaims, type TokenAnswer } from '@madang/protocol';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSealing } from '../../kernel/sealing.ts';
import { TestClock } from '../../kernel/test-clock.ts';
import { expectOk, newKey, newRoom, newTenant } from '../../testing/pieces.ts';
import { startTestServer, type TestServer, type TestTenant } from '../../testing/test-server.ts';
import { masterKey } from '../tenants/installation.ts';
import { CredentialCache } from '../tenants/public.ts';
import { StoredTokenVerifier } from './verifier.ts';

let server: TestServer;
const clock = new TestClock(Date.now());
let verifier: StoredTokenVerifier;
let cache: CredentialCache;

beforeAll(async () => {
  server = await startTestServer();
  const { db } = server.server.database;
  cache = new CredentialCache({ db, sealing: createSealing(masterKey(undefined, server.dataDir)), clock });
  verifier = new StoredTokenVerifier({ db, credentials: cache, clock });
});

afterAll(() => server.close());

const seconds = (): number => Math.floor(clock.now() / 1000);
const secretOf = (tenant: TestTenant): Uint8Array => new TextEncoder().encode(tenant.secret);

function claims(change: Record<string, unknown> = {}): Record<string, unknown> {
  const made: JoinClaims = {
    aud: JOIN_AUDIENCE,
    room: 'room_00000000000000000000000000' as JoinClaims['room'],
    sub: 'user-17',
    role: 'participant',
    jti: `${Math.random()}`.padEnd(20, 'x'),
    iat: seconds(),
    exp: seconds() + 60,
  };
  return { ...made, ...change };
}

const sign = (payload: Record<string, unknown>, key = secretOf(server.tenant), header: object = {}): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: server.tenant.keyId, ...header }).sign(key);

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token put together by hand, as a library would refuse to. */
function forge(header: object, payload: object, signature: (input: string) => string): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${signature(input)}`;
}

const outcome = (token: string): Promise<string> =>
  verifier.redeem(token).then(
    () => 'ok',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('a join token', () => {
  it('made by REST opens its room once', async () => {
    const room = await newRoom(server);
    const made = await server.api('POST', `/v1/rooms/${room.id}/tokens`, {
      as: server.tenant,
      body: { userId: 'user-17', name: '김민수', role: 'moderator', deny: ['record'], metadata: { seat: '3' } },
    });
    const { token } = expectOk<TokenAnswer>(made);
    const { tenantId, claims: read } = await verifier.redeem(token);
    expect(tenantId).toBe(server.tenant.tenantId);
    expect(read).toMatchObject({ room: room.id, sub: 'user-17', name: '김민수', role: 'moderator', deny: ['record'] });
    expect(await outcome(token)).toBe('TOKEN_USED');
  });

  it('signed offline with the secret opens the same', async () => {
    expect(await outcome(await sign(claims()))).toBe('ok');
  });

  it('opens again once it was given back, and then no more', async () => {
    const token = await sign(claims());
    const { giveBack } = await verifier.redeem(token);
    expect(await outcome(token)).toBe('TOKEN_USED');
    await giveBack();
    expect(await outcome(token)).toBe('ok');
    expect(await outcome(token)).toBe('TOKEN_USED');
  });

  it('used by many at the same moment opens once', async () => {
    const token = await sign(claims());
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcome(token)));
    expect(outcomes.filter((one) => one === 'ok')).toHaveLength(1);
    expect(outcomes.filter((one) => one === 'TOKEN_USED')).toHaveLength(9);
  });

  it('is refused in every forged form (RFC 8725 §2)', async () => {
    const other = await newTenant(server, 'forger');
    const kid = server.tenant.keyId;
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    const hmac =
      (secret: string | Buffer, hash = 'sha256') =>
      (input: string) =>
        createHmac(hash, secret).update(input).digest('base64url');
    const good = await sign(claims());
    const [header = '', payload = '', signature = ''] = good.split('.');
    const edited = encode({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), role: 'moderator' });
    const forged: Record<string, string> = {
      'no algorithm': forge({ alg: 'none', kid }, claims(), () => ''),
      'no algorithm, written otherwise': forge({ alg: 'NoNe', kid }, claims(), () => ''),
      'no signature': `${header}.${payload}.`,
      'a longer hash': forge({ alg: 'HS512', kid }, claims(), hmac(server.tenant.secret, 'sha512')),
      'another key of its own': await sign(claims(), privateKey as never, { alg: 'RS256' }).catch(() => 'x.y.z'),
      'a public key as secret': forge({ alg: 'HS256', kid }, claims(), hmac(pem)),
      'an empty secret': forge({ alg: 'HS256', kid }, claims(), hmac('')),
      "another tenant's secret": await sign(claims(), secretOf(other)),
      "another tenant's key id": await sign(claims(), secretOf(server.tenant), { kid: other.keyId }),
      'a key that is not there': await sign(claims(), secretOf(server.tenant), {
        kid: 'key_00000000000000000000000000',
      }),
      'a key id that is an injection': await sign(claims(), secretOf(server.tenant), { kid: "' or 1=1" }),
      'a key brought along': await sign(claims(), secretOf(server.tenant), { jwk: { kty: 'oct', k: 'AA' } }),
      'a key address brought along': await sign(claims(), secretOf(server.tenant), { jku: 'https://evil.example' }),
      'an edited role': `${header}.${edited}.${signature}`,
      'an API audience': await sign(claims({ aud: 'madang:api' })),
      'no audience': await sign(claims({ aud: undefined })),
      'a life of a year': await sign(claims({ exp: seconds() + 365 * 86_400 })),
      'no end': await sign(claims({ exp: undefined })),
      garbage: 'garbage',
      nothing: '..',
    };
    const outcomes = await Promise.all(
      Object.entries(forged).map(async ([name, token]) => [name, await outcome(token)]),
    );
    expect(outcomes).toEqual(Object.keys(forged).map((name) => [name, 'TOKEN_INVALID']));
    expect(await outcome(good)).toBe('ok');
  });

  it('tells expired from not yet valid', async () => {
    expect(await outcome(await sign(claims({ iat: seconds() - 120, exp: seconds() - 60 })))).toBe('TOKEN_EXPIRED');
    expect(await outcome(await sign(claims({ nbf: seconds() + 59 })))).toBe('TOKEN_NOT_YET_VALID');
  });

  it('dies with its key and with its tenant', async () => {
    const tenant = await newTenant(server, 'mortal');
    const key = await newKey(server, tenant);
    const byKey = (): Promise<string> => sign(claims(), new TextEncoder().encode(key.secret), { kid: key.id });
    expect(await outcome(await byKey())).toBe('ok');
    await server.api('DELETE', `/v1/keys/${key.id}`, { as: tenant });
    // Another node learns of it when what it believes has had its time: 3 s.
    clock.advance(3_000);
    expect(await outcome(await byKey())).toBe('TOKEN_INVALID');
    await server.api('PATCH', `/v1/tenants/${tenant.tenantId}`, { as: server.operator, body: { status: 'suspended' } });
    const suspended = await sign(claims(), secretOf(tenant), { kid: tenant.keyId });
    expect(await outcome(suspended)).toBe('TENANT_SUSPENDED');
  });

  it('of a rotated key works for the grace time', async () => {
    const tenant = await newTenant(server, 'rotated');
    await server.api('POST', `/v1/keys/${tenant.keyId}/rotate`, { as: tenant, body: { graceSeconds: 60 } });
    const old = (): Promise<string> => sign(claims(), secretOf(tenant), { kid: tenant.keyId });
    expect(await outcome(await old())).toBe('ok');
    // Far more than the grace time: the clock of the test ran behind the one that the server rotated by.
    clock.advance(600_000);
    expect(await outcome(await old())).toBe('TOKEN_INVALID');
  });

  it('is not asked for in a room that has expired', async () => {
    const room = await newRoom(server, { expiresAt: '2020-01-01T00:00:00.000Z' });
    const made = await server.api('POST', `/v1/rooms/${room.id}/tokens`, { as: server.tenant, body: { userId: 'u' } });
    expect(made).toMatchObject({ status: 410, body: { code: 'ROOM_EXPIRED' } });
  });
});
