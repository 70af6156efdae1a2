import type { Call } from '@madang/client';
import { useMemo, useState } from 'react';
import { CallContext, useSnapshot } from '../../call/context.ts';
import { createCallUi } from '../../call/ui-store.ts';
import { encryptionFragment, encryptionOfFragment } from '../../lib/encryption-link.ts';
import { m } from '../../paraglide/messages.js';
import { CallRoom } from './call-room.tsx';
import { CallDialogs } from './dialogs/call-dialogs.tsx';
import { WaitingScreen } from './waiting-screen.tsx';

type Props = { readonly call: Call; readonly roomName: string | null; readonly name: string };

/** A call from the lobby to its last moment; what comes after is the visit's. */
export function CallPage({ call, roomName, name }: Props) {
  const [ui] = useState(createCallUi);
  const kit = useMemo(
    () => ({
      call,
      ui,
      get roomName() {
        return call.room?.name ?? roomName ?? m.app_name();
      },
      get joinUrl() {
        const url = call.room?.joinUrl ?? location.href.replace(/#.*$/u, '');
        // Who gets the link needs what stands behind `#` as well, and nothing else of it: there may be a token.
        return `${url}${encryptionFragment(encryptionOfFragment(location.hash))}`;
      },
    }),
    [call, ui, roomName],
  );
  return (
    <CallContext value={kit}>
      <CallPhase name={name} />
    </CallContext>
  );
}

function CallPhase({ name }: { readonly name: string }) {
  const { state } = useSnapshot();
  const inLobby = state.status === 'waiting' || (state.status === 'reconnecting' && state.lobby);
  if (inLobby) return <WaitingScreen name={name} reconnecting={state.status === 'reconnecting'} />;
  return (
    <>
      <CallRoom />
      <CallDialogs />
    </>
  );
}
