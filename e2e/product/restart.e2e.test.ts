import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type BenchServer, freePort, startServer } from '../../bench/lib/server.ts';
import { seesMoving } from '../harness/probes.ts';
import { joinCall, plainPage } from '../harness/product.ts';
import { test } from '../harness/test.ts';

/** A server at an address of its own that can be killed and started again, as a process manager does. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what a fixture needs
const restartable = test.extend('machine', async ({}, { onCleanup }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'madang-restart-'));
  const port = String(await freePort());
  let server = await startServer({ MADANG_HTTP_PORT: port }, dataDir);
  onCleanup(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    get server(): BenchServer {
      return server;
    },
    async restart(): Promise<void> {
      process.kill(server.pid, 'SIGKILL');
      await server.close();
      server = await startServer({ MADANG_HTTP_PORT: port }, dataDir);
    },
  };
});

describe('a server that is killed and started again', () => {
  restartable(
    'ends the call clearly for everyone, and everyone can come right back in',
    { timeout: 120_000 },
    async ({ machine, open }) => {
      const { api, url } = machine.server;
      const room = await api.createRoom({ name: 'Restarted' });
      const enter = async (page: Awaited<ReturnType<typeof open>>, userId: string) => {
        const { token } = await machine.server.api.createToken({ roomId: room.id, userId, name: userId });
        return await joinCall(page, { token, camera: true, microphone: true, rememberSession: false });
      };
      const people = ['Anna', 'Bora'];
      const pages = await Promise.all(people.map(async () => await open(`${url}/plain-page`, { html: plainPage })));
      for (const [i, page] of pages.entries()) await enter(page, people[i] ?? '');
      for (const page of pages) await seesMoving(page, 1);

      const killedAt = performance.now();
      await machine.restart();
      // What lived in the process is gone; the page hears it from the new one, and does not try for ever.
      for (const page of pages) {
        const end = await page.waitForFunction(
          () => window.call.state.status === 'closed' && window.call.state,
          undefined,
          { timeout: 30_000 },
        );
        expect(await end.jsonValue()).toMatchObject({ reason: 'resume-expired', canRejoin: true });
      }
      console.info(`everybody knew ${Math.round(performance.now() - killedAt)} ms after the kill`);
      for (const [i, page] of pages.entries()) await enter(page, people[i] ?? '');
      for (const page of pages) {
        await seesMoving(page, 1);
        expect(await page.evaluate(() => window.call.participants.length)).toBe(1);
      }
      const { items } = await machine.server.api.listCalls({ roomId: room.id });
      expect(items.map(({ endedAt, reason }) => [endedAt === null, reason])).toEqual([
        [true, null],
        [false, 'node-lost'],
      ]);
    },
  );
});
