// Law 1: arrows point one way.
import path from 'node:path';
import { importsOf, isTest, type SourceFile, type Violation } from './source.ts';

/** Packages of Madang that each may import, whole or an entry of theirs alone. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'packages/protocol': [],
  'packages/core': ['@madang/protocol'],
  // What is decided where its signals, its secrets or its bytes are, in the browser, is decided by core there.
  'packages/client': ['@madang/core/audio-safe', '@madang/core/encryption', '@madang/core/files', '@madang/protocol'],
  'packages/server-sdk': ['@madang/protocol'],
  'packages/server': ['@madang/core', '@madang/protocol'],
  'apps/web': ['@madang/client', '@madang/protocol'],
};

/** Areas inside the server that each may import besides itself. Files beside the areas are the composition root. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  ports: ['kernel'],
  config: ['kernel'],
  migrations: ['kernel'],
  // One implementation (PostgreSQL, ours or another's), so no port: queries stand in the feature's own `store.ts`.
  database: ['kernel', 'migrations'],
  http: ['kernel', 'ports', 'config', 'database'],
  adapters: ['ports', 'kernel', 'config', 'migrations', 'database'],
  features: ['ports', 'kernel', 'http', 'config', 'database'],
  roles: ['features', 'ports', 'kernel', 'http', 'config', 'database'],
};

/** Entry points, each a small composition root: they open adapters and hand them over. */
const ROOTS: readonly string[] = ['commands'];

const SERVER = 'packages/server/src/';

/** Package folder that a path lies in, e.g. `packages/core`. */
function packageOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** Where in the server a file lies: its area, and its feature where it has one; undefined at the root or elsewhere. */
function placeOf(file: string): { area: string; feature: string | undefined } | undefined {
  if (!file.startsWith(SERVER)) return undefined;
  const [area, name, ...rest] = file.slice(SERVER.length).split('/');
  if (area === undefined || name === undefined) return undefined;
  return { area, feature: area === 'features' && rest.length > 0 ? name : undefined };
}

/** Checks the direction of every import of the product's packages, tests aside. */
export function arrows(files: readonly SourceFile[]): Violation[] {
  const product = files.filter((file) => !isTest(file.path) && packageOf(file.path) in PACKAGES);
  const features = new Map<string, Map<string, { path: string; line: number }>>();
  const violations = product.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }) => {
      const found = (message: string): Violation[] => [{ law: 1, path: file.path, line, message }];
      if (specifier.startsWith('@madang/')) {
        const name = specifier.split('/').slice(0, 2).join('/');
        const allowed = PACKAGES[packageOf(file.path)] ?? [];
        if (allowed.includes(name) || allowed.includes(specifier)) return [];
        return found(`${packageOf(file.path)} must not import ${name}`);
      }
      if (!specifier.startsWith('.')) return [];
      const target = path.posix.join(path.posix.dirname(file.path), specifier);
      if (packageOf(target) !== packageOf(file.path))
        return found(`${specifier} leaves the package: import it by name`);
      if (isTest(target)) return found(`${specifier} is for tests`);
      const problem = insideServer(file.path, target);
      if (problem) return found(problem);
      const [from, to] = [placeOf(file.path)?.feature, placeOf(target)?.feature];
      if (from !== undefined && to !== undefined && from !== to) {
        const edges = features.get(from) ?? new Map<string, { path: string; line: number }>();
        features.set(from, edges.set(to, { path: file.path, line }));
      }
      return [];
    }),
  );
  return [...violations, ...cycles(features)];
}

function insideServer(file: string, target: string): string | undefined {
  const from = placeOf(file);
  if (!from || ROOTS.includes(from.area)) return undefined;
  const to = placeOf(target);
  if (!to) return `${from.area} must not import the composition root`;
  if (from.area === to.area) {
    if (from.feature === to.feature || target.endsWith('/public.ts')) return undefined;
    return from.feature && to.feature
      ? `feature ${from.feature} may import only public.ts of feature ${to.feature}`
      : undefined;
  }
  if (!AREAS[from.area]?.includes(to.area)) return `${from.area} must not import ${to.area}`;
  return undefined;
}

type Edges = ReadonlyMap<string, ReadonlyMap<string, { path: string; line: number }>>;

function cycles(features: Edges): Violation[] {
  const violations: Violation[] = [];
  const settled = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (settled.has(name)) return;
    for (const [next, where] of features.get(name) ?? []) {
      const at = [...way, name].indexOf(next);
      if (at < 0) visit(next, [...way, name]);
      else
        violations.push({
          law: 1,
          ...where,
          message: `features import each other in a circle: ${[...way.slice(at), name, next].join(' → ')}`,
        });
    }
    settled.add(name);
  };
  for (const name of features.keys()) visit(name, []);
  return violations;
}
