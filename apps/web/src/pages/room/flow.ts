import type { Call, CallCloseReason, MadangErrorCode } from '@madang/client';
import type { Facts } from '../../lib/api.ts';
import type { Problem } from './problem.ts';

/** How somebody comes to a room: by its address, or with a token that a service gave them. */
export type Entry = { readonly kind: 'link'; readonly roomId: string } | { readonly kind: 'token' };

/** Where a visit to a room is. Exactly one of these. */
export type Flow =
  | { readonly step: 'loading' }
  | { readonly step: 'problem'; readonly problem: Problem }
  /** `attempt` grows with each failed one, whose devices are gone with it. */
  | {
      readonly step: 'ready';
      readonly facts: Facts | null;
      readonly joining: boolean;
      readonly error: string | null;
      readonly attempt: number;
    }
  | { readonly step: 'in'; readonly facts: Facts | null; readonly call: Call; readonly name: string }
  | { readonly step: 'ended'; readonly facts: Facts | null; readonly end: End };

/** How a call ended for this page. */
export type End = {
  readonly reason: CallCloseReason;
  readonly canRejoin: boolean;
  /** Coming back would be fine, but the invitation is used up: the service has to give another. */
  readonly needsInvitation: boolean;
  readonly roomName: string | null;
  readonly durationMs: number | null;
  readonly rejoining: boolean;
};

/** What an end looks like to the person. */
export type EndKind = 'left' | 'call' | 'removed' | 'denied' | 'destroyed' | 'expired' | 'lost' | 'replaced' | 'server';

/** The words for a close reason. */
export function endKindOf(reason: CallCloseReason): EndKind {
  switch (reason) {
    case 'left':
      return 'left';
    case 'call-ended':
      return 'call';
    case 'removed':
      return 'removed';
    case 'denied':
      return 'denied';
    case 'room-destroyed':
      return 'destroyed';
    case 'room-expired':
      return 'expired';
    case 'replaced':
      return 'replaced';
    case 'connection-lost':
    case 'resume-expired':
    case 'join-failed':
      return 'lost';
    case 'unpublished':
    case 'media-failed':
    case 'node-draining':
    case 'node-lost':
    case 'tenant-suspended':
    case 'protocol-error':
      return 'server';
  }
}

/**
 * The way back in. The server's word on rejoining holds, except that a call one has left can always be joined again by
 * link; a token joins once, so who came with one needs another.
 */
export function wayBackIn(
  entry: Entry['kind'],
  reason: CallCloseReason,
  canRejoin: boolean,
): Pick<End, 'canRejoin' | 'needsInvitation'> {
  const may = canRejoin || ['left', 'lost', 'call', 'replaced', 'server'].includes(endKindOf(reason));
  return { canRejoin: may && entry === 'link', needsInvitation: may && entry === 'token' };
}

/** Whether a failure to join belongs beside the form (the person can act there) instead of replacing the page. */
export function staysOnForm(code: MadangErrorCode | 'NETWORK'): boolean {
  return ['NETWORK', 'CONNECTION_FAILED', 'RATE_LIMITED', 'ABORTED', 'BAD_REQUEST', 'TIMEOUT', 'INTERNAL'].includes(
    code,
  );
}
