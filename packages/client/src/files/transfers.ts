import type { ParticipantId } from '@madang/protocol';
import {
  FILES_TOPIC,
  type FileChunk,
  type FileMessage,
  type FileOffer,
  readFileChunk,
  readFileMessage,
} from '@madang/protocol/files';
import { limits } from '@madang/protocol/limits';
import type { AcceptFileOptions, FileEvents, FileTransfers, FileView, OpenFileTransfers } from '../api/files.ts';
import { clientError } from '../errors.ts';
import { browserClock, type Clock } from '../kernel/clock.ts';
import { Emitter } from '../kernel/emitter.ts';
import { Scope } from '../kernel/scope.ts';
import { Store } from '../kernel/store.ts';
import { Incoming, keyOf } from './incoming.ts';
import { type FileCall, FileLine } from './line.ts';
import { Outgoing } from './outgoing.ts';
import { openSink, type Sink, type SinkWish, sweepStorage } from './sinks.ts';

/** Machines look at the time, and views are renewed, this often while anything moves. */
const TICK_MS = 250;
/** Finished files that the list keeps: a page that stays open all day must not grow for ever. */
const KEPT = 200;
/** A participant is answered this often at most, where an answer costs more than the question. */
const ANSWER_EVERY_MS = 1_000;

/** What transfers use of the browser; tests bring their own. */
export type FileParts = {
  readonly clock: Clock;
  readonly openSink: (wish: SinkWish) => Promise<Sink>;
  readonly drawId: () => string;
};

const browserParts: FileParts = { clock: browserClock, openSink, drawId };

/** Opens file transfers in a call. */
export const fileTransfers: OpenFileTransfers = (call) => {
  // What pages that are gone have left; should that fail, it is tried again by the next page.
  sweepStorage().catch(() => undefined);
  return new Transfers(call, browserParts);
};

/** All files of this page: hands what comes to the one that it is about. */
export class Transfers implements FileTransfers {
  readonly #call: FileCall;
  readonly #parts: FileParts;
  readonly #line: FileLine;
  readonly #scope: Scope;
  readonly #events = new Emitter<FileEvents>();
  readonly #store = new Store<readonly FileView[]>([]);
  /** In the order of their offers. */
  readonly #files = new Map<string, Outgoing | Incoming>();
  readonly #answeredAt = new Map<ParticipantId, number>();
  #ticking = false;

