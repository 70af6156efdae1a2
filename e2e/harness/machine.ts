import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { machineAddress } from '../../packages/server/src/adapters/mediasoup/index.ts';

/** A machine of its own, as far as the network goes, with two ways out. */
export type Machine = {
  readonly name: string;
  cut(card: 'wan0' | 'wan1'): void;
  close(): void;
};

/** Whether this process may open machines: only root may. */
export const canOpenMachines = process.getuid?.() === 0;

/** Opens a machine of its own, as far as the network goes, with two ways out: a namespace with two pairs of virtual cards. */
export function openMachine(): Machine {
  const name = `madang-${process.pid}`;
  const ip = (...words: readonly string[]) => execFileSync('ip', words, { stdio: 'pipe' });
  const inside = (...words: readonly string[]) => ip('netns', 'exec', name, 'ip', ...words);
  const outer: string[] = [];
  ip('netns', 'add', name);
  inside('link', 'set', 'lo', 'up');
  for (const [index, card] of (['wan0', 'wan1'] as const).entries()) {
    // Names of cards have at most 15 characters; addresses are of the range for benchmarks (RFC 2544).
    const [mine, network] = [`md${index}-${process.pid}`, `198.${18 + index}.${process.pid % 256}`];
    outer.push(mine);
    ip('link', 'add', mine, 'type', 'veth', 'peer', 'name', card, 'netns', name);
    ip('address', 'add', `${network}.1/24`, 'dev', mine);
    ip('link', 'set', mine, 'up');
    inside('address', 'add', `${network}.2/24`, 'dev', card);
    inside('link', 'set', card, 'up');
    inside('route', 'add', 'default', 'via', `${network}.1`, 'dev', card, 'metric', String(100 + index));
  }
  return {
    name,
    cut: (card) => inside('link', 'set', card, 'down'),
    close: () => {
      for (const card of outer) ip('link', 'delete', card);
      ip('netns', 'delete', name);
    },
  };
}

/** The world's pages and sockets at an address that the other machine can reach. */
export async function publish(url: string): Promise<{ readonly url: string; close(): void }> {
  const listener = createServer((outside) => {
    const within = connect(Number(new URL(url).port), '127.0.0.1');
    for (const socket of [outside, within]) socket.on('error', () => socket.destroy());
    outside.pipe(within).pipe(outside);
  });
  const host = machineAddress();
  await new Promise<void>((listening) => listener.listen(0, host, listening));
  return { url: `http://${host}:${(listener.address() as AddressInfo).port}/`, close: () => listener.close() };
}

/** Starts Chromium in that machine; pages of the origin may use its devices. */
export async function launchIn(
  machine: string,
  origin: string,
): Promise<{ readonly browser: Browser; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-browser-'));
  const path = join(folder, 'chromium');
  writeFileSync(
    path,
    `#!/bin/sh\nexec ip netns exec ${machine} ${process.env.MADANG_CHROMIUM ?? '/usr/bin/chromium'} "$@"\n`,
  );
  chmodSync(path, 0o755);
  const args = [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--use-fake-device-for-media-stream'],
    ...['--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'],
    `--unsafely-treat-insecure-origin-as-secure=${origin}`,
  ];
  const browser = await chromium.launch({ executablePath: path, args });
  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  };
  return { browser, close };
}
