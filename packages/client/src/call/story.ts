import type { CallEventName, CallEvents, CallListener } from '../api/events.ts';
import type { CallSnapshot } from '../api/snapshot.ts';
import type { Clock } from '../kernel/clock.ts';
import { Emitter } from '../kernel/emitter.ts';
import { Store } from '../kernel/store.ts';
import type { StateInput } from '../state/input.ts';
import { narrate } from '../state/narrate.ts';
import { initialSnapshot, reduce } from '../state/reduce.ts';

/** What a page is told of its call: the snapshot, and the events that follow from its changes. */
export class Story {
  readonly #store = new Store<CallSnapshot>(initialSnapshot);
  readonly #emitter = new Emitter<CallEvents>();
  /** Events before the page can listen: it has the call only when joining is done. */
  #early: (() => void)[] | null = [];

  get snapshot(): CallSnapshot {
    return this.#store.value;
  }

  /** true: the call has ended, and nothing that comes late brings it back. */
  get closed(): boolean {
    return this.snapshot.state.status === 'closed';
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  on<Name extends CallEventName>(event: Name, listener: CallListener<Name>): () => void {
    return this.#emitter.on(event, listener);
  }

  off<Name extends CallEventName>(event: Name, listener: CallListener<Name>): void {
    this.#emitter.off(event, listener);
  }

  /** Takes in what happened: the snapshot changes, and the events that follow are told. */
  take(input: StateInput): void {
    if (this.closed) return;
    const before = this.snapshot;
    const after = reduce(before, input);
    this.#store.set(after);
    for (const { name, data } of narrate(before, after, input)) this.emit(name, data);
  }

  /** Tells an event that changes nothing in the snapshot. */
  emit<Name extends CallEventName>(name: Name, data: CallEvents[Name]): void {
    const emit = () => this.#emitter.emit(name, data);
    if (this.#early === null) emit();
    else this.#early.push(emit);
  }

  /** Lets out what happened before the page had the call, once it has had its turn to listen. */
  letOut(clock: Clock): void {
    clock.after(0, () => {
      const early = this.#early ?? [];
      this.#early = null;
      for (const emit of early) emit();
    });
  }
}
