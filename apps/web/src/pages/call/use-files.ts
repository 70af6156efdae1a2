import type { Call } from '@madang/client';
import type { FileTransfers, FileView } from '@madang/client/files';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type CallKit, tell, useKit } from '../../call/context.ts';
import { fileFailureText } from '../../call/file-words.ts';
import { notify } from '../../call/ui-store.ts';
import { m } from '../../paraglide/messages.js';

/** Opens the call's file transfers; what moves files is not loaded before the call is there. null: not yet. */
export function useTransfers(call: Call): FileTransfers | null {
  const [files, setFiles] = useState<FileTransfers | null>(null);
  useEffect(() => {
    let opened: FileTransfers | null = null;
    let gone = false;
    import('@madang/client/files').then(
      ({ fileTransfers }) => {
        if (gone) return;
        opened = fileTransfers(call);
        setFiles(opened);
      },
      // Not loaded: everything but files works, and the paper clip says so.
      () => undefined,
    );
    return () => {
      gone = true;
      opened?.close();
      setFiles(null);
    };
  }, [call]);
  return files;
}

const NONE: readonly FileView[] = [];
const nobody = () => () => undefined;

/** The files of the call as they are now. */
export function useFileViews(): readonly FileView[] {
  const { files } = useKit();
  return useSyncExternalStore(files?.subscribe ?? nobody, () => files?.snapshot ?? NONE);
}

/** Offers files to one person or all; what cannot be offered is told. */
export function offerFiles(kit: CallKit, list: readonly File[], to: string | null): void {
  const { files, call } = kit;
  if (files === null) {
    notify(kit.ui, { kind: 'info', text: m.file_loading() });
    return;
  }
  const receiver = call.participants.find((one) => one.id === to);
  for (const file of list) {
    try {
      files.offer(file, receiver === undefined ? {} : { to: receiver.id });
    } catch (error) {
      tell(kit, error, (code) => fileFailureText(code, 'here'));
    }
  }
}
