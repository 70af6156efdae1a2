// Laws 2, 3 and 4. Law 5 is the freshness check of the test run (tooling/launcher/tests/generated.ts).
import { codeOnly, importsOf, isTest, lineAt, occurrences, type SourceFile, type Violation } from './source.ts';

const inside = (folder: string) => (file: SourceFile) => file.path.startsWith(folder) && !isTest(file.path);

/** Law 2: a shape that the protocol has as a schema is not described a second time, nor is wire data just believed. */
export function oneSchema(files: readonly SourceFile[]): Violation[] {
  const schemas = new Map<string, string[]>();
  for (const file of files.filter(inside('packages/protocol/src/'))) {
    for (const { name, keys } of shapes(
      file,
      /^export const ([A-Z]\w*)\s*=\s*z\s*\.(?:strictObject|object|looseObject)\(\{/gm,
    ))
      schemas.set(name, keys);
  }
  const others = files.filter(
    (file) => !isTest(file.path) && /^(packages|apps)\//.test(file.path) && !file.path.startsWith('packages/protocol/'),
  );
  return others.flatMap((file) => {
    const twice = shapes(file, /^(?:export )?(?:interface|type) (\w+)[^={\n]*(?:=\s*)?\{/gm).flatMap(
      ({ name, keys, line }): Violation[] => {
        const known = schemas.get(name) ?? [];
        const shared = known.filter((key) => keys.includes(key)).length;
        // A view of it for another purpose shares some words; a second description shares most, both ways.
        if (known.length === 0 || shared * 3 < Math.max(known.length, keys.length) * 2) return [];
        return [{ law: 2, path: file.path, line, message: `${name} is a schema of @madang/protocol: import its type` }];
      },
    );
    const believed = occurrences(file, /JSON\.parse\([^;\n]*\)\s+as\s+(?!unknown)/g).map(({ line }): Violation => {
      return { law: 2, path: file.path, line, message: 'parsed JSON is given a type by hand: parse it with a schema' };
    });
    return [...twice, ...believed];
  });
}

/** Named shapes: what a pattern that ends at an opening brace finds, with the keys of that brace's own level. */
function shapes(file: SourceFile, pattern: RegExp): { name: string; keys: string[]; line: number }[] {
  const code = codeOnly(file.text);
  return [...code.matchAll(pattern)].map((match) => {
    let depth = 1;
    let own = '';
    for (const char of code.slice(match.index + match[0].length)) {
      if ('{(['.includes(char)) depth += 1;
      if ('})]'.includes(char)) depth -= 1;
      if (depth === 0) break;
      if (depth === 1) own += char;
    }
    const keys = [...own.matchAll(/(?:^|[,;\n])\s*(?:readonly )?(\w+)\??\s*:/g)].map((key) => key[1] ?? '');
    return { name: match[1] ?? '', keys, line: lineAt(code, match.index) };
  });
}

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [
    /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\b/g,
    'reads a clock: take `now` as an argument',
  ],
  [/\bMath\.random\b|\bcrypto\b|\brandomUUID\b/g, 'draws at random: take the value as an argument'],
  [/\bprocess\.|\bglobalThis\b|\bimport\.meta\b/g, 'reads its surroundings: take them as an argument'],
  [/\bconsole\./g, 'logs: return what happened as an output'],
  [
    /\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b|\bqueueMicrotask\b/g,
    'keeps time: return the next deadline as an output',
  ],
  [/\bfetch\(|\bnew WebSocket\b|\bXMLHttpRequest\b/g, 'uses the network: return the request as an output'],
  [/\basync\b|\bawait\b|\bnew Promise\b/g, 'waits: decisions are synchronous'],
];

/** Law 3: decisions in `core` do no I/O and see no clock, chance, environment or log. */
export function pureDecisions(files: readonly SourceFile[]): Violation[] {
  return files.filter(inside('packages/core/src/')).flatMap((file) => {
    const words = IMPURE.flatMap(([pattern, message]) =>
      occurrences(file, pattern).map(({ line, match }): Violation => {
        return { law: 3, path: file.path, line, message: `\`${match[0].trim()}\` ${message}` };
      }),
    );
    const foreign = importsOf(file)
      .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('@madang/protocol'))
      .map(
        ({ specifier, line }): Violation => ({ law: 3, path: file.path, line, message: `core imports ${specifier}` }),
      );
    return [...words, ...foreign];
  });
}

/** Law 4: no state at module level; objects get what they need from the composition root. */
export function noModuleState(files: readonly SourceFile[]): Violation[] {
  const product = files.filter((file) => /^(packages|apps)\/[^/]+\/src\//.test(file.path) && !isTest(file.path));
  return product.flatMap((file) => {
    const variables = occurrences(file, /^(?:export )?(?:let|var) (\w+)/gm).map(({ line, match }): Violation => {
      return {
        law: 4,
        path: file.path,
        line,
        message: `\`${match[1]}\` is state at module level: give it to an object`,
      };
    });
    const collections = occurrences(
      file,
      /^(?:export )?const (\w+)[^=\n]*=\s*new (?:Map|Set|WeakMap|WeakSet|EventEmitter|EventTarget)(?:<[^\n]*>)?\(\s*\)/gm,
    ).map(({ line, match }): Violation => {
      return { law: 4, path: file.path, line, message: `\`${match[1]}\` is filled later: state at module level` };
    });
    const constructors = occurrences(file, /\bconstructor\(([^)]*)\)/g).flatMap(({ line, match }): Violation[] => {
      const count = (match[1] ?? '').split(',').filter((part) => part.trim() !== '').length;
      return count > 6
        ? [{ law: 4, path: file.path, line, message: `a constructor with ${count} parameters: it does too much` }]
        : [];
    });
    return [...variables, ...collections, ...constructors];
  });
}
