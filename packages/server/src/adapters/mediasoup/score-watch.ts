import { newScoreMeter, stepScore } from '@madang/core';
import type { Clock } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';

/** Follows one participant's score in one direction and tells changes, at most one a second. */
export class ScoreWatch {
  readonly #clock: Clock;
  readonly #scope: Scope;
  readonly #sample: () => number | null;
  readonly #tell: (score: number) => void;
  #meter = newScoreMeter;
  #cancelWake: (() => void) | undefined;

  constructor(clock: Clock, scope: Scope, sample: () => number | null, tell: (score: number) => void) {
    this.#clock = clock;
    this.#scope = scope;
    this.#sample = sample;
    this.#tell = tell;
  }

  /** Something that the score is made of has changed. */
  changed(): void {
    if (this.#scope.closed) return;
    const step = stepScore(this.#meter, this.#sample(), this.#clock.monotonic());
    this.#meter = step.meter;
    this.#cancelWake?.();
    this.#cancelWake = step.wakeInMs === null ? undefined : this.#scope.after(step.wakeInMs, () => this.changed());
    if (step.tell !== null) this.#tell(step.tell);
  }
}
