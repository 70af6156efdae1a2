import {
  type AnyEvent,
  AppError,
  type DataChannelId,
  ID_ALPHABET,
  ID_LENGTH,
  idPrefixes,
  type MessageId,
  type ParticipantId,
  type SignalError,
  type StreamMessage,
  type SubscriptionId,
  type socketCloseCodes,
  type TrackId,
  toSignalError,
} from '@madang/protocol';
import { type Now, timestamp } from '../time.ts';
import type { JoinUnderWay } from './lifecycles.ts';
import { type Address, appendLog } from './log.ts';
import type { CallFact, Continuation, EdgeAudience, LiveOutput, MediaCall, SettleResult } from './outputs.ts';
import type { Deadline, LiveRoom, Member } from './state.ts';

/** One step of the machine: the room, the moment, and what has been asked for so far. */
export type Turn = { readonly room: LiveRoom; readonly now: Now; readonly outputs: LiveOutput[] };

/** Says that a request's answer follows when the media engine has done its part. */
export const LATER = Symbol('later');

/** Everyone in the call. */
export const everyone: Address = { name: 'all', except: [] };

/** Everyone in the call but one. */
export const everyoneBut = (id: ParticipantId): Address => ({ name: 'all', except: [id] });

/** One participant, in the call or the lobby. */
export const only = (id: ParticipantId): Address => ({ name: 'some', participants: [id] });

/** These participants. */
export const makeAddress = (members: readonly Member[]): Address => ({
  name: 'some',
  participants: members.map((member) => member.id),
});

/** Whether somebody is in the call itself. */
export const isIn = (member: Member): boolean => member.membership.name === 'joined';

/** Whether somebody is kept from those who do not moderate. */
export const isHidden = (member: Member): boolean => member.capabilities.has('hidden');

/** Whether somebody may moderate. */
export const isModerator = (member: Member): boolean => member.capabilities.has('moderate');

/** The join that somebody still waits to be answered: until then they cannot be told or resumed. */
export function joinUnderWay({ membership }: Member): JoinUnderWay | null {
  return membership.name === 'opening' && membership.via.name === 'join' ? membership.via : null;
}

/** Those in the call who moderate, but one. */
export function moderators(room: LiveRoom, except?: ParticipantId): Member[] {
  return [...room.members.values()].filter((member) => isIn(member) && isModerator(member) && member.id !== except);
}

/** Those who may know of a member, itself included. */
export function audienceOf(room: LiveRoom, member: Member): Address {
  return isHidden(member) ? makeAddress([...moderators(room, member.id), member]) : everyone;
}

/** Sends an event: into the log, and to the sockets of those it is for. Nobody: no number is spent. */
export function tell(turn: Turn, to: Address, event: AnyEvent): void {
  if (to.name === 'some' && to.participants.length === 0) return;
  append(turn, to, {
    type: 'event',
    seq: turn.room.seq + 1,
    event: event.event,
    at: timestamp(turn.now.wallMs),
    data: event.data,
  });
}

/** Answers a request within the stream. */
export function respond(turn: Turn, member: Member, id: number, data: unknown): void {
  answer(turn, member, id, { ok: true, data });
}

/** Answers a request with an error. */
export function respondError(turn: Turn, member: Member, id: number, error: SignalError): void {
  answer(turn, member, id, { ok: false, error });
}

/** The signalling shape of a code. */
export function signalError(code: AppError['code'], detail?: string): SignalError {
  return toSignalError(new AppError(code, detail === undefined ? {} : { detail }));
}

type Result = Extract<StreamMessage, { type: 'response' }>['result'];

function answer(turn: Turn, member: Member, id: number, result: Result): void {
  member.unanswered.delete(id);
  append(turn, only(member.id), { type: 'response', id, seq: turn.room.seq + 1, result });
}

function append(turn: Turn, to: Address, message: StreamMessage): void {
  const { room } = turn;
  room.seq = message.seq;
  appendLog(room.log, { message, to, atMs: turn.now.monotonicMs }, room.options.logLength);
  const audiences = to.name === 'all' ? wholeEdges(room, to.except) : byEdge(room, to.participants);
  if (audiences.length > 0) turn.outputs.push({ type: 'send', message, audiences });
}

