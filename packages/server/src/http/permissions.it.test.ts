import { type CallId, idPrefixes, type RoomId, type RouteContract, routeList, type TenantId } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, randomText } from '../kernel/ids.ts';
import { newKey, newRoom, newTenant } from '../testing/pieces.ts';
import {
  startTestServer,
  type TestAnswer,
  type TestCredentials,
  type TestServer,
  type TestTenant,
} from '../testing/test-server.ts';

/** Every route × every kind of caller, made from the contracts: a new route is tested as soon as it is declared. */
let server: TestServer;
let owner: TestTenant;
let other: TestTenant;
let suspended: TestTenant;
let revoked: TestCredentials;

beforeAll(async () => {
  server = await startTestServer({ settings: { 'rate.failedAuth': 1_000_000, 'pin.failuresPerAddress': 100_000 } });
  other = await newTenant(server, 'other');
  suspended = await newTenant(server, 'suspended');
  await server.api('PATCH', `/v1/tenants/${suspended.tenantId}`, {
    as: server.operator,
    body: { status: 'suspended' },
  });
  const key = await newKey(server);
  await server.api('DELETE', `/v1/keys/${key.id}`, { as: server.tenant });
  revoked = { keyId: key.id, secret: key.secret };
});

afterAll(() => server.close());

type Params = Readonly<Record<string, string>>;

/** A new owner with the things that the path of any route may name: some routes destroy them. */
async function ownersThings(): Promise<Params> {
  owner = await newTenant(server, `owner-${randomText(8)}`);
  const room = await newRoom(server, { access: 'link' }, owner);
  const key = await newKey(server, owner);
  const callId = newId('call');
  await server.server.database.db
    .insertInto('calls')
    .values({
      id: callId as CallId,
      tenant_id: owner.tenantId as TenantId,
      room_id: room.id as RoomId,
      room_name: 'x',
      node_id: newId('node'),
      started_at: new Date(),
      ended_at: new Date(),
      reason: 'call-ended',
    })
    .execute();
  return {
    roomId: room.id,
    keyId: key.id,
    callId,
    tenantId: owner.tenantId,
    participantId: newId('participant'),
  };
}

function call(contract: RouteContract, params: Params, as?: TestCredentials): Promise<TestAnswer> {
  const path = contract.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? 'missing');
  const hasBody = contract.body !== undefined;
  return server.api(contract.method, path, {
    ...(as === undefined ? {} : { as }),
    ...(hasBody ? { body: contract.sample?.body ?? {} } : {}),
  });
}

/** Ids that nothing has. */
function nobodysThings(params: Params): Params {
  const strange = (id: string): string => `${id.split('_')[0]}_${randomText(26)}`;
  return Object.fromEntries(Object.entries(params).map(([name, id]) => [name, strange(id)]));
}

const codeOf = (answer: TestAnswer): unknown => (answer.body as { code?: unknown } | undefined)?.code;

/** What of an answer may differ from request to request without telling anything. */
function comparable(answer: TestAnswer, params: Params): unknown {
  let text = JSON.stringify([answer.status, answer.body]);
  for (const id of Object.values(params)) text = text.replaceAll(id, '(id)');
  return text.replaceAll(/"requestId":"[^"]*"/g, '');
}

const forgeries = (): [string, TestCredentials][] => [
  ['a wrong secret', { keyId: owner.keyId, secret: other.secret }],
  ['an unknown key', { keyId: newId('key'), secret: owner.secret }],
  ['a key id that is none', { keyId: "' or 1=1 --", secret: owner.secret }],
  ['a revoked key', revoked],
  ['a made-up operator token', { token: `mdop_${randomText(52)}` }],
  ["a tenant's secret as operator token", { token: owner.secret }],
];

const kind = (contract: RouteContract): string => contract.callers.join(',');
const named = (list: readonly RouteContract[]): [string, RouteContract][] =>
  list.map((contract) => [`${contract.method} ${contract.path}`, contract]);

const tenantRoutes = named(routeList.filter((contract) => kind(contract) === 'tenant'));
const operatorRoutes = named(routeList.filter((contract) => kind(contract) === 'operator'));
const publicRoutes = named(routeList.filter((contract) => kind(contract) === 'public'));

it('knows every route', () => {
  expect(tenantRoutes.length + operatorRoutes.length + publicRoutes.length).toBe(routeList.length);
  expect(Object.keys(idPrefixes)).toContain('room');
});

describe.each(tenantRoutes)('%s, for tenants', (_name, contract) => {
  it('answers the owner and nobody else', async () => {
    const params = await ownersThings();
    expect((await call(contract, params)).status).toBe(401);
    for (const [words, forged] of forgeries()) {
      expect([words, (await call(contract, params, forged)).status]).toEqual([words, 401]);
    }
    expect(codeOf(await call(contract, params, suspended))).toBe('TENANT_SUSPENDED');
    expect(codeOf(await call(contract, params, server.operator))).toBe('FORBIDDEN');

    const byOther = await call(contract, params, other);
    if (contract.params !== undefined) {
      const strange = nobodysThings(params);
      const byNobody = await call(contract, strange, other);
      expect(byOther.status).toBe(404);
      expect(comparable(byOther, params)).toBe(comparable(byNobody, strange));
    } else {
      for (const id of Object.values(params)) expect(JSON.stringify(byOther.body ?? '')).not.toContain(id);
    }
    // Nothing above changed anything: what the owner asks for is still there.
    const byOwner = await call(contract, params, owner);
    expect([401, 403, 404, 500]).not.toContain(codeOf(byOwner) === 'PARTICIPANT_NOT_FOUND' ? 200 : byOwner.status);
  });
});

describe.each(operatorRoutes)('%s, for operators', (_name, contract) => {
  it('answers the operator and nobody else', async () => {
    const params = await ownersThings();
    expect((await call(contract, params)).status).toBe(401);
    for (const [, forged] of forgeries()) expect((await call(contract, params, forged)).status).toBe(401);
    expect(codeOf(await call(contract, params, owner))).toBe('FORBIDDEN');
    expect(codeOf(await call(contract, params, other))).toBe('FORBIDDEN');
    expect(codeOf(await call(contract, params, suspended))).toBe('TENANT_SUSPENDED');
    expect((await call(contract, params, server.operator)).status).toBe(contract.status);
  });
});

describe.each(publicRoutes)('%s, for anybody', (_name, contract) => {
  it('answers everybody alike, whatever credentials come with it', async () => {
    const params = await ownersThings();
    const anonymous = await call(contract, params);
    expect(anonymous.status).not.toBe(401);
    for (const as of [owner, other, suspended, server.operator, revoked]) {
      expect((await call(contract, params, as)).status).toBe(anonymous.status);
    }
    expect(anonymous.status < 500).toBe(true);
  });
});
