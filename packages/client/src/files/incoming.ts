import {
  cleanFileName,
  type FileReceiver,
  newFileReceiver,
  type ReceiverInput,
  stepReceiver,
} from '@madang/core/files';
import type { ParticipantId } from '@madang/protocol';
import type { FileChunk, FileMessage, FileOffer } from '@madang/protocol/files';
import type { AcceptFileOptions, FileState, IncomingFile } from '../api/files.ts';
import { clientError, isCode } from '../errors.ts';
import type { Clock } from '../kernel/clock.ts';
import { endState, failureOf } from './failure.ts';
import { RunningHash } from './hash.ts';
import type { FileLine } from './line.ts';
import { Progress } from './progress.ts';
import type { Sink, SinkWish } from './sinks.ts';

/** What an offered file tells its owner. */
export type IncomingListener = {
  changed(): void;
  ended(): void;
};

/** What it works with. */
export type IncomingParts = {
  readonly line: FileLine;
  readonly clock: Clock;
  readonly openSink: (wish: SinkWish) => Promise<Sink>;
};

/** A file that somebody offers to this page, and its way to the disk. */
export class Incoming {
  /** Ids are the sender's to choose, so those of two senders may be the same. */
  readonly key: string;
  readonly from: ParticipantId;
  readonly #fromName: string;
  readonly #name: string;
  readonly #at: number;
  readonly #parts: IncomingParts;
  readonly #listener: IncomingListener;
  readonly #hash = new RunningHash();
  readonly #progress: Progress;
  #machine: FileReceiver;
  #sink: Sink | null = null;
  #opening = false;
  /** Arrived and not being written yet; the sender's window bounds it. */
  #waiting: Uint8Array[] = [];
  #takenTo = 0;
  #writtenTo = 0;
  #writing = false;

  constructor(offer: FileOffer, from: ParticipantId, parts: IncomingParts, listener: IncomingListener) {
    this.key = keyOf(from, offer.id);
    this.from = from;
    this.#fromName = parts.line.nameOf(from);
    this.#name = cleanFileName(offer.name);
    this.#at = parts.clock.now();
    this.#parts = parts;
    this.#listener = listener;
    this.#progress = new Progress(offer.sizeBytes);
    this.#machine = newFileReceiver(offer.id, offer.sizeBytes);
  }

  get phase(): FileReceiver['phase']['name'] {
    return this.#machine.phase.name;
  }

  /** Takes the offer. The person is asked where to put it, and may think better of it: then it stays open. */
  async accept({ saveTo }: AcceptFileOptions): Promise<void> {
    if (this.#opening || this.phase !== 'offered') return;
    this.#opening = true;
    this.#listener.changed();
    try {
      const { sizeBytes } = this.#machine;
      this.#sink = await this.#parts.openSink({ name: this.#name, sizeBytes, saveTo });
    } catch (error) {
      // There is no room for it: the sender need not wait.
      if (isCode(error, 'FILE_NO_SPACE')) this.#step({ type: 'broken', reason: 'no-space' });
      throw error;
    } finally {
      this.#opening = false;
      this.#listener.changed();
    }
    // Taken back while the person was choosing.
    if (this.phase !== 'offered') await this.discard();
    else this.#step({ type: 'accept' });
  }

  do(type: 'decline' | 'pause' | 'resume' | 'cancel' | 'left' | 'tick'): void {
    this.#step({ type });
    this.#progress.observe(this.#writtenTo, this.#state().status === 'moving', this.#parts.clock.now());
  }

  hear(message: FileMessage): void {
    this.#step({ type: 'message', message });
  }

  take({ offset, bytes }: FileChunk): void {
    this.#step({ type: 'chunk', offset, length: bytes.length }, bytes);
  }

  async save(): Promise<void> {
    if (!this.#canSave()) throw clientError('FILE_NOT_SAVED');
    await this.#sink?.save?.();
  }

  /** Throws away what was written, or kept in the browser's storage. */
  async discard(): Promise<void> {
    const sink = this.#sink;
    this.#sink = null;
    this.#waiting = [];
    await sink?.discard().catch(() => undefined);
  }

  /** Lets go of what lies in the browser's storage. What lies where the person wanted it stays there. */
  async forget(): Promise<void> {
    if (this.#sink?.save !== null) await this.discard();
  }

  view(): IncomingFile {
    return {
      direction: 'incoming',
      id: this.key,
      name: this.#name,
      sizeBytes: this.#machine.sizeBytes,
      at: this.#at,
      from: this.from,
      fromName: this.#fromName,
      canSave: this.#canSave(),
      ...this.#progress.view(this.#state(), this.#parts.clock.now()),
    };
  }

  #canSave(): boolean {
    const { phase } = this.#machine;
    return phase.name === 'ended' && phase.end.how === 'done' && (this.#sink?.save ?? null) !== null;
  }

  #step(input: ReceiverInput, chunk: Uint8Array = new Uint8Array()): void {
    const before = this.#state();
    const { state, outputs } = stepReceiver(this.#machine, input, this.#parts.clock.now());
    const ended = state.phase.name === 'ended' && this.phase !== 'ended';
    this.#machine = state;
    for (const output of outputs) {
      switch (output.do) {
        case 'say':
          this.#parts.line.say(output.message, this.from);
          break;
        case 'write':
          this.#write(output.skip === 0 ? chunk : chunk.subarray(output.skip));
          break;
        case 'hash':
          this.#step({ type: 'hashed', sha256: this.#hash.hex });
          break;
        case 'keep':
          void this.#keep();
          break;
        case 'discard':
          void this.discard();
          break;
      }
    }
    if (ended) this.#listener.ended();
    if (this.#state().status !== before.status) this.#listener.changed();
  }

  #write(bytes: Uint8Array): void {
    this.#hash.add(this.#takenTo, bytes);
    this.#takenTo += bytes.length;
    this.#waiting.push(bytes);
    void this.#drain();
  }

  /** Writes one piece after another, each of all that has arrived while the last was written. */
  async #drain(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    try {
      for (let sink = this.#sink; sink !== null && this.#waiting.length > 0; sink = this.#sink) {
        const bytes = joined(this.#waiting);
        this.#waiting = [];
        await sink.write(bytes);
        this.#writtenTo += bytes.length;
        this.#step({ type: 'written', to: this.#writtenTo });
      }
    } catch (error) {
      this.#step({ type: 'broken', reason: failureOf(error) });
    } finally {
      this.#writing = false;
    }
  }

  async #keep(): Promise<void> {
    try {
      await this.#sink?.keep();
      this.#progress.observe(this.#writtenTo, false, this.#parts.clock.now());
      this.#step({ type: 'kept' });
    } catch (error) {
      this.#step({ type: 'broken', reason: failureOf(error) });
    }
  }

  #state(): FileState {
    const { phase } = this.#machine;
    switch (phase.name) {
      case 'offered':
        return { status: this.#opening ? 'opening' : 'offered' };
      case 'receiving': {
        const { pausedHere, pausedThere } = phase;
        if (pausedHere) return { status: 'paused', by: pausedThere ? 'both' : 'here' };
        if (pausedThere) return phase.receivedTo === 0 ? { status: 'queued' } : { status: 'paused', by: 'there' };
        return { status: 'moving' };
      }
      case 'checking':
        return { status: 'checking' };
      case 'ended':
        return endState(phase.end);
    }
  }
}

/** Names an offer on this page. */
export function keyOf(from: ParticipantId, id: string): string {
  return `${from}/${id}`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
