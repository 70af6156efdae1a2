import type { FileView } from '@madang/client/files';
import { useEffect } from 'react';
import { useKit } from '../../call/context.ts';
import { fileFailureText } from '../../call/file-words.ts';
import type { ToastContent } from '../../call/toasts.ts';
import { notify } from '../../call/ui-store.ts';
import { m } from '../../paraglide/messages.js';

/** Tells the person what becomes of files, whether or not the chat is open. */
export function useFileNews(): void {
  const { files, ui } = useKit();
  useEffect(() => {
    if (files === null) return;
    const ends = [
      files.on('offered', ({ file }) => {
        notify(ui, { kind: 'info', text: m.toast_file_offered({ name: file.fromName, file: file.name }) });
      }),
      files.on('ended', ({ file, participantId }) => {
        const content = newsOf(file, participantId);
        if (content !== null) notify(ui, content);
        // It lies in the browser's storage: the person gets it without asking again.
        if (file.direction === 'incoming' && file.canSave) files.save(file.id).catch(() => undefined);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [files, ui]);
}

function newsOf(file: FileView, participantId: string): ToastContent | null {
  const incoming = file.direction === 'incoming';
  const receiver = incoming ? undefined : file.receivers.find((one) => one.participantId === participantId);
  const state = incoming ? file.state : receiver?.state;
  const name = incoming ? file.fromName : (receiver?.name ?? '');
  const of = { name, file: file.name };
  switch (state?.status) {
    case 'done':
      return { kind: 'info', text: incoming ? m.toast_file_received(of) : m.toast_file_sent(of) };
    case 'declined':
      return incoming ? null : { kind: 'info', text: m.toast_file_declined(of) };
    case 'cancelled':
      return state.by === 'here' ? null : { kind: 'info', text: m.toast_file_cancelled(of) };
    case 'failed': {
      const hint = fileFailureText(state.error.code, state.by);
      const text = incoming ? m.toast_file_failed_in(of) : m.toast_file_failed(of);
      return { kind: 'error', text, ...(hint === null ? {} : { hint }) };
    }
    default:
      return null;
  }
}
