import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coturn, startCoturn } from '../../testing/coturn.ts';
import { errorCodeOf, readStun, stunAttributes, stunMethods, writeStun } from '../../testing/stun-message.ts';
import { TurnClient } from '../../testing/turn-client.ts';
import { turnCredentials } from './turn-credentials.ts';

let coturn: Coturn;
beforeAll(async () => {
  coturn = await startCoturn();
});
afterAll(() => coturn?.stop());

/** Ports of one machine, and requests from each: 20,000 in all, as fast as this machine sends. */
const SOURCES = 100;
const REQUESTS = 200;
/** What a port that was heard from may cost coturn: it keeps a session for it for a while. */
const SESSION_KIB = 64;
/** Answers to strangers may not make this a lever against the address they came from: bytes back for each byte sent. */
const AMPLIFICATION = 6;

const udp: readonly [number, Buffer] = [stunAttributes.requestedTransport, Buffer.from([17, 0, 0, 0])];

function rssKib(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

type Flood = { readonly sockets: readonly Socket[]; readonly answers: Buffer[]; sentBytes: number };

async function openFlood(): Promise<Flood> {
  const answers: Buffer[] = [];
  const sockets = await Promise.all(
    Array.from({ length: SOURCES }, async () => {
      const socket = createSocket('udp4', (bytes) => void answers.push(bytes));
      socket.bind(0, '127.0.0.1');
      await once(socket, 'listening');
      return socket;
    }),
  );
  return { sockets, answers, sentBytes: 0 };
}

/** One request from each port, without credentials. */
async function wave(flood: Flood): Promise<void> {
  await Promise.all(
    flood.sockets.map(async (socket) => {
      const { bytes } = writeStun(stunMethods.allocate, () => [udp]);
      flood.sentBytes += bytes.length;
      await new Promise((sent) => socket.send(bytes, coturn.port, coturn.address, sent));
    }),
  );
}

describe('a flood of requests without credentials', () => {
  it('opens nothing, keeps nobody else out, and costs a bounded memory', { timeout: 60_000 }, async () => {
    const before = rssKib(coturn.pid());
    const flood = await openFlood();
    const codes: number[] = [];
    for (let turn = 0; turn < REQUESTS; turn += 1) {
      await wave(flood);
      if (turn % 50 !== 25) continue;
      const guest = await TurnClient.open(coturn, turnCredentials(coturn.secret, `guest-${turn}`, Date.now() + 60_000));
      codes.push(await guest.allocate());
      guest.close();
    }
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(flood.answers.length).toBeGreaterThan(0);
    const answered = flood.answers.map((bytes) => readStun(bytes));
    expect(new Set(answered.map((message) => message && errorCodeOf(message)))).toEqual(new Set([401]));
    const bytesBack = flood.answers.reduce((sum, { length }) => sum + length, 0);
    expect(bytesBack / flood.sentBytes).toBeLessThan(AMPLIFICATION);
    expect(rssKib(coturn.pid()) - before).toBeLessThan(SOURCES * SESSION_KIB);
    console.info(
      `${flood.answers.length} answers, ${(bytesBack / flood.sentBytes).toFixed(1)} bytes back for each, ${rssKib(coturn.pid()) - before} KiB more`,
    );
    for (const socket of flood.sockets) socket.close();
  });
});
