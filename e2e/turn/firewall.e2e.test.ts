import { afterAll, beforeAll, describe, expect } from 'vitest';
import { seesMoving } from '../harness/probes.ts';
import { test } from '../harness/test.ts';
import { type Network, noNetworks, openNetwork } from './firewalled.ts';
import { openTurnWorld, type Path, pathsOf, type TurnWorld } from './world.ts';

const reason = noNetworks();
if (reason !== null) console.warn(`firewalls are not tested, as no network can be made here: ${reason}`);

describe.skipIf(reason !== null)('behind a firewall', () => {
  let network: Network;
  let world: TurnWorld;
  let browser: Awaited<ReturnType<Network['browser']>>;

  beforeAll(async () => {
    network = openNetwork();
    const [address, turnAddress] = network.addresses;
    // Web and TURN both have 443, each on an address of its own, as networks that let only the web through want it.
    world = await openTurnWorld({
      address,
      turnAddress,
      turnTlsPort: 443,
      settings: { host: address, 'http.port': 443 },
    });
    browser = await network.browser(world.url);
  });

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    network?.close();
  });

  test.for([
    // Straight to the media server or through TURN, whichever the browser finds first: nothing of it is UDP.
    [
      'that drops UDP, media goes over TCP',
      ['meta l4proto udp drop'],
      'all',
      ['host', 'prflx', 'relay over tcp', 'relay over tls'],
    ],
    ['that drops UDP, TURN goes over TCP', ['meta l4proto udp drop'], 'relay', ['relay over tcp', 'relay over tls']],
    [
      'that lets only 443 out, TURN goes over TLS',
      ['tcp dport 443 accept', 'meta l4proto { tcp, udp } drop'],
      'all',
      ['relay over tls'],
    ],
  ] as const)('%s', async ([, rules, policy, ways]) => {
    network.firewall(rules);
    const room = await world.room(policy);
    const anna = await world.join(browser.open, room);
    const bora = await world.join(browser.open, room);
    await seesMoving(bora, 1, { timeoutMs: 60_000 });
    await seesMoving(anna, 1, { timeoutMs: 60_000 });
    const word = ({ type, protocol }: Path) => (protocol === null ? type : `${type} over ${protocol}`);
    await expect.poll(async () => (await pathsOf(anna)).length).toBe(2);
    for (const path of await pathsOf(anna)) expect(ways).toContain(word(path));
  });
});
