import { useEffect } from 'react';
import { unreadCount } from '../../call/chat-view.ts';
import { useKit, useSnapshot, useUi } from '../../call/context.ts';
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
import { useNews } from './use-news.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** In the call: stage, panels, controls. */
export function CallRoom() {
  const { roomName } = useKit();
  const snapshot = useSnapshot();
  const panel = useUi((ui) => ui.panel);
  const seenId = useUi((ui) => ui.seenId);
  useTitle(roomName, unreadCount(snapshot.chat, snapshot.self?.id ?? null, seenId));
  useNews();
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
