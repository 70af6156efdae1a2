import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';

/** Builds `dist/`: one minified module per entry for `<script type="module">`, and declarations for bundlers. */

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** The budget of the SDK, mediasoup-client included. */
const BUDGET_BYTES = 70 * 1024;

rmSync(dist, { recursive: true, force: true });
for (const [name, input] of [
  ['madang', 'src/index.ts'],
  ['element', 'src/element/index.ts'],
] as const) {
  await build({
    input: join(root, input),
    platform: 'browser',
    transform: { target: 'es2024', define: { 'process.env.DEBUG': 'undefined' } },
    output: { file: join(dist, `${name}.js`), format: 'esm', minify: true, sourcemap: true, codeSplitting: false },
    logLevel: 'warn',
  });
}
execFileSync(
  process.execPath,
  [join(root, '../../node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);

for (const name of ['madang', 'element']) {
  const bytes = gzipSync(readFileSync(join(dist, `${name}.js`)), { level: 9 }).length;
  const within = name !== 'madang' || bytes <= BUDGET_BYTES;
  console.log(`${name}.js ${(bytes / 1024).toFixed(1)} KiB gz${within ? '' : ` exceeds ${BUDGET_BYTES / 1024} KiB`}`);
  if (!within) process.exitCode = 1;
}
