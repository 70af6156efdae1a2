// `npm run laws` checks the laws of the architecture (docs/conventions.md) on the sources of the product.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLaws } from './laws.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (name) => /(^|\/)(node_modules|dist|paraglide)$/.test(name),
}).map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
const violations = checkLaws(files, new Set(globSync('docs/adr/*.md', { cwd: root })));
for (const { law, path: file, line, message } of violations)
  process.stdout.write(`${file}:${line} law ${law}: ${message}\n`);
process.stdout.write(`${files.length} files, ${violations.length} broken laws\n`);
if (violations.length > 0 || files.length === 0) process.exitCode = 1;
