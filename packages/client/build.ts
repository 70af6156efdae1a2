import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'rolldown';
import { buildEffects } from './build-effects.ts';

/**
 * Builds `dist/` (or the folder given): modules for `<script type="module">` and bundlers with their declarations, and what
 * `npm publish packages/client/dist` publishes. In the workspace nothing needs it but the server, which serves it at /sdk/.
 *
 * `madang.js`, `devices.js`, `encryption.js` and `files.js` have `shared.js` in common, so that a page that has one of them
 * loads little for the others and all know one MadangError. `madang.js` loads `audio-safe.js` when a call is under way; both use
 * `call.js`.
 * `element.js` and `diagnostics.js` are applications of `madang.js`; `encryption-worker.js` is the worker that `encryption.js`
 * starts. `effects.js` and `frames.js` (for workers) stand alone; what effects load when they are used is in `effects/`.
 */

const root = dirname(fileURLToPath(import.meta.url));
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/** What a page loads for an entry, and the budget of it in KiB gz; mediasoup-client is in `madang.js`. */
const budgets = [
  { files: ['madang.js', 'call.js', 'shared.js'], maxKib: 70 },
  { files: ['audio-safe.js'], maxKib: 5 },
  { files: ['devices.js', 'shared.js'], maxKib: 10 },
  { files: ['files.js', 'shared.js'], maxKib: 20 },
  { files: ['element.js', 'madang.js', 'call.js', 'shared.js'], maxKib: 75 },
  { files: ['diagnostics.js', 'madang.js', 'call.js', 'shared.js'], maxKib: 75 },
  { files: ['effects.js'], maxKib: 10 },
  { files: ['frames.js'], maxKib: 3 },
  { files: ['encryption.js', 'encryption-worker.js', 'shared.js'], maxKib: 15 },
] as const;

/** From here on brotli's last steps take many seconds and save little. */
const LARGE_BYTES = 2 ** 20;

rmSync(dist, { recursive: true, force: true });
const main = join(root, 'src/index.ts');
const encryption = join(root, 'src/encryption/index.ts');
const modules = await bundle({
  madang: main,
  devices: join(root, 'src/devices/index.ts'),
  encryption,
  files: join(root, 'src/files/index.ts'),
});
// The element uses what every page may use, and finds it in the files beside it.
await bundle(
  { element: join(root, 'src/element/index.ts') },
  { [main]: './madang.js', [encryption]: './encryption.js' },
);
await bundle({ diagnostics: join(root, 'src/diagnostics/index.ts') }, { [main]: './madang.js' });
await bundle({ 'encryption-worker': join(root, 'src/encryption/worker.ts') });
const effects = [
  await bundle({ effects: join(root, 'src/effects/index.ts') }),
  await bundle({ frames: join(root, 'src/frames/index.ts') }),
  await buildEffects(join(dist, 'effects')),
].flat();
declare();
precompress();
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
copyFileSync(join(root, 'README.md'), join(dist, 'README.md'));
copyFileSync(join(root, '../../LICENSE'), join(dist, 'LICENSE'));
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf([...modules, ...effects]));
for (const { files, maxKib } of budgets) {
  const kib = files.reduce((sum, file) => sum + gzip(readFileSync(join(dist, file))).length, 0) / 1024;
  console.log(`${files.join(' + ')}: ${kib.toFixed(1)} KiB gz of ${maxKib}`);
  if (kib > maxKib) process.exitCode = 1;
}

/** In the sources bundlers of others must find the worker; in `dist/` it is a file beside. */
function publishedWorker(): Plugin {
  return {
    name: 'published-worker',
    transform: (code, id) =>
      id.endsWith('/start-worker.ts')
        ? { code: code.replace('./worker.ts', './encryption-worker.js'), map: null }
        : null,
  };
}

/** What is for calls under way alone does not burden the page before the call. */
function isForPages(id: string): boolean {
  return !/\/(?:audio-safe\/|media\/stats\.ts$)/.test(id);
}

/** Answers with the files that went in. `beside`: modules that are taken from another file of `dist/` instead. */
async function bundle(input: Record<string, string>, beside: Record<string, string> = {}): Promise<readonly string[]> {
  const { output } = await build({
    input,
    platform: 'browser',
    plugins: [publishedWorker()],
    external: Object.keys(beside),
    transform: { target: 'es2024', define: { 'process.env.DEBUG': 'undefined' } },
    output: {
      dir: dist,
      format: 'esm',
      minify: true,
      sourcemap: true,
      paths: beside,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      codeSplitting: {
        groups: [
          { name: 'shared', minShareCount: 2, test: isForPages },
          { name: 'call', minShareCount: 2 },
        ],
      },
    },
    logLevel: 'warn',
  });
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** The licence of every package of others that is inside the bundles: their authors want it to go along. */
function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const [file] = globSync('{LICENSE,LICENCE,license}*', { cwd: folder });
    // The text of Apache-2.0 lies beside this file as our own.
    if (file === undefined && license !== 'Apache-2.0') throw new Error(`${name} has no licence file`);
    const text = file === undefined ? 'Apache-2.0: see LICENSE' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version}\n\n${text}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Writes the declarations. The protocol's lie beside the client's: what is published needs zod for its types alone. */
function declare(): void {
  const types = join(dist, 'types');
  const tsc = join(root, '../../node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', types], {
    stdio: 'inherit',
  });
  for (const file of globSync('client/**/*.d.ts', { cwd: types })) {
    const path = join(types, file);
    const target = relative(dirname(path), join(types, 'protocol/src/index.js'));
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'@madang/protocol'", `'${target}'`));
  }
}

/** The server sends .br and .gz where they lie beside a file, and compresses nothing at run time. */
function precompress(): void {
  for (const file of globSync('{*,effects/*}.{js,wasm,tflite}', { cwd: dist })) {
    const bytes = readFileSync(join(dist, file));
    const quality = bytes.length > LARGE_BYTES ? 9 : 10;
    writeFileSync(join(dist, `${file}.gz`), gzip(bytes));
    writeFileSync(
      join(dist, `${file}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    );
  }
}

function gzip(bytes: Buffer): Buffer {
  return gzipSync(bytes, { level: 9 });
}

function manifest(): object {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string>>;
  const { name, version, description, license } = read('package.json');
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
    files: ['*.js', '*.js.map', 'types', 'THIRD-PARTY-LICENSES.txt'],
    exports: {
      '.': entry('madang.js', 'index.d.ts'),
      './devices': entry('devices.js', 'devices/index.d.ts'),
      './element': entry('element.js', 'element/index.d.ts'),
      './diagnostics': entry('diagnostics.js', 'diagnostics/index.d.ts'),
      './effects': entry('effects.js', 'effects/index.d.ts'),
      './frames': entry('frames.js', 'frames/index.d.ts'),
      './encryption': entry('encryption.js', 'encryption/index.d.ts'),
      './files': entry('files.js', 'files/index.d.ts'),
    },
    sideEffects: ['./element.js'],
    dependencies: { zod: read('../protocol/package.json').dependencies?.zod },
  };
}
