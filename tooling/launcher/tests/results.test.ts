import { describe, expect, it } from 'vitest';
import { commandResult, type Ending, isGreen, totalLine, vitestResult } from './results.ts';

const ended = (code: number | null, timedOut = false): Ending => ({ code, timedOut, tail: ['last words'], ms: 5 });
const file = (
  status: string,
  tests: readonly { fullName: string; status: string; failureMessages?: string[] }[],
  message = '',
) => ({
  name: 'a.test.ts',
  status,
  message,
  assertionResults: tests,
});
const report = (passed: number, files: readonly unknown[]) =>
  JSON.stringify({ numPassedTests: passed, testResults: files });

describe('results of vitest', () => {
  it('are its counts when all is well', () => {
    const text = report(2, [
      file('passed', [
        { fullName: 'x', status: 'passed' },
        { fullName: 'y', status: 'passed' },
        { fullName: 'z', status: 'skipped' },
      ]),
    ]);
    expect(vitestResult('unit', text, ended(0))).toMatchObject({ passed: 2, failed: 0, skipped: 1, failures: [] });
  });

  it('name the test that failed, and why', () => {
    const text = report(0, [
      file('failed', [{ fullName: 'room fills', status: 'failed', failureMessages: ['expected 1'] }]),
    ]);
    const result = vitestResult('unit', text, ended(1));
    expect(result.failed).toBe(1);
    expect(result.failures[0]).toContain('a.test.ts › room fills\nexpected 1');
  });

  it.each([
    ['a runner that crashed before its report', undefined, ended(null)],
    ['a report cut off', '{"numPassedTests":', ended(1)],
    ['a run past its time limit without a report', undefined, ended(null, true)],
    ['a file that could not be loaded', report(0, [file('failed', [], 'SyntaxError')]), ended(1)],
    ['an error outside of tests', report(3, []), ended(1)],
  ])('count %s as a failure', (_what, text, ending) => {
    expect(vitestResult('unit', text, ending).failed).toBe(1);
  });
});

it('counts a command as one test', () => {
  expect(commandResult('types', ended(0))).toMatchObject({ passed: 1, failed: 0 });
  expect(commandResult('types', ended(2)).failures[0]).toContain('types: it ended with 2\nlast words');
});

describe('the last line', () => {
  const one = commandResult('types', ended(0));
  it('is exactly what scripts look for', () => {
    expect(totalLine([one, one])).toBe('2 passed, 0 failed');
    expect(totalLine([{ ...one, skipped: 3 }])).toBe('1 passed, 0 failed, 3 skipped');
  });
  it('goes with the exit status; nothing run is not green', () => {
    expect(isGreen([one])).toBe(true);
    expect(isGreen([one, commandResult('laws', ended(1))])).toBe(false);
    expect(isGreen([])).toBe(false);
  });
});
