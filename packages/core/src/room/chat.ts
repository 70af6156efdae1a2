import {
  AppError,
  type ChatMessage,
  limits,
  type OwnerRequest,
  type ParticipantId,
  type SignalRequest,
  type SignalResponse,
} from '@madang/protocol';
import { type BucketRule, takeToken } from '../bucket.ts';
import { timestamp } from '../time.ts';
import type { Address } from './log.ts';
import type { Member } from './state.ts';
import { everyone, isIn, makeId, type Turn, tell } from './turn.ts';
import { canSee } from './views.ts';

/** Messages of one participant: quick typists and emoji bursts pass, a stuck key or a script does not. */
export const CHAT_RULE: BucketRule = { capacity: 20, perSecond: 4 };

type Sent = SignalResponse<'chat.send'>;

/** `chat.send`. */
export function sendChat(turn: Turn, member: Member, data: SignalRequest<'chat.send'>): Sent {
  const taken = takeToken(member.chatBucket, CHAT_RULE, turn.now.monotonicMs);
  member.chatBucket = taken.bucket;
  if (taken.waitMs > 0) throw new AppError('RATE_LIMITED', { retryAfterMs: taken.waitMs });
  const to = data.to === undefined ? null : reachable(turn, member, data.to).id;
  return post(turn, { from: member.id, name: member.name, to, text: data.text });
}

/** A message of the tenant's service. */
export function sendServiceMessage(turn: Turn, request: OwnerRequest<'sendMessage'>): Sent {
  const to = request.to === null ? null : inside(turn, request.to).id;
  return post(turn, { from: null, name: request.from, to, text: request.text });
}

function inside(turn: Turn, id: ParticipantId): Member {
  const member = turn.room.members.get(id);
  if (member === undefined || !isIn(member)) throw new AppError('PARTICIPANT_NOT_FOUND');
  return member;
}

/** Somebody hidden can be answered by those who were written to, but not found by guessing. */
function reachable(turn: Turn, sender: Member, id: ParticipantId): Member {
  const member = inside(turn, id);
  const wroteFirst = turn.room.chat.some(
    ({ message }) => message.from === id && message.to !== null && message.to === sender.id,
  );
  if (!canSee(sender, member) && !wroteFirst) throw new AppError('PARTICIPANT_NOT_FOUND');
  return member;
}

function post(turn: Turn, parts: Pick<ChatMessage, 'from' | 'name' | 'to' | 'text'>): Sent {
  const { room, now } = turn;
  const message: ChatMessage = { id: makeId(room, 'message'), ...parts, at: timestamp(now.wallMs) };
  tell(turn, audience(message), { event: 'chat.received', data: { message } });
  room.chat.push({ seq: room.seq, message });
  if (room.chat.length > limits.chatHistoryLength) room.chat.shift();
  return { messageId: message.id, at: message.at };
}

function audience(message: ChatMessage): Address {
  if (message.to === null) return everyone;
  const both = message.from === null || message.from === message.to ? [message.to] : [message.from, message.to];
  return { name: 'some', participants: both };
}
