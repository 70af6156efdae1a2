/** One source file: path from the root of the repository, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** An import or re-export: what is named, and on which line (from 1). */
export type Import = { readonly specifier: string; readonly line: number };

/** A broken law: where, which, and what to do instead. */
export type Violation = {
  readonly law: 1 | 2 | 3 | 4 | 5;
  readonly path: string;
  readonly line: number;
  readonly message: string;
};

/**
 * The text with comments, and what stands between quotes, replaced by spaces; line breaks and length stay.
 * Code inside `${…}` of a template is blanked too: no law looks there.
 */
export function codeOnly(text: string): string {
  const pattern =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:;!&|?{}\n[]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*\/[dgimsuvy]*/g;
  return text.replace(pattern, (match) => {
    const isComment = match.startsWith('//') || match.startsWith('/*');
    return isComment ? blank(match) : `${match[0]}${blank(match.slice(1, -1))}${match.at(-1)}`;
  });
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Line, from 1, of a position in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Everything that a file imports or re-exports, types too: an arrow is an arrow. */
export function importsOf(file: SourceFile): Import[] {
  const code = codeOnly(file.text);
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(['"]) +\1/g)].map((match) => {
    const quoted = file.text.slice(match.index, match.index + match[0].length);
    return { specifier: /(['"])(.*)\1$/.exec(quoted)?.[2] ?? '', line: lineAt(code, match.index) };
  });
}

/** Every place where a pattern occurs in the code of a file (not in comments or strings). */
export function occurrences(file: SourceFile, pattern: RegExp): { line: number; match: RegExpMatchArray }[] {
  const code = codeOnly(file.text);
  return [...code.matchAll(pattern)].map((match) => ({ line: lineAt(code, match.index), match }));
}

/** Tests and their helpers may reach anywhere. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/testing\.ts$|\/testing\/|\/test\/|\/fixtures\//.test(path);
}
