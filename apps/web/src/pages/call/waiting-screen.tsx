import { useKit } from '../../call/context.ts';
import { useTitle } from '../../lib/title.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyYard } from '../../ui/art.tsx';
import { Button } from '../../ui/button.tsx';
import { MessageScreen } from '../../ui/screen.tsx';
import { Spinner } from '../../ui/spinner.tsx';

/** In the lobby, until a moderator says yes or no. */
export function WaitingScreen({ name, reconnecting }: { readonly name: string; readonly reconnecting: boolean }) {
  const { call, roomName } = useKit();
  useTitle(m.waiting_title());
  return (
    <MessageScreen
      art={<EmptyYard tone="warm" />}
      title={m.waiting_title()}
      actions={<Button onClick={() => void call.leave()}>{m.waiting_leave()}</Button>}
    >
      <p role="status" className="flex items-center justify-center gap-3">
        <Spinner />
        <span>{reconnecting ? m.waiting_reconnecting() : m.waiting_text({ room: roomName, name })}</span>
      </p>
    </MessageScreen>
  );
}
