import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { StartError, systemCode } from '../kernel/start-error.ts';
import { environmentName, type SettingSpec } from './define.ts';
import { conflicts, type SettingName, type Settings, settingSpecs } from './settings.ts';

/** Where a value came from. */
export type SettingSource = 'default' | 'file' | 'environment';

/** Settings in force and where each came from. */
export type LoadedSettings = {
  readonly settings: Settings;
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
  /** Things worth telling at start that stop nothing, such as unknown variables. */
  readonly warnings: readonly string[];
};

type Raw = { readonly value: unknown; readonly source: SettingSource };

/** Environment variables with our prefix that are not settings: the launcher and the tests read them. */
const OTHER_VARIABLES = new Set(['MADANG_CONFIG', 'MADANG_MEDIA_WORKER', 'MADANG_CHROMIUM', 'MADANG_FIREFOX']);

const names = Object.keys(settingSpecs) as SettingName[];
const specOf = (name: SettingName): SettingSpec => settingSpecs[name];

/**
 * Reads settings: defaults, then `madang.yaml` (or the file that MADANG_CONFIG names), then the environment.
 * @throws StartError CONFIG_INVALID naming every wrong value at once.
 */
export function loadSettings(environment: NodeJS.ProcessEnv, directory: string): LoadedSettings {
  const problems: string[] = [];
  const file = readFileSettings(environment, directory, problems);
  const values: Record<string, unknown> = {};
  const sources: Record<string, SettingSource> = {};
  for (const name of names) {
    const raw = rawValue(name, file, environment);
    sources[name] = raw?.source ?? 'default';
    values[name] = raw === undefined ? (specOf(name).default ?? undefined) : check(name, raw, problems);
  }
  if (problems.length === 0) problems.push(...conflicts(values));
  if (problems.length > 0) throw new StartError('CONFIG_INVALID', describe(problems));
  return {
    settings: values as Settings,
    sources: sources as Record<SettingName, SettingSource>,
    warnings: unknownVariables(environment),
  };
}

function rawValue(
  name: SettingName,
  file: ReadonlyMap<string, unknown>,
  environment: NodeJS.ProcessEnv,
): Raw | undefined {
  const text = environment[environmentName(name)];
  // An empty variable is what compose files and shells leave for "not set".
  if (text !== undefined && text !== '') return { value: specOf(name).parse(text), source: 'environment' };
  if (file.has(name)) return { value: file.get(name), source: 'file' };
  return undefined;
}

function check(name: SettingName, raw: Raw, problems: string[]): unknown {
  const spec = specOf(name);
  const result = spec.schema.safeParse(raw.value);
  if (result.success) return result.data;
  const where = raw.source === 'environment' ? environmentName(name) : name;
  const shown = spec.secret === true ? 'the value given (not shown: secret)' : JSON.stringify(raw.value);
  problems.push(`${where}: ${shown} is not allowed; allowed: ${spec.allowed}.${reasons(result.error)}`);
  return undefined;
}

function reasons(error: z.ZodError): string {
  const deep = error.issues.filter((issue) => issue.path.length > 0);
  return deep.length === 0 ? '' : ` (${deep.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')})`;
}

function describe(problems: readonly string[]): string {
  const title = problems.length === 1 ? 'A setting is wrong:' : `${problems.length} settings are wrong:`;
  return [title, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}

function readFileSettings(environment: NodeJS.ProcessEnv, directory: string, problems: string[]): Map<string, unknown> {
  const named = environment['MADANG_CONFIG'] || undefined;
  const path = resolve(directory, named ?? 'madang.yaml');
  let document: unknown;
  try {
    document = parseYaml(readFileSync(path, 'utf8'));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || named !== undefined) {
      problems.push(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    return new Map();
  }
  const flat = new Map<string, unknown>();
  if (document !== null && document !== undefined) flatten(document, '', flat);
  for (const name of flat.keys()) {
    if (!names.includes(name as SettingName)) {
      problems.push(`${path}: \`${name}\` is not a setting.${nearest(name, names)}`);
    }
  }
  return flat;
}

/** Both `http: { port: 1 }` and `http.port: 1` are understood; what a setting takes whole is not taken apart. */
function flatten(value: unknown, prefix: string, into: Map<string, unknown>): void {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (prefix !== '' && (!isGroup || names.includes(prefix as SettingName))) {
    into.set(prefix, value);
    return;
  }
  if (!isGroup) {
    into.set('(document)', value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) flatten(inner, prefix === '' ? key : `${prefix}.${key}`, into);
}

function unknownVariables(environment: NodeJS.ProcessEnv): string[] {
  const known = names.map(environmentName);
  return Object.keys(environment)
    .filter((name) => name.startsWith('MADANG_') && !known.includes(name) && !OTHER_VARIABLES.has(name))
    .map((name) => `${name} is not a setting and has no effect.${nearest(name, known)}`);
}

function nearest(name: string, candidates: readonly string[]): string {
  const scored = candidates.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= 3 ? ` Did you mean ${best.candidate}?` : '';
}

/** Levenshtein's distance: how many letters to change, add or drop. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (left === right ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
