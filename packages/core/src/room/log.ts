import type { ParticipantId, StreamMessage } from '@madang/protocol';

/** Whom a message is for. `all`: everyone in the call when it was sent. */
export type Address =
  | { readonly name: 'all'; readonly except: readonly ParticipantId[] }
  | { readonly name: 'some'; readonly participants: readonly ParticipantId[] };

/** A message in the room's log. */
export type LogEntry = {
  readonly message: StreamMessage;
  readonly to: Address;
  readonly atMs: number;
};

/**
 * The latest messages of a room in order, for those who lost their socket. What was dropped is remembered only as
 * `the last number dropped that was for you`, so that nobody starts anew who missed nothing.
 */
export type RoomLog = {
  /** `start` is where the kept part begins: cutting off the front of an array for each message would be quadratic. */
  entries: LogEntry[];
  start: number;
  droppedForAll: number;
  readonly droppedFor: Map<ParticipantId, number>;
};

/** Messages older than this are dropped: twice the time in which a lost socket is noticed and may be resumed. */
export const LOG_AGE_MS = 90_000;

/** A log without entries. */
export function emptyLog(): RoomLog {
  return { entries: [], start: 0, droppedForAll: 0, droppedFor: new Map() };
}

/** Appends a message and drops what is too old or too much. */
export function appendLog(log: RoomLog, entry: LogEntry, maxLength: number): void {
  log.entries.push(entry);
  for (;;) {
    const oldest = log.entries[log.start];
    if (oldest === undefined) break;
    const tooMany = log.entries.length - log.start > maxLength;
    if (!tooMany && entry.atMs - oldest.atMs <= LOG_AGE_MS) break;
    log.start += 1;
    remember(log, oldest);
  }
  // Compacting when half is dropped costs a constant time per message on average.
  if (log.start > 64 && log.start * 2 > log.entries.length) {
    log.entries = log.entries.slice(log.start);
    log.start = 0;
  }
}

function remember(log: RoomLog, entry: LogEntry): void {
  if (entry.to.name === 'all') log.droppedForAll = entry.message.seq;
  else for (const id of entry.to.participants) log.droppedFor.set(id, entry.message.seq);
}

/** Who asks for what was missed. `fromSeq`: from when on `all` meant them too; null: never yet (the lobby). */
export type LogReader = {
  readonly participantId: ParticipantId;
  readonly fromSeq: number | null;
  readonly lastSeq: number;
};

/** What a participant missed, in order; null if some of it was dropped. */
export function missedMessages(log: RoomLog, reader: LogReader): StreamMessage[] | null {
  const droppedForAll = reader.fromSeq !== null && log.droppedForAll > reader.fromSeq ? log.droppedForAll : 0;
  const dropped = Math.max(droppedForAll, log.droppedFor.get(reader.participantId) ?? 0);
  if (reader.lastSeq < dropped) return null;
  const missed: StreamMessage[] = [];
  // Backwards from the end: whoever missed little reads little.
  for (let index = log.entries.length - 1; index >= log.start; index -= 1) {
    const entry = log.entries[index];
    if (entry === undefined || entry.message.seq <= reader.lastSeq) break;
    if (isFor(entry, reader)) missed.push(entry.message);
  }
  return missed.reverse();
}

function isFor(entry: LogEntry, reader: LogReader): boolean {
  if (entry.to.name === 'some') return entry.to.participants.includes(reader.participantId);
  return (
    reader.fromSeq !== null && entry.message.seq > reader.fromSeq && !entry.to.except.includes(reader.participantId)
  );
}
