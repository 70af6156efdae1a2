import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes `api.md`, the public surface as the compiler declares it: a change of it shows in review.
 * `--check` writes nothing and fails where the file is not fresh.
 */

const root = dirname(fileURLToPath(import.meta.url));
const target = join(root, 'api.md');

/** Files of the public surface, in reading order. */
const files = [
  'api/join',
  'api/call',
  'api/data',
  'api/snapshot',
  'api/events',
  'api/tracks',
  'api/devices',
  'api/processors',
  'api/stats',
  'api/connection-test',
  'api/files',
  'api/errors',
  'devices/index',
  'diagnostics/index',
  'effects/background',
  'effects/noise',
  'effects/frames-of',
  'effects/support',
  'effects/index',
  'frames/messages',
  'frames/index',
  'files/index',
  'index',
];

const report = makeReport(declare());
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== report) {
    console.error('packages/client/api.md is not fresh: run `npm run gen -w @madang/client`');
    process.exitCode = 1;
  }
} else writeFileSync(target, report);

/** Declarations of the public files, made by the compiler. */
function declare(): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'madang-api-'));
  try {
    const tsc = join(root, '../../node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', out], {
      stdio: 'inherit',
    });
    return new Map(files.map((file) => [file, readFileSync(join(out, `client/src/${file}.d.ts`), 'utf8')]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function makeReport(declarations: ReadonlyMap<string, string>): string {
  const sections = [...declarations].map(([file, text]) => {
    // Imports say where things live, which is no part of the surface.
    const body = text
      .replace(/^import .*;\n/gm, '')
      .replace(/^import \{[\s\S]*?\} from .*;\n/gm, '')
      .trim();
    return `## ${file}\n\n\`\`\`ts\n${body}\n\`\`\`\n`;
  });
  return `# API of @madang/client\n\nGenerated from the declarations by \`npm run gen -w @madang/client\`. Do not edit.\n\n${sections.join('\n')}`;
}
