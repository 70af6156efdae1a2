import { type FileSender, newFileSender, nextChunk, type SenderInput, stepSender, wantsHash } from '@madang/core/files';
import type { ParticipantId } from '@madang/protocol';
import type { FileMessage } from '@madang/protocol/files';
import { limits } from '@madang/protocol/limits';
import type { FileState, OutgoingFile } from '../api/files.ts';
import type { Clock } from '../kernel/clock.ts';
import { endState } from './failure.ts';
import { RunningHash } from './hash.ts';
import type { FileLine } from './line.ts';
import { Progress } from './progress.ts';

/** The file is read in pieces of this. */
const READ_BYTES = limits.fileWindowBytes;

type Receiver = {
  readonly id: ParticipantId;
  readonly name: string;
  readonly progress: Progress;
  machine: FileSender;
  /** Chunks are being read and sent, one after another. */
  busy: boolean;
  /** What was read last. */
  piece: { readonly from: number; readonly bytes: Uint8Array } | null;
};

/** What an offer tells its owner. */
export type OutgoingListener = {
  changed(): void;
  ended(participantId: ParticipantId): void;
};

/** A file that this page offers, and its way to everyone who takes it. */
export class Outgoing {
  readonly id: string;
  readonly #file: File;
  readonly #to: ParticipantId | null;
  readonly #at: number;
  readonly #line: FileLine;
  readonly #clock: Clock;
  readonly #listener: OutgoingListener;
  readonly #hash = new RunningHash();
  readonly #receivers = new Map<ParticipantId, Receiver>();
  #withdrawn = false;

  constructor(
    offer: { readonly id: string; readonly file: File; readonly to: ParticipantId | null },
    line: FileLine,
    clock: Clock,
    listener: OutgoingListener,
  ) {
    this.id = offer.id;
    this.#file = offer.file;
    this.#to = offer.to;
    this.#line = line;
    this.#clock = clock;
    this.#listener = listener;
    this.#at = clock.now();
    if (offer.to !== null) this.#add(offer.to);
    this.#offerTo(offer.to);
  }

