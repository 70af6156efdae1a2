import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../media-worker/paths.ts';
import { run } from '../media-worker/run.ts';
import type { Progress } from './progress.ts';

/** A workspace that is bundled for browsers, with the folders its bundle is made from. */
type Bundle = { workspace: string; name: string; scripts: readonly string[]; sources: readonly string[] };

const bundles: readonly Bundle[] = [
  {
    workspace: 'packages/client',
    name: 'browser SDK',
    scripts: ['build'],
    sources: ['packages/client', 'packages/protocol'],
  },
  {
    workspace: 'apps/web',
    name: 'web app',
    scripts: ['gen', 'build'],
    sources: ['apps/web', 'packages/client', 'packages/protocol'],
  },
];

const Manifest = z.object({ scripts: z.record(z.string(), z.string()).optional() });
const GENERATED = /(^|\/)(node_modules|dist|paraglide|test-results)(\/|$)|\.test\.tsx?$/;

/** Digest of what a bundle is made from: names and contents of its sources, and the lock file. */
export function sourceDigest(base: string, folders: readonly string[]): string {
  const digest = createHash('sha256');
  const files = folders.flatMap((folder) =>
    globSync(`${folder}/**/*`, { cwd: base, exclude: (name) => GENERATED.test(name) }),
  );
  for (const file of [...new Set(files), 'package-lock.json'].toSorted()) {
    const full = path.join(base, file);
    if (existsSync(full) && statSync(full).isFile()) digest.update(`${file}\0`).update(readFileSync(full));
  }
  return digest.digest('hex');
}

/** Bundles what changed since the last time. A workspace without a build script is named and left out. */
export async function buildBundles(progress: Progress): Promise<void> {
  for (const bundle of bundles) await buildBundle(bundle, progress);
}

async function buildBundle(bundle: Bundle, progress: Progress): Promise<void> {
  const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(root, bundle.workspace, 'package.json'), 'utf8')));
  const scripts = manifest.scripts ?? {};
  if (!scripts.build) {
    if (bundle.workspace === 'apps/web') progress.note(`${bundle.name}: has no build script yet, left out`);
    return;
  }
  const stamp = path.join(root, '.cache/builds', `${path.basename(bundle.workspace)}.digest`);
  const digest = sourceDigest(root, bundle.sources);
  const dist = path.join(root, bundle.workspace, 'dist');
  if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const step = progress.step(bundle.name);
  const onLine = (line: string) => step.update(line.slice(0, 60));
  try {
    for (const script of bundle.scripts) {
      if (scripts[script]) await run('npm', ['run', '--silent', script, '-w', bundle.workspace], { cwd: root, onLine });
    }
  } catch (error) {
    step.fail();
    throw error;
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  step.done();
}
