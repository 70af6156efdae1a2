import type { ConnectionReport } from '@madang/client/diagnostics';

/** The report for whoever helps: codes and raw figures, the same in every language. Nothing in it says who somebody is. */
export function reportText(report: ConnectionReport, userAgent: string): string {
  const lines = report.steps.map(({ step, state, code, figures }) => {
    const measured = Object.entries(figures).map(([name, value]) => `${name}=${value}`);
    return [step.padEnd(10), state.padEnd(7), ...(code === null ? [] : [code]), ...measured].join(' ').trimEnd();
  });
  const head = `Madang connection test: ${report.verdict} (${report.startedAt}, ${report.tookMs} ms)`;
  return [head, userAgent, ...lines].join('\n');
}
