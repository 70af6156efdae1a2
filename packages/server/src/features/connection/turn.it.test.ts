import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineAddress } from '../../adapters/mediasoup/index.ts';
import { type Coturn, startCoturn } from '../../testing/coturn.ts';
import { TurnClient } from '../../testing/turn-client.ts';
import { turnCredentials } from './turn-credentials.ts';

/** Stands for our media server, where the machine has an address but loopback. */
const mediaServer = machineAddress();

let coturn: Coturn;
/** Where people also talk peer to peer. */
let forPeers: Coturn;
const clients: TurnClient[] = [];

beforeAll(async () => {
  const allowedPeers = mediaServer === undefined ? [] : [mediaServer];
  const relayAddresses = ['127.0.0.1', '::1'];
  [coturn, forPeers] = await Promise.all([
    startCoturn({ allowedPeers, relayAddresses }),
    startCoturn({ allowedPeers, relayAddresses, publicPeers: true }),
  ]);
});

afterAll(async () => {
  for (const client of clients) client.close();
  await Promise.all([coturn?.stop(), forPeers?.stop()]);
});

type Where = { readonly family?: 4 | 6; readonly server?: Coturn };

async function client(credentials = credentialsOf('anna'), server = coturn): Promise<TurnClient> {
  const opened = await TurnClient.open(server, credentials);
  clients.push(opened);
  return opened;
}

async function allocated(user: string, { family = 4, server = coturn }: Where = {}): Promise<TurnClient> {
  const opened = await client(credentialsOf(user), server);
  expect(await opened.allocate({ family })).toBe(0);
  return opened;
}

function credentialsOf(user: string, livesMs = 60_000) {
  return turnCredentials(coturn.secret, user, Date.now() + livesMs);
}

const forbidden = {
  4: [
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.1.2.3'],
    ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.170', '192.88.99.1', '192.168.0.1'],
    ...['198.18.0.1', '198.19.255.255', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ],
  6: [
    ...['::', '::1', '::127.0.0.1', '::10.0.0.1', '::ffff:0.0.0.0', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
    ...['::ffff:169.254.169.254', '::ffff:192.168.0.1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1', '64:ff9b::127.0.0.1'],
    ...['64:ff9b::169.254.169.254', '64:ff9b:1::10.0.0.1', '100::1', '2001::7f00:1', '2001:1f::1', '2001:db8::1'],
    ...['2002:7f00:1::', '2002:a9fe:a9fe::1', '2002:c0a8:1::1', '3fff::1', '5f00::1', 'fc00::1', 'fd00:ec2::254'],
    ...['fe80::1', 'fec0::1', 'ff02::1', 'ff05::2', 'ff0e::1'],
  ],
} as const;

/** The neighbours of what is forbidden: nobody reaches them here, but they may be asked for. */
const allowed = {
  4: [
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.1',
    '100.128.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '198.20.0.1',
    '223.255.255.1',
  ],
  6: ['2600::1', '2a00:1450::1', '2001:200::1', '2001:4860:4860::8888', '2001:dff::1', '2003::1', '3ffe::1'],
} as const;

/** Every way to ask for a peer: alone, beside one that is allowed, as a channel. */
async function askFor(address: string, { family, server = coturn }: Where): Promise<ReadonlySet<number>> {
  const turn = await allocated(`to-${address.replaceAll(':', '-')}`, { ...(family && { family }), server });
  const peer = { address, port: 80 };
  const codes = [await turn.createPermission(peer), await turn.channelBind(peer)];
  // A request for several peers is one yes or no (RFC 8656 §9.2).
  if (server === forPeers)
    codes.push(await turn.createPermission({ address: allowed[family ?? 4][0], port: 80 }, peer));
  return new Set(codes);
}

describe.each([4, 6] as const)('peers over IPv%d', (family) => {
  it.each([...forbidden[family], ...allowed[family]])('%s is refused, however it is asked for', async (address) => {
    expect(await askFor(address, { family })).toEqual(new Set([403]));
  });

  it.each(forbidden[family])('%s is refused where people talk peer to peer, too', async (address) => {
    expect(await askFor(address, { family, server: forPeers })).toEqual(new Set([403]));
  });

  it.each(allowed[family])('%s is a peer there', async (address) => {
    expect(await askFor(address, { family, server: forPeers })).toEqual(new Set([0]));
  });
});

describe('what is sent', () => {
  it.skipIf(mediaServer === undefined)('reaches the media server, and loopback not even by accident', async () => {
    const heard: string[] = [];
    const media = createSocket('udp4').bind(0, '0.0.0.0');
    await once(media, 'listening');
    const { port } = media.address();
    const arrived = new Promise<void>((resolve) => {
      media.on('message', (data) => {
        heard.push(String(data));
        if (String(data) === 'allowed') resolve();
      });
    });
    const turn = await allocated('sender');
    turn.send({ address: '127.0.0.1', port }, 'denied');
    expect(await turn.createPermission({ address: mediaServer ?? '', port })).toBe(0);
    turn.send({ address: '127.0.0.1', port }, 'denied');
    turn.send({ address: mediaServer ?? '', port }, 'allowed');
    await arrived;
    media.close();
    expect(heard).toEqual(['allowed']);
  });

  it('is never TCP', async () => {
    expect(await (await client()).allocate({ transport: 'tcp' })).toBe(442);
  });
});

describe('credentials', () => {
  it.each([
    ['without any', () => ({ username: '', credential: '' })],
    ['made with another secret', () => turnCredentials('another secret', 'anna', Date.now() + 60_000)],
    ['that have expired', () => credentialsOf('anna', -2_000)],
    ['of somebody else', () => ({ ...credentialsOf('anna'), username: credentialsOf('bora').username })],
    [
      'of somebody else after they expired, with a later time written in',
      () => ({ ...credentialsOf('anna', -2_000), username: credentialsOf('anna').username }),
    ],
    ['without a time', () => ({ ...credentialsOf('anna'), username: 'anna' })],
  ])('%s open nothing', async (_what, make) => {
    expect(await (await client(make())).allocate()).toBe(401);
  });

  it('that were good once open nothing after their time', async () => {
    const credentials = credentialsOf('shortly', 2_000);
    expect(await (await client(credentials)).allocate()).toBe(0);
    await expect
      .poll(async () => await (await client(credentials)).allocate(), { timeout: 10_000, interval: 500 })
      .toBe(401);
  });

  it('open 24 allocations at once and no more, whatever times they carry', async () => {
    for (let count = 0; count < 24; count += 1) {
      expect(await (await client(credentialsOf('greedy', 60_000 + 1000 * count))).allocate()).toBe(0);
    }
    expect(await (await client(credentialsOf('greedy'))).allocate()).toBe(486);
    expect(await (await client(credentialsOf('modest'))).allocate()).toBe(0);
  });
});
