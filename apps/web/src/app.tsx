import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { useLocaleOf } from './lib/locale.ts';
import { BrokenPageGuard } from './pages/broken-page.tsx';
import { HomePage } from './pages/home/home-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { useServices } from './services.ts';
import { LoadingScreen } from './ui/screen.tsx';

const RoomPage = lazy(() => import('./pages/room/room-page.tsx').then((page) => ({ default: page.RoomPage })));
const TestPage = lazy(() => import('./pages/connection/test-page.tsx').then((page) => ({ default: page.TestPage })));
const LabPage = lazy(() => import('./pages/lab/lab-page.tsx').then((page) => ({ default: page.LabPage })));

/** The product: one page per address. Renders anew when the language changes, without losing anything. */
export function App() {
  useLocaleOf(useServices().locale);
  return (
    <BrokenPageGuard>
      <Suspense fallback={<LoadingScreen />}>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/r/:roomId">{({ roomId }) => <RoomPage key={roomId} entry={{ kind: 'link', roomId }} />}</Route>
          <Route path="/join">
            <RoomPage entry={{ kind: 'token' }} />
          </Route>
          <Route path="/test">
            <TestPage />
          </Route>
          <Route path="/lab/*?">
            <LabPage />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </BrokenPageGuard>
  );
}
