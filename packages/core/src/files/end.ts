import type { FileFailure, FileMessage } from '@madang/protocol/files';

/** How a transfer ended, seen from one of its ends. */
export type FileEnd =
  | { readonly how: 'done'; readonly sha256: string }
  | { readonly how: 'declined'; readonly by: 'here' | 'there' }
  | { readonly how: 'cancelled'; readonly by: 'here' | 'there' }
  | { readonly how: 'failed'; readonly by: 'here' | 'there'; readonly reason: FileFailure }
  /** The other participant left the call. */
  | { readonly how: 'left' };

/** Nothing heard for this long: an end asks the other one whether it goes on. */
export const ASK_AFTER_MS = 2_000;
/** Nothing heard for this long while nothing needs to be: an end asks whether the other one is still there. */
export const PROBE_AFTER_MS = 5_000;

/** The message that tells the other end of an end; null: it knows, or is gone. */
export function endMessage(id: string, end: FileEnd): FileMessage | null {
  switch (end.how) {
    case 'done':
      return { type: 'done', id, sha256: end.sha256 };
    case 'declined':
      return end.by === 'here' ? { type: 'decline', id } : null;
    case 'cancelled':
      return end.by === 'here' ? { type: 'cancel', id } : null;
    case 'failed':
      return end.by === 'here' ? { type: 'failed', id, reason: end.reason } : null;
    case 'left':
      return null;
  }
}

/** The end that a message of the other side tells; null: it tells none. */
export function endOf(message: FileMessage): FileEnd | null {
  switch (message.type) {
    case 'decline':
      return { how: 'declined', by: 'there' };
    case 'cancel':
      return { how: 'cancelled', by: 'there' };
    case 'failed':
      return { how: 'failed', by: 'there', reason: message.reason };
    default:
      return null;
  }
}

/** Messages of an end that believes that the transfer goes on: whoever has ended it says so again. Endings get no answer. */
export function isUnaware(message: FileMessage): boolean {
  return ['offer', 'accept', 'ack', 'pause', 'resume'].includes(message.type);
}
