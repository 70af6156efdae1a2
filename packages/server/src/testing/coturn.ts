import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TurnClient } from './turn-client.ts';

const deploy = new URL('../../../../deploy/coturn/', import.meta.url);
const READY_TRIES = 100;

/** What a test changes of the configuration that we ship. */
export type CoturnOptions = {
  /** Addresses that are peers although they lie in a denied range: our media server. */
  readonly allowedPeers?: readonly string[];
  /** With the lines that let people talk peer to peer. */
  readonly publicPeers?: boolean;
  /** Addresses to listen on and to relay from; loopback unless named. */
  readonly address?: string;
  readonly relayAddresses?: readonly string[];
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Program and arguments to run it in, e.g. `ip netns exec`. */
  readonly within?: readonly string[];
};

/** A TURN server of the distribution with the configuration that we ship. */
export type Coturn = {
  readonly address: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly secret: string;
  /** What it wrote to its log. */
  output(): string;
  stop(): Promise<void>;
};

/** Starts coturn on free ports and waits until it answers. */
export async function startCoturn(options: CoturnOptions = {}): Promise<Coturn> {
  const {
    address = '127.0.0.1',
    relayAddresses = [address],
    allowedPeers = [],
    publicPeers = false,
    tls,
    within = [],
  } = options;
  const directory = await mkdtemp(join(tmpdir(), 'madang-coturn-'));
  const conf = join(directory, 'turnserver.conf');
  const parts = publicPeers ? ['turnserver.conf', 'public-peers.conf'] : ['turnserver.conf'];
  await writeFile(conf, parts.map((part) => readFileSync(new URL(part, deploy), 'utf8')).join('\n'));
  const [port, tlsPort] = [await freePort(address), await freePort(address)];
  const secret = 'the secret that the tests share with coturn';
  const line = [
    ...within,
    'turnserver',
    ...['-c', conf, `--userdb=${join(directory, 'db')}`, `--pidfile=${join(directory, 'pid')}`],
    ...[`--static-auth-secret=${secret}`, '--realm=turn.test', `--listening-ip=${address}`],
    ...[`--listening-port=${port}`, `--tls-listening-port=${tlsPort}`],
    ...(tls === undefined ? ['--no-tls'] : [`--cert=${tls.cert}`, `--pkey=${tls.key}`]),
    ...relayAddresses.map((relay) => `--relay-ip=${relay}`),
    ...allowedPeers.map((peer) => `--allowed-peer-ip=${peer}`),
  ];
  const child = spawn(line[0] ?? '', line.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk) => (text += String(chunk)));
  child.stderr.on('data', (chunk) => (text += String(chunk)));
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  const dead = ended.then(() => Promise.reject(new Error(`coturn ended: ${text}`)));
  dead.catch(() => undefined);
  if (within.length === 0) await Promise.race([answers({ address, port }), dead]);
  return { address, port, tlsPort, secret, output: () => text, stop };
}

async function answers(server: { readonly address: string; readonly port: number }): Promise<void> {
  for (let tries = 0; tries < READY_TRIES; tries += 1) {
    const client = await TurnClient.open(server, { username: '', credential: '' });
    try {
      await client.binding();
      return;
    } catch {
      // Not yet: nobody listens before the program is up.
    } finally {
      client.close();
    }
  }
  throw new Error('coturn does not answer');
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
