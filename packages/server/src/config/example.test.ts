import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleFile } from './example.ts';
import { loadSettings } from './load.ts';

it('madang.example.yaml is what the schema of settings says (write it anew with `main.ts example`)', () => {
  expect(readFileSync(new URL('../../../../madang.example.yaml', import.meta.url), 'utf8')).toBe(exampleFile());
});

it('lines of the example that hold a value are understood as they stand', () => {
  const directory = mkdtempSync(join(tmpdir(), 'madang-example-'));
  const lines = exampleFile()
    .split('\n')
    .filter((line) => /^# [\w.]+: /.test(line) && !line.startsWith('# Allowed'))
    .map((line) => line.slice(2));
  expect(lines.length).toBeGreaterThan(10);
  // Lists are written as in the environment there; YAML has a form of its own for them.
  writeFileSync(join(directory, 'madang.yaml'), lines.filter((line) => !line.startsWith('roles')).join('\n'));
  const { settings, sources } = loadSettings({}, directory);
  expect(settings).toEqual(loadSettings({}, tmpdir()).settings);
  expect(sources['http.port']).toBe('file');
  rmSync(directory, { recursive: true });
});
