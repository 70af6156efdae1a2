import type { ParticipantId } from '@madang/protocol';
import { readDataFrame } from '@madang/protocol/data-frame';
import type { DataMessage } from '../api/data.ts';

/** What is known of the way a frame came. */
export type DataWay = {
  readonly from: ParticipantId;
  readonly reliable: boolean;
  /** Whether it is to this page alone; null: the frame says so, as on a direct path, which knows no others. */
  readonly direct: boolean | null;
  /** Nothing of this kind came from the sender before: what is sent again was not for this page. */
  readonly first: boolean;
};

/** What a frame is to the page. `lost`: others that belong before it will not come. */
export type Taken = { readonly message: DataMessage; readonly lost: boolean };

/** Streams of one sender that are remembered: it has two at a time, and new ones after each reload. */
const STREAMS_KEPT = 8;

/** Makes messages of frames, whatever ways they came: each reliable one once, in the order in which it was sent. */
export class DataInbox {
  /** Last number of each stream, by sender. */
  readonly #streams = new Map<ParticipantId, Map<number, number>>();
  /** From whom something could have come before, by audience. */
  readonly #known = new Set<string>();

  /** A way from somebody opens. A direct path counts as known only once it carries the call: see {@link meet}. */
  open(from: ParticipantId, reliable: boolean, direct: boolean | null): DataWay {
    if (direct === null)
      return { from, reliable, direct, first: !this.#knows(from, true) && !this.#knows(from, false) };
    const first = !this.#knows(from, direct);
    this.#known.add(`${from} ${direct}`);
    return { from, reliable, direct, first };
  }

  /** A direct path carries the call: whatever somebody sends from now on is for this page. */
  meet(from: ParticipantId): void {
    for (const kind of [true, false]) this.#known.add(`${from} ${kind}`);
  }

  /** Takes a frame; null: it is no message, or was here already. */
  take(bytes: Uint8Array, way: DataWay): Taken | null {
    const frame = readDataFrame(bytes);
    if (frame === null) return null;
    const { stream, seq, topic, payload } = frame;
    const direct = way.direct ?? frame.direct;
    const message = { from: way.from, payload, topic, reliable: way.reliable, direct };
    if (!way.reliable) return { message, lost: false };
    const streams = this.#streamsOf(way.from);
    const last = streams.get(stream);
    if (last === undefined ? frame.again && way.first : seq <= last) return null;
    streams.set(stream, seq);
    for (const old of streams.keys()) if (streams.size > STREAMS_KEPT) streams.delete(old);
    return { message, lost: last !== undefined && seq > last + 1 };
  }

  /** Somebody is gone for good. */
  forget(from: ParticipantId): void {
    this.#streams.delete(from);
    for (const kind of [true, false]) this.#known.delete(`${from} ${kind}`);
  }

  #knows(from: ParticipantId, direct: boolean): boolean {
    return this.#known.has(`${from} ${direct}`);
  }

  #streamsOf(from: ParticipantId): Map<number, number> {
    const streams = this.#streams.get(from) ?? new Map<number, number>();
    this.#streams.set(from, streams);
    return streams;
  }
}