  constructor(call: FileCall, parts: FileParts) {
    this.#call = call;
    this.#parts = parts;
    this.#line = new FileLine(call);
    this.#scope = new Scope(parts.clock, () => undefined);
    this.#scope.add(
      call.on('data', ({ from, topic, payload }) => {
        if (topic === FILES_TOPIC) this.#hear(from, payload);
      }),
    );
    this.#scope.add(call.on('participantLeft', ({ participant }) => this.#left(participant.id)));
    this.#scope.add(
      call.on('stateChanged', ({ state, previous }) => {
        if (state.status === 'closed') this.close();
        // Let in from the lobby.
        else if (state.status === 'connected' && previous.status !== 'reconnecting') this.#sayHello();
      }),
    );
    if (call.state.status === 'connected') this.#sayHello();
  }

  get snapshot(): readonly FileView[] {
    return this.#store.value;
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  on<Name extends keyof FileEvents>(event: Name, listener: (data: FileEvents[Name]) => void): () => void {
    return this.#events.on(event, listener);
  }

  offer(file: File, { to = null }: { readonly to?: ParticipantId | null } = {}): string {
    if (this.#scope.closed) throw clientError('CALL_CLOSED');
    if (file.size > limits.fileBytes) throw clientError('FILE_TOO_LARGE');
    if (this.#outgoing().filter((one) => one.open).length >= limits.fileOffersPerSender) {
      throw clientError('FILE_LIMIT_REACHED');
    }
    const id = this.#parts.drawId();
    const offer = { id, file: shortNamed(file), to };
    const outgoing: Outgoing = new Outgoing(offer, this.#line, this.#parts.clock, {
      changed: () => this.#changed(),
      ended: (participantId) => {
        this.#events.emit('ended', { file: outgoing.view(), participantId });
      },
    });
    this.#add(id, outgoing);
    return id;
  }

  async accept(id: string, options: AcceptFileOptions = {}): Promise<void> {
    const moving = this.#incoming().filter(({ phase }) => phase === 'receiving' || phase === 'checking').length;
    if (moving >= limits.fileTransfersAtOnce) throw clientError('FILE_LIMIT_REACHED');
    const file = this.#files.get(id);
    if (file instanceof Incoming) await file.accept(options);
  }

  decline(id: string): void {
    const file = this.#files.get(id);
    if (file instanceof Incoming) file.do('decline');
  }

  pause(id: string): void {
    this.#files.get(id)?.do('pause');
  }

  resume(id: string): void {
    this.#files.get(id)?.do('resume');
  }

  cancel(id: string): void {
    this.#files.get(id)?.do('cancel');
    this.#changed();
  }

  async save(id: string): Promise<void> {
    const file = this.#files.get(id);
    if (file instanceof Incoming) await file.save();
  }

  forget(id: string): void {
    const file = this.#files.get(id);
    if (file === undefined || !isOver(file)) return;
    if (file instanceof Incoming) this.#scope.spawn(() => file.forget());
    this.#files.delete(id);
    this.#changed();
  }

  close(): void {
    if (this.#scope.closed) return;
    for (const file of this.#files.values()) file.do('cancel');
    this.#changed();
    this.#scope.close();
  }

  /** What was offered to all before this page was there. */
  #sayHello(): void {
    this.#line.say({ type: 'hello' }, null);
  }

  #outgoing(): readonly Outgoing[] {
    return [...this.#files.values()].filter((file) => file instanceof Outgoing);
  }

  #incoming(): readonly Incoming[] {
    return [...this.#files.values()].filter((file) => file instanceof Incoming);
  }

  #hear(from: ParticipantId, payload: string | Uint8Array): void {
    if (from === this.#call.self?.id) return;
    if (typeof payload !== 'string') {
      const chunk = readFileChunk(payload);
      if (chunk !== null) this.#take(from, chunk);
      return;
    }
    const message = readFileMessage(payload);
    if (message?.type === 'hello') this.#greet(from);
    else if (message?.type === 'offer') this.#offered(from, message);
    else if (message !== null) this.#pass(from, message);
  }

  #take(from: ParticipantId, chunk: FileChunk): void {
    const file = this.#files.get(keyOf(from, chunk.id));
    if (file instanceof Incoming) file.take(chunk);
    else this.#unknown(from, chunk.id);
  }

  /** A message about a file: of this page's, if it is known by that id alone, or of the author's. */
  #pass(from: ParticipantId, message: Exclude<FileMessage, { type: 'hello' }>): void {
    const own = this.#files.get(message.id);
    if (own instanceof Outgoing && own.hear(from, message)) return;
    const theirs = this.#files.get(keyOf(from, message.id));
    if (theirs instanceof Incoming) theirs.hear(message);
    else if (!['decline', 'cancel', 'failed'].includes(message.type)) this.#unknown(from, message.id);
  }

  /** Somebody speaks of a file that this page never had, or had before it was reloaded. */
  #unknown(to: ParticipantId, id: string): void {
    if (this.#mayAnswer(to)) this.#line.say({ type: 'failed', id, reason: 'unknown' }, to);
  }

  #greet(participantId: ParticipantId): void {
    if (!this.#mayAnswer(participantId)) return;
    for (const file of this.#outgoing()) file.repeatTo(participantId);
  }

  #mayAnswer(to: ParticipantId): boolean {
    const now = this.#parts.clock.now();
    if (now - (this.#answeredAt.get(to) ?? Number.NEGATIVE_INFINITY) < ANSWER_EVERY_MS) return false;
    this.#answeredAt.set(to, now);
    return true;
  }

  #offered(from: ParticipantId, offer: FileOffer): void {
    const known = this.#files.get(keyOf(from, offer.id));
    // An observer hears what is for all, and could not answer.
    const mayAnswer = this.#call.self?.capabilities.includes('publish:data') === true;
    if (known instanceof Incoming) known.hear(offer);
    else if (!mayAnswer) return;
    else if (this.#openOffersOf(from) >= limits.fileOffersPerSender) {
      this.#line.say({ type: 'failed', id: offer.id, reason: 'too-many' }, from);
    } else if (this.#call.participants.some((one) => one.id === from)) this.#receive(from, offer);
  }

  #openOffersOf(from: ParticipantId): number {
    return this.#incoming().filter((one) => one.from === from && one.phase === 'offered').length;
  }

  #receive(from: ParticipantId, offer: FileOffer): void {
    const parts = { line: this.#line, clock: this.#parts.clock, openSink: this.#parts.openSink };
    const incoming: Incoming = new Incoming(offer, from, parts, {
      changed: () => this.#changed(),
      ended: () => this.#events.emit('ended', { file: incoming.view(), participantId: from }),
    });
    this.#add(incoming.key, incoming);
    this.#events.emit('offered', { file: incoming.view() });
  }

  #left(participantId: ParticipantId): void {
    for (const file of this.#files.values()) {
      if (file instanceof Outgoing) file.left(participantId);
      else if (file.from === participantId) file.do('left');
    }
    this.#answeredAt.delete(participantId);
    this.#changed();
  }

  #add(key: string, file: Outgoing | Incoming): void {
    this.#files.set(key, file);
    const over = [...this.#files].filter(([, one]) => isOver(one));
    for (const [old] of over.slice(0, Math.max(0, over.length - KEPT))) this.forget(old);
    this.#changed();
  }

  /** Something is in another state now: others may have their turn, and whoever looks sees it. */
  #changed(): void {
    if (this.#scope.closed) return;
    this.#giveTurns();
    this.#publish();
    this.#tickSoon();
  }

  #giveTurns(): void {
    const outgoing = this.#outgoing();
    const free = () => outgoing.reduce((sum, one) => sum + one.moving, 0) < limits.fileTransfersAtOnce;
    while (free() && outgoing.some((one) => one.giveTurn()));
  }

  #publish(): void {
    this.#store.set([...this.#files.values()].map((file) => file.view()));
  }

  #tickSoon(): void {
    if (this.#ticking || ![...this.#files.values()].some((file) => isMoving(file))) return;
    this.#ticking = true;
    this.#scope.after(TICK_MS, () => {
      this.#ticking = false;
      for (const file of this.#files.values()) if (isMoving(file)) file.do('tick');
      this.#changed();
    });
  }
}

function isMoving(file: Outgoing | Incoming): boolean {
  return file instanceof Outgoing ? file.moving > 0 : file.phase === 'receiving' || file.phase === 'checking';
}

function isOver(file: Outgoing | Incoming): boolean {
  return file instanceof Outgoing ? file.over : file.phase === 'ended';
}

/** Some file systems have longer names than an offer may carry. */
function shortNamed(file: File): File {
  return file.name.length <= limits.fileNameLength
    ? file
    : new File([file], file.name.slice(-limits.fileNameLength), { type: file.type });
}

function drawId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
