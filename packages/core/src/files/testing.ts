import type { FileMessage } from '@madang/protocol/files';
import {
  type FileEnd,
  type FileReceiver,
  type FileSender,
  newFileReceiver,
  newFileSender,
  nextChunk,
  type ReceiverInput,
  type SenderInput,
  stepReceiver,
  stepSender,
  wantsHash,
} from './index.ts';

/** A transfer of tests. */
export const ID = '0123456789abcdef0123456789abcdef';
/** What every file of tests hashes to. */
export const HASH = 'a'.repeat(64);

/** What is on its way from one end to the other. */
export type Packet =
  | { readonly kind: 'message'; readonly message: FileMessage }
  | { readonly kind: 'chunk'; readonly offset: number; readonly length: number };

/** What a line does with the n-th packet of a direction: how many times it arrives, and after how long. */
type Fate = readonly number[];
type Weather = (n: number, packet: Packet, nowMs: number) => Fate;

/** Both machines on virtual time, and a line between them that loses, doubles and reorders as it is told. */
export class Rig {
  now = 1_000;
  sender: FileSender;
  receiver: FileReceiver;
  /** Ranges written, in order. */
  readonly written: [from: number, to: number][] = [];
  readonly outcomes: string[] = [];
  /** Bytes handed to the line, again and again included. */
  sentBytes = 0;
  weather: Weather = () => [5];
  diskMs = 1;
  found = HASH;
  #n = 0;
  #writing = false;
  readonly #events: { at: number; order: number; run: () => void }[] = [];

  readonly sizeBytes: number;

  constructor(sizeBytes: number) {
    this.sizeBytes = sizeBytes;
    this.sender = newFileSender(ID, sizeBytes);
    this.receiver = newFileReceiver(ID, sizeBytes);
  }

  after(ms: number, run: () => void): void {
    this.#events.push({ at: this.now + ms, order: this.#events.length, run });
  }

  send(input: SenderInput): void {
    const step = stepSender(this.sender, input, this.now);
    this.sender = step.state;
    for (const message of step.say) this.#carry({ kind: 'message', message }, 'receiver');
    if (this.sender.phase.name === 'queued') this.send({ type: 'turn' });
    for (let next = nextChunk(this.sender, this.now); next !== null; next = nextChunk(this.sender, this.now)) {
      this.sender = stepSender(this.sender, { type: 'sent', ...next }, this.now).state;
      this.sentBytes += next.length;
      this.#carry({ kind: 'chunk', ...next }, 'receiver');
    }
    if (wantsHash(this.sender)) this.send({ type: 'hashed', sha256: HASH });
  }

  receive(input: ReceiverInput): void {
    const step = stepReceiver(this.receiver, input, this.now);
    this.receiver = step.state;
    for (const output of step.outputs) {
      if (output.do === 'say') this.#carry({ kind: 'message', message: output.message }, 'sender');
      else if (output.do === 'write' && input.type === 'chunk') {
        this.written.push([input.offset + output.skip, input.offset + input.length]);
        this.#write();
      } else if (output.do === 'hash') this.receive({ type: 'hashed', sha256: this.found });
      else {
        this.outcomes.push(output.do);
        if (output.do === 'keep') this.receive({ type: 'kept' });
      }
    }
  }

  #write(): void {
    if (this.#writing) return;
    this.#writing = true;
    this.after(this.diskMs, () => {
      this.#writing = false;
      this.receive({ type: 'written', to: this.written.at(-1)?.[1] ?? 0 });
    });
  }

  #carry(packet: Packet, to: 'sender' | 'receiver'): void {
    this.#n += 1;
    for (const delayMs of this.weather(this.#n, packet, this.now)) {
      this.after(delayMs, () => {
        if (packet.kind === 'chunk') this.receive({ type: 'chunk', offset: packet.offset, length: packet.length });
        else if (to === 'sender') this.send({ type: 'message', message: packet.message });
        else this.receive({ type: 'message', message: packet.message });
      });
    }
  }

  run(forMs: number): this {
    const end = this.now + forMs;
    for (let tick = this.now + 250; this.now < end; tick += 250) {
      for (;;) {
        const due = this.#events.filter((one) => one.at <= Math.min(tick, end));
        const next = due.sort((a, b) => a.at - b.at || a.order - b.order)[0];
        if (next === undefined) break;
        this.#events.splice(this.#events.indexOf(next), 1);
        this.now = Math.max(this.now, next.at);
        next.run();
      }
      this.now = Math.min(tick, end);
      this.send({ type: 'tick' });
      this.receive({ type: 'tick' });
    }
    return this;
  }

  accept(): this {
    this.receive({ type: 'accept' });
    return this;
  }

  get ends(): readonly (FileEnd | string)[] {
    return [this.sender, this.receiver].map(({ phase }) => (phase.name === 'ended' ? phase.end : phase.name));
  }
}

/** A small generator (Numerical Recipes' LCG), so that each seed is one story. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
