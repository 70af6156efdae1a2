import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('generated files are fresh', { timeout: 30_000 }, () => {
  const { stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
