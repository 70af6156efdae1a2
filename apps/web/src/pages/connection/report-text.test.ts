import type { ConnectionReport } from '@madang/client/diagnostics';
import { expect, it } from 'vitest';
import { reportText } from './report-text.ts';

it('a report reads as one line for each step, with codes and figures', () => {
  const report: ConnectionReport = {
    verdict: 'limited',
    startedAt: '2026-01-01T00:00:00.000Z',
    tookMs: 9_000,
    steps: [
      { step: 'signalling', state: 'passed', code: null, figures: { httpMs: 12, socketMs: 20 }, advice: null },
      { step: 'turn-udp', state: 'failed', code: 'NO_ANSWER', figures: {}, advice: 'x' },
    ],
  };
  expect(reportText(report, 'Browser/1.0')).toBe(
    `Madang connection test: limited (2026-01-01T00:00:00.000Z, 9000 ms)
Browser/1.0
signalling passed  httpMs=12 socketMs=20
turn-udp   failed  NO_ANSWER`,
  );
});
