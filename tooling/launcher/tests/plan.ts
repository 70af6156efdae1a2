import { globSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../media-worker/paths.ts';
import type { Runner } from './runner.ts';

/** Groups run one after the other; the runners of a group share the machine, at most as many at once as it says. */
export type Group = { readonly atOnce: number; readonly runners: readonly Runner[] };

const MIN = 60_000;
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

/** TypeScript projects of the repository: the root's, and one a workspace. */
export function projects(base = root): string[] {
  const nested = globSync('{packages,apps,examples}/*/tsconfig.json', { cwd: base });
  return ['tsconfig.json', ...nested.toSorted()];
}

function command(name: string, program: string, args: readonly string[], timeoutMs = 5 * MIN): Runner {
  return { name, kind: 'command', command: program, args, timeoutMs };
}

function vitest(name: string, args: readonly string[], timeoutMs: number): Runner {
  return {
    name,
    kind: 'vitest',
    command: process.execPath,
    args: [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
    timeoutMs,
  };
}

function staticRunners(): Runner[] {
  const node = process.execPath;
  return [
    ...projects().map((project) => command(`types ${project}`, bin('tsc'), ['-p', project])),
    command('laws', node, [path.join(root, 'tooling/laws/main.ts')]),
    command('format and style (biome)', bin('biome'), ['check', '--max-diagnostics=30']),
    command('lint (oxlint)', bin('oxlint'), ['--type-aware']),
    command('nothing unused (knip)', bin('knip'), [
      '--no-progress',
      '--no-config-hints',
      '--include=files,dependencies,unlisted,unresolved',
    ]),
  ];
}

const unit = () => vitest('unit', ['--project', 'unit'], 10 * MIN);
const it = () => vitest('integration', ['--project', 'it'], 20 * MIN);
const e2e = () => vitest('end to end', ['--project', 'e2e'], 25 * MIN);

/** What to run for the words after `./madang test`; browsers and timings get the machine to themselves. */
export function plan(words: readonly string[]): Group[] {
  const one = (...runners: Runner[]): Group[] => [{ atOnce: 2, runners }];
  const [word] = words;
  if (word === undefined) {
    return [
      { atOnce: 2, runners: [unit(), ...staticRunners()] },
      { atOnce: 1, runners: [it(), e2e()] },
    ];
  }
  if (words.length === 1) {
    if (word === 'static') return one(...staticRunners());
    if (word === 'unit') return one(unit());
    if (word === 'it') return one(it());
    if (word === 'e2e') return one(e2e());
  }
  return one(vitest(words.join(' '), words, 30 * MIN));
}

/** Whether a plan needs browsers, the second database and a media worker. */
export function needsSystem(groups: readonly Group[]): boolean {
  return groups.some(({ runners }) => runners.some(({ kind, name }) => kind === 'vitest' && name !== 'unit'));
}

/** Whether a plan reads generated files that are not committed: all but single files of tests do. */
export function needsGenerated(groups: readonly Group[]): boolean {
  return groups.some(({ runners }) => runners.length > 1) || needsSystem(groups);
}
