import { z } from 'zod';

/** What one runner found. */
export type Result = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One entry for each failure: what failed, and why in a few lines. */
  readonly failures: readonly string[];
  readonly ms: number;
};

/** How a runner's process ended. */
export type Ending = {
  readonly code: number | null;
  readonly timedOut: boolean;
  readonly tail: readonly string[];
  readonly ms: number;
};

const Report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

const REASON_LINES = 12;
const shorten = (text: string) => text.split('\n').slice(0, REASON_LINES).join('\n');

/** Result of a command that is one test: it passed if it ended with 0. */
export function commandResult(name: string, ending: Ending): Result {
  const base = { name, skipped: 0, ms: ending.ms };
  if (ending.code === 0) return { ...base, passed: 1, failed: 0, failures: [] };
  return { ...base, passed: 0, failed: 1, failures: [`${name}: ${endingWords(ending)}\n${ending.tail.join('\n')}`] };
}

/**
 * Result of a vitest run from its JSON report. A missing report, a file that could not be loaded, and a bad exit
 * status without a failed test each count as a failure: silence is not success.
 */
export function vitestResult(name: string, report: string | undefined, ending: Ending): Result {
  const parsed = Report.safeParse(parseJson(report));
  if (!parsed.success) {
    const failures = [`${name}: no results (${endingWords(ending)})\n${ending.tail.join('\n')}`];
    return { name, passed: 0, failed: 1, skipped: 0, failures, ms: ending.ms };
  }
  let skipped = 0;
  const failures: string[] = [];
  for (const file of parsed.data.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    for (const test of failed)
      failures.push(`${file.name} › ${test.fullName}\n${shorten(test.failureMessages?.join('\n') ?? '')}`);
    if (file.status === 'failed' && failed.length === 0)
      failures.push(`${file.name}\n${shorten(file.message ?? 'the file could not be run')}`);
    skipped += file.assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  }
  if (ending.code !== 0 && failures.length === 0)
    failures.push(`${name}: ${endingWords(ending)}\n${ending.tail.join('\n')}`);
  return { name, passed: parsed.data.numPassedTests, failed: failures.length, skipped, failures, ms: ending.ms };
}

function endingWords(ending: Ending): string {
  if (ending.timedOut) return 'it ran past its time limit';
  return `it ended with ${ending.code ?? 'a signal'}`;
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The very last line of a test run: `12 passed, 0 failed`, with `, 3 skipped` where some were. */
export function totalLine(results: readonly Result[]): string {
  const sum = (pick: (result: Result) => number) => results.reduce((total, result) => total + pick(result), 0);
  const skipped = sum((result) => result.skipped);
  return `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Whether a run with these results is green: something ran and nothing failed. */
export function isGreen(results: readonly Result[]): boolean {
  return results.some(({ passed }) => passed > 0) && results.every(({ failed }) => failed === 0);
}
