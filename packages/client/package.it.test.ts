import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'madang-client-'));
const installed = join(place, 'node_modules/@madang/client');

/** A stranger's pre-join page: the call itself is fetched when it is needed. */
const program = `
import { devices, MadangError, openPreview, type Preview } from '@madang/client/devices';
import { createBackground, effectSupport } from '@madang/client/effects';
import type { Call } from '@madang/client';

export async function look(): Promise<Preview> {
  const preview = await openPreview({ microphone: true, camera: { facingMode: 'user' } });
  const { camera } = preview.snapshot;
  if (camera.status === 'failed' && camera.error instanceof MadangError) console.warn(camera.error.code, camera.error.advice);
  console.log((await devices.list()).cameras.length);
  return preview;
}
export async function enter(token: string, preview: Preview): Promise<Call> {
  const { joinCall } = await import('@madang/client');
  await import('@madang/client/element');
  // @ts-expect-error a call needs a token
  joinCall({}).catch(() => undefined);
  const { endToEnd } = await import('@madang/client/encryption');
  const call = await joinCall({ token, ...preview.release(), encryption: endToEnd({ secret: 'four random words' }) });
  if (effectSupport().background)
    await call.setProcessor('camera', await createBackground({ assets: '/sdk/', look: { kind: 'blur', strength: 'light' } }));
  call.on('messageReceived', ({ message }) => console.log(message.text.length));
  return call;
}
Object.assign(globalThis, { look, enter });
`;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'packages/client/build.ts'), join(place, 'dist')], { stdio: 'pipe' });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', place, join(place, 'dist')], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(place, filename), '--strip-components=1', '-C', installed]);
  // What its package.json asks for, and nothing else of this repository.
  for (const name of Object.keys(manifest().dependencies ?? {}))
    symlinkSync(join(root, 'node_modules', name), join(place, 'node_modules', name));
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(place, 'use.ts'), program);
  writeFileSync(join(place, 'index.html'), '<script type="module" src="/use.ts"></script>');
}, 60_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

function manifest() {
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly dependencies?: Record<string, string>;
  };
}

describe('the published browser SDK', () => {
  it('needs zod for its types, and nothing at run time', () => {
    expect(Object.keys(manifest().dependencies ?? {})).toEqual(['zod']);
    const scripts = readdirSync(installed).filter((name) => name.endsWith('.js'));
    const imports = scripts.flatMap((name) => [
      ...readFileSync(join(installed, name), 'utf8').matchAll(/\b(?:from|import)\s*["']([^"']+)["']/g),
    ]);
    expect(new Set(imports.map(([, from]) => from))).toEqual(new Set(['./shared.js', './call.js', './madang.js']));
    expect(scripts.sort()).toEqual([
      'audio-safe.js',
      'call.js',
      'devices.js',
      'diagnostics.js',
      'effects.js',
      'element.js',
      'encryption-worker.js',
      'encryption.js',
      'files.js',
      'frames.js',
      'madang.js',
      'shared.js',
    ]);
    // What effects load comes from a Madang server.
    expect(existsSync(join(installed, 'effects'))).toBe(false);
  });

  it.each([
    ['bundlers', { module: 'ESNext', moduleResolution: 'Bundler' }],
    ['Node', { module: 'NodeNext' }],
  ])('has types that accept right programs and refuse wrong ones, resolved as %s do', (_who, resolution) => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'ES2022',
      skipLibCheck: false,
      types: [],
      ...resolution,
    };
    const lib = ['ES2022', 'DOM', 'DOM.Iterable'];
    writeFileSync(
      join(place, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, lib }, files: ['use.ts'] }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', place], { stdio: 'pipe' });
  });

  it('is bundled so that the page before the call does not load the call', async () => {
    const { build } = await import('vite');
    await build({ root: place, logLevel: 'silent', build: { outDir: 'built', target: 'es2022' } });
    const assets = join(place, 'built/assets');
    const sizes = readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, kib: gzipSync(readFileSync(join(assets, name))).length / 1024 }));
    const page = /src="\/assets\/([^"]+)"/.exec(readFileSync(join(place, 'built/index.html'), 'utf8'))?.[1];
    const first = sizes.find(({ name }) => name === page);
    expect(first?.kib).toBeLessThan(10);
    // The worker of encrypted calls is found and bundled, too.
    expect(sizes.filter(({ name }) => name.startsWith('encryption-worker'))).toHaveLength(1);
    expect(Math.max(...sizes.map(({ kib }) => kib))).toBeGreaterThan(40);
  });
});

it('does not let the sources be packed by mistake', () => {
  const pack = () => execFileSync('npm', ['pack', '--dry-run', join(root, 'packages/client')], { stdio: 'pipe' });
  expect(pack).toThrow('packages/client/dist');
});
