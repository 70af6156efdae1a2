import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';

/**
 * Builds `dist/`: one minified module per entry for `<script type="module">`, with declarations for bundlers, and what
 * `npm publish packages/client/dist` publishes. In the workspace nothing needs it but the server, which serves it at /sdk/.
 */

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

// The protocol's declarations lie beside the client's: what is published needs zod and mediasoup-client for types alone.
const types = join(dist, 'types');
for (const file of globSync('client/**/*.d.ts', { cwd: types })) {
  const path = join(types, file);
  const target = relative(dirname(path), join(types, 'protocol/src/index.js'));
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'@madang/protocol'", `'${target}'`));
}
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

for (const name of ['madang', 'element']) {
  const bytes = gzipSync(readFileSync(join(dist, `${name}.js`)), { level: 9 }).length;
  const within = name !== 'madang' || bytes <= BUDGET_BYTES;
  console.log(`${name}.js ${(bytes / 1024).toFixed(1)} KiB gz${within ? '' : ` exceeds ${BUDGET_BYTES / 1024} KiB`}`);
  if (!within) process.exitCode = 1;
}

function manifest(): object {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string>>;
  const { name, version, description, license, dependencies } = read('package.json');
  const entry = (file: string, declarations: string) => ({
    types: `./types/client/src/${declarations}`,
    default: `./${file}`,
  });
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    exports: { '.': entry('madang.js', 'index.d.ts'), './element': entry('element.js', 'element/index.d.ts') },
    sideEffects: ['./element.js'],
    dependencies: {
      'mediasoup-client': dependencies?.['mediasoup-client'],
      zod: read('../protocol/package.json').dependencies?.zod,
    },
  };
}
