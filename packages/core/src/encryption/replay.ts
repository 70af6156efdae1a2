/** Counters this far behind the highest are too old: some seconds of a sender with pictures in layers. */
export const REPLAY_WINDOW = 2_048;

/**
 * Which counters of a key were seen, so that no frame counts twice (RFC 9605 §9.3); of the oldest nothing is remembered, and
 * they are refused. Changed in place: there is one look for each frame.
 */
export class ReplayWindow {
  readonly #seen = new Uint32Array(REPLAY_WINDOW / 32);
  #highest = -1;

  /** Whether a counter is neither known nor too old. Ask before decrypting, and {@link mark} after. */
  isFresh(counter: number): boolean {
    if (counter > this.#highest) return true;
    if (this.#highest - counter >= REPLAY_WINDOW) return false;
    return (this.#word(counter) & this.#bit(counter)) === 0;
  }

  /** Notes a counter whose frame was found genuine; false: another frame with it came first. */
  mark(counter: number): boolean {
    if (!this.isFresh(counter)) return false;
    this.#moveTo(counter);
    this.#seen[this.#index(counter)] = this.#word(counter) | this.#bit(counter);
    return true;
  }

  #moveTo(counter: number): void {
    if (counter <= this.#highest) return;
    if (counter - this.#highest >= REPLAY_WINDOW) this.#seen.fill(0);
    else
      for (let passed = this.#highest + 1; passed <= counter; passed += 1)
        this.#seen[this.#index(passed)] = this.#word(passed) & ~this.#bit(passed);
    this.#highest = counter;
  }

  #index(counter: number): number {
    return Math.floor((counter % REPLAY_WINDOW) / 32);
  }

  #word(counter: number): number {
    return this.#seen[this.#index(counter)] ?? 0;
  }

  #bit(counter: number): number {
    return 1 << (counter % 32);
  }
}
