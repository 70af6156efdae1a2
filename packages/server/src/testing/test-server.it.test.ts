import { expect, it } from 'vitest';
import { startTestServer } from './test-server.ts';

it('gives a test a server of its own that makes rooms and tokens', async () => {
  const server = await startTestServer();
  try {
    const room = await server.api('POST', '/v1/rooms', { as: server.tenant, body: { name: '상담' } });
    expect(room.status).toBe(201);
    const { id } = room.body as { id: string };
    const token = await server.api('POST', `/v1/rooms/${id}/tokens`, { as: server.tenant, body: { userId: 'u1' } });
    expect(token).toMatchObject({ status: 201, body: { joinUrl: expect.stringContaining('/join#token=') } });
    expect(await server.api('GET', '/v1/settings', { as: server.operator })).toMatchObject({ status: 200 });
  } finally {
    await server.close();
  }
});
