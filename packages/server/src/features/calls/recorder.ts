import type { Db } from '../../database/database.ts';
import { isPassing } from '../../database/errors.ts';
import type { NodeContext } from '../../kernel/node-context.ts';
import type { CallRecorder } from '../live/public.ts';
import { type CallFact, writeFacts } from './store.ts';

/** Facts written in one transaction at most. */
const BATCH = 100;
/** Wait before trying again what the database could not take: grows to the second value. */
const RETRY_MS = 200;
const RETRY_MAX_MS = 5_000;
/** How long a stopping server tries to get its facts written. */
const CLOSE_TIMEOUT_MS = 10_000;

type Tools = { readonly db: Db; readonly node: NodeContext };

/** Writes the history of calls behind the calls' backs: in order, again while the database is away, all before closing. */
export class QueuedCallRecorder implements CallRecorder {
  readonly #tools: Tools;
  readonly #queue: CallFact[] = [];
  #writing: Promise<void> | undefined;
  #closing = false;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Facts not written yet. */
  get pending(): number {
    return this.#queue.length;
  }

  callStarted(fact: Parameters<CallRecorder['callStarted']>[0]): void {
    this.#add({ type: 'callStarted', ...fact });
  }

  participantJoined(fact: Parameters<CallRecorder['participantJoined']>[0]): void {
    this.#add({ type: 'participantJoined', ...fact });
  }

  participantLeft(fact: Parameters<CallRecorder['participantLeft']>[0]): void {
    this.#add({ type: 'participantLeft', ...fact });
  }

  callEnded(fact: Parameters<CallRecorder['callEnded']>[0]): void {
    this.#add({ type: 'callEnded', ...fact });
  }

  /** Settles when everything told so far is written. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  /** Writes what is left; gives up after a while, and says so. */
  async close(): Promise<void> {
    this.#closing = true;
    let giveUp = (): void => undefined;
    const deadline = new Promise<void>((resolve) => {
      giveUp = this.#tools.node.clock.after(CLOSE_TIMEOUT_MS, resolve);
    });
    await Promise.race([this.idle(), deadline]);
    giveUp();
    if (this.pending > 0) this.#tools.node.log.error({ facts: this.pending }, 'call history could not be written');
  }

  #add(fact: CallFact): void {
    this.#queue.push(fact);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
  }

  async #write(): Promise<void> {
    let waitMs = RETRY_MS;
    while (this.#queue.length > 0) {
      const batch = this.#queue.slice(0, BATCH);
      try {
        await writeFacts(this.#tools.db, this.#tools.node.nodeId, batch);
        this.#queue.splice(0, batch.length);
        waitMs = RETRY_MS;
      } catch (error) {
        if (!isPassing(error)) await this.#writeOneByOne(batch, error);
        else {
          if (waitMs === RETRY_MS && !this.#closing)
            this.#tools.node.log.warn({ err: error }, 'call history waits for the database');
          await this.#pause(waitMs);
          waitMs = Math.min(waitMs * 2, RETRY_MAX_MS);
        }
      }
    }
  }

  /** One fact of a batch is refused for good: the others must not be lost with it. */
  async #writeOneByOne(batch: readonly CallFact[], cause: unknown): Promise<void> {
    this.#tools.node.metrics.bug('history');
    this.#tools.node.log.error({ err: cause }, 'a batch of call history was refused');
    for (const fact of batch) {
      try {
        await writeFacts(this.#tools.db, this.#tools.node.nodeId, [fact]);
      } catch (error) {
        if (isPassing(error)) return;
        this.#tools.node.log.error(
          { err: error, fact: fact.type, callId: fact.callId },
          'a fact of call history was refused',
        );
      }
      this.#queue.shift();
    }
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.#tools.node.clock.after(delayMs, resolve);
    });
  }
}
