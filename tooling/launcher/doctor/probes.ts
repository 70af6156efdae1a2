import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { carriesH265, starts } from '../../media-worker/verify.ts';
import type { PortState, WorkerState } from './judge.ts';

/** A program that is there answers in a second; on a machine at its limit it takes its time. */
const COMMAND_TIMEOUT_MS = 30_000;

/** First line that a program prints, or undefined when it cannot be run. */
export async function firstLine(program: string, args: readonly string[]): Promise<string | undefined> {
  return await new Promise((resolve) => {
    execFile(program, args, { timeout: COMMAND_TIMEOUT_MS }, (error, stdout) => {
      resolve(error ? undefined : (stdout.trim().split('\n', 1)[0] ?? ''));
    });
  });
}

/** Whether a TCP port can be listened on. */
export async function tcpPort(host: string, port: number): Promise<PortState> {
  const server = createServer();
  return await new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve('free')));
  });
}

/** Whether a UDP port can be bound. */
export async function udpPort(host: string, port: number): Promise<PortState> {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  return await new Promise((resolve) => {
    socket.once('error', (error: NodeJS.ErrnoException) => {
      socket.close();
      resolve({ error: error.code ?? error.message });
    });
    socket.bind({ address: host, port, exclusive: true }, () => socket.close(() => resolve('free')));
  });
}

const UDP_WAIT_MS = 1_000;

/** Sends datagrams of 1,200 octets (a media packet) to ourselves and counts those that arrive. */
export async function udpLoopback(count: number): Promise<number> {
  const socket = createSocket('udp4');
  return await new Promise((resolve) => {
    let returned = 0;
    const end = () => socket.close(() => resolve(returned));
    const limit = setTimeout(end, UDP_WAIT_MS);
    socket.once('error', () => resolve(returned));
    socket.on('message', () => {
      returned += 1;
      if (returned < count) return;
      clearTimeout(limit);
      end();
    });
    socket.bind(0, '127.0.0.1', () => {
      const packet = Buffer.alloc(1_200);
      for (let i = 0; i < count; i += 1) socket.send(packet, socket.address().port, '127.0.0.1');
    });
  });
}

/** Whether `/healthz` of a server there answers as Madang does. */
export async function madangAnswers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

/** Free space and writability of a directory, or of the nearest parent that exists. */
export function directory(dir: string): { freeBytes: number; writable: boolean } {
  let place = dir;
  while (!existsSync(place) && path.dirname(place) !== place) place = path.dirname(place);
  const { bavail, bsize } = statfsSync(place);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    return { freeBytes: bavail * bsize, writable: true };
  } catch {
    return { freeBytes: bavail * bsize, writable: false };
  }
}

/** Soft limit of open files of this process (`/proc/self/limits`). */
export function openFiles(): number | 'unlimited' | undefined {
  try {
    const word = /^Max open files\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return word === 'unlimited' ? word : word === undefined ? undefined : Number(word);
  } catch {
    return undefined;
  }
}

/** Starts a media worker and asks it which codecs it carries. */
export async function mediaWorker(file: string): Promise<Exclude<WorkerState, 'none'>> {
  if (!(await starts(file))) return 'broken';
  try {
    return { h265: await carriesH265(file) };
  } catch {
    return 'broken';
  }
}

const CODEC_PAGE =
  "data:text/html,<script>document.title=RTCRtpSender.getCapabilities('video').codecs.map(c=>c.mimeType).join(' ')</script>";
const HEADLESS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Names of the video codecs that the installed Chromium sends; empty when it cannot be asked. */
export async function chromiumVideoCodecs(): Promise<string[]> {
  const page = await new Promise<string>((resolve) => {
    execFile('chromium', [...HEADLESS, '--dump-dom', CODEC_PAGE], { timeout: COMMAND_TIMEOUT_MS }, (_error, stdout) => {
      resolve(stdout);
    });
  });
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';
  const names = title.split(' ').map((type) => type.replace('video/', ''));
  return [...new Set(names)].filter((name) => name !== '' && !['rtx', 'red', 'ulpfec', 'flexfec-03'].includes(name));
}
