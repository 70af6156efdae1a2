import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../media-worker/run.ts';
import type { Progress } from './progress.ts';

/** Packages that the tests need besides what running needs: browsers and a screen for them, glyphs for Korean, a TURN server, networks to change, the second database. */
export const testPackages = [
  'chromium',
  'coturn',
  'firefox-esr',
  'fonts-noto-cjk',
  'iproute2',
  'nftables',
  'postgresql',
  'xvfb',
] as const;

/** How a system can be given packages. */
export type Installer = 'apt-as-root' | 'apt' | 'none';

/** What to do about missing packages. */
export type InstallPlan =
  | { kind: 'nothing' }
  | { kind: 'install'; packages: string[] }
  | { kind: 'ask'; command: string };

/** Decides from what is missing and who we are; `ask` carries the exact command for a person to run. */
export function planInstall(missing: readonly string[], installer: Installer): InstallPlan {
  if (missing.length === 0) return { kind: 'nothing' };
  const names = missing.join(' ');
  if (installer === 'apt-as-root') return { kind: 'install', packages: [...missing] };
  if (installer === 'apt') return { kind: 'ask', command: `sudo apt-get update && sudo apt-get install -y ${names}` };
  return { kind: 'ask', command: `install with your system's package manager what Debian calls: ${names}` };
}

/** Names among `packages` that dpkg does not list as installed; where there is no dpkg, all of them. */
export function missingPackages(packages: readonly string[]): string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholders
  const format = '${Package} ${db:Status-Status}\n';
  const query = spawnSync('dpkg-query', ['-W', '-f', format, ...packages], {
    encoding: 'utf8',
  });
  const installed = new Set(
    (query.stdout ?? '').split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return packages.filter((name) => !installed.has(name));
}

/** What this process may do about missing packages. */
export function installer(): Installer {
  if (!existsSync('/usr/bin/apt-get')) return 'none';
  return process.getuid?.() === 0 ? 'apt-as-root' : 'apt';
}

/** Installs what is missing among `packages`, named first; throws with the command to run where it may not. */
export async function ensurePackages(packages: readonly string[], progress: Progress): Promise<void> {
  const plan = planInstall(missingPackages(packages), installer());
  if (plan.kind === 'nothing') return;
  if (plan.kind === 'ask') throw new Error(`System packages are missing. Run this and start again:\n  ${plan.command}`);
  progress.note(`system packages to install: ${plan.packages.join(' ')}`);
  const step = progress.step('system packages');
  const onLine = (line: string) => step.update(line.slice(0, 60));
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await withoutDaemons(async () => {
    await run('apt-get', ['update', '-qq'], { env, onLine });
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...plan.packages], { env, onLine });
  }).catch((error: unknown) => {
    step.fail();
    const command = `apt-get update && apt-get install -y ${plan.packages.join(' ')}`;
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\nRun by hand and start again:\n  ${command}`,
    );
  });
  step.done();
}

const POLICY = '/usr/sbin/policy-rc.d';

/** Keeps packages such as postgresql from starting a daemon of their own (invoke-rc.d asks this file). */
async function withoutDaemons(body: () => Promise<void>): Promise<void> {
  const ours = !existsSync(POLICY);
  if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await body();
  } finally {
    if (ours) rmSync(POLICY, { force: true });
  }
}
