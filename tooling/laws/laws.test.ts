import { describe, expect, it } from 'vitest';
import { checkLaws } from './laws.ts';
import { codeOnly, importsOf } from './source.ts';

/** Violations of a tree of files, as `law path:line`. */
function broken(tree: Record<string, string>, adrs: string[] = []): string[] {
  const files = Object.entries(tree).map(([path, text]) => ({ path, text }));
  return checkLaws(files, new Set(adrs)).map(({ law, path, line }) => `${law} ${path}:${line}`);
}

const server = (path: string, text: string) => ({ [`packages/server/src/${path}`]: text });

describe('law 1: arrows point one way', () => {
  it.each<[string, Record<string, string>]>([
    ['protocol → server', { 'packages/protocol/src/a.ts': "import { x } from '@madang/server';" }],
    ['protocol → core', { 'packages/protocol/src/a.ts': "import type { X } from '@madang/core';" }],
    ['client → core', { 'packages/client/src/a.ts': "export { x } from '@madang/core';" }],
    ['app → server, lazily', { 'apps/web/src/a.tsx': "const x = await import('@madang/server');" }],
    ['out of the package by path', { 'packages/client/src/a.ts': "import { x } from '../../core/src/index.ts';" }],
    ['feature → adapter', server('features/rooms/a.ts', "import { db } from '../../adapters/postgres/db.ts';")],
    ['port → feature', server('ports/a.ts', "import { x } from '../features/rooms/public.ts';")],
    ['adapter → feature', server('adapters/bus/a.ts', "import type { X } from '../../features/rooms/public.ts';")],
    ['port → database', server('ports/a.ts', "import type { Db } from '../database/database.ts';")],
    [
      'feature → opening of the database',
      server('features/rooms/a.ts', "import { open } from '../../adapters/postgres/open-storage.ts';"),
    ],
    ['role → adapter', server('roles/edge.ts', "import { x } from '../adapters/bus/a.ts';")],
    ['feature → inside of a feature', server('features/rooms/a.ts', "import { x } from '../calls/store.ts';")],
    ['feature → composition root', server('features/rooms/a.ts', "import { x } from '../../compose.ts';")],
    ['product → test helpers', server('features/rooms/a.ts', "import { x } from '../../testing/world.ts';")],
  ])('refuses %s', (_what, tree) => {
    expect(broken(tree)).toEqual([expect.stringMatching(/^1 .*:1$/)]);
  });

  it('refuses features that import each other in a circle', () => {
    const tree = {
      ...server('features/a/x.ts', "import { b } from '../b/public.ts';"),
      ...server('features/b/public.ts', "import { c } from '../c/public.ts';"),
      ...server('features/c/public.ts', "\nimport { a } from '../a/public.ts';"),
    };
    expect(broken(tree)).toEqual(['1 packages/server/src/features/c/public.ts:2']);
  });

  it('allows the arrows of the architecture', () => {
    const tree = {
      'apps/web/src/a.ts': "import { x } from '@madang/client';",
      'packages/client/src/a.ts': "import { x } from '@madang/protocol';",
      'packages/core/src/a.ts': "import { x } from '@madang/protocol';\nimport { y } from './b.ts';",
      ...server('features/rooms/store.ts', "import type { Db } from '../../database/database.ts';"),
      ...server('commands/backup.ts', "import { backUp } from '../adapters/postgres/backup.ts';"),
      ...server('compose.ts', "import { x } from './adapters/bus/a.ts';"),
      ...server(
        'features/rooms/a.ts',
        "import { x } from '../calls/public.ts';\nimport { p } from '../../ports/bus.ts';",
      ),
      ...server('adapters/bus/a.ts', "import type { P } from '../../ports/bus.ts';"),
      ...server('features/rooms/a.test.ts', "import { x } from '../../adapters/bus/a.ts';"),
    };
    expect(broken(tree)).toEqual([]);
  });
});

