import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { m } from '../paraglide/messages.js';
import { LogoMark } from './logo.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { Spinner } from './spinner.tsx';
import { UpdateNote } from './update-note.tsx';

/** The frame of every page outside the call: skip link, header with the mark and settings, main. */
export function Screen({ children, wide = false }: { readonly children: ReactNode; readonly wide?: boolean }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header
        className={`mx-auto flex w-full items-center justify-between gap-4 px-5 pt-[max(1rem,env(safe-area-inset-top))] pb-3 sm:px-8 ${wide ? 'max-w-[92rem]' : 'max-w-[78rem]'}`}
      >
        <Link
          href="/"
          className="press flex items-center gap-2.5 rounded-2xl py-1 pr-3 text-xl font-extrabold tracking-tight"
        >
          <LogoMark size={34} />
          {m.app_name()}
        </Link>
        <SettingsMenu />
      </header>
      <UpdateNote />
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
    </div>
  );
}

/** First stop of the Tab key: jumps over what every page has. */
export function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: the target is found by script, as the fragment may carry a join token.
    <a
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
      className="sr-only-focusable fixed top-3 left-3 z-50 rounded-2xl bg-accent px-4 py-3 font-semibold text-on-accent shadow-3"
    >
      {m.skip_to_content()}
    </a>
  );
}

/** Shown while a part of the app is on its way. */
export function LoadingScreen() {
  return (
    <div role="status" className="grid min-h-dvh place-items-center text-ink-soft">
      <span className="flex items-center gap-3">
        <Spinner />
        {m.loading()}
      </span>
    </div>
  );
}

type MessageProps = {
  readonly art: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** One thing to say and what to do next: problems, waiting, the end of a call. */
export function MessageScreen({ art, title, children, actions }: MessageProps) {
  return (
    <Screen>
      <div className="m-auto grid w-full max-w-lg justify-items-center gap-5 px-6 pt-4 pb-24 text-center">
        <div className="rise">{art}</div>
        <h1 className="text-[1.75rem] sm:text-4xl">{title}</h1>
        <div className="grid gap-2 text-lg text-ink-soft">{children}</div>
        {actions !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
      </div>
    </Screen>
  );
}
