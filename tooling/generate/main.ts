import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { routeList } from '@madang/protocol';
import { asyncApiDocument } from '@madang/protocol/generate/asyncapi';
import { openApiDocument } from '@madang/protocol/generate/openapi';
import { configurationPage } from './configuration-page.ts';
import { lifecyclesPage } from './lifecycles-page.ts';
import { restPage } from './rest-page.ts';
import { sdkOperations } from './sdk-operations.ts';
import { signallingPage } from './signalling-page.ts';
import { errorsPage, limitsPage, permissionsPage } from './tables.ts';

/**
 * Writes every generated file that is committed. With `--check` it writes nothing and fails if one is stale.
 * Each is a function of the sources alone: no clock, no machine, no order of discovery.
 */
const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const serverUrl = 'http://localhost:7700';

const files: Readonly<Record<string, () => string>> = {
  'docs/reference/openapi.json': () => pretty(openApiDocument({ version, serverUrl })),
  'docs/reference/asyncapi.json': () => pretty(asyncApiDocument({ version, serverUrl: 'ws://localhost:7700' })),
  'docs/reference/rest.md': () => restPage(routeList, serverUrl),
  'docs/reference/signalling.md': () => signallingPage(read('tooling/generate/prose/signalling.md')),
  'docs/reference/errors.md': errorsPage,
  'docs/reference/limits.md': () => limitsPage(read('packages/protocol/src/limits.ts')),
  'docs/reference/permissions.md': permissionsPage,
  'docs/reference/configuration.md': configurationPage,
  'docs/reference/lifecycles.md': lifecyclesPage,
  'packages/server-sdk/src/generated/operations.ts': () => sdkOperations(routeList),
};

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function isFresh(path: string, text: string): boolean {
  try {
    return read(path) === text;
  } catch {
    return false;
  }
}

const stale = Object.entries(files).flatMap(([path, make]) => {
  const text = make();
  return isFresh(path, text) ? [] : [{ path, text }];
});

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale: run \`npm run gen\`.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