describe('law 2: one schema for each thing that crosses a process', () => {
  const protocol = { 'packages/protocol/src/room.ts': 'export const Room = z.object({ id: z.string() });' };
  it.each([
    ['a type of the same name', 'export type Room = {\n  id: string;\n};'],
    ['an interface of the same name', 'interface Room {\n  id: string;\n}'],
    ['parsed JSON that is believed', 'const room = JSON.parse(text) as Room;'],
  ])('refuses %s', (_what, text) => {
    expect(broken({ ...protocol, 'packages/client/src/a.ts': text })).toEqual(['2 packages/client/src/a.ts:1']);
  });
  it('allows a view that only shares its name', () => {
    const text = 'export type Room = {\n  id: string;\n  tiles: number;\n  width: number;\n};';
    expect(broken({ ...protocol, 'packages/client/src/a.ts': text })).toEqual([]);
  });
  it('allows types made from the schema, and JSON that stays unknown', () => {
    const text =
      'type Room = protocol.Room;\nexport type Seat = {\n  id: string;\n};\ntype View = { room: Room };\nconst x = JSON.parse(text) as unknown;';
    expect(broken({ ...protocol, 'packages/client/src/a.ts': text })).toEqual([]);
  });
});

describe('law 3: decisions do no I/O', () => {
  it.each([
    ['clock', 'const now = Date.now();'],
    ['date of now', 'const now = new Date();'],
    ['chance', 'const id = Math.random();'],
    ['environment', 'const x = process.env.HOME;'],
    ['log', "console.log('x');"],
    ['timer', 'setTimeout(() => {}, 5);'],
    ['network', "fetch('/x');"],
    ['promise', 'export async function x() {}'],
    ['Node', "import { readFile } from 'node:fs/promises';"],
    ['package', "import { z } from 'zod';"],
  ])('refuses %s', (_what, text) => {
    expect(broken({ 'packages/core/src/a.ts': text })).toEqual(['3 packages/core/src/a.ts:1']);
  });
  it('allows a date from a number, and the words in comments and strings', () => {
    const text = "// Date.now() is not read here\nconst at = new Date(now);\nconst word = 'process.env';\n/* fetch( */";
    expect(broken({ 'packages/core/src/a.ts': text })).toEqual([]);
  });
});

describe('law 4: no module-level state', () => {
  it.each([
    ['let', 'let count = 0;'],
    ['exported var', 'export var count = 0;'],
    ['a map filled later', 'const rooms = new Map<string, Room>();'],
    ['seven collaborators', 'class A {\n  constructor(a: A, b: B, c: C, d: D, e: E, f: F, g: G) {}\n}'],
  ])('refuses %s', (_what, text) => {
    expect(broken({ 'packages/client/src/a.ts': text })).toEqual([
      expect.stringMatching(/^4 packages\/client\/src\/a.ts/),
    ]);
  });
  it('allows tables and state inside functions', () => {
    const text = "const words = new Set(['a']);\nfunction f() {\n  let x = 0;\n  const seen = new Map();\n}";
    expect(broken({ 'packages/client/src/a.ts': text })).toEqual([]);
  });
});

it('lets an ADR on file bend a law, and nothing else', () => {
  const adr = 'docs/adr/0012-one-cache.md';
  const tree = { 'packages/client/src/a.ts': `// law 4 bent: ${adr}\nlet cache = 0;` };
  expect(broken(tree, [adr])).toEqual([]);
  expect(broken(tree)).toEqual(['4 packages/client/src/a.ts:2']);
  expect(broken({ 'packages/client/src/a.ts': `// law 1 bent: ${adr}\nlet cache = 0;` }, [adr])).toHaveLength(1);
});

describe('the scanner', () => {
  it('takes neither text nor types for imports', () => {
    const text = "const sample = \"import { x } from './x.ts'\";\ntype P = Pick<M, 'from' | 'to'>;";
    expect(importsOf({ path: 'x.ts', text })).toEqual([]);
  });
  it('finds every form of import, and none in comments', () => {
    const text =
      "import a from './a.ts';\nimport './b.ts';\nexport * from './c.ts';\nconst d = import('./d.ts');\n// import './no.ts';\nimport {\n  x,\n} from './e.ts';";
    const found = importsOf({ path: 'x.ts', text });
    expect(found.map(({ specifier }) => specifier)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
    expect(found.at(-1)?.line).toBe(8);
  });
  it('keeps lines and lengths', () => {
    const text = ['const a = "x // y"; // z', "const re = /'/g;", 'const t = `a', '$' + '{b}`;', 'let c;'].join('\n');
    const code = codeOnly(text);
    expect(code).toHaveLength(text.length);
    expect(code.split('\n')).toHaveLength(5);
    expect(code).toContain('let c;');
    expect(code).not.toContain('z');
  });
});
