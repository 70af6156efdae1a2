import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browsers.ts';
import { installProbe } from '../harness/page-probe.ts';
import type { OpenPage } from '../harness/test.ts';

/** A network of its own, joined to this machine by a cable, with a firewall on the way out. */
export type Network = {
  /** Addresses of this machine on the cable. */
  readonly addresses: readonly [string, string];
  /** Replaces the rules of the firewall; they are those of nftables for packets going out. */
  firewall(rules: readonly string[]): void;
  /** A browser in there; its pages may use devices although their address is plain HTTP. */
  browser(origin: string): Promise<{ readonly open: OpenPage; close(): Promise<void> }>;
  close(): void;
};

/** Why this machine lets us make no networks; null: it does. */
export function noNetworks(): string | null {
  const name = `madang-try-${process.pid}`;
  try {
    run('ip', 'netns', 'add', name);
    run('ip', 'netns', 'exec', name, 'nft', 'list', 'ruleset');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    try {
      run('ip', 'netns', 'del', name);
    } catch {
      // There is none: that is the answer above.
    }
  }
}

/** Makes a network. Needs root, iproute2 and nftables. */
export function openNetwork(): Network {
  // Names of interfaces have 15 characters at most; the process id keeps runs apart.
  const [name, ours, theirs] = [`madang-${process.pid}`, `mdo${process.pid}`, `mdi${process.pid}`];
  const prefix = `10.203.${process.pid % 250}`;
  const directory = mkdtempSync(join(tmpdir(), 'madang-network-'));
  const starter = join(directory, 'browser');
  const inside = (...line: string[]) => run('ip', 'netns', 'exec', name, ...line);
  run('ip', 'netns', 'add', name);
  run('ip', 'link', 'add', ours, 'type', 'veth', 'peer', 'name', theirs, 'netns', name);
  for (const host of [1, 2]) run('ip', 'address', 'add', `${prefix}.${host}/24`, 'dev', ours);
  run('ip', 'link', 'set', ours, 'up');
  inside('ip', 'address', 'add', `${prefix}.10/24`, 'dev', theirs);
  inside('ip', 'link', 'set', theirs, 'up');
  inside('ip', 'link', 'set', 'lo', 'up');
  const chromium = process.env['MADANG_CHROMIUM'] ?? '/usr/bin/chromium';
  writeFileSync(starter, `#!/bin/sh\nexec ip netns exec ${name} ${chromium} "$@"\n`);
  chmodSync(starter, 0o755);
  return {
    addresses: [`${prefix}.1`, `${prefix}.2`],
    firewall(rules) {
      inside('nft', 'flush', 'ruleset');
      const hook = 'type filter hook output priority 0';
      inside('nft', `table inet out {\nchain out {\n${hook}\noif lo accept\n${rules.join('\n')}\n}\n}\n`);
    },
    async browser(origin) {
      const args = [`--unsafely-treat-insecure-origin-as-secure=${origin}`];
      const browser = await launchBrowser('trusting chromium', { within: starter, args });
      return { open: opener(browser), close: () => browser.close() };
    },
    close() {
      run('ip', 'netns', 'del', name);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function opener(browser: Browser): OpenPage {
  return async (url) => {
    const context = await browser.newContext();
    await context.addInitScript(installProbe);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
}

function run(program: string, ...line: string[]): void {
  execFileSync(program, line, { stdio: ['ignore', 'ignore', 'pipe'] });
}
