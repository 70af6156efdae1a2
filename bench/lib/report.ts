import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { round } from './numbers.ts';

/** Root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** Where and when a measurement was made; figures of two machines are never compared. */
export type Circumstances = {
  readonly date: string;
  readonly commit: string;
  /** Uncommitted changes were measured too. */
  readonly dirty: boolean;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGib: number;
    readonly kernel: string;
    readonly node: string;
  };
  /** One-minute load before the run; others were working here if it is more than a few tenths. */
  readonly loadBefore: number;
  readonly noisy: boolean;
};

/** Load average from which a result is marked as noisy. */
const NOISY_LOAD = 0.7;

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** Notes the circumstances. Call it first: the bench itself is load, too. */
export function circumstances(): Circumstances {
  const load = loadavg()[0] ?? 0;
  return {
    date: new Date().toISOString(),
    commit: git('rev-parse', '--short=10', 'HEAD'),
    dirty: git('status', '--porcelain', '--untracked-files=no') !== '',
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGib: round(totalmem() / 2 ** 30),
      kernel: release(),
      node: process.version,
    },
    loadBefore: round(load, 2),
    noisy: load > NOISY_LOAD,
  };
}

/** Writes `bench/NAME/results/DATE-COMMIT.json` and says where. */
export function writeResult(name: string, where: Circumstances, result: object): void {
  const file = fileOf(name, where);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ bench: name, ...where, ...result }, null, 2)}\n`);
  process.stdout.write(`\n${file.slice(root.length + 1)}\n`);
}

/** What was written of the same commit on the same day, if anything was. */
export function readResult(name: string, where: Circumstances): Readonly<Record<string, unknown>> | null {
  const file = fileOf(name, where);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : null;
}

function fileOf(name: string, where: Circumstances): string {
  return join(root, 'bench', name, 'results', `${where.date.slice(0, 10)}-${where.commit}.json`);
}

/** One cell of a table. */
export type Cell = string | number | null;

/** Prints rows as a Markdown table; numbers stand to the right. */
export function printTable(rows: readonly Readonly<Record<string, Cell>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const text = (cell: Cell | undefined) => (cell === null || cell === undefined ? '–' : String(cell));
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => text(row[column]).length)));
  const isNumber = columns.map((column) => rows.some((row) => typeof row[column] === 'number'));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |\n`;
  process.stdout.write(`\n${line(columns)}`);
  process.stdout.write(
    `|${widths.map((width, i) => `${'-'.repeat(width + 1)}${isNumber[i] ? ':' : '-'}`).join('|')}|\n`,
  );
  for (const row of rows) process.stdout.write(line(columns.map((column) => text(row[column]))));
}

/** Tells how far a bench has come. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
