import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectOk, newRoom } from '../../testing/pieces.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { backUp, restore } from './backup.ts';

let directory: string;
let server: TestServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'madang-backup-'));
  server = await startTestServer({ settings: { 'rate.write': 1_000_000 } });
});

afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

it('a backup taken while rooms are made holds every room made before it, and starts', async () => {
  const before: string[] = [];
  for (let i = 0; i < 20; i += 1) before.push((await newRoom(server, { name: `room ${i}` })).id);
  let writing = true;
  const writer = (async () => {
    while (writing) await newRoom(server);
  })();
  const copy = join(directory, 'copy');
  await backUp(server.dataDir, copy);
  writing = false;
  await writer;
  const after = await newRoom(server);

  const dataDir = join(directory, 'restored');
  await restore(copy, dataDir);
  const restored = await startTestServer({ settings: { dataDir } });
  expect(restored.server.firstStart).toBe(false);
  for (const id of before) expectOk(await restored.api('GET', `/v1/rooms/${id}`, { as: server.tenant }));
  expect((await restored.api('GET', `/v1/rooms/${after.id}`, { as: server.tenant })).status).toBe(404);
  expect((await restored.api('GET', '/v1/settings', { as: server.operator })).status).toBe(200);
  await restored.close();

  // And once more of the stopped installation.
  const second = join(directory, 'second');
  await backUp(dataDir, second);
  expect(existsSync(join(second, 'postgres/data/backup_label'))).toBe(true);
});

it('neither overwrites what is there nor takes an unfinished copy for a backup', async () => {
  await expect(backUp(server.dataDir, directory)).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
  await expect(restore(server.dataDir, join(directory, 'x'))).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
});
