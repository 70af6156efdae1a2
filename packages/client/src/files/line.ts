import type { ParticipantId } from '@madang/protocol';
import { FILES_TOPIC, type FileMessage, writeFileChunk } from '@madang/protocol/files';
import type { Call } from '../api/call.ts';

/** What files need of a call. */
export type FileCall = Pick<Call, 'self' | 'participants' | 'state' | 'on' | 'sendData'>;

/** The way of messages about files. */
export class FileLine {
  readonly #call: FileCall;
  /** What waits for the channel: in a long outage the same is asked again and again, and need not be said as often. */
  readonly #waiting = new Set<string>();

  constructor(call: FileCall) {
    this.#call = call;
  }

  /** Says something to one, or to all. Nobody waits for it: whoever does not get an answer asks again. */
  say(message: FileMessage, to: ParticipantId | null): void {
    const text = JSON.stringify(message);
    const key = `${to} ${text}`;
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    this.#call
      .sendData(text, { topic: FILES_TOPIC, ...(to === null ? {} : { to }) })
      .catch(() => undefined)
      .finally(() => this.#waiting.delete(key));
  }

  /** Resolves when the channel wants more. */
  async sendChunk(id: string, offset: number, bytes: Uint8Array, to: ParticipantId): Promise<void> {
    await this.#call.sendData(writeFileChunk({ id, offset, bytes }), { topic: FILES_TOPIC, to });
  }

  /** What a participant is called; '' for one who is not there. */
  nameOf(id: ParticipantId): string {
    return this.#call.participants.find((one) => one.id === id)?.name ?? '';
  }
}