function wholeEdges(room: LiveRoom, except: readonly ParticipantId[]): EdgeAudience[] {
  const audiences: EdgeAudience[] = [];
  for (const [edge, present] of room.edges) {
    const here = except.filter((id) => present.has(id));
    if (here.length < present.size) audiences.push({ edge, to: { all: true, except: here } });
  }
  return audiences;
}

function byEdge(room: LiveRoom, participants: readonly ParticipantId[]): EdgeAudience[] {
  const lists = Map.groupBy(
    participants.flatMap((id) => {
      const link = room.members.get(id)?.link;
      return link?.name === 'connected' ? [{ id, edge: link.edge }] : [];
    }),
    (entry) => entry.edge,
  );
  return [...lists].map(([edge, entries]) => ({ edge, to: { some: entries.map((entry) => entry.id) } }));
}

/** Counts a connected member of the call among those on its edge. */
export function enterEdge(room: LiveRoom, member: Member): void {
  if (member.link.name !== 'connected' || !isIn(member)) return;
  const present = room.edges.get(member.link.edge) ?? new Set();
  present.add(member.id);
  room.edges.set(member.link.edge, present);
}

/** Takes a member off the edge it is on. */
export function leaveEdge(room: LiveRoom, member: Member): void {
  if (member.link.name !== 'connected') return;
  const present = room.edges.get(member.link.edge);
  present?.delete(member.id);
  if (present?.size === 0) room.edges.delete(member.link.edge);
}

/** Closes the socket that somebody has, if any. */
export function closeSocket(turn: Turn, member: Member, code: keyof typeof socketCloseCodes): void {
  if (member.link.name !== 'connected') return;
  const { edge, socketId } = member.link;
  turn.outputs.push({ type: 'closeSocket', edge, socketId, participantId: member.id, code });
}

/** Asks the media engine; the result comes back as an input. */
export function command(turn: Turn, call: MediaCall, then: Continuation = { name: 'none' }): void {
  const ref = turn.room.nextRef++;
  turn.room.pending.set(ref, then);
  turn.outputs.push({ type: 'media', ref, call });
}

/** Settles a join, resume or control input. */
export function settle(turn: Turn, ref: number, result: SettleResult): void {
  turn.outputs.push({ type: 'settle', ref, result });
}

/** Writes a line of history. */
export function record(turn: Turn, fact: CallFact): void {
  turn.outputs.push({ type: 'fact', fact });
}

function keyOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'resume':
      return `resume ${deadline.participantId}`;
    case 'restore':
      return `restore ${deadline.trackId}`;
    case 'data':
      return `data ${deadline.channelId}`;
    default:
      return deadline.kind;
  }
}

/** Asks to be woken; a second call for the same thing moves the moment. */
export function wakeAt(turn: Turn, deadline: Deadline, atMs: number): void {
  turn.room.deadlines.set(keyOf(deadline), { atMs, deadline });
}

/** Takes a wish to be woken back. */
export function forget(turn: Turn, deadline: Deadline): void {
  turn.room.deadlines.delete(keyOf(deadline));
}

/** Whether a wish to be woken stands. */
export function isAwaited(room: LiveRoom, deadline: Deadline): boolean {
  return room.deadlines.has(keyOf(deadline));
}

type MadeIds = { track: TrackId; subscription: SubscriptionId; dataChannel: DataChannelId; message: MessageId };

/** A new id: the random text of the call and a counter, so that the machine needs no chance. */
export function makeId<Kind extends keyof MadeIds>(room: LiveRoom, kind: Kind): MadeIds[Kind] {
  let rest = room.idCount++;
  let digits = '';
  for (let place = room.idSeed.length; place < ID_LENGTH; place += 1) {
    digits = ID_ALPHABET.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  }
  return `${idPrefixes[kind]}_${room.idSeed}${digits}` as MadeIds[Kind];
}
