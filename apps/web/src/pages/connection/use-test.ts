import {
  type ConnectionReport,
  type ConnectionStep,
  type StepReport,
  testConnection,
} from '@madang/client/diagnostics';
import { useEffect, useRef, useState } from 'react';

/** How far a test is. */
export type Progress =
  | { readonly name: 'idle' }
  | { readonly name: 'running'; readonly current: ConnectionStep; readonly done: readonly StepReport[] }
  | { readonly name: 'done'; readonly report: ConnectionReport };

/** Runs the connection test when asked, and ends it with the page. */
export function useTest(): { readonly progress: Progress; readonly start: () => void } {
  const [progress, setProgress] = useState<Progress>({ name: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = () => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const done: StepReport[] = [];
    const show = (next: Progress) => {
      if (!abort.signal.aborted) setProgress(next);
    };
    const onStep = (current: ConnectionStep, report: StepReport | null) => {
      if (report !== null) done.push(report);
      show({ name: 'running', current, done: [...done] });
    };
    void testConnection({ signal: abort.signal, onStep }).then((report) => show({ name: 'done', report }));
  };
  return { progress, start };
}
