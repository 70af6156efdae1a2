// What a browser must load: the SDK, and the web app up to the pre-join page. Budgets are the issue's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { round } from '../lib/numbers.ts';
import { circumstances, printTable, root, writeResult } from '../lib/report.ts';

const { values: flags } = parseArgs({ options: { save: { type: 'boolean', default: true } }, allowNegative: true });

const KIB = 1024;
const SDK_BUDGET_KIB = 70;
const PRE_JOIN_BUDGET_KIB = 180;
/** Level of gzip that the server compresses with ahead of time. */
const GZIP_LEVEL = 9;

const where = circumstances();
const results = [measureSdk(), measurePreJoin()];
printTable(results.map(({ files, ...row }) => ({ ...row, files: files.length })));
if (flags.save) writeResult('bundle', where, { floor: 'the budgets of the issue', results });
const over = results.filter((one) => one['KiB gz'] > one['budget KiB']);
if (over.length > 0) {
  process.stderr.write(`over budget: ${over.map((one) => one.what).join(', ')}\n`);
  process.exitCode = 1;
}

function measureSdk() {
  const folder = join(root, 'packages/client/dist');
  return sized('browser SDK', folder, ['madang.js'], SDK_BUDGET_KIB);
}

/** The scripts that the entry page names, and everything they import at once (lazy imports come later). */
function measurePreJoin() {
  const folder = join(root, 'apps/web/dist');
  const page = readFileSync(present(join(folder, 'index.html')), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.m?js)"/g)].map(([, file]) =>
    String(file),
  );
  const prefix = commonPrefix(folder, named);
  const entry = named.map((file) => file.slice(prefix.length));
  const lazyPreJoin = readdirSync(join(folder, 'assets')).filter((file) => /^prejoin.*\.js$/i.test(file));
  const all = withImports(folder, [...entry, ...lazyPreJoin.map((file) => `assets/${file}`)]);
  return sized('web app up to pre-join', folder, all, PRE_JOIN_BUDGET_KIB);
}

/** The app may be built for a sub-path; its files lie in the folder without it. */
function commonPrefix(folder: string, named: readonly string[]): string {
  const [first] = named;
  if (first === undefined) throw new Error('the entry page names no script');
  const parts = first.split('/');
  const depth = parts.findIndex((_, i) => existsSync(join(folder, ...parts.slice(i))));
  return parts
    .slice(0, depth)
    .map((part) => `${part}/`)
    .join('');
}

function withImports(folder: string, start: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(present(join(folder, file)), 'utf8');
    for (const [, from] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.m?js)["']/g)) {
      visit(posix.join(dirname(file), String(from)));
    }
  };
  for (const file of start) visit(file);
  return [...seen];
}

function sized(what: string, folder: string, files: readonly string[], budgetKib: number) {
  const sizes = files.map((file) => {
    const bytes = readFileSync(present(join(folder, file)));
    return {
      file,
      kib: round(bytes.length / KIB, 1),
      kibGz: round(gzipSync(bytes, { level: GZIP_LEVEL }).length / KIB, 1),
    };
  });
  const total = (key: 'kib' | 'kibGz') =>
    round(
      sizes.reduce((sum, size) => sum + size[key], 0),
      1,
    );
  return { what, KiB: total('kib'), 'KiB gz': total('kibGz'), 'budget KiB': budgetKib, files: sizes };
}

function present(file: string): string {
  if (!existsSync(file)) throw new Error(`${file.slice(root.length + 1)} is not built: run ./madang start once`);
  return file;
}
