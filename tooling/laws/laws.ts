import { arrows } from './arrows.ts';
import { noModuleState, oneSchema, pureDecisions } from './checks.ts';
import type { SourceFile, Violation } from './source.ts';

/** `// law 4 bent: docs/adr/0012-…` on the line, or the one above, of what would break it. */
const BENT = /\/\/ law (\d) bent: (docs\/adr\/\d{4}-[\w-]+\.md)/;

/**
 * Every broken law in these files, in order of path and line. A law may be bent where a comment names an ADR that is
 * among `adrs`.
 */
export function checkLaws(files: readonly SourceFile[], adrs: ReadonlySet<string> = new Set()): Violation[] {
  const lines = new Map(files.map((file) => [file.path, file.text.split('\n')]));
  const isBent = ({ law, path, line }: Violation): boolean => {
    const near = lines.get(path)?.slice(Math.max(0, line - 2), line) ?? [];
    return near.some((text) => {
      const match = BENT.exec(text);
      return match !== null && Number(match[1]) === law && adrs.has(match[2] ?? '');
    });
  };
  return [...arrows(files), ...oneSchema(files), ...pureDecisions(files), ...noModuleState(files)]
    .filter((violation) => !isBent(violation))
    .toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}
