import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The list of ADR 0008. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
]);

type Lock = { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>> };

it('every installed run-time package has a licence that ADR 0008 allows', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const installed = Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && entry.dev !== true && entry.devOptional !== true)
    .map(([path]) => join(root, path, 'package.json'))
    .filter((manifest) => existsSync(manifest));
  expect(installed.length).toBeGreaterThan(100);
  const refused = installed.flatMap((manifest) => {
    const { name, license } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string; license?: string };
    return license !== undefined && allowed.has(license) ? [] : [`${name}: ${license ?? 'none'}`];
  });
  expect(refused).toEqual([]);
});
