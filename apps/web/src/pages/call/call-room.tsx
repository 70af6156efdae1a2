import { useEffect } from 'react';
import { useKit, useUi } from '../../call/context.ts';
import { useTitle } from '../../lib/title.ts';
import { m } from '../../paraglide/messages.js';
import { SkipLink } from '../../ui/screen.tsx';
import { CallHeader } from './call-header.tsx';
import { ChatPanel } from './chat-panel.tsx';
import { ControlBar } from './control-bar.tsx';
import { Overlays } from './overlays.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { Stage } from './stage.tsx';
import { ToastRegion } from './toast-region.tsx';
import { useEffectOffer } from './use-effect-offer.ts';
import { useNoStrayDrops } from './use-file-drop.ts';
import { useFileNews } from './use-file-news.ts';
import { useNews } from './use-news.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useUnread } from './use-unread.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** In the call: stage, panels, controls. */
export function CallRoom() {
  const { roomName } = useKit();
  const panel = useUi((ui) => ui.panel);
  useTitle(roomName, useUnread());
  useNews();
  useFileNews();
  useNoStrayDrops();
  useShortcuts();
  useWakeLock();
  useEffectOffer();
  // The page itself does not scroll while it is a call.
  useEffect(() => {
    document.documentElement.classList.add('in-call');
    return () => document.documentElement.classList.remove('in-call');
  }, []);
  return (
    <div className="call fixed inset-0 grid bg-stage text-ink" data-panel={panel ?? 'none'}>
      <SkipLink />
      <CallHeader />
      <main
        id="main"
        tabIndex={-1}
        aria-label={m.call_region_stage()}
        className="call-stage relative min-h-0 min-w-0 outline-none"
      >
        <Stage />
        <Overlays />
      </main>
      {panel === 'people' && <PeoplePanel />}
      {panel === 'chat' && <ChatPanel />}
      <ControlBar />
      <ToastRegion />
    </div>
  );
}
