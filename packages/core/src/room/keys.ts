import { AppError, type Capability, capabilitiesOf, type ErrorCode, type SignalRequest } from '@madang/protocol';
import { type BucketRule, takeToken } from '../bucket.ts';
import type { LiveRoom, Member } from './state.ts';
import { audienceOf, isIn, only, type Turn, tell } from './turn.ts';
import { canSee, participantView } from './views.ts';

/** Requests about keys of one participant: each coming and going asks for one, and a crowd may come at once. */
export const KEY_RULE: BucketRule = { capacity: 60, perSecond: 5 };

/** Why somebody cannot be in a call that is encrypted from end to end; null: they can, or it is not. */
export function mayTakePart(
  { settings }: LiveRoom,
  { publicKey, capabilities }: Pick<Member, 'publicKey' | 'capabilities'>,
): ErrorCode | null {
  if (settings.encryption === 'none') return null;
  if (publicKey === null) return 'ENCRYPTION_REQUIRED';
  // Nobody gives a key to somebody they cannot see.
  return capabilities.has('hidden') ? 'ENCRYPTION_CONFLICT' : null;
}

/**
 * What somebody may do in this room. Data is not encrypted beyond the connection to the server, so nobody sends any where
 * the server must not read along.
 */
export function capabilitiesIn(
  { settings }: LiveRoom,
  { role, allow, deny }: Pick<Member, 'role' | 'allow' | 'deny'>,
): ReadonlySet<Capability> {
  const capabilities = capabilitiesOf(role, allow, deny);
  if (settings.encryption === 'none') return capabilities;
  return new Set([...capabilities].filter((capability) => capability !== 'publish:data'));
}

/** `key.announce`: a reloaded page has other keys than the page before. */
export function announceKey(turn: Turn, member: Member, { publicKey }: SignalRequest<'key.announce'>): void {
  takeKeyToken(turn, member);
  member.publicKey = publicKey;
  if (!isIn(member)) return;
  tell(turn, audienceOf(turn.room, member), {
    event: 'participant.updated',
    data: { participant: participantView(member) },
  });
}

/** `key.send`: passed on unread, to each what is for it. */
export function sendKeys(turn: Turn, member: Member, { messages }: SignalRequest<'key.send'>): void {
  takeKeyToken(turn, member);
  for (const { to, message } of messages) {
    const target = turn.room.members.get(to);
    if (target !== undefined && target !== member && isIn(target) && canSee(member, target))
      tell(turn, only(to), { event: 'key.message', data: { from: member.id, message } });
  }
}

function takeKeyToken(turn: Turn, member: Member): void {
  const taken = takeToken(member.keyBucket, KEY_RULE, turn.now.monotonicMs);
  member.keyBucket = taken.bucket;
  if (taken.waitMs > 0) throw new AppError('RATE_LIMITED', { retryAfterMs: taken.waitMs });
}
