import type { Call } from '@madang/client';
import type { FileTransfers } from '@madang/client/files';
import { useMemo, useState } from 'react';
import { CallContext, useSnapshot } from '../../call/context.ts';
import { createCallUi } from '../../call/ui-store.ts';
import { encryptionFragment, encryptionOfFragment } from '../../lib/encryption-link.ts';
import { m } from '../../paraglide/messages.js';
import { CallRoom } from './call-room.tsx';
import { CallDialogs } from './dialogs/call-dialogs.tsx';
import { useTransfers } from './use-files.ts';
import { WaitingScreen } from './waiting-screen.tsx';

type Props = {
  readonly call: Call;
  readonly roomName: string | null;
  readonly name: string;
  /** Transfers of somebody else's making, for a look without a server. */
  readonly files?: FileTransfers;
};

/** A call from the lobby to its last moment; what comes after is the visit's. */
export function CallPage({ call, roomName, name, files: given }: Props) {
  const [ui] = useState(createCallUi);
  const opened = useTransfers(call);
  const files = given ?? opened;
  const kit = useMemo(
    () => ({
      call,
      ui,
      files,
      get roomName() {
        return call.room?.name ?? roomName ?? m.app_name();
      },
      get joinUrl() {
        const url = call.room?.joinUrl ?? location.href.replace(/#.*$/u, '');
        // Who gets the link needs what stands behind `#` as well, and nothing else of it: there may be a token.
        return `${url}${encryptionFragment(encryptionOfFragment(location.hash))}`;
      },
    }),
    [call, ui, files, roomName],
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
