import type { MadangErrorCode } from '@madang/client';
import type { FileProgress, FileView, OutgoingFile } from '@madang/client/files';
import { bytesText, spanText } from '../lib/format.ts';
import { m } from '../paraglide/messages.js';

/** Where a transfer is, in a sentence. */
export function fileStateText(progress: FileProgress, file: FileView, locale: string, name = ''): string {
  const { state } = progress;
  const incoming = file.direction === 'incoming';
  switch (state.status) {
    case 'offered':
      return incoming ? '' : m.file_state_waiting({ name });
    case 'opening':
      return m.file_state_opening();
    case 'queued':
      return m.file_state_queued();
    case 'moving':
      return movingText(progress, file, locale);
    case 'paused':
      return state.by === 'there' ? m.file_state_paused_there() : m.file_state_paused_here();
    case 'stalled':
      return m.file_state_stalled();
    case 'checking':
      return m.file_state_checking();
    case 'done':
      return incoming ? m.file_state_received() : m.file_state_sent();
    case 'declined':
      return incoming ? m.file_state_declined_here() : m.file_state_declined_there();
    case 'cancelled':
      return state.by === 'here' ? m.file_state_cancelled_here() : m.file_state_cancelled_there();
    case 'failed':
      return fileFailureText(state.error.code, state.by) ?? m.error_generic();
  }
}

function movingText({ bytes, bytesPerSecond, remainingMs }: FileProgress, file: FileView, locale: string): string {
  const done = m.file_state_moving({ done: bytesText(bytes, locale), size: bytesText(file.sizeBytes, locale) });
  const pace = bytesPerSecond === null ? [] : [m.file_state_pace({ rate: bytesText(bytesPerSecond, locale) })];
  const left = remainingMs === null ? [] : [m.file_state_left({ span: spanText(remainingMs) })];
  return [done, ...pace, ...left].join(' · ');
}

/** An offer as a whole, where nobody in particular is meant; null: its receivers tell. */
export function offerText(file: OutgoingFile): string | null {
  if (!file.open && file.receivers.length === 0) return m.file_state_withdrawn();
  return file.to === null && file.receivers.length === 0 ? m.file_state_waiting_all() : null;
}

/** What went wrong with a file, and what to do; null where silence is right. `by`: at whose end. */
export function fileFailureText(code: MadangErrorCode, by: 'here' | 'there'): string | null {
  const there = by === 'there';
  switch (code) {
    case 'FILE_SAVE_CANCELLED':
      return null;
    case 'FILE_TOO_LARGE':
      return m.file_error_too_large();
    case 'FILE_LIMIT_REACHED':
      return m.file_error_limit();
    case 'FILE_UNREADABLE':
      return there ? m.file_error_unreadable_there() : m.file_error_unreadable();
    case 'FILE_NO_SPACE':
      return there ? m.file_error_space_there() : m.file_error_space();
    case 'FILE_NOT_SAVED':
      return there ? m.file_error_saved_there() : m.file_error_saved();
    case 'FILE_SAVE_UNSUPPORTED':
      return m.file_error_unsupported();
    case 'FILE_CORRUPT':
      return there ? m.file_error_corrupt_there() : m.file_error_corrupt();
    case 'FILE_PEER_GONE':
      return m.file_error_gone();
    case 'FILE_REFUSED':
      return m.file_error_refused();
    default:
      return m.error_generic();
  }
}
