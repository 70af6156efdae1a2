import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { RtpCapabilities } from '@madang/protocol';
import { endChild, endsWithUs } from '../lib/process.ts';
import type { BareEndpoint, BareFeature, BareRequest } from './bare-mediasoup-server.ts';
import { numbersOf, transportCcOf } from './capabilities.ts';
import type { Endpoint, RtpNumbers, Target } from './target.ts';

const MEDIA_IP = '127.0.0.1';

/** Name of plain mediasoup in results. */
export const FLOOR = 'bare mediasoup';

/** Name of mediasoup with the features that Madang has, in results. */
export const EQUAL = `${FLOOR} + audio-nack + speakers`;

/** Starts mediasoup with nothing around it: one worker, one port, a router per room, two transports per person. */
export async function startBareMediasoup(port: number, features: readonly BareFeature[] = []): Promise<Target> {
  const forked = fork(join(import.meta.dirname, 'bare-mediasoup-server.ts'), {
    env: { ...process.env, BARE_PORT: String(port), BARE_FEATURES: features.join(',') },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const child = endsWithUs(forked);
  const ask = asker(child);
  const { workerPid } = await ask<{ workerPid: number }>({ do: 'start' });
  // All routers are alike; this one tells the numbers and stays empty.
  const { capabilities } = await ask<{ capabilities: RtpCapabilities }>({ do: 'openRoom' });
  const numbers: RtpNumbers = numbersOf(capabilities);
  const transportCc = transportCcOf(capabilities);
  const endpoint = (of: BareEndpoint): Endpoint => ({ ip: MEDIA_IP, transportCc, ...of });

  return {
    name: [FLOOR, ...features].join(' + '),
    numbers,
    processes: () => [
      { pid: workerPid, part: 'media' },
      { pid: child.pid ?? Number.NaN, part: 'control' },
    ],
    openRoom: async () => {
      const { room } = await ask<{ room: number }>({ do: 'openRoom' });
      return {
        join: async ({ fingerprint }) => {
          type Joined = { person: number; send: BareEndpoint; receive: BareEndpoint };
          const { person, send, receive } = await ask<Joined>({ do: 'join', room, fingerprint });
          return {
            publish: async (audio, video) => {
              await ask({ do: 'publish', person, audio, video });
              return endpoint(send);
            },
            watch: async (others) => {
              await ask({ do: 'watch', person, others });
              return endpoint(receive);
            },
          };
        },
      };
    },
    close: async () => await endChild(child),
  };
}

/** Requests over the child's IPC channel, answered by id. */
function asker(child: ChildProcess): <Answer>(request: BareRequest) => Promise<Answer> {
  const waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  let lastId = 0;
  child.on('message', (message: { id: number; answer?: unknown; error?: string }) => {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.done(message.answer);
    else asked?.failed(new Error(message.error));
  });
  child.once('exit', (code) => {
    for (const { failed } of waiting.values()) failed(new Error(`bare mediasoup ended with ${code}`));
  });
  return async <Answer>(request: BareRequest) =>
    await new Promise<Answer>((done, failed) => {
      const id = ++lastId;
      waiting.set(id, { done: (value) => done(value as Answer), failed });
      child.send({ id, request });
    });
}
