import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { turnCredentials } from '../features/connection/turn-credentials.ts';
import { loadTls } from '../http/tls.ts';
import { TurnClient } from './turn-client.ts';

const deploy = new URL('../../../../deploy/coturn/', import.meta.url);
const READY_TRIES = 20;

/** What a test changes of the configuration that we ship. */
export type CoturnOptions = {
  /** Addresses that are peers although they lie in a denied range: our media server. */
  readonly allowedPeers?: readonly string[];
  /** With the lines that let people talk peer to peer. */
  readonly publicPeers?: boolean;
  /** Addresses to listen on and to relay from; loopback unless named. */
  readonly address?: string;
  readonly relayAddresses?: readonly string[];
  /** Port for TLS; a free one unless named. */
  readonly tlsPort?: number;
};

/** A TURN server of the distribution with the configuration that we ship. */
export type Coturn = {
  readonly address: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly secret: string;
  /** Of the process that runs now. */
  pid(): number;
  /** What it wrote to its log. */
  output(): string;
  /** Ends it, and with it every allocation. */
  end(): Promise<void>;
  /** Ends it and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts coturn on free ports and waits until it answers. */
export async function startCoturn(options: CoturnOptions = {}): Promise<Coturn> {
  const { address = '127.0.0.1', relayAddresses = [address], allowedPeers = [], publicPeers = false } = options;
  const directory = await mkdtemp(join(tmpdir(), 'madang-coturn-'));
  const conf = join(directory, 'turnserver.conf');
  const parts = publicPeers ? ['turnserver.conf', 'public-peers.conf'] : ['turnserver.conf'];
  await writeFile(conf, parts.map((part) => readFileSync(new URL(part, deploy), 'utf8')).join('\n'));
  await loadTls('self-signed', directory, address);
  const [port, tlsPort] = [await freePort(address), options.tlsPort ?? (await freePort(address))];
  const secret = 'the secret that the tests share with coturn';
  const line = [
    ...['-c', conf, `--userdb=${join(directory, 'db')}`, `--pidfile=${join(directory, 'pid')}`],
    ...[`--static-auth-secret=${secret}`, '--realm=turn.test', `--listening-ip=${address}`],
    ...[`--listening-port=${port}`, `--tls-listening-port=${tlsPort}`],
    ...[`--cert=${join(directory, 'tls/self-signed.pem')}`, `--pkey=${join(directory, 'tls/self-signed.key')}`],
    ...relayAddresses.map((relay) => `--relay-ip=${relay}`),
    ...allowedPeers.map((peer) => `--allowed-peer-ip=${peer}`),
  ];
  let text = '';
  const start = async () => {
    const child = spawn('turnserver', line, { stdio: ['ignore', 'pipe', 'pipe'] });
    const write = (chunk: unknown) => {
      text += String(chunk);
    };
    child.stdout.on('data', write);
    child.stderr.on('data', write);
    const ended = once(child, 'exit');
    const dead = ended.then(() => Promise.reject(new Error(`coturn ended: ${text}`)));
    dead.catch(() => undefined);
    await Promise.race([takesUsers({ address, port, secret }), dead]);
    return {
      pid: child.pid ?? Number.NaN,
      async end() {
        child.kill('SIGTERM');
        await ended;
      },
    };
  };
  let running = await start();
  return {
    ...{ address, port, tlsPort, secret },
    pid: () => running.pid,
    output: () => text,
    end: () => running.end(),
    async restart() {
      await running.end();
      running = await start();
    },
    async stop() {
      await running.end();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** It answers before it knows its secret: what counts is that somebody gets in. */
async function takesUsers(server: { readonly address: string; readonly port: number; readonly secret: string }) {
  const credentials = turnCredentials(server.secret, 'ready', Date.now() + 60_000);
  let code: number | undefined;
  for (let tries = 0; tries < READY_TRIES && code !== 0; tries += 1) {
    const client = await TurnClient.open(server, credentials);
    code = await client.allocate().catch(() => undefined);
    client.close();
  }
  if (code !== 0) throw new Error(`coturn does not take users: ${code}`);
}

/** A port that is free for both UDP and TCP. */
async function freePort(address: string): Promise<number> {
  for (;;) {
    const tcp = createServer().listen(0, address);
    await once(tcp, 'listening');
    const bound = tcp.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const udp = createSocket('udp4');
    const free = await new Promise<boolean>((resolve) => {
      udp.once('error', () => resolve(false));
      udp.bind(port, address, () => resolve(true));
    });
    if (free) udp.close();
    tcp.close();
    await once(tcp, 'close');
    if (free) return port;
  }
}
