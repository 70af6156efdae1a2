import type { ConnectionReport } from '@madang/client/diagnostics';
import { ClipboardCopy, Play, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../../lib/clipboard.ts';
import { useTitle } from '../../lib/title.ts';
import { m } from '../../paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Card, Note } from '../../ui/surface.tsx';
import { reportText } from './report-text.ts';
import { StepRow } from './step-row.tsx';
import { useTest } from './use-test.ts';
import { steps, stepText, verdictText } from './words.ts';

const tones = { good: 'good', limited: 'warn', bad: 'danger' } as const;

/** Tries everything that a call needs and says in plain words what works, what does not, and what to do. */
export function TestPage() {
  const { progress, start } = useTest();
  useTitle(m.test_title());
  const running = progress.name === 'running';
  const reports = running ? progress.done : progress.name === 'done' ? progress.report.steps : [];
  return (
    <Screen>
      <div className="mx-auto grid w-full max-w-2xl content-start gap-6 px-5 pt-2 pb-24 sm:px-8">
        <div className="grid gap-2">
          <h1 className="text-3xl font-extrabold tracking-tight sm:text-4xl">{m.test_title()}</h1>
          <p className="text-lg text-ink-soft">{m.test_lead()}</p>
        </div>
        {progress.name === 'done' && <Verdict report={progress.report} />}
        <div className="flex flex-wrap gap-3">
          <Button tone="primary" busy={running} icon={progress.name === 'done' ? RotateCcw : Play} onClick={start}>
            {running ? m.test_running() : progress.name === 'done' ? m.test_again() : m.test_start()}
          </Button>
          {progress.name === 'done' && <CopyReport report={progress.report} />}
        </div>
        <p role="status" className="sr-only">
          {running
            ? m.test_progress({ step: stepText(progress.current), done: progress.done.length, all: steps.length })
            : ''}
        </p>
        <Card>
          <h2 className="sr-only">{m.test_steps()}</h2>
          <ol className="-my-3.5 divide-y divide-line">
            {steps.map((step) => (
              <StepRow
                key={step}
                step={step}
                report={reports.find((report) => report.step === step)}
                running={running && progress.current === step}
              />
            ))}
          </ol>
        </Card>
      </div>
    </Screen>
  );
}

function Verdict({ report }: { readonly report: ConnectionReport }) {
  const { title, text } = verdictText(report.verdict);
  return (
    <Note tone={tones[report.verdict]} title={title}>
      {text}
    </Note>
  );
}

function CopyReport({ report }: { readonly report: ConnectionReport }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      icon={ClipboardCopy}
      onClick={() => void copyText(reportText(report, navigator.userAgent)).then((done) => setCopied(done))}
    >
      {copied ? m.copied() : m.test_copy()}
    </Button>
  );
}
