import type { FileEnd } from '@madang/core/files';
import type { FileFailure } from '@madang/protocol/files';
import type { ClientErrorCode } from '../api/errors.ts';
import type { FileState } from '../api/files.ts';
import { clientError, isCode } from '../errors.ts';

const codes: Readonly<Record<FileFailure, ClientErrorCode>> = {
  unreadable: 'FILE_UNREADABLE',
  'no-space': 'FILE_NO_SPACE',
  'not-saved': 'FILE_NOT_SAVED',
  'wrong-hash': 'FILE_CORRUPT',
  'not-allowed': 'FILE_REFUSED',
  'too-many': 'FILE_LIMIT_REACHED',
  unknown: 'FILE_PEER_GONE',
};

/** Why a file could not be written, as the other end is told. */
export function failureOf(error: unknown): FileFailure {
  if (isCode(error, 'FILE_NO_SPACE')) return 'no-space';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-space' : 'not-saved';
}

/** The end of a transfer as pages see it. */
export function endState(end: FileEnd): FileState {
  switch (end.how) {
    case 'done':
      return { status: 'done', sha256: end.sha256 };
    case 'declined':
      return { status: 'declined' };
    case 'cancelled':
      return { status: 'cancelled', by: end.by };
    case 'failed':
      return { status: 'failed', error: clientError(codes[end.reason]), by: end.by };
    case 'left':
      return { status: 'failed', error: clientError('FILE_PEER_GONE'), by: 'there' };
  }
}
