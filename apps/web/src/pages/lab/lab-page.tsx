import { useState } from 'react';
import { Link, Route, Switch } from 'wouter';
import { m } from '../../paraglide/messages.js';
import { Screen } from '../../ui/screen.tsx';
import { CallPage } from '../call/call-page.tsx';
import { NotFoundPage } from '../not-found-page.tsx';
import { EndedScreen } from '../room/ended-screen.tsx';
import { PreJoin } from '../room/prejoin.tsx';
import type { Problem } from '../room/problem.ts';
import { ProblemScreen } from '../room/problem-screen.tsx';
import { FakeCall } from './fake-call.ts';
import { sceneFiles } from './fake-files.ts';
import { Gallery } from './gallery.tsx';
import { scenes } from './scenes.ts';

const problems: readonly Problem[] = [
  'not-found',
  'expired',
  'full',
  'token-invalid',
  'token-expired',
  'token-used',
  'refused',
  'network',
  'browser',
  'unencrypted',
  'relay',
];
const ends = ['left', 'call-ended', 'removed', 'denied', 'connection-lost'] as const;
const facts = {
  id: 'room',
  name: '마당 설계 회의',
  access: 'link',
  lobby: false,
  encryption: 'required',
  participants: 3,
  full: false,
} as const;

/** The workshop: every part of the design system and every state of every page, without a server. */
export function LabPage() {
  return (
    <Switch>
      <Route path="/lab">
        <Index />
      </Route>
      <Route path="/lab/call/:scene">{({ scene }) => <Scene key={scene} name={scene} />}</Route>
      <Route path="/lab/prejoin">
        <PreJoin facts={facts} suggestedName="이서연" joining={false} error={null} onJoin={() => undefined} />
      </Route>
      <Route path="/lab/problem/:problem">
        {({ problem }) => (
          <ProblemScreen problem={problems.find((one) => one === problem) ?? 'generic'} onRetry={() => undefined} />
        )}
      </Route>
      <Route path="/lab/end/:reason">
        {({ reason }) => (
          <EndedScreen
            end={{
              reason: ends.find((one) => one === reason) ?? 'left',
              canRejoin: reason !== 'denied' && reason !== 'token',
              needsInvitation: reason === 'token',
              roomName: facts.name,
              durationMs: 1_934_000,
              rejoining: false,
            }}
            onRejoin={() => undefined}
          />
        )}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}

function Scene({ name }: { readonly name: string }) {
  const [call] = useState(() => {
    const make = scenes[name];
    return make === undefined ? null : new FakeCall(make());
  });
  const [files] = useState(() => sceneFiles[name]?.());
  if (call === null) return <NotFoundPage />;
  return <CallPage call={call} roomName={facts.name} name="이서연" {...(files === undefined ? {} : { files })} />;
}

function Index() {
  const groups = [
    { title: 'call', paths: Object.keys(scenes).map((name) => `/lab/call/${name}`) },
    {
      title: 'room',
      paths: [
        '/lab/prejoin',
        ...problems.map((name) => `/lab/problem/${name}`),
        ...[...ends, 'token'].map((name) => `/lab/end/${name}`),
      ],
    },
  ];
  return (
    <Screen>
      <div className="mx-auto grid w-full max-w-[78rem] gap-10 px-5 pb-20 sm:px-8">
        <h1 className="text-4xl font-extrabold">{m.lab_title()}</h1>
        {groups.map((group) => (
          <nav key={group.title} aria-label={group.title} className="flex flex-wrap gap-2">
            {group.paths.map((path) => (
              <Link
                key={path}
                href={path}
                className="press rounded-full border border-line bg-surface px-4 py-2 text-sm font-semibold shadow-1 hover:border-line-strong"
              >
                {path.replace('/lab/', '')}
              </Link>
            ))}
          </nav>
        ))}
        <Gallery />
      </div>
    </Screen>
  );
}
