import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Builds what `npm publish packages/server-sdk/dist` publishes: plain JavaScript with types for Node 20 and later.
 * In the workspace nothing needs this; there the sources run as they are.
 */
const here = import.meta.dirname;
const dist = resolve(process.argv[2] ?? join(here, 'dist'));
const require = createRequire(import.meta.url);

rmSync(dist, { recursive: true, force: true });
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(here, 'tsconfig.build.json'), '--outDir', dist], { stdio: 'inherit' });

// The protocol is compiled in beside the SDK: what is published depends on zod and jose alone.
for (const file of globSync('**/*.{js,d.ts}', { cwd: dist })) {
  const path = join(dist, file);
  const target = relative(dirname(path), join(dist, 'protocol/src/index.js')).replace(/^(?!\.)/, './');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'@madang/protocol'", `'${target}'`));
}

type Manifest = { version: string; description: string; license: string; dependencies: Record<string, string> };
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as Manifest;
const protocol = JSON.parse(readFileSync(join(here, '../protocol/package.json'), 'utf8')) as Manifest;
const published = {
  name: '@madang/server-sdk',
  version: manifest.version,
  description: manifest.description,
  license: manifest.license,
  type: 'module',
  engines: { node: '>=20.3' },
  exports: { '.': { types: './server-sdk/src/index.d.ts', default: './server-sdk/src/index.js' } },
  dependencies: { jose: manifest.dependencies.jose, zod: protocol.dependencies.zod },
};
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
copyFileSync(join(here, 'README.md'), join(dist, 'README.md'));
copyFileSync(join(here, '../../LICENSE'), join(dist, 'LICENSE'));
