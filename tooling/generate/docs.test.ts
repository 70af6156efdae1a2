import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor } from './markdown.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)))
  // A part of a generated page: its links are right where it ends up.
  .filter((path) => !path.startsWith('tooling/generate/prose/'));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const withoutCode = (text: string) => text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, '');

function anchorsOf(path: string): ReadonlySet<string> {
  return new Set([...withoutFences(read(path)).matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchor(match[1] ?? '')));
}

function withoutFences(text: string): string {
  return text.replaceAll(/```[\s\S]*?```/g, '');
}

describe('the documents', () => {
  it.each(pages)('%s links only to what exists', (page) => {
    const links = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', hash] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return hash !== undefined && target.endsWith('.md') && !anchorsOf(target).has(hash);
    });
    expect(broken).toEqual([]);
  });

  it('say what to do about every refused start', () => {
    const sources = execFileSync('git', ['grep', '-h', '-A1', 'new StartError(', '--', 'packages/server/src'], {
      cwd: root,
      encoding: 'utf8',
    });
    const codes = new Set([...sources.matchAll(/^[^'`]*'([A-Z][A-Z_]+)'/gm)].map((match) => match[1] ?? ''));
    expect(codes.size).toBeGreaterThan(8);
    const guide = read('docs/guides/troubleshooting.md');
    expect([...codes].filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
  });

  it('quote the code as it is', () => {
    const guide = 'docs/guides/add-a-feature.md';
    const quotes = [...read(guide).matchAll(/From `([^`]+)`:\n\n```ts\n([\s\S]*?)```/g)];
    expect(quotes.length).toBeGreaterThan(6);
    for (const [, path = '', code = ''] of quotes) expect(read(path), path).toContain(code.trimEnd());
  });
});
