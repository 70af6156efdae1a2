/** Runs tasks one after the other, in the order given: the queue that makes a room's state need no locks. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve();
  #length = 0;

  /** Tasks waiting or running. */
  get length(): number {
    return this.#length;
  }

  /** Appends a task; the promise settles with the task's outcome. A failing task does not stop the ones behind it. */
  run<T>(task: () => T | Promise<T>): Promise<T> {
    this.#length += 1;
    const result = this.#tail.then(task).finally(() => {
      this.#length -= 1;
    });
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Settles when everything appended so far has run. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
