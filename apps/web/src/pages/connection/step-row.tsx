import type { ConnectionStep, StepReport } from '@madang/client/diagnostics';
import { AlertTriangle, CheckCircle2, Circle, CircleDashed, type LucideIcon, XCircle } from 'lucide-react';
import { m } from '../../paraglide/messages.js';
import { Spinner } from '../../ui/spinner.tsx';
import { codeText, figuresText, stateText, stepText } from './words.ts';

const looks: Readonly<Record<StepReport['state'], { readonly icon: LucideIcon; readonly look: string }>> = {
  passed: { icon: CheckCircle2, look: 'text-accent' },
  warned: { icon: AlertTriangle, look: 'text-on-warn-soft' },
  failed: { icon: XCircle, look: 'text-danger' },
  skipped: { icon: CircleDashed, look: 'text-ink-faint' },
};

type Props = { readonly step: ConnectionStep; readonly report: StepReport | undefined; readonly running: boolean };

/** One step: what is tried, how it ended, what was measured, what to do. */
export function StepRow({ step, report, running }: Props) {
  const said = report === undefined ? null : codeText(report.code);
  const figures = report === undefined ? '' : figuresText(report);
  return (
    <li data-step={step} data-state={report?.state} className="flex gap-3 py-3.5">
      <StepSign report={report} running={running} />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="text-base font-semibold">{stepText(step)}</h3>
          <span className="text-sm text-ink-soft">
            {report === undefined
              ? running
                ? m.test_state_running()
                : m.test_state_waiting()
              : stateText(report.state)}
          </span>
        </div>
        {figures !== '' && <p className="text-sm text-ink-soft tabular-nums">{figures}</p>}
        {said !== null && <p className="text-sm">{said}</p>}
      </div>
    </li>
  );
}

function StepSign({ report, running }: Omit<Props, 'step'>) {
  if (report === undefined)
    return (
      <span aria-hidden className="mt-0.5 shrink-0 text-ink-faint">
        {running ? <Spinner /> : <Circle size={20} />}
      </span>
    );
  const { icon: Icon, look } = looks[report.state];
  return <Icon size={20} aria-hidden className={`mt-0.5 shrink-0 ${look}`} />;
}