  /** Somebody may still take it. */
  get open(): boolean {
    if (this.#withdrawn) return false;
    return this.#to === null || this.#receivers.get(this.#to)?.machine.phase.name === 'offered';
  }

  /** How many take it at this moment. */
  get moving(): number {
    return this.#machines('sending').length;
  }

  get over(): boolean {
    return !this.open && this.#machines('ended').length === this.#receivers.size;
  }

  /** Repeats the offer to somebody whose page is new. */
  repeatTo(participantId: ParticipantId): void {
    const phase = this.#receivers.get(participantId)?.machine.phase.name ?? 'offered';
    if (this.open && phase === 'offered' && (this.#to === null || this.#to === participantId)) {
      this.#offerTo(participantId);
    }
  }

  /** true: the message was about this file, and its author may talk about it. */
  hear(from: ParticipantId, message: FileMessage): boolean {
    let receiver = this.#receivers.get(from);
    if (receiver === undefined) {
      const answers = ['accept', 'decline', 'cancel', 'failed'].includes(message.type);
      if (this.#to !== null || this.#withdrawn || !answers) return false;
      receiver = this.#add(from);
    }
    this.#step(receiver, { type: 'message', message });
    return true;
  }

  /** Lets the next one who waits begin; false: nobody waits. */
  giveTurn(): boolean {
    const next = this.#machines('queued')[0];
    if (next !== undefined) this.#step(next, { type: 'turn' });
    return next !== undefined;
  }

  do(type: 'pause' | 'resume' | 'cancel' | 'tick'): void {
    if (type === 'cancel') this.#withdraw();
    for (const receiver of this.#receivers.values()) this.#step(receiver, { type });
    const now = this.#clock.now();
    for (const { machine, progress } of this.#receivers.values()) {
      if (machine.phase.name === 'ended') continue;
      progress.observe(ackedTo(machine), stateOf(machine).status === 'moving', now);
    }
  }

  left(participantId: ParticipantId): void {
    const receiver = this.#receivers.get(participantId);
    if (receiver !== undefined) this.#step(receiver, { type: 'left' });
  }

  view(): OutgoingFile {
    const now = this.#clock.now();
    return {
      direction: 'outgoing',
      id: this.id,
      name: this.#file.name,
      sizeBytes: this.#file.size,
      at: this.#at,
      to: this.#to,
      open: this.open,
      receivers: [...this.#receivers.values()].map(({ id, name, machine, progress }) => ({
        participantId: id,
        name,
        ...progress.view(stateOf(machine), now),
      })),
    };
  }

  #withdraw(): void {
    if (this.#withdrawn) return;
    this.#withdrawn = true;
    // Those who have not answered hear it too.
    if (this.#to === null) this.#line.say({ type: 'cancel', id: this.id }, null);
  }

  #offerTo(to: ParticipantId | null): void {
    this.#line.say({ type: 'offer', id: this.id, name: this.#file.name, sizeBytes: this.#file.size }, to);
  }

  #add(id: ParticipantId): Receiver {
    const receiver: Receiver = {
      id,
      name: this.#line.nameOf(id),
      progress: new Progress(this.#file.size),
      machine: newFileSender(this.id, this.#file.size),
      busy: false,
      piece: null,
    };
    this.#receivers.set(id, receiver);
    return receiver;
  }

  #machines(phase: FileSender['phase']['name']): readonly Receiver[] {
    return [...this.#receivers.values()].filter(({ machine }) => machine.phase.name === phase);
  }

  #step(receiver: Receiver, input: SenderInput): void {
    const before = receiver.machine;
    const { state, say } = stepSender(before, input, this.#clock.now());
    receiver.machine = state;
    for (const message of say) this.#line.say(message, receiver.id);
    if (state.phase.name === 'ended' && before.phase.name !== 'ended') {
      receiver.piece = null;
      if (state.phase.end.how === 'done') receiver.progress.observe(state.sizeBytes, false, this.#clock.now());
      this.#listener.ended(receiver.id);
    }
    if (stateOf(before).status !== stateOf(state).status) this.#listener.changed();
    void this.#pump(receiver);
  }

  /** Sends as long as the receiver's window and the channel have room. */
  async #pump(receiver: Receiver): Promise<void> {
    if (receiver.busy) return;
    receiver.busy = true;
    try {
      for (let next = this.#next(receiver); next !== null; next = this.#next(receiver)) {
        await this.#send(receiver, next.offset, next.length);
      }
    } finally {
      receiver.busy = false;
    }
    if (wantsHash(receiver.machine)) this.#step(receiver, { type: 'hashed', sha256: this.#hash.hex });
  }

  #next({ machine }: Receiver): { offset: number; length: number } | null {
    return nextChunk(machine, this.#clock.now());
  }

  async #send(receiver: Receiver, offset: number, length: number): Promise<void> {
    const bytes = await this.#read(receiver, offset, length);
    if (bytes === null) return this.#step(receiver, { type: 'unreadable' });
    // While it was read, the receiver may have paused, or asked for another place.
    if (this.#next(receiver)?.offset !== offset) return;
    this.#hash.add(offset, bytes);
    this.#step(receiver, { type: 'sent', offset, length: bytes.length });
    try {
      await this.#line.sendChunk(this.id, offset, bytes, receiver.id);
    } catch {
      this.#step(receiver, { type: 'unsent', offset });
    }
  }

  /** null: the file is gone, or was changed since it was offered. */
  async #read(receiver: Receiver, offset: number, length: number): Promise<Uint8Array | null> {
    const known = receiver.piece;
    if (known === null || offset < known.from || offset + length > known.from + known.bytes.length) {
      try {
        const bytes = new Uint8Array(await this.#file.slice(offset, offset + READ_BYTES).arrayBuffer());
        receiver.piece = { from: offset, bytes };
      } catch {
        return null;
      }
    }
    const { piece } = receiver;
    if (piece === null) return null;
    const start = offset - piece.from;
    return piece.bytes.subarray(start, start + length);
  }
}

/** The state of a sender's machine as pages see it. */
function stateOf({ sizeBytes, phase }: FileSender): FileState {
  switch (phase.name) {
    case 'offered':
    case 'queued':
      return { status: phase.name };
    case 'sending': {
      const { pausedHere, pausedThere } = phase;
      if (pausedHere || pausedThere) {
        return { status: 'paused', by: pausedHere && pausedThere ? 'both' : pausedHere ? 'here' : 'there' };
      }
      return { status: phase.ackedTo === sizeBytes ? 'checking' : 'moving' };
    }
    case 'ended':
      return endState(phase.end);
  }
}

function ackedTo({ phase }: FileSender): number {
  return phase.name === 'sending' ? phase.ackedTo : 0;
}
