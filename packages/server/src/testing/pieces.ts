import type { ApiKeyWithSecret, Room, Tenant } from '@madang/protocol';
import type { TestAnswer, TestServer, TestTenant } from './test-server.ts';

/** Another tenant with its first key. */
export async function newTenant(server: TestServer, serviceCode: string): Promise<TestTenant> {
  const answer = await server.api('POST', '/v1/tenants', {
    as: server.operator,
    body: { serviceCode, name: `Tenant ${serviceCode}` },
  });
  const { tenant, key } = expectOk<{ tenant: Tenant; key: ApiKeyWithSecret }>(answer);
  return { tenantId: tenant.id, keyId: key.id, secret: key.secret };
}

/** A room of a tenant, the first one's unless named. */
export async function newRoom(server: TestServer, body: object = {}, as: TestTenant = server.tenant): Promise<Room> {
  return expectOk<Room>(await server.api('POST', '/v1/rooms', { as, body }));
}

/** Another key of a tenant. */
export async function newKey(server: TestServer, as: TestTenant = server.tenant): Promise<ApiKeyWithSecret> {
  return expectOk<ApiKeyWithSecret>(await server.api('POST', '/v1/keys', { as, body: {} }));
}

/** The body of an answer that went well. */
export function expectOk<Body>(answer: TestAnswer): Body {
  if (answer.status >= 300) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as Body;
}
