/** A request that the server may not have answered yet. */
export type OpenRequest<Waiter> = {
  readonly id: number;
  readonly method: string;
  readonly data: unknown;
  readonly waiter: Waiter;
};

/** Messages handled without acknowledgement before one is sent. */
const ACK_EVERY = 32;

/**
 * The bookkeeping of a resumable conversation: which requests are open, which messages were seen, what to acknowledge.
 * No I/O: the client that owns it sends.
 */
export class Ledger<Waiter> {
  readonly #open = new Map<number, OpenRequest<Waiter>>();
  #nextId: number;
  #lastSeq = 0;
  #acked = 0;
  #unacked = 0;

  /** `firstId`: above 1 when a page goes on with the participant of the page before. */
  constructor(firstId = 1) {
    this.#nextId = firstId;
  }

  /** Last sequence number handled. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Id that the next request will get. */
  get nextId(): number {
    return this.#nextId;
  }

  /** An id for a message that stands outside the stream: joining and resuming. */
  takeId(): number {
    return this.#nextId++;
  }

  add(method: string, data: unknown, waiter: Waiter): OpenRequest<Waiter> {
    const request = { id: this.takeId(), method, data, waiter };
    this.#open.set(request.id, request);
    return request;
  }

  /** Takes an answered request off the books; undefined if it is not open (answered before). */
  settle(id: number): Waiter | undefined {
    const waiter = this.#open.get(id)?.waiter;
    this.#open.delete(id);
    return waiter;
  }

  /** Ids of the requests that wait for an answer. */
  openIds(): readonly number[] {
    return [...this.#open.keys()];
  }

  /** Notes a message of the stream. false: seen before, skip it. */
  see(seq: number): boolean {
    if (seq <= this.#lastSeq) return false;
    this.#lastSeq = seq;
    this.#unacked += 1;
    return true;
  }

  /** What to acknowledge now, if enough has come together, or (`idle`) if there is anything at all. */
  due(idle: boolean): number | null {
    if (this.#lastSeq === this.#acked || (!idle && this.#unacked < ACK_EVERY)) return null;
    this.#acked = this.#lastSeq;
    this.#unacked = 0;
    return this.#acked;
  }

  /** Starts counting from a snapshot that includes everything up to `seq`. */
  startFrom(seq: number): void {
    this.#lastSeq = this.#acked = seq;
    this.#unacked = 0;
  }

  /** After a resume: requests that the server has not handled, by id. The others' answers follow in the stream. */
  unhandled(lastRequestId: number): readonly OpenRequest<Waiter>[] {
    this.#nextId = Math.max(this.#nextId, lastRequestId + 1);
    return [...this.#open.values()].filter((request) => request.id > lastRequestId);
  }

  /** After a reset: takes off the books what was handled and whose answers are lost. */
  dropHandled(lastRequestId: number): readonly Waiter[] {
    const lost = [...this.#open.values()].filter((request) => request.id <= lastRequestId);
    for (const request of lost) this.#open.delete(request.id);
    return lost.map((request) => request.waiter);
  }

  /** Takes everything off the books. */
  clear(): readonly Waiter[] {
    const waiters = [...this.#open.values()].map((request) => request.waiter);
    this.#open.clear();
    return waiters;
  }
}
