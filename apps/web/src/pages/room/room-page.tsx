import { lazy, Suspense, useEffect } from 'react';
import { habits } from '../../lib/memory.ts';
import { glanceAtToken, tokenOfFragment } from '../../lib/token.ts';
import { LoadingScreen } from '../../ui/screen.tsx';
import { EndedScreen } from './ended-screen.tsx';
import type { Entry } from './flow.ts';
import { PreJoin } from './prejoin.tsx';
import { ProblemScreen } from './problem-screen.tsx';
import { useVisit } from './use-visit.ts';

const loadCallPage = () => import('../call/call-page.tsx');
const CallPage = lazy(() => loadCallPage().then((page) => ({ default: page.CallPage })));
/** Long enough for the preview to be there first, short enough to be done before anybody presses Join. */
const PREFETCH_AFTER_MS = 800;

/** A visit to a room, from the link to the end of the call. */
export function RoomPage({ entry }: { readonly entry: Entry }) {
  const visit = useVisit(entry);
  useEffect(() => {
    const timer = setTimeout(() => void loadCallPage().catch(() => undefined), PREFETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  const { flow } = visit;
  switch (flow.step) {
    case 'loading':
      return <LoadingScreen />;
    case 'problem':
      return <ProblemScreen problem={flow.problem} onRetry={visit.reload} />;
    case 'ready':
      return (
        <PreJoin
          key={flow.attempt}
          facts={flow.facts}
          suggestedName={suggestedName(entry)}
          joining={flow.joining}
          error={flow.error}
          onJoin={visit.join}
        />
      );
    case 'in':
      return (
        <Suspense fallback={<LoadingScreen />}>
          <CallPage call={flow.call} roomName={flow.facts?.name ?? null} name={flow.name} />
        </Suspense>
      );
    case 'ended':
      return <EndedScreen end={flow.end} onRejoin={visit.rejoin} />;
  }
}

function suggestedName(entry: Entry): string {
  if (entry.kind === 'link') return habits().name;
  return glanceAtToken(tokenOfFragment(location.hash) ?? '').name ?? habits().name;
}
