import { useLocation } from 'wouter';
import { spanText } from '../../lib/format.ts';
import { returnLinkOf } from '../../lib/return-link.ts';
import { useTitle } from '../../lib/title.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyYard } from '../../ui/art.tsx';
import { Button } from '../../ui/button.tsx';
import { MessageScreen } from '../../ui/screen.tsx';
import { type End, endKindOf } from './flow.ts';

/** The call is over for this page: why, how long it was, and the way back in. */
export function EndedScreen({ end, onRejoin }: { readonly end: End; readonly onRejoin: () => void }) {
  const [, navigate] = useLocation();
  const { title, text } = endText(end);
  useTitle(title);
  const way = end.canRejoin ? null : wayBack();
  return (
    <MessageScreen
      art={<EmptyYard tone="warm" />}
      title={title}
      actions={
        <>
          {end.canRejoin && (
            <Button tone="primary" busy={end.rejoining} onClick={onRejoin}>
              {end.rejoining ? m.ended_rejoining() : m.ended_rejoin()}
            </Button>
          )}
          {way !== null && (
            <Button tone="primary" onClick={way.go}>
              {way.label}
            </Button>
          )}
          <Button tone={end.canRejoin || way !== null ? 'quiet' : 'primary'} onClick={() => navigate('/')}>
            {m.back_home()}
          </Button>
        </>
      }
    >
      <p role="status">{text}</p>
      {end.needsInvitation && <p className="text-base">{way === null ? m.ended_token() : m.ended_token_back()}</p>}
      {end.durationMs !== null && (
        <p className="text-base">{m.ended_duration({ duration: spanText(end.durationMs) })}</p>
      )}
    </MessageScreen>
  );
}

/** Back to the service whose invitation is used up. */
function wayBack(): { readonly label: string; readonly go: () => void } | null {
  const { hash: fragment, origin } = location;
  const way = returnLinkOf({ fragment, referrer: document.referrer, origin, historyLength: history.length });
  if (way === null) return null;
  if (way.kind === 'back') return { label: m.ended_back(), go: () => history.back() };
  return { label: m.ended_back_to({ host: way.host }), go: () => location.assign(way.url) };
}

function endText(end: End): { readonly title: string; readonly text: string } {
  const room = end.roomName ?? m.app_name();
  switch (endKindOf(end.reason)) {
    case 'left':
      return { title: m.ended_left_title(), text: end.canRejoin ? m.ended_left_text({ room }) : '' };
    case 'call':
      return { title: m.ended_call_title(), text: m.ended_call_text() };
    case 'removed':
      return { title: m.ended_removed_title(), text: m.ended_removed_text() };
    case 'denied':
      return { title: m.ended_denied_title(), text: m.ended_denied_text() };
    case 'destroyed':
      return { title: m.ended_destroyed_title(), text: m.ended_destroyed_text() };
    case 'expired':
      return { title: m.ended_expired_title(), text: m.ended_expired_text() };
    case 'lost':
      return { title: m.ended_lost_title(), text: m.ended_lost_text() };
    case 'replaced':
      return { title: m.ended_replaced_title(), text: m.ended_replaced_text() };
    case 'server':
      return { title: m.ended_server_title(), text: m.ended_server_text() };
  }
}
