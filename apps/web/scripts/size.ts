import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

// Holds the built app against its budgets. `npm run build -w @madang/web` first.

/** KiB of JavaScript, gzipped, that a page may load before it can be used. */
const budgets = [
  { name: 'home', entries: ['index.html'], kib: 120 },
  { name: 'pre-join', entries: ['index.html', 'src/pages/room/room-page.tsx'], kib: 180 },
  {
    name: 'in the call',
    entries: ['index.html', 'src/pages/room/room-page.tsx', 'src/pages/call/call-page.tsx'],
    kib: 350,
  },
] as const;

type Chunk = { readonly file: string; readonly imports?: readonly string[] };

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')) as Readonly<
  Record<string, Chunk>
>;

/** Every file that comes with these entries, static imports included. */
function filesOf(entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`${key} is not in the manifest: was it renamed?`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const entry of entries) visit(entry);
  return seen;
}

let over = false;
for (const { name, entries, kib } of budgets) {
  const sizes = await Promise.all(
    [...filesOf(entries)].map(async (file) => gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  const fits = total <= kib;
  over ||= !fits;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(12)} ${total.toFixed(1).padStart(6)} of ${kib} KiB gz`);
}
if (over) process.exitCode = 1;
